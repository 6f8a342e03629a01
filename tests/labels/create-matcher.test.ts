import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createMatcher} from '../../src/labels/create-matcher.ts'
import {compileGlob} from '../../src/labels/match-glob.ts'
import type {LabelEntry} from '../../src/types.ts'
import {ABBREVIATIONS, documentOf, entry, setOf} from './documents.ts'

/** The words of the text that each match covers, with the term that took them. */
function matches(text: string, ...sets: readonly (readonly LabelEntry[])[]): string[] {
  const document = documentOf(text), {body} = document
  return createMatcher(sets.map((entries) => setOf(entries)), ABBREVIATIONS)(document, body)
    .map(({set, entry: index, first, after}) => `${sets[set]![index]!.term}: ${text.slice(body.start[first], body.end[after - 1])}`)
}

describe('createMatcher', () => {
  it('compares words whatever their case', () => {
    expect(matches('The Regime and the REGIME fell.', [entry('regime')])).toEqual(['regime: Regime', 'regime: REGIME'])
  })

  it('matches whole words only', () => {
    expect(matches('The regimen changed; Islam spread.', [entry('regime'), entry('slam')])).toEqual([])
  })

  it('keeps the case where the entry asks for it', () => {
    expect(matches('The West lies west.', [entry('West', 'x', 'case')])).toEqual(['West: West'])
  })

  it('compares stems where the entry asks for it, in every word of the term', () => {
    expect(matches('He is lashing out, she lashed out, they clash out.', [entry('lash out', 'x', 'stem')]))
      .toEqual(['lash out: lashing out', 'lash out: lashed out'])
  })

  it('takes curly and straight apostrophes for the same', () => {
    expect(matches('They don’t care. They don\'t care.', [entry("don't care")])).toHaveLength(2)
  })

  it('cuts terms as it cuts texts: initialisms, hyphens, clitics', () => {
    expect(matches('A U.S.-backed and so-called plan of Russia’s aggression.', [entry('U.S.-backed'), entry('so-called'), entry('aggression')]))
      .toEqual(['U.S.-backed: U.S.-backed', 'so-called: so-called', 'aggression: aggression'])
  })

  it('lets a lone star stand for exactly one word', () => {
    expect(matches('by any means, by all fair means, by hook', [entry('by * means')])).toEqual(['by * means: by any means'])
  })

  it('skips no token: a comma or a clitic between two words of a term breaks it', () => {
    expect(matches('iron, fist and iron fist', [entry('iron fist')])).toEqual(['iron fist: iron fist'])
    expect(matches("Russia's aggression", [entry('russia aggression')])).toEqual([])
  })

  it('never runs over the end of a sentence', () => {
    expect(matches('He was iron. Fist fights followed.', [entry('iron fist'), entry('iron * fist')])).toEqual([])
  })

  it('takes the longest term at each place, left to right, without overlap', () => {
    const terms = [entry('war'), entry('war crimes'), entry('crimes tribunal'), entry('tribunal')]
    expect(matches('a war crimes tribunal', terms)).toEqual(['war crimes: war crimes', 'tribunal: tribunal'])
  })

  it('prefers case to words, words to stems, stems to globs among equally long ones', () => {
    const all = [entry('reg*'), entry('regime', 'b', 'stem'), entry('regime', 'c'), entry('Regime', 'd', 'case')]
    const winner = (entries: readonly LabelEntry[]): string | undefined => {
      const document = documentOf('The Regime.')
      return entries[createMatcher([setOf(entries)], [])(document, document.body)[0]!.entry]!.label
    }
    expect(winner(all)).toBe('d')
    expect(winner(all.slice(0, 3))).toBe('c')
    expect(winner(all.slice(0, 2))).toBe('b')
  })

  it('lets label sets overlap each other', () => {
    expect(matches('the regime change', [entry('regime change')], [entry('regime')])).toEqual(['regime change: regime change', 'regime: regime'])
  })

  it('looks at body paragraphs only', () => {
    expect(matches('The regime fell.\n\nRead more: the regime and you', [entry('regime')])).toHaveLength(1)
  })

  it('looks at the headline', () => {
    const document = documentOf('', 'Regime falls')
    expect(createMatcher([setOf([entry('regime')])], [])(document, document.title)).toHaveLength(1)
  })

  it('agrees with trying every entry at every token, whatever the order of the entries', () => {
    const word = fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'), pattern = fc.constantFrom('a', 'b', 'ab', 'ba', 'a*', '*b', '?', '*', '?b', '*a*')
    const terms = fc.uniqueArray(fc.array(pattern, {minLength: 1, maxLength: 3}).map((words) => words.join(' ')).filter((term) => /[ab?]/.test(term)), {minLength: 1, maxLength: 6})
    fc.assert(fc.property(fc.array(word, {maxLength: 14}), terms, fc.infiniteStream(fc.nat()), (words, list, order) => {
      const found = (entries: readonly string[]): string[] => {
        const document = documentOf(words.join(' '))
        return createMatcher([setOf(entries.map((term) => entry(term)))], [])(document, document.body).map(({first, after}) => `${first}-${after}`)
      }
      const shuffled = list.map((term) => ({term, key: order.next().value as number})).sort((x, y) => x.key - y.key).map(({term}) => term)
      expect(found(list)).toEqual(byHand(words, list))
      expect(found(shuffled)).toEqual(found(list))
    }), {numRuns: 500})
  })

  it('names the same entry whatever the order of the entries', () => {
    const terms = ['a*', '*b', 'ab', 'ab *', '* b', 'a* b', '?b'], document = documentOf('ab b aab ab b')
    const named = (list: readonly string[]): string[] =>
      createMatcher([setOf(list.map((term) => entry(term)))], [])(document, document.body).map((match) => list[match.entry]!)
    fc.assert(fc.property(fc.shuffledSubarray(terms, {minLength: terms.length}), (list) => { expect(named(list)).toEqual(named(terms)) }))
  })
})

/** Ranges of the longest terms, left to right, without overlap, by trying everything. */
function byHand(words: readonly string[], terms: readonly string[]): string[] {
  const ranges: string[] = []
  for (let at = 0; at < words.length;) {
    const lengths = terms.map((term) => term.split(' ')).filter((parts) => parts.every((part, index) => {
      const word = words[at + index]
      return word !== undefined && compileGlob(part)(word)
    })).map((parts) => parts.length)
    const longest = Math.max(0, ...lengths)
    if (longest > 0) ranges.push(`${at}-${at + longest}`)
    at += Math.max(1, longest)
  }
  return ranges
}
