import type {ComparedArticle, ComparisonRow} from '../findings.ts'
import {MEASURES} from '../measures.ts'
import {benjaminiHochberg, benjaminiYekutieli} from '../stats/false-discovery.ts'
import {allSides, compareSides} from './compare-sides.ts'
import {pairsOf} from './contrasts.ts'
import {coverageOf} from './coverage.ts'
import {notListed, uncompared, withoutEvent} from './empty-row.ts'
import type {Copies} from './included.ts'
import {included} from './included.ts'
import type {CompareOptions} from './options.ts'
import {readingOf} from './reading.ts'
import {createResampler} from './resamples.ts'

/**
 * All outlets, each pair of them and each against all others, on every measure, over the events that both sides cover. The family of q is
 * the whole table.
 *
 * p asks whether these articles, on these events, could have been given out to the sides by lot; low and high ask what other events of the
 * same kind would give. No row is left out in silence: what is not compared has a reason.
 */
export function compareOutlets(articles: readonly ComparedArticle[], copies: Copies, options: CompareOptions): ComparisonRow[] {
  const measures = MEASURES.filter(({name}) => options.measures.length === 0 || options.measures.includes(name))
  const coverage = coverageOf(included(articles, copies, options), measures.map(readingOf)), nothing = uncompared(coverage)
  if (nothing !== null) return [nothing]
  const pairs = pairsOf(coverage, options.pairs), work = {coverage, options, resamples: createResampler(options.seed), pairs: pairs.chosen.length}
  const contrasts = [...pairs.chosen, ...coverage.outlets.map((_name, a) => ({a, b: null}))]
  const rows = [...allSides(work), ...contrasts.flatMap((contrast) => compareSides(work, contrast))]
  return [...withQ(rows, options), ...notListed(coverage, pairs), ...withoutEvent(coverage, articles)]
}

/** The same rows with q over all p of the table. */
function withQ(rows: readonly ComparisonRow[], {correction}: CompareOptions): ComparisonRow[] {
  const adjust = correction === 'benjamini-hochberg' ? benjaminiHochberg : benjaminiYekutieli
  const p = rows.flatMap((row) => row.p === null ? [] : [row.p]), q = adjust(p)
  let next = 0
  return rows.map((row) => row.p === null ? {...row, tests: p.length} : {...row, q: q[next++]!, tests: p.length})
}
