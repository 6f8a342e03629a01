import {CountedDivergence} from '../stats/counted-divergence.ts'
import type {TermContrast} from './contrast-terms.ts'
import type {TermCorpus} from './term-corpus.ts'
import {drawLabels} from './term-permutation.ts'

/** How far two sides diverge, and how far they would if labels were placed by chance within events. */
export interface DivergenceTest {
  readonly value: number
  /** Mean over the draws: what small numbers alone make of it. */
  readonly expected: number
  readonly p: number
}

export interface DivergenceDraws {
  readonly draws: number
  /** So many draws that diverge as much are enough to stop. */
  readonly enough: number
  readonly random: () => number
}

/**
 * The Jensen-Shannon divergence of the two sides of a contrast over some terms, against draws in which the articles of each event change
 * sides at random; `null` where a side has none of the terms.
 *
 * p = `enough` / draws where so many draws diverge as much (Besag and Clifford 1991), else (1 + those that do) / (1 + draws).
 */
export function permuteDivergence(corpus: TermCorpus, contrast: TermContrast, terms: readonly number[], {draws, enough, random}: DivergenceDraws): DivergenceTest | null {
  const {units, own} = contrast, all = Int32Array.from(terms, (term) => contrast.ownHits[term]! + contrast.restHits[term]!), measure = new CountedDivergence(all)
  const value = measure.of(Int32Array.from(terms, (term) => contrast.ownHits[term]!))
  if (value === null) return null
  const rows = rowsOf(corpus, units, terms), labels = drawLabels(contrast, draws, random), one = new Int32Array(terms.length), fewer = 2 * own.reduce((sum, label) => sum + label, 0) <= own.length ? 1 : 0
  let sum = 0, beyond = 0, drawn = 0
  for (let draw = 0; draw < draws; draw++) {
    one.fill(0)
    for (let unit = 0; unit < units.length; unit++) {
      if (labels[unit * draws + draw] !== fewer) continue
      for (let entry = rows.starts[unit]!; entry < rows.starts[unit + 1]!; entry++) one[rows.place[entry]!]! += rows.count[entry]!
    }
    const chance = measure.of(one)
    if (chance === null) continue
    drawn++
    sum += chance
    if (chance >= value && ++beyond === enough) return {value, expected: sum / drawn, p: beyond / drawn}
  }
  return drawn === 0 ? null : {value, expected: sum / drawn, p: (1 + beyond) / (1 + drawn)}
}

/** The terms of each article of the contrast, as places in the list asked for. */
function rowsOf({terms, starts, term, count}: TermCorpus, units: Int32Array, asked: readonly number[]): Record<'starts' | 'place' | 'count', Int32Array> {
  const placeOf = new Int32Array(terms.length).fill(-1), place: number[] = [], counts: number[] = [], rows = new Int32Array(units.length + 1)
  asked.forEach((one, i) => { placeOf[one] = i })
  units.forEach((unit, i) => {
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      const known = placeOf[term[at]!]!
      if (known === -1) continue
      place.push(known)
      counts.push(count[at]!)
    }
    rows[i + 1] = place.length
  })
  return {starts: rows, place: Int32Array.from(place), count: Int32Array.from(counts)}
}
