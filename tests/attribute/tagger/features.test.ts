import {describe, expect, it} from 'vitest'
import {allFeatures, CONTEXT_FEATURES, contextFeatures, MOST_FEATURES, slotOf, SLOTS, wordFeatures} from '../../../src/attribute/tagger/features.ts'
import {ParagraphView} from '../../../src/attribute/tagger/paragraph-view.ts'
import {ROW, WordAttributes} from '../../../src/attribute/tagger/word-attributes.ts'
import {articleWith, knowledgeOf, newReader, viewOf} from '../../coding/train/marked-article.ts'

const TEXT = 'Kell, 51, said that “we won’t sign,” but the minister denied it.'
const out = new Int32Array(MOST_FEATURES)
const keysAt = (text: string, i: number): number[] => {
  const {view} = viewOf(text, knowledgeOf({said: {cue: 5, fine: 3}}))
  return [...out.subarray(0, allFeatures(view, i, out))]
}

describe('slotOf', () => {
  it('is a place of its own for each offset, and for each quote state of the token itself', () => {
    const slots = [...[-3, -2, -1, 1, 2, 3].map((offset) => slotOf(offset, 0)), ...[0, 1, 2, 3].map((quote) => slotOf(0, quote))]
    expect(slots.sort((a, b) => a - b)).toEqual(Array.from({length: SLOTS}, (_, slot) => slot))
  })
})

describe('wordFeatures', () => {
  it('gives a word other keys in each slot, but for those of the token itself whatever its quote state', () => {
    const rows = new Int32Array(2 * ROW).fill(5), bySlot = Array.from({length: SLOTS}, (_, slot) => new Set(out.subarray(0, wordFeatures(rows, ROW, slot, out))))
    for (let a = 0; a < SLOTS; a++) for (let b = a + 1; b < SLOTS; b++) {
      const shared = [...bySlot[a]!].filter((key) => bySlot[b]!.has(key)).length, bothThisToken = a >= 3 && b <= 6
      expect(shared, `slots ${a} and ${b}`).toBe(bothThisToken ? 5 : 0)
    }
  })
})

describe('allFeatures', () => {
  it('has as many keys for every token, fewer than the room for them, and none twice', () => {
    const {view} = viewOf(TEXT), counts = new Set<number>()
    for (let i = 0; i < view.size; i++) {
      const n = allFeatures(view, i, out)
      counts.add(n)
      expect(new Set(out.subarray(0, n)).size).toBe(n)
    }
    expect(counts.size).toBe(1)
    expect([...counts][0]).toBeLessThan(MOST_FEATURES)
  })

  it('ends with the features of the context', () => {
    const {view} = viewOf(TEXT), context = new Int32Array(CONTEXT_FEATURES)
    contextFeatures(view, 4, context)
    const all = allFeatures(view, 4, out)
    expect([...out.subarray(all - CONTEXT_FEATURES, all)]).toEqual([...context])
    expect([...context]).not.toContain(0)
  })

  it('does not depend on where the paragraph stands in the text', () => {
    const {body, vocabulary} = newReader()(articleWith(`A paragraph before.\n\n${TEXT}`)), attributes = new WordAttributes(knowledgeOf()), view = new ParagraphView(attributes)
    view.fill(body, vocabulary, [body.paragraphs[1]!, body.paragraphs[2]!], {layout: 0, hints: null})
    const later = [...out.subarray(0, allFeatures(view, 3, out))], alone = viewOf(TEXT)
    expect([...out.subarray(0, allFeatures(alone.view, 3, out))]).toEqual(later)
  })

  it('sees the token, its neighbours to three places, and whether it is quoted', () => {
    const plain = keysAt('one two three four five six seven eight', 3)
    expect(keysAt('one two three four five six seven nine', 3)).toEqual(plain)
    expect(keysAt('one two three four five six nine eight', 3)).not.toEqual(plain)
    expect(keysAt('one two three “four” five six seven eight', 4)).not.toEqual(plain)
  })

  it('sees a word like a cue anywhere in the sentence', () => {
    const far = 'a b c d e f g h i j k l m said'
    expect(keysAt(far, 0)).not.toEqual(keysAt(far.replace('said', 'sand'), 0))
  })
})
