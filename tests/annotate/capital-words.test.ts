import {describe, expect, it} from 'vitest'
import {CAPITAL_CASE, caseOfSentence, createNameWords, isNameWord, TEXT_CASE, TITLE_CASE} from '../../src/annotate/capital-words.ts'
import {documentOf} from '../labels/documents.ts'

/** The words of a sentence that are taken for parts of names. */
function names(text: string): string[] {
  const document = documentOf(text), {body} = document, table = createNameWords()
  const written = caseOfSentence(document, body, 0, body.size)
  return Array.from(body.start, (start, token) => isNameWord({document, passage: body, names: table}, token, written) ? text.slice(start, body.end[token]) : '')
    .filter((word) => word !== '')
}

describe('caseOfSentence', () => {
  it.each([
    ['The talks ended in Selmont.', TEXT_CASE], ['Talks End In Bitter Dispute Over Strait', TITLE_CASE], ['TALKS END IN DISPUTE', CAPITAL_CASE],
    ['Irena Solvay met Thomas Ashdown yesterday near the bridge', TEXT_CASE], ['Solvay Quits', TEXT_CASE], ['NATO met.', TEXT_CASE],
  ])('%s', (text, expected) => {
    const document = documentOf(text)
    expect(caseOfSentence(document, document.body, 0, document.body.size)).toBe(expected)
  })
})

describe('isNameWord', () => {
  it.each([
    ['Envoys of the United Kingdom and the Security Council met.', ['United', 'Kingdom', 'Security', 'Council']],
    ['Peace came to Hope Island.', ['Hope', 'Island']], ['Hope Island is far away.', ['Hope', 'Island']],
    ['“Peace came,” he said.', []], ['He said: “Peace came.”', []], ['An armed AID convoy was a DISASTER for us.', ['AID']],
    ['Peace Returns To The United Coast States', ['United']], ['PEACE RETURNS TO THE SECURITY COUNCIL', ['SECURITY']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
