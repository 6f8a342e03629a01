// The match language of terms: alternatives, rules about the words around, exceptions, and how they meet the overlap policy.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import {lintLabelSet} from '../../src/labels/lint-label-set.ts'
import {parseLabelSet} from '../../src/labels/parse-label-set.ts'
import type {LabelEntry, LabelSetKind} from '../../src/types.ts'
import {ABBREVIATIONS, documentOf, entry, setOf} from './documents.ts'

/** The label and the words of each match. */
function found(text: string, entries: readonly LabelEntry[]): string[] {
  const document = documentOf(text), {body} = document
  return createMatcher([setOf(entries)], ABBREVIATIONS)(document, body)
    .map(({entry: index, first, after}) => `${entries[index]!.label}: ${text.slice(body.start[first], body.end[after - 1])}`)
}

const except = (term: string, ...exceptions: readonly string[]): LabelEntry => ({...entry(term), except: exceptions})

describe('alternatives in a term', () => {
  it('stand for whole words, parts of words, or nothing', () => {
    expect(found('the regime of terror, a junta of terror, a reign of terror', [entry('(regime|junta) of terror')]))
      .toEqual(['x: regime of terror', 'x: junta of terror'])
    expect(found('sanction sanctions sanctioned sanctity', [entry('sanction(|s|ed)')])).toEqual(['x: sanction', 'x: sanctions', 'x: sanctioned'])
    expect(found('a new cold war, the cold war', [entry('(new|) cold war')])).toEqual(['x: new cold war', 'x: cold war'])
  })

  it('keep brackets without a bar as they stand', () => {
    expect(found('a war (of words) began', [entry('war (of words)')])).toEqual(['x: war (of words)'])
  })
})

describe('NEAR, BEFORE and AFTER', () => {
  it('hit only the words of the term, where the phrase is at most so many words away', () => {
    expect(found('The regime in Tehran fell. The regime in far away Tehran fell.', [entry('regime NEAR/2 Tehran')])).toEqual(['x: regime'])
    expect(found('Tehran and its regime', [entry('regime NEAR/3 Tehran')])).toEqual(['x: regime'])
  })

  it('count words, not marks or clitics: 1 is a neighbour', () => {
    expect(found('Iran’s “regime” fell', [entry('regime NEAR/1 Iran')])).toEqual(['x: regime'])
    expect(found('Iran, a regime', [entry('regime NEAR/1 Iran')])).toEqual([])
  })

  it('know the sides: the term before the phrase, the term after it', () => {
    expect(found('the regime of Iran; Iran and its regime', [entry('regime BEFORE/2 Iran')])).toEqual(['x: regime'])
    const document = documentOf('the regime of Iran; Iran has a junta')
    const places = createMatcher([setOf([entry('(regime|junta) AFTER/3 Iran')])], [])(document, document.body)
    expect(places.map(({first}) => first)).toEqual([8])
  })

  it('do not look beyond the sentence', () => {
    expect(found('Iran voted. The regime fell.', [entry('regime NEAR/9 Iran')])).toEqual([])
  })

  it('bar with NOT, and hold together where several are given', () => {
    expect(found('war hawk, a hawk nest, a hawk', [entry('hawk NOT NEAR/1 (bird|nest)')])).toEqual(['x: hawk', 'x: hawk'])
    const both = entry('regime NEAR/5 Iran NOT AFTER/1 tax')
    expect(found('The tax regime of Iran changed.', [both])).toEqual([])
    expect(found('The new regime of Iran changed.', [both])).toEqual(['x: regime'])
  })

  it('ask for phrases of several words and compare them as the term is compared', () => {
    expect(found('Talks on sanctions after the nuclear tests', [entry('sanction NEAR/5 nuclear test', 'x', 'stem')])).toEqual(['x: sanctions'])
    expect(found('the west is near Russia', [entry('west NEAR/5 Russia', 'x', 'case'), entry('West NEAR/5 russia', 'y', 'case')])).toEqual(['x: west'])
  })

  it('tell which words made the rule hold, the nearest of each phrase', () => {
    const text = 'Iran said the regime in Iran and Syria would fall', document = documentOf(text), {body} = document
    const [match] = createMatcher([setOf([entry('regime NEAR/5 Iran NEAR/5 Syria')])], [])(document, body)
    expect(match!.because.map(({first, after}) => [body.start[first], text.slice(body.start[first], body.end[after - 1])])).toEqual([[24, 'Iran'], [33, 'Syria']])
  })

  it('win over an equally long entry without a rule, and leave the place to it where the rule does not hold', () => {
    const entries = [entry('regime', 'plain'), entry('regime NEAR/3 Iran', 'rule')]
    expect(found('the regime of Iran fell while the new regime of Italy stood', entries)).toEqual(['rule: regime', 'plain: regime'])
    expect(found('a regime change in Iran', [...entries, entry('regime change', 'long')])).toEqual(['long: regime change'])
  })

  it('leave the place to a shorter term where the longer one fails', () => {
    expect(found('a regime change in Italy', [entry('regime', 'short'), entry('regime change NEAR/9 Iran', 'long')])).toEqual(['short: regime'])
  })
})

