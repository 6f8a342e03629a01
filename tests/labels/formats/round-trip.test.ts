// Label sets written for other programs: what comes back, and what is told not to come over.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {LABEL_FORMATS, writeLabelSet} from '../../../src/labels/formats/label-formats.ts'
import {parseLabelSet} from '../../../src/labels/parse-label-set.ts'
import {readLexicon} from '../../../src/labels/read-lexicon.ts'
import type {LabelEntry, LabelSet} from '../../../src/types.ts'
import {entry, setOf} from '../documents.ts'

const WORDS = ['war', 'peace', "don't", 'so-called', 'naïve', 'u.s.-backed', 'x-ray', 'abus*', 'no', 'o’neill']
const level = fc.constantFrom('anger', 'war & peace', 'a "b"', 'Überfall', 'x/y', 'trade')
const term = fc.array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 3}).map((words) => words.map((word, at) => at < words.length - 1 ? word.replace('*', 'e') : word).join(' '))
const byTerm = ({term: a, label: b}: LabelEntry): string => `${b}\n${a}`

/** Entries that every format with levels can say; plain words only where the format has no wildcards. */
const sayable = fc.uniqueArray(fc.record({term, label: fc.array(level, {minLength: 1, maxLength: 3}).map((path) => path.map((one) => one.replace('/', '∕')).join('/'))}), {
  minLength: 1, maxLength: 8, selector: (row) => `${row.label}\n${row.term.replaceAll('’', "'").toLowerCase()}`,
})

function there(format: string, set: LabelSet): {terms: string[], losses: number, again: string[]} {
  const {content, losses} = writeLabelSet(set, format), back = readLexicon({file: 'own.x', content, hash: ''}, LABEL_FORMATS.find(({name}) => name === format)!)
  const terms = (entries: readonly LabelEntry[]): string[] => entries.map((one) => `${one.label}: ${one.term} ${one.weight}`).sort()
  return {terms: terms(back.set.entries), losses: losses.length + back.losses.length, again: terms(set.entries)}
}

