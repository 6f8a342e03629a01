import {describe, expect, it} from 'vitest'
import {evaluateAttributions} from '../../src/coding/evaluate-attributions.ts'
import {matchContents, sameSource} from '../../src/coding/match-contents.ts'
import {seededRandom} from '../../src/stats/seeded-random.ts'
import type {Range} from '../../src/types.ts'

const text = '“We go,” Solvay said. Ashdown feared a delay.'
const at = (words: string): Range => [text.indexOf(words), text.indexOf(words) + words.length]
const of = (content: string, source: string, kind = 'direct') => ({content: [at(content)], source: source === '' ? [] : [at(source)], kind})

describe('matchContents', () => {
  it('matches contents with and without their marks', () => { expect(matchContents(text, [of('“We go,”', '')], [of('We go', '')])).toHaveLength(1) })

  it('matches nothing that shares less than half of the larger', () => {
    expect(matchContents(text, [of('We go', '')], [of('We go,” Solvay said', '')])).toHaveLength(0)
  })

  it('uses each one once, the best pair first', () => {
    const exact = of('a delay', ''), longer = of('feared a delay', '')
    expect(matchContents(text, [longer, exact], [of('a delay', '')])).toEqual([[exact, of('a delay', '')]])
  })
})

describe('sameSource', () => {
  it('is true for two that name nobody, and false for one', () => {
    expect(sameSource(text, of('We go', ''), of('We go', ''))).toBe(true)
    expect(sameSource(text, of('We go', 'Solvay'), of('We go', ''))).toBe(false)
  })
})

describe('evaluateAttributions', () => {
  const coded = [of('We go', 'Solvay'), of('a delay', 'Ashdown', 'indirect')]

  it('gives 100 for a perfect answer and 0 for none', () => {
    expect(evaluateAttributions([{text, found: coded, coded}], seededRandom(1)).map(({f1}) => f1)).toEqual([100, 100, 0, 100])
    expect(evaluateAttributions([{text, found: [], coded}], seededRandom(1))[0]).toMatchObject({found: 0, precision: 0, recall: 0, f1: 0})
  })

  it('counts a right content with a wrong source as found but not right', () => {
    const found = [of('We go', 'Ashdown'), of('a delay', 'Ashdown', 'indirect')]
    expect(evaluateAttributions([{text, found, coded}], seededRandom(1))[0]).toMatchObject({coded: 2, found: 2, precision: 50, recall: 50, f1: 50})
  })

  it('is the same for the same seed, and its interval holds the figure', () => {
    const articles = Array.from({length: 12}, (_, n) => ({text, found: n % 3 === 0 ? [] : coded, coded}))
    const [all] = evaluateAttributions(articles, seededRandom(7)), [again] = evaluateAttributions(articles, seededRandom(7))
    expect(all).toEqual(again)
    expect(all!.low).toBeLessThan(all!.f1)
    expect(all!.high).toBeGreaterThan(all!.f1)
  })
})
