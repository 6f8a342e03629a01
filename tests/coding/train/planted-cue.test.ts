import {describe, expect, it} from 'vitest'
import {createTagger} from '../../../src/attribute/tagger/create-tagger.ts'
import {loadTagger} from '../../../src/attribute/tagger/weights-file.ts'
import {CHAIN_OPTIONS} from '../../../src/coding/train/chain-options.ts'
import {exampleOf} from '../../../src/coding/train/gold.ts'
import {OUTSIDE_FACTOR, trainTagger} from '../../../src/coding/train/train-tagger.ts'
import type {Training} from '../../../src/coding/train/train-tagger.ts'
import {writeWeights} from '../../../src/coding/train/write-weights.ts'
import type {Range} from '../../../src/types.ts'
import {articleWith, knowledgeOf, newReader} from './marked-article.ts'
import {tinyGold} from './tiny-gold.ts'

/** Trained on fourteen invented articles, in which "announced" and "said" are the cues. */
function trained(): Training {
  const read = newReader(), gold = tinyGold()
  const examples = gold.map((one) => { const document = read(one.article); return exampleOf(one, document, new Uint8Array(document.body.size)) })
  const index = new Map(gold.map(({id}, n) => [id, n]))
  const steps = trainTagger(examples, knowledgeOf(), {chain: {...CHAIN_OPTIONS, bits: 14}, foldOf: ({gold: {id}}) => index.get(id)! % 2, folds: 2, outside: OUTSIDE_FACTOR})
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value
}

const {tagger, tested} = trained()
const bytes = writeWeights(tagger, {data: [], date: '2026-01-02', licence: '', scores: {}, outside: OUTSIDE_FACTOR, thresholds: {report: 0.25, review: 0.7}})
const tag = createTagger(loadTagger(bytes)), read = newReader()

/** What the tagger finds, as words: source | cue | content. */
function found(text: string): string[] {
  const document = read(articleWith(text)), {start, end, size} = document.body
  const words = ([from, to]: Range): string => text.slice(start[from], end[to - 1])
  return tag(document, {title: new Uint8Array(document.title.size), body: new Uint8Array(size)}).map(({source, cue, content}) => [source ? words(source) : '-', words(cue), content.map(words).join(' … ')].join(' | '))
}

describe('a tagger that was trained on invented articles', () => {
  it('finds a planted cue with names and contents that it has not seen', () => {
    expect(found('Rain fell over the harbour for a third day. Rosa Ungern announced that the mill had burned.')).toEqual(['Rosa Ungern | announced | that the mill had burned'])
  })

  it('finds nothing in sentences without a cue', () => {
    expect(found('The bridge was closed to lorries. Two ships waited outside of the port.')).toEqual([])
  })

  it('tested every article once, with a chain that had not seen it', () => {
    expect(tested.map(({example: {gold}}) => gold.id).toSorted()).toEqual(tinyGold().map(({id}) => id))
  })

  it('gives probabilities', () => {
    for (const {found: all} of tested) for (const {confidence} of all) expect(confidence > 0 && confidence < 1).toBe(true)
  })
})

describe('createTagger', () => {
  it('finds nothing in an empty article', () => {
    expect(found('')).toEqual([])
  })

  it('finds the same again, whatever it read in between', () => {
    const text = 'Rosa Ungern announced that the mill had burned.', first = found(text)
    found('The treaty has eleven articles and two annexes. According to Tom Dravik, the border stays open.')
    expect(found(text)).toEqual(first)
  })

  it('cuts a paragraph of 6,000 words into pieces and keeps every offset inside of it', () => {
    const text = `${'Shops in the centre opened late. '.repeat(1000)}Rosa Ungern announced that the mill had burned.`
    expect(found(text).every((words) => words.split(' | ').every((part) => part === '-' || text.includes(part.split(' … ')[0]!)))).toBe(true)
    expect(found(text)).toContain('Rosa Ungern | announced | that the mill had burned')
  })
})