describe('what is written comes back', () => {
  it.each(['quanteda', 'liwc', 'yoshikoder'])('in %s: terms, levels and their names, without loss', (format) => {
    fc.assert(fc.property(sayable, (rows) => {
      const {terms, losses, again} = there(format, setOf(rows.map((row) => entry(row.term, row.label))))
      expect([terms, losses]).toEqual([again, 0])
    }))
  })

  it('in WordStat: in small letters, with whole weights and rules', () => {
    const row = fc.record({term, label: fc.constantFrom('A', 'A/B', 'C'), weight: fc.integer({min: 1, max: 5}), rule: fc.constantFrom('', ' NEAR/5 iran', ' NOT AFTER/2 tax', ' BEFORE/1 the*')})
    fc.assert(fc.property(fc.uniqueArray(row, {minLength: 1, maxLength: 8, selector: (one) => `${one.label}${one.term}${one.rule}`}), (rows) => {
      const {terms, losses, again} = there('wordstat', setOf(rows.map((one) => ({...entry(`${one.term}${one.rule}`, one.label), weight: one.weight}))))
      expect([terms, losses]).toEqual([again, 0])
    }))
  })

  it('in Lexicoder: terms under names', () => {
    fc.assert(fc.property(fc.uniqueArray(term, {minLength: 1, selector: (one) => one.replaceAll('’', "'")}), (terms) => {
      const result = there('lexicoder', setOf(terms.map((one, at) => entry(one, at % 2 === 0 ? 'POS' : 'NEG'))))
      expect([result.terms, result.losses]).toEqual([result.again, 0])
    }))
  })

  it('in AFINN and VADER: plain words with their numbers', () => {
    const words = fc.uniqueArray(fc.record({term: fc.constantFrom('war', 'peace talks', "can't", 'able', 'x-ray'), weight: fc.integer({min: -5, max: 5})}), {minLength: 1, selector: (one) => one.term})
    fc.assert(fc.property(words, fc.constantFrom('afinn', 'vader'), (rows, format) => {
      const {terms, losses, again} = there(format, setOf(rows.map((one) => ({...entry(one.term, one.weight > 0 ? 'positive' : one.weight < 0 ? 'negative' : 'neutral'), weight: one.weight}))))
      expect([terms, losses]).toEqual([again, 0])
    }))
  })

  it('in a plain list: everything of a term, rules too', () => {
    const set = setOf([entry('(war|peace) talks NEAR/5 iran', 'own'), entry('abus*', 'own')])
    expect(readLexicon({file: 'x', content: writeLabelSet(set, 'list').content, hash: ''}, LABEL_FORMATS.find(({name}) => name === 'list')!).set.entries.map(byTerm))
      .toEqual(['own\n(war|peace) talks NEAR/5 iran', 'own\nabus*'])
  })

  it('in CSV: everything', () => {
    const text = fc.stringMatching(/^[a-z"',;“”#=+-]{0,3}( [a-z"',;“”]{1,3})?$/).map((one) => one.trim()).filter((one) => !/^["“].*["”]$/.test(one))
    const cells = fc.record({
      definition: text, note: text, alternative: text, source: text, weight: fc.integer({min: -10, max: 10}).map((one) => one / 4), match: fc.constantFrom('words', 'case', 'stem'),
      except: fc.array(fc.constantFrom('tax regime', 'police'), {maxLength: 2}), mustMatch: fc.array(fc.constantFrom('A war.', '“War”, he said'), {maxLength: 2}),
    })
    fc.assert(fc.property(fc.array(cells, {minLength: 1, maxLength: 5}), (rows) => {
      const entries = rows.map((row, at): LabelEntry => ({...entry(`term${at} NEAR/3 (a|b)`, 'x/y'), ...row, match: row.match}))
      const back = parseLabelSet('own.csv', writeLabelSet(setOf(entries), 'csv').content, '').entries
      expect(back.map((one) => ({...one, line: 1}))).toEqual(entries)
    }))
  })
})

describe('what does not come over is told by entry and line', () => {
  const losses = (format: string, ...entries: readonly LabelEntry[]): string[] =>
    writeLabelSet(setOf(entries.map((one, at) => ({...one, line: at + 2}))), format).losses.map(({line, kind, what}) => `${line} ${kind}: ${what}`)

  it('rules, exceptions, case, stems and weights', () => {
    const one = {...entry('regime NEAR/5 Iran', 'x', 'case'), except: ['tax regime'], weight: 2}
    expect(losses('quanteda', one, entry('sanction', 'x', 'stem'))).toEqual([
      '2 matching: the rule is dropped: its words are found everywhere', '2 matching: the exceptions are dropped: tax regime', '2 matching: found whatever the case',
      '2 matching: the weight 2 is dropped', '3 matching: found as written only, not with other endings',
    ])
    expect(losses('wordstat', {...one, weight: 1.5})).toEqual([
      '2 matching: the exceptions are dropped: tax regime', '2 matching: found whatever the case', '2 matching: the weight 1.5 becomes 2',
    ])
  })

  it('wildcards, levels and labels', () => {
    expect(losses('afinn', entry('abus*', 'negative'))).toEqual(['2 matching: left out: AFINN has no wildcards', '2 documentation: dropped: the label "negative"'])
    expect(losses('liwc', entry('*phobia'), entry('abus*'))).toEqual(['2 matching: a wildcard other than one * at the end may be read as a sign'])
    expect(losses('lexicoder', entry('war', 'a/b'))).toEqual(['2 documentation: the levels of "a/b" become one name'])
  })

  it('rules that WordStat cannot hold', () => {
    expect(losses('wordstat', entry('war NEAR/5 a NEAR/5 b'), entry('war NOT NEAR/5 (a|b)'))).toEqual([
      '2 matching: only its first condition is kept', '3 matching: left out: a WordStat rule bars one phrase, not one of several',
    ])
  })

  it('what people read: definitions, notes, examples', () => {
    expect(losses('quanteda', {...entry('war'), definition: 'd', note: 'n', mustMatch: ['War.']})).toEqual(['2 documentation: dropped: definition, note, examples that must match'])
  })

  it('nothing where alternatives are written out', () => {
    const {content, losses: none} = writeLabelSet(setOf([entry('(war|peace) talks')]), 'lexicoder')
    expect([content, none]).toEqual(['+x\nwar talks\npeace talks\n', []])
  })
})
