import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compareOutlets} from '../../src/compare/compare-outlets.ts'
import type {CompareOptions} from '../../src/compare/options.ts'
import {DEFAULT_COMPARE} from '../../src/compare/options.ts'
import {sensitivityOf} from '../../src/compare/sensitivity.ts'
import {verdictOf} from '../../src/compare/verdict.ts'
import {withVerdicts} from '../../src/compare/with-verdicts.ts'
import type {CorpusArticle, SensitivityRow} from '../../src/findings.ts'
import {leaveOneOut} from '../../src/stats/leave-one-out.ts'
import {article, corpora, NO_COPIES} from './articles.ts'

function sensitivity(articles: readonly CorpusArticle[], copies = NO_COPIES, more: Partial<CompareOptions> & {readonly lexicons?: readonly string[]} = {}): SensitivityRow[] {
  const {lexicons = [], ...declared} = more, options = {...DEFAULT_COMPARE, ...declared}
  return sensitivityOf({articles, copies, options, lexicons, comparisons: compareOutlets(articles, copies, options)})
}

const EVENTS = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

/** Seven events; Clarion has about thrice as many loaded words as Herald, as both label sets, all voices and wire copy have it. */
const CLEAR = EVENTS.flatMap((event, e) => [
  loaded(`c${event}`, 'Clarion', event, {own: 30 + e, quoted: 3, harsh: 20 + e, mild: 10}),
  loaded(`h${event}`, 'Herald', event, {own: 10 + e % 3, quoted: 1, harsh: 6, mild: 4 + e % 3}),
])

function loaded(id: string, outlet: string, event: string, {own, quoted, harsh, mild}: Readonly<Record<'own' | 'quoted' | 'harsh' | 'mild', number>>): CorpusArticle {
  const one = article(id, outlet, event, {words: 1500, words_own: 1000, words_quoted: 500, loaded_own: own, loaded_quoted: quoted})
  return {...one, sketch: {...one.sketch, choices: {loadedOwn: {harsh, mild}, sure: {}, lexicons: []}}}
}

const rowsOf = (rows: readonly SensitivityRow[], measure = 'loaded_per_1000_own'): SensitivityRow[] =>
  rows.filter((row) => row.measure === measure && row.outletA === 'Clarion' && row.outletB === 'Herald')