describe('exceptions', () => {
  it('void an entry where they cover its words', () => {
    expect(found('policy, police, policing', [except('polic*', 'police')])).toEqual(['x: policy', 'x: policing'])
    expect(found('a tax regime, the regime, regime changes', [except('regime', 'tax regime', 'regime change*')])).toEqual(['x: regime'])
  })

  it('do nothing beside its words', () => {
    expect(found('police policy', [except('polic*', 'police')])).toEqual(['x: policy'])
  })

  it('take one form out of a stem', () => {
    expect(found('he strikes, they struck a strike', [except('strike', 'strikes')].map((one) => ({...one, match: 'stem' as const})))).toEqual(['x: strike'])
  })
})

describe('entries under several labels', () => {
  const set = (kind: LabelSetKind): string => `# kind: ${kind}\nterm,label\nsanctions,economy\nsanctions,conflict\n`

  it('are all found in sets of frames', () => {
    const {entries} = parseLabelSet('own.csv', set('frame'), '')
    expect(found('sanctions', entries)).toEqual(['economy: sanctions', 'conflict: sanctions'])
    expect(lintLabelSet(setOf(entries), []).filter(({severity}) => severity === 'warning')).toEqual([])
  })

  it('are an error where a place counts once', () => {
    expect(() => parseLabelSet('own.csv', set('loaded'), '')).toThrow('own.csv:4, column term: "sanctions" stands already in line 3')
  })
})

describe('parseLabelSet', () => {
  const faults: readonly (readonly [string, string])[] = [
    ['regime NEAR Iran', '"NEAR" in "regime NEAR Iran" has no distance; say how many words away at most, as in NEAR/5'],
    ['NEAR/5 Iran', '"NEAR/5 Iran" can never match: it has no word in it; write at least one letter or digit'],
    ['regime NOT NEAR/5', '"regime NOT NEAR/5" does not say what NEAR/5 asks for; write the words behind it'],
    ['regime NEAR/0 Iran', 'NEAR/0 in "regime NEAR/0 Iran" is no distance; use 1 (next to it) to 100 words'],
    ['regime NEAR/101 Iran', 'NEAR/101 in "regime NEAR/101 Iran" is no distance; use 1 (next to it) to 100 words'],
    ['regime | junta', '"|" in "regime | junta" stands outside brackets; write alternatives as (this|that), or in rows of their own'],
    ['(|a) (|b)', '"(|a) (|b)" can never match: one of its alternatives has no word in it; write at least one letter or digit'],
    ['(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)', 'can be written in more than 1000 ways; spread the alternatives over several rows'],
  ]

  it.each(faults)('names file, line, column and fix of %s', (term, message) => {
    expect(() => parseLabelSet('own.csv', `label,term\nx,ok\nx,${term}\n`, '')).toThrow(new RegExp(`^own\\.csv:3, column term: .*${message.replace(/[()|/?*+.]/g, '\\$&')}$`))
  })

  it('names the cell of an exception that can do nothing', () => {
    expect(() => parseLabelSet('own.csv', 'label,term,except\nx,polic*,police NEAR/2 x\nx,a*,…\n', '')).toThrow([
      'own.csv:2, column except: "police NEAR/2 x" is a rule; put it into the term, as in NOT NEAR/5 …',
      'own.csv:3, column except: "…" can never match: it has no word in it; write at least one letter or digit',
    ].join('\n'))
  })
})

