import type {Abbreviation} from '../text/abbreviations.ts'
import {createReader} from '../text/read-document.ts'
import type {LabelSet} from '../types.ts'
import {createMatcher} from './create-matcher.ts'

/** An example of a label set that does not behave as its entry says. */
export interface ExampleFailure {
  readonly file: string
  readonly line: number
  readonly term: string
  readonly example: string
  readonly expected: 'match' | 'no match'
}

/**
 * Runs the examples that the entries carry. An example that must match has to give a hit of its own entry while the whole set is at work
 * (so a longer term that takes the place shows up); one that must not match may be hit by other entries only.
 *
 * Shape: one failure per broken example, in the order of the file; empty where all is well.
 *
 * @example testLabelSet({id: 'own', kind: 'other', version: '1', licence: '', language: 'en', description: '', entries: [], file: '', hash: '', base: null}, []) // []
 */
export function testLabelSet(set: LabelSet, abbreviations: readonly Abbreviation[]): readonly ExampleFailure[] {
  const read = createReader({abbreviations}), match = createMatcher([set], abbreviations)
  const hits = (index: number, example: string): boolean => {
    const document = read({id: '', outlet: '', date: null, event: null, title: example, text: '', url: null, labels: {}, file: '', line: 1})
    return match(document, document.title).some(({entry}) => entry === index)
  }
  return set.entries.flatMap(({term, file, line, mustMatch, mustNotMatch}, index) => {
    const failure = (expected: 'match' | 'no match') => (example: string): ExampleFailure => ({file, line, term, example, expected})
    return [
      ...mustMatch.filter((example) => !hits(index, example)).map(failure('match')),
      ...mustNotMatch.filter((example) => hits(index, example)).map(failure('no match')),
    ]
  })
}

/**
 * A failure as one line: where, what, and what to do.
 *
 * @example failureLine({file: 'a.csv', line: 2, term: 'war', example: 'warm', expected: 'no match'}).slice(0, 8) // 'a.csv:2:'
 */
export function failureLine({file, line, term, example, expected}: ExampleFailure): string {
  const [must, but] = expected === 'match' ? ['must match', 'does not'] : ['must not match', 'does']
  return `${file}:${line}: "${term}" ${must} "${example}" by its own example, but ${but}; mend the term or the example`
}
