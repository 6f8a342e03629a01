import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findWord} from '../../../src/attribute/tagger/word-knowledge.ts'
import {knowledgeOf} from '../../coding/train/marked-article.ts'

describe('findWord', () => {
  it('finds every word of the table and no other', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), {maxLength: 20}), (words) => {
      const knowledge = knowledgeOf(Object.fromEntries(words.map((word, fine) => [word, {fine}])))
      words.forEach((word, fine) => { expect(knowledge.fine[findWord(knowledge, word)]).toBe(fine) })
      expect(findWord(knowledge, 'not-in-it')).toBe(-1)
    }))
  })

  it('finds nothing in an empty table', () => { expect(findWord(knowledgeOf(), 'said')).toBe(-1) })
})
