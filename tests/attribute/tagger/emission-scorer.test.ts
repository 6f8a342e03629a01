import {describe, expect, it} from 'vitest'
import {EmissionScorer} from '../../../src/attribute/tagger/emission-scorer.ts'
import {allFeatures, MOST_FEATURES} from '../../../src/attribute/tagger/features.ts'
import {spread} from '../../../src/attribute/tagger/hash.ts'
import {LABELS} from '../../../src/attribute/tagger/labels.ts'
import {ParagraphView} from '../../../src/attribute/tagger/paragraph-view.ts'
import {WordAttributes} from '../../../src/attribute/tagger/word-attributes.ts'
import {seededRandom} from '../../../src/stats/seeded-random.ts'
import {articleWith, knowledgeOf, newReader, viewOf} from '../../coding/train/marked-article.ts'

const BITS = 10, SCALE = 0.01
const random = seededRandom(3), bytes = Int8Array.from({length: LABELS << BITS}, () => Math.floor(random() * 255) - 127)

/** The emissions of one token, added up feature by feature. */
function expected(view: ParagraphView, i: number): number[] {
  const keys = new Int32Array(MOST_FEATURES), n = allFeatures(view, i, keys), sums = new Array<number>(LABELS).fill(0)
  for (let f = 0; f < n; f++) for (let y = 0; y < LABELS; y++) sums[y]! += bytes[(spread(keys[f]!) >>> 32 - BITS) * LABELS + y]!
  const most = Math.max(...sums)
  return sums.map((sum) => Math.exp((sum - most) * SCALE))
}

describe('EmissionScorer', () => {
  it('adds up the whole-number weights of all features of a token; the best label has emission 1', () => {
    const {view, attributes} = viewOf('“We won’t sign,” Ana Kell said on Monday, but the minister – who hopes for peace – denied that.')
    const emission = new Float64Array(view.size * LABELS)
    new EmissionScorer({bits: BITS, bytes, scale: SCALE}, attributes).score(view, emission)
    for (let i = 0; i < view.size; i++) {
      const own = expected(view, i)
      for (let y = 0; y < LABELS; y++) expect(emission[i * LABELS + y]).toBeCloseTo(own[y]!, 12)
      expect(Math.max(...emission.subarray(i * LABELS, (i + 1) * LABELS))).toBe(1)
    }
  })

  it('gives the same after 70,000 other words, and with another vocabulary', () => {
    const attributes = new WordAttributes(knowledgeOf()), view = new ParagraphView(attributes), scorer = new EmissionScorer({bits: BITS, bytes, scale: SCALE}, attributes)
    const read = newReader(), emission = new Float64Array(80_000 * LABELS)
    const scoresOf = (text: string, reader = read): number[] => {
      const {body, vocabulary} = reader(articleWith(text))
      view.fill(body, vocabulary, [0, body.size], {layout: 0, hints: null})
      scorer.score(view, emission)
      return [...emission.subarray(0, body.size * LABELS)]
    }
    const before = scoresOf('Kell said no.')
    for (let part = 0; part < 7; part++) scoresOf(Array.from({length: 10_000}, (_, n) => `w${(part * 10_000 + n).toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!)}`).join(' '))
    expect(scoresOf('Kell said no.')).toEqual(before)
    expect(scoresOf('Kell said no.', newReader())).toEqual(before)
  })
})
