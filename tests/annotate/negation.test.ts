import {describe, expect, it} from 'vitest'
import {createClauseWords} from '../../src/annotate/clause-words.ts'
import {isNegated} from '../../src/annotate/negation.ts'
import {documentOf} from '../labels/documents.ts'

function negated(text: string, word: string): boolean {
  const document = documentOf(text), {body} = document
  const token = body.start.indexOf(text.indexOf(word))
  return isNegated({document, passage: body, clauses: createClauseWords()}, token)
}

describe('isNegated', () => {
  it.each([
    ['He is not welcome.', 'welcome', true], ['He isn’t welcome.', 'welcome', true], ["He isn't welcome.", 'welcome', true],
    ['They failed to agree.', 'agree', true], ['They failed in anger.', 'anger', false], ['It shows a lack of trust.', 'trust', true],
    ['It is far from perfect.', 'perfect', true], ['It is far away, perfect.', 'perfect', false], ['No deal is without success.', 'success', false],
    ['It is not without success.', 'success', false], ['He left without thanks or regret.', 'regret', false],
    ['He is not here because trust is gone.', 'trust', false], ['Welcome, he is not.', 'Welcome', false],
    ['It is not merely welcome.', 'welcome', false], ['He was not there; peace came.', 'peace', false], ['It was not him. Peace came.', 'Peace', false],
  ])('%s %s: %s', (text, word, expected) => {
    expect(negated(text, word)).toBe(expected)
  })
})
