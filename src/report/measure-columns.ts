import type {Measure} from '../measures.ts'
import {sumOf} from '../measures.ts'
import type {RatioSums} from '../stats/ratio-sums.ts'
import type {Counts, CountName} from '../types.ts'
import {bound, rate} from './compute-evidence.ts'
import {countSum} from './count-sum.ts'
import type {Condition, Sum} from './evidence.ts'
import type {Column} from './table.ts'

/** The value of a measure for a row that stands for a group of articles. `where`: how an evidence row belongs to that group. */
export function measureColumn<Row>(measure: Measure, counts: (row: Row) => Counts, where: readonly Condition[]): Column<Row> {
  const {name, unit, formula, tells, numerator, denominator, per} = measure
  return {
    name, type: 'number', unit, formula, tells, empty: `nothing to divide by: ${denominator.map(inWords).join(' + ')} is 0`,
    evidence: {kind: 'ratio', numerator: sums(numerator, where), denominator: sums(denominator, where), per},
    value: (row) => rate(sumOf(counts(row), numerator), sumOf(counts(row), denominator), per),
  }
}

/** Both bounds of the 95 % interval of a measure, and the number of clusters that it rests on. */
export function intervalColumns<Row>(measure: Measure, clusters: (row: Row) => RatioSums, where: readonly Condition[]): Column<Row>[] {
  const {name, unit} = measure
  const rows = {measure, numerator: sums(measure.numerator, where), denominator: sums(measure.denominator, where)}
  const side = (which: 'low' | 'high'): Column<Row> => ({
    name: `${name}_${which}`, type: 'number', unit,
    formula: `${which === 'low' ? 'lower' : 'upper'} bound of the 95 % interval of ${name}: `
      + 'ratio of sums, linearised over clusters, Student\'s t',
    tells: `How ${which} ${name} may be, had the outlet covered other events of the same kind.`,
    empty: `fewer than 6 clusters (see ${name}_clusters), or all of them have the same value, so that their spread says nothing`,
    evidence: {kind: which, ...rows},
    value: (row) => bound(measure, clusters(row), which),
  })
  return [side('low'), side('high'), {
    name: `${name}_clusters`, type: 'integer', unit: 'clusters', empty: 'never empty',
    formula: 'events, and articles without an event, with something to divide by', evidence: {kind: 'clusters', ...rows},
    tells: `How many independent pieces of coverage the interval of ${name} rests on.`, value: (row) => clusters(row).n,
  }]
}

function sums(counts: readonly CountName[], where: readonly Condition[]): Sum[] {
  return counts.map((count) => countSum(count, where))
}

function inWords(count: CountName): string {
  return count.endsWith('_scored') ? 'the number of segments with a valence word' : count === 'words_own' ? 'words_own_voice' : count
}
