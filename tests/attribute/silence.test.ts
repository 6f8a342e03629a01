import {describe, expect, it} from 'vitest'
import {attribute, attributeTagged, wordsOf} from './attribute-text.ts'

/** Who kept silent, and how, by the rules and by the tagger with the rules. */
const SILENT: readonly (readonly [text: string, source: string, silence: string])[] = [
  ['The ministry declined to comment.', 'The ministry', 'declined'],
  ['The ministry declined to comment on the report.', 'The ministry', 'declined'],
  ['A spokesman for the bank refused to comment.', 'A spokesman for the bank', 'declined'],
  ['The company declined comment.', 'The company', 'declined'],
  ['Anna Solvay has repeatedly declined to comment.', 'Anna Solvay', 'declined'],
  ['The White House had no comment.', 'The White House', 'declined'],
  ['The Kremlin would not comment.', 'The Kremlin', 'declined'],
  ['Officials would not comment on the talks.', 'Officials', 'declined'],
  ['The embassy did not respond to a request for comment.', 'The embassy', 'no_answer'],
  ['The embassy did not immediately respond to questions.', 'The embassy', 'no_answer'],
  ['The embassy didn’t immediately respond.', 'The embassy', 'no_answer'],
  ['Solvay has yet to respond to the letter.', 'Solvay', 'no_answer'],
  ['The firm failed to respond to requests for comment.', 'The firm', 'no_answer'],
  ['The mayor did not return calls.', 'The mayor', 'no_answer'],
  ['Anton Dravik had not replied to messages by Friday.', 'Anton Dravik', 'no_answer'],
  ['Anton Dravik could not be reached for comment.', 'Anton Dravik', 'not_reached'],
  ['His lawyer could not immediately be reached.', 'His lawyer', 'not_reached'],
  ['Officials at the port could not be reached on Monday.', 'Officials at the port', 'not_reached'],
  ['The general was not available for comment.', 'The general', 'not_reached'],
  ['The general was unavailable for comment.', 'The general', 'not_reached'],
]

const SPOKEN: readonly string[] = [
  'An agreement could not be reached on Monday.', 'The two sides did not respond to the attack with force.', 'The village could not be reached by road.',
  'The army did not return to the base.', 'We did not respond to a request for comment.', 'Solvay said the talks had failed.', 'The data were not available.',
  'The ministry refused to pay.', 'The committee was reached by letter.', 'Seats are available for comment sections.',
]

describe.each([['the rules', (text: string) => wordsOf(text)], ['the tagger', (text: string) => wordsOf(text, '', attributeTagged(text).attributions)]] as const)('silence, by %s,', (_engine, find) => {
  it.each(SILENT)('is told: %s', (text, source, silence) => {
    expect(find(text).map((one) => [one.source, one.silence, one.negated])).toEqual([[source, silence, true]])
  })

  it.each(SPOKEN)('is not told: %s', (text) => {
    expect(find(text).filter((one) => one.silence !== null)).toEqual([])
  })
})

describe('a silence', () => {
  it('has what says so as its cue, and what was asked for as its content', () => {
    expect(wordsOf('The embassy did not immediately respond to a request for comment.')).toMatchObject([{cue: 'did not immediately respond to', content: 'a request for comment', kind: 'indirect'}])
  })

  it('stands inside of what another source says', () => {
    const [outer, inner] = wordsOf('Kell said the ministry had not responded to his letter.')
    expect(outer).toMatchObject({source: 'Kell', silence: null})
    expect(inner).toMatchObject({source: 'the ministry', silence: 'no_answer', parent: outer!.id})
  })

  it('is its speaker’s under the full name', () => {
    expect(wordsOf('Foreign Minister Irena Solvay came to Tavia. Solvay declined to comment.').map(({speaker, silence}) => [speaker, silence])).toEqual([['Irena Solvay', 'declined']])
  })

  it('keeps its offsets in the untouched text', () => {
    const text = 'Nobody came.\n\nThe “ministry” did not respond to a request for comment.'
    for (const {content, cue, source} of attribute(text)) for (const [start, end] of [...content, ...cue, ...source]) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
  })
})
