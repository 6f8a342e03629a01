import {describe, expect, it} from 'vitest'
import {compileCues, FINITE_PAST, PARTICIPLE, THIRD} from '../../src/attribute/cue-lexicon.ts'
import {inflectVerb} from '../../src/attribute/inflect-verb.ts'
import {confidenceOf} from '../../src/attribute/rule-confidence.ts'
import {areSpellings} from '../../src/attribute/similar-names.ts'
import {compileSources} from '../../src/attribute/source-lexicon.ts'
import {InputError} from '../../src/errors.ts'
import {resources} from './attribute-text.ts'

describe('inflectVerb', () => {
  it.each([
    ['warn', '', 'warns warned warned warning'], ['deny', '', 'denies denied denied denying'], ['urge', '', 'urges urged urged urging'],
    ['stress', '', 'stresses stressed stressed stressing'], ['say', 'said', 'says said said saying'], ['write', 'wrote written writing', 'writes wrote written writing'],
    ['agree', '', 'agrees agreed agreed agreeing'], ['admit', 'admitted admitted admitting', 'admits admitted admitted admitting'],
  ])('%s', (lemma, irregular, forms) => {
    const {third, past, participle, ing} = inflectVerb(lemma, irregular)
    expect([third, past, participle, ing].join(' ')).toBe(forms)
  })
})

describe('the list of reporting verbs', () => {
  it('has 250 verbs and nouns or more, each once', () => {
    const keys = resources.reportingVerbs.map((row) => `${row['sort']} ${row['lemma']}`)
    expect(keys.length).toBeGreaterThanOrEqual(250)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('compiles to forms with their use', () => {
    const {verbs, entries} = compileCues(resources.reportingVerbs)
    const said = verbs.get('said')!
    expect([entries[said >> 3]!.lemma, said & 7]).toEqual(['say', FINITE_PAST])
    expect([verbs.get('written')! & 7, verbs.get('warns')! & 7]).toEqual([PARTICIPLE, THIRD])
  })

  it('is refused with line and way out when a class is unknown', () => {
    const row = {lemma: 'hoot', sort: 'verb', class: 'loud', patterns: 'quote', irregular: ''}
    expect(() => compileCues([row])).toThrow(InputError)
    expect(() => compileCues([row])).toThrow(/reporting-verbs\.csv:2.*hoot.*neutral.*loud/)
  })

  it('is refused when a pattern is unknown', () => {
    expect(() => compileCues([{lemma: 'hoot', sort: 'verb', class: 'neutral', patterns: 'quote sideways', irregular: ''}])).toThrow(/sideways/)
  })
})

describe('the list of source nouns', () => {
  it('has each phrase once', () => {
    const phrases = resources.sourceNouns.map((row) => row['phrase'])
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })

  it('is refused with its line when a type is unknown', () => {
    const sourceNouns = [{phrase: 'oracle', type: 'prophet', sort: 'title', gender: ''}]
    expect(() => compileSources({reportingVerbs: [], sourceNouns, givenNames: []})).toThrow(/source-nouns\.csv:2.*oracle.*prophet/)
  })
})

describe('areSpellings', () => {
  it.each([['Cleverly', 'Cleverley'], ['Zelensky', 'Zelenskiy'], ['Erdoğan', 'Erdogan'], ['Gaddafi', 'Gadaffi']])('%s and %s are one', (one, other) => {
    expect(areSpellings(one, other)).toBe(true)
  })

  it.each([['Kell', 'Kelly'], ['Merkel', 'Kerry'], ['Johnson', 'Robinson'], ['Obama', 'Osama']])('%s and %s are two', (one, other) => {
    expect(areSpellings(one, other)).toBe(false)
  })
})

describe('confidenceOf', () => {
  it('knows no rule that was not measured', () => {
    expect(() => confidenceOf('guess')).toThrow(/guess/)
  })
})
