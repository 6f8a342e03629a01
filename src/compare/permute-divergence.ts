import {divergence} from '../stats/divergence.ts'
import type {TermContrast} from './contrast-terms.ts'
import type {TermCorpus} from './term-corpus.ts'
import {drawLabels} from './term-permutation.ts'

/** How far two sides diverge, and how far they would if labels were placed by chance within events. */
export interface DivergenceTest {
  readonly value: number
  /** Mean over the draws: what small numbers alone make of it. */
  readonly expected: number
  /** (1 + draws that diverge as much) / (1 + draws). */
  readonly p: number
}

/**
 * The Jensen-Shannon divergence of the two sides of a contrast over some terms, against draws in which the articles of each event change
 * sides at random; `null` where a side has none of the terms.
 */
export function permuteDivergence(corpus: TermCorpus, contrast: TermContrast, terms: readonly number[], {draws, random}: {readonly draws: number, readonly random: () => number}): DivergenceTest | null {
  const {units, own} = contrast, value = divergence(terms.map((term) => contrast.ownHits[term]!), terms.map((term) => contrast.restHits[term]!))
  if (value === null) return null
  const rows = rowsOf(corpus, units, terms), all = new Float64Array(terms.length), labels = drawLabels(contrast, draws, random)
  for (const {place, count} of rows) place.forEach((at, i) => { all[at]! += count[i]! })
  let sum = 0, beyond = 0, drawn = 0
  for (let draw = 0; draw < draws; draw++) {
    const one = new Float64Array(terms.length)
    rows.forEach(({place, count}, unit) => {
      if (labels[unit * draws + draw] === 0) return
      for (let i = 0; i < place.length; i++) one[place[i]!]! += count[i]!
    })
    const chance = divergence(one, all.map((n, i) => n - one[i]!))
    if (chance === null) continue
    drawn++
    sum += chance
    if (chance >= value * (1 - 1e-9)) beyond++
  }
  return drawn === 0 || own.length === 0 ? null : {value, expected: sum / drawn, p: (1 + beyond) / (1 + drawn)}
}

interface Row {
  readonly place: readonly number[]
  readonly count: readonly number[]
}

/** The terms of each article of the contrast, as places in the list asked for. */
function rowsOf({starts, term, count}: TermCorpus, units: Int32Array, terms: readonly number[]): Row[] {
  const places = new Map(terms.map((one, i) => [one, i]))
  return Array.from(units, (unit) => {
    const row = {place: [] as number[], count: [] as number[]}
    for (let at = starts[unit]!; at < starts[unit + 1]!; at++) {
      const place = places.get(term[at]!)
      if (place === undefined) continue
      row.place.push(place)
      row.count.push(count[at]!)
    }
    return row
  })
}
