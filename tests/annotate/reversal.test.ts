import {describe, expect, it} from 'vitest'
import {createClauseWords} from '../../src/annotate/clause-words.ts'
import {createReversals, isReversed} from '../../src/annotate/reversal.ts'
import {documentOf} from '../labels/documents.ts'

const clauses = createClauseWords(), reversals = createReversals()

/** Whether `word` of the text is reversed, taken as a word of that sign. */
function reversed(text: string, word: string, sign: number): boolean {
  const document = documentOf(text), passage = document.body
  const token = [...passage.start].indexOf(text.indexOf(word))
  return isReversed({document, passage, clauses, reversals}, token, sign)
}

describe('isReversed', () => {
  it.each([
    ['Sanctions were lifted.', 'Sanctions'], ['They lifted all sanctions.', 'sanctions'], ['The tensions eased.', 'tensions'],
    ['An easing of tensions followed.', 'tensions'], ['They averted a crisis.', 'crisis'], ['The war has ended.', 'war'],
  ])('something bad ends: %s', (text, word) => expect(reversed(text, word, -1)).toBe(true))

  it.each([
    ['The peace talks collapsed.', 'peace'], ['The ceasefire was violated.', 'ceasefire'], ['They broke the truce.', 'truce'],
    ['A violation of the agreement followed.', 'agreement'],
  ])('something good is undone: %s', (text, word) => expect(reversed(text, word, 1)).toBe(true))

  it.each([
    ['The talks ended in violence.', 'violence', -1], ['The sanctions were not lifted.', 'sanctions', -1], ['He lifted his hand, a threat.', 'threat', -1],
    ['The war crisis collapsed.', 'crisis', -1], ['The ceasefire was eased.', 'ceasefire', 1], ['They eased the border rules and violence rose.', 'violence', -1],
  ])('the word keeps its sign: %s', (text, word, sign) => expect(reversed(text, word, sign)).toBe(false))
})
