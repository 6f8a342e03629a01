import {describe, expect, it} from 'vitest'
import type {ComparisonRow} from '../../../src/findings.ts'
import {comparisonFindings, noneHolds} from '../../../src/report/page/comparison-findings.ts'
import {htmlOf} from '../../../src/report/page/markup.ts'
import {changes} from '../../../src/report/page/shared-quotes-list.ts'

const row = (outletA: string, more: Partial<ComparisonRow> = {}): ComparisonRow => ({
  contrast: 'rest', measure: 'loaded_per_1000_own', unit: '', outletA, outletB: '', outlets: 3, events: 12, articlesA: 9, articlesB: 9, wordsA: 900, wordsB: 900, valueA: 9, valueB: 3,
  pooledRatio: 3, effectKind: 'rate ratio', effect: 3, low: 2, high: 4, difference: 6, differenceLow: 5, differenceHigh: 7, lowest: 2, highest: 9, meanLogRatio: 1, hedgesG: null,
  cliffsDelta: 1, p: 0.001, q: 0.01, tests: 90, method: '', smallestVisible: 1.5, verdict: '', reason: '', ...more,
})

const namesOf = (rows: readonly ComparisonRow[]): string[] => comparisonFindings(rows).map(({row: {outletA, measure}}) => `${outletA} ${measure}`)

describe('the findings of the first screen', () => {
  it('are comparisons with all others whose q is at most 0.05', () => {
    expect(namesOf([row('A'), row('B', {q: 0.051}), row('C', {q: 0.05}), row('D', {contrast: 'pair', outletB: 'A'}), row('E', {p: null, q: null})])).toEqual(['A loaded_per_1000_own', 'C loaded_per_1000_own'])
  })

  it('take measures in turn, the strongest of each first, and are five at most', () => {
    const rows = ['A', 'B', 'C'].flatMap((outlet, index) => ['anonymous_share', 'loaded_per_1000_own'].map((measure) => row(outlet, {measure, q: 0.03 - index / 100})))
    expect(namesOf(rows)).toEqual(['C loaded_per_1000_own', 'C anonymous_share', 'B loaded_per_1000_own', 'B anonymous_share', 'A loaded_per_1000_own'])
  })

  it('name of two outlets one only, since the other is its rest', () => {
    expect(namesOf([row('A'), row('B', {valueA: 3, valueB: 9})])).toEqual(['A loaded_per_1000_own'])
  })

  it('say what makes them fragile', () => {
    const fragile = (more: Partial<ComparisonRow>): readonly string[] => comparisonFindings([row('A', more), row('B'), row('C')]).find((one) => one.row.outletA === 'A')!.fragile
    expect(fragile({})).toEqual([])
    expect(fragile({events: 9})).toEqual(['rests on 9 events'])
    expect(fragile({low: 0.9})).toEqual(['its interval holds “no difference”'])
    expect(fragile({effectKind: 'difference', low: 0.1})).toEqual([])
    expect(fragile({effectKind: 'difference', low: -0.1})).toEqual(['its interval holds “no difference”'])
    expect(fragile({lowest: -1})).toEqual(['single events go the other way'])
    expect(fragile({verdict: 'fragile'})).toEqual(['another choice turns it round'])
    expect(fragile({low: null, reason: 'a side has none of it'})).toEqual(['a side has none of it'])
  })

  it('are missing for a reason', () => {
    expect(noneHolds([row('A', {q: 0.3}), row('B', {q: 0.2})])).toContain('2 comparisons within events were made, and none of them holds once that many are allowed for: the nearest has q = 0.20')
    expect(noneHolds([row('A', {p: null, q: null, reason: 'no shared event'})])).toBe('Outlets could not be compared within events: no shared event.')
    expect(noneHolds([])).toBeNull()
  })
})

describe('the versions of a quotation', () => {
  it('show what was cut and added, and nothing of it as markup', () => {
    expect(htmlOf(changes('We [-will <b>-] {+may+} go'))).toBe('<bdi>We <del>will &lt;b&gt;</del> <ins>may</ins> go</bdi>')
    expect(htmlOf(changes('no [- change, {+ none'))).toBe('<bdi>no [- change, {+ none</bdi>')
  })
})
