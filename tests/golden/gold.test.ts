import {describe, expect, it} from 'vitest'
import {createAnalyser} from '../../src/pipeline.ts'
import {loadSetup} from '../../src/setup.ts'
import type {Analysed, Voice} from '../../src/types.ts'
import {sampleArticles, sampleGold} from './gold.ts'
import {evaluateAttributions} from '../../src/coding/evaluate-attributions.ts'
import {matchContents} from '../../src/coding/match-contents.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'

const analyse = createAnalyser(loadSetup())
const analysed = sampleArticles.map(analyse)
const gold = new Map(sampleGold.map((article) => [article.id, article]))
const pairs = analysed.map((ours) => ({ours, theirs: gold.get(ours.article.id)!}))

const inText = <T extends {readonly part: string}>(found: readonly T[]): T[] => found.filter(({part}) => part === 'text')

/** Voice of each letter of the text: by our attributions' rules, as the tables count them, against the gold's. */
function voicesOfLetters(text: string, spans: readonly {start: number, end: number, voice: Voice}[]): Voice[] {
  const voices = new Array<Voice>(text.length).fill('outlet')
  for (const {start, end, voice} of spans) voices.fill(voice, start, end)
  return voices
}

describe('the gold of the built-in corpus', () => {
  it('codes every article, with spans that are in range, in order and not blank', () => {
    expect(sampleGold.map(({id}) => id)).toEqual(sampleArticles.map(({id}) => id))
    for (const {article: {text, title, id}} of analysed) {
      const coded = gold.get(id)!
      const check = (part: string, ranges: readonly (readonly [number, number])[]): void => {
        let last = 0
        for (const [start, end] of ranges) {
          expect(start, id).toBeGreaterThanOrEqual(last)
          expect(part.slice(start, end).trim(), id).not.toBe('')
          expect(end, id).toBeLessThanOrEqual(part.length)
          last = end
        }
      }
      for (const {source, cue, content} of coded.attributions) for (const ranges of [source, cue, content]) check(text, ranges)
      for (const {source, cue, content} of coded.titleAttributions) for (const ranges of [source, cue, content]) check(title, ranges)
      check(text, coded.voices.map(({start, end}) => [start, end]))
      check(text, coded.scareQuotes.map(({start, end}) => [start, end]))
      check(text, [...coded.ownVoiceLoaded].sort((a, b) => a.start - b.start).map(({start, end}) => [start, end]))
    }
  })
})

describe('the engine against the gold of the built-in corpus', () => {
  const matched = pairs.map(({ours, theirs}) => ({text: ours.article.text, ours: inText(ours.attributions), gold: theirs.attributions}))
    .map((one) => ({...one, pairs: matchContents(one.text, one.ours, one.gold)}))
  const total = (count: (one: (typeof matched)[number]) => number): number => matched.reduce((sum, one) => sum + count(one), 0)

  it('finds who says what', () => {
    const [all, direct] = evaluateAttributions(matched.map(({text, ours, gold: coded}) => ({text, found: ours, coded})), seededRandom(1))
    expect(all!.f1).toBeGreaterThan(FLOORS.endToEnd)
    expect(direct!.f1).toBeGreaterThan(FLOORS.direct)
  })

  it('names speakers, types of source and anonymity', () => {
    const lastWord = (name: string | null): string => (name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).at(-1) ?? ''
    const all = total(({pairs: both}) => both.length)
    const share = (right: (ours: Analysed['attributions'][number], theirs: (typeof sampleGold)[number]['attributions'][number]) => boolean): number =>
      100 * total(({pairs: both}) => both.filter(([a, b]) => right(a, b)).length) / all
    expect(share((a, b) => lastWord(a.speaker) === lastWord(b.speaker))).toBeGreaterThan(FLOORS.speaker)
    expect(share((a, b) => a.sourceType === b.sourceType)).toBeGreaterThan(FLOORS.sourceType)
    expect(share((a, b) => a.anonymous === b.anonymous)).toBeGreaterThan(FLOORS.anonymous)
    expect(share((a, b) => a.negated === b.negated)).toBeGreaterThan(FLOORS.negated)
  })

  it('gives each stretch of text its voice', () => {
    let right = 0, all = 0
    for (const {ours, theirs} of pairs) {
      const {text} = ours.article
      const mine = voicesOfLetters(text, ours.sentiment.filter(({part}) => part === 'text')), coded = voicesOfLetters(text, theirs.voices)
      for (const {start, end} of inText(ours.sentiment)) for (let at = start; at < end; at++) {
        if (!/[\p{L}\p{N}]/u.test(text[at]!)) continue
        all++
        if ((mine[at] === 'outlet') === (coded[at] === 'outlet')) right++
      }
    }
    expect(100 * right / all).toBeGreaterThan(FLOORS.ownVoice)
  })

  it('finds scare quotes and seldom invents one', () => {
    const touches = (a: {start: number, end: number}, b: {start: number, end: number}): boolean => a.start < b.end && b.start < a.end
    const found = pairs.flatMap(({ours, theirs}) => inText(ours.scareQuotes).map((quote) => theirs.scareQuotes.some((coded) => touches(quote, coded))))
    const wanted = pairs.flatMap(({ours, theirs}) => theirs.scareQuotes.map((coded) => inText(ours.scareQuotes).some((quote) => touches(quote, coded))))
    expect(100 * found.filter(Boolean).length / found.length).toBeGreaterThan(FLOORS.scarePrecision)
    expect(100 * wanted.filter(Boolean).length / wanted.length).toBeGreaterThan(FLOORS.scareRecall)
  })
})

/** What the engine reaches, rounded down: a change that falls below one of these lost something. In per cent. */
const FLOORS = {endToEnd: 65, direct: 72, speaker: 65, sourceType: 50, anonymous: 86, negated: 98, ownVoice: 87, scarePrecision: 90, scareRecall: 80}