describe('sensitivityOf', () => {
  it('gives the declared choice first, then every other one, then the events that matter most', () => {
    const rows = rowsOf(sensitivity(CLEAR))
    expect(rows.map(({choice}) => choice)).toEqual([
      'as declared', 'without wire copy', 'with repeated articles', 'text of unclear voice counts as own', 'all voices', 'label set harsh alone', 'label set mild alone',
      'one event left out: least', 'one event left out: most',
    ])
    expect(rows.map(({role}) => role)).toEqual(['declared', ...Array<string>(8).fill('sensitivity')])
    const effects = new Map(rows.map(({choice, effect}) => [choice, effect]))
    // 33 on average against 10.86; with the voices of sources 36 against 11.86; the mild set alone 10 against 4.86.
    expect(effects.get('as declared')).toBeCloseTo(231 / 76, 9)
    expect(effects.get('all voices')).toBeCloseTo(252 / 83, 9)
    expect(effects.get('label set mild alone')).toBeCloseTo(70 / 34, 9)
    expect(new Set(rows.map(({verdict}) => verdict))).toEqual(new Set(['stable']))
  })

  it('calls a conclusion fragile that one label set turns round, and leaning that wire copy alone carries', () => {
    const turned = CLEAR.map((one) => ({...one, sketch: {...one.sketch, choices: {loadedOwn: {harsh: 10, mild: one.article.outlet === 'Clarion' ? 2 : 9}, sure: {}, lexicons: []}}}))
    expect(rowsOf(sensitivity(turned))[0]!.verdict).toBe('fragile')
    const wire = new Set(['cg', 'hg', 'cf', 'hf'])
    const rows = rowsOf(sensitivity(CLEAR, {repeats: new Set<string>(), wire}))
    expect(rows.find(({choice}) => choice === 'without wire copy')).toMatchObject({events: 5, low: null, high: null})
    expect(rows[0]!.verdict).toBe('leaning')
  })

  it('scores the tone of outlets and of their sources under each other lexicon', () => {
    // Declared: Clarion −0.3 and Herald −0.1 on each event, a little more or less. Under "mild" the same, halved; "blunt" has it the other way round.
    const scored = EVENTS.flatMap((event, e) => (['Clarion', 'Herald'] as const).map((outlet) => {
      const sum = (outlet === 'Clarion' ? -3000 : -1000) - 10 * e * (outlet === 'Clarion' ? 1 : 2)
      const one = article(outlet + event, outlet, event, {words: 1000, words_own: 900, sentiment_own_sum: sum, sentiment_own_scored: 10, sentiment_quoted_sum: sum, sentiment_quoted_scored: 10})
      return {...one, sketch: {...one.sketch, choices: {loadedOwn: {}, sure: {}, lexicons: [sum / 2, 10, sum / 2, 10, -sum, 20, sum, 20]}}}
    }))
    const rows = sensitivity(scored, NO_COPIES, {lexicons: ['mild', 'blunt']}), effectOf = (measure: string, choice: string): number | null => rowsOf(rows, measure).find((row) => row.choice === choice)!.effect
    // Mean sums −3.03 and −1.06 in ten stretches.
    expect(effectOf('sentiment_own', 'as declared')).toBeCloseTo(-0.197, 10)
    expect(effectOf('sentiment_own', 'sentiment lexicon mild')).toBeCloseTo(-0.197 / 2, 10)
    expect(effectOf('sentiment_own', 'sentiment lexicon blunt')).toBeCloseTo(0.197 / 2, 10)
    expect(effectOf('sentiment_quoted', 'sentiment lexicon blunt')).toBeCloseTo(-0.197 / 2, 10)
    expect(rowsOf(rows, 'sentiment_own')[0]!.verdict).toBe('fragile')
    expect(rowsOf(rows, 'sentiment_quoted')[0]!.verdict).toBe('stable')
    expect(rowsOf(rows, 'loaded_per_1000_own').filter(({choice}) => choice.startsWith('sentiment lexicon'))).toEqual([])
  })

  it('turns a choice round that was declared the other way', () => {
    const choices = rowsOf(sensitivity(CLEAR, NO_COPIES, {wire: 'out', repeats: 'in'})).map(({choice}) => choice)
    expect(choices).toContain('with wire copy')
    expect(choices).toContain('without repeated articles')
  })

  it('gives its verdicts to the comparisons, and says so where there is nothing to vary', () => {
    const comparisons = compareOutlets(CLEAR, NO_COPIES, DEFAULT_COMPARE), given = withVerdicts(comparisons, sensitivity(CLEAR))
    expect(given.find(({measure, outletB}) => measure === 'loaded_per_1000_own' && outletB === 'Herald')!.verdict).toBe('stable')
    expect(given.filter(({low, verdict}) => (low === null) !== (verdict === ''))).toEqual([])
    expect(sensitivity([]).map(({detail}) => detail)).toEqual([expect.stringContaining('no comparison has an interval')])
  })

  it('gives the same rows whatever the order of the articles, in every corpus', () => {
    fc.assert(fc.property(corpora, (articles) => {
      expect(sensitivity(articles.toReversed())).toEqual(sensitivity(articles))
    }), {numRuns: 20})
  })
})

describe('verdictOf', () => {
  const told = (effect: number, low: number | null = effect - 0.5, high: number | null = effect + 0.5) => ({effect, low, high})

  it('is stable only where every interval excludes no effect on the same side', () => {
    expect(verdictOf([told(2), told(1.6)], 1)).toBe('stable')
    expect(verdictOf([told(-2), told(-0.6)], 0)).toBe('stable')
    expect(verdictOf([told(2), told(1.4)], 1)).toBe('leaning')
    expect(verdictOf([told(2), told(1.6, null, null)], 1)).toBe('leaning')
    expect(verdictOf([told(2), told(Infinity)], 1)).toBe('leaning')
    expect(verdictOf([told(2), told(0.4)], 1)).toBe('fragile')
    expect(verdictOf([told(2), told(1)], 1)).toBe('fragile')
  })
})

describe('leaveOneOut', () => {
  it('gives the quotient of the other units, and the same width where they are all alike', () => {
    const x = Float64Array.of(2, 4, 2, 4, 2, 4), y = Float64Array.of(1, 1, 1, 1, 1, 1)
    const left = leaveOneOut({x, y, scale: 'plain'}, {low: 2, high: 4})
    expect(left.map(({estimate}) => estimate)).toEqual([16 / 5, 14 / 5, 16 / 5, 14 / 5, 16 / 5, 14 / 5])
    // Standard errors: √(6/5 · 6 · 1 / 36) of all, √(5/4 · 4.8 / 25) of five of them.
    const ratio = Math.sqrt(5 / 4 * 4.8 / 25) / Math.sqrt(6 / 5 * 6 / 36)
    expect(left[0]!.high - left[0]!.low).toBeCloseTo(2 * ratio, 10)
  })

  it('is not finite without the unit that holds everything below', () => {
    const [left] = leaveOneOut({x: Float64Array.of(1, 1, 2), y: Float64Array.of(3, 0, 0), scale: 'log'}, {low: 0.5, high: 4})
    expect(Number.isFinite(left!.estimate)).toBe(false)
  })
})