describe('lintLabelSet', () => {
  const codes = (...entries: readonly LabelEntry[]): string[] => lintLabelSet(setOf(entries), []).filter(({code}) => code !== 'examples').map(({code, message}) => `${code} ${message}`)

  it('has nothing to say of rules and exceptions that work', () => {
    expect(codes(except('polic*', 'police'), entry('regime NEAR/3 Iran', 'y'), entry('(war|peace) AFTER/2 cold NOT NEAR/3 film', 'z'))).toEqual([])
  })

  it('tells exceptions that void nothing, and those that void everything', () => {
    expect(codes(except('regime', 'tax policy'))).toEqual(['dead the exception "tax policy" voids nothing: "regime" does not find words in it'])
    expect(codes(except('regime', 'regime'))).toEqual(['dead "regime" does not find its own words'])
  })

  it('does not call a word dead that also has a rule of its own', () => {
    expect(codes(entry('regime', 'x'), entry('regime NEAR/3 Iran', 'y')).map((line) => line.split(' ')[0])).not.toContain('dead')
  })
})

describe('createMatcher with rules', () => {
  it('agrees with trying every entry, rule and exception at every place', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'ab'), side = fc.constantFrom('NEAR', 'BEFORE', 'AFTER', 'NOT NEAR', 'NOT BEFORE', 'NOT AFTER')
    const condition = fc.record({side, distance: fc.integer({min: 1, max: 3}), phrase: fc.array(word, {minLength: 1, maxLength: 2})})
    const rule = fc.record({
      head: fc.array(word, {minLength: 1, maxLength: 2}), conditions: fc.array(condition, {maxLength: 2}),
      exceptions: fc.array(fc.array(word, {minLength: 1, maxLength: 3}), {maxLength: 2}),
    })
    fc.assert(fc.property(fc.array(word, {maxLength: 12}), fc.array(rule, {minLength: 1, maxLength: 4}), (words, rules) => {
      const entries = rules.map(({head, conditions, exceptions}, index) => ({
        ...except([head.join(' '), ...conditions.map((one) => `${one.side}/${one.distance} ${one.phrase.join(' ')}`)].join(' '), ...exceptions.map((one) => one.join(' '))),
        label: String(index),
      }))
      const document = documentOf(words.join(' '))
      const ranges = createMatcher([setOf(entries)], [])(document, document.body).map(({first, after}) => `${first}-${after}`)
      expect([...new Set(ranges)]).toEqual(byHand(words, rules))
    }), {numRuns: 1000})
  })
})

interface TriedRule {
  readonly head: readonly string[]
  readonly conditions: readonly {readonly side: string, readonly distance: number, readonly phrase: readonly string[]}[]
  readonly exceptions: readonly (readonly string[])[]
}

/** Ranges of the longest rules that hold, left to right, without overlap, by trying everything. */
function byHand(words: readonly string[], rules: readonly TriedRule[]): string[] {
  const stands = (phrase: readonly string[], at: number): boolean => at >= 0 && phrase.every((word, index) => words[at + index] === word)
  const holds = ({head, conditions, exceptions}: TriedRule, first: number): boolean => {
    const after = first + head.length
    if (!stands(head, first)) return false
    if (exceptions.some((phrase) => words.some((_, at) => stands(phrase, at) && at <= first && at + phrase.length >= after))) return false
    return conditions.every(({side, distance, phrase}) => {
      const before = words.some((_, at) => stands(phrase, at) && at + phrase.length <= first && first - at - phrase.length < distance)
      const behind = words.some((_, at) => stands(phrase, at) && at >= after && at - after < distance)
      const there = side.endsWith('NEAR') ? before || behind : side.endsWith('BEFORE') ? behind : before
      return there !== side.startsWith('NOT')
    })
  }
  const ranges: string[] = []
  for (let at = 0; at < words.length;) {
    const longest = Math.max(0, ...rules.filter((rule) => holds(rule, at)).map(({head}) => head.length))
    if (longest > 0) ranges.push(`${at}-${at + longest}`)
    at += Math.max(1, longest)
  }
  return ranges
}
