import {WordTable} from '../text/word-table.ts'

/** A row of `datasets/sentiment.csv`: a word in lower case and its valence, −4 (worst) to 4 (best), up to three decimals. */
export interface SentimentRow {
  readonly term: string
  readonly valence: string
}

/** How much an intensifier adds to the size of the valence after it, in thousandths; a dampener takes away. */
const DEGREE = 293

const INTENSIFIERS = `absolutely amazingly awfully completely considerably decidedly deeply downright enormously entirely especially
exceedingly exceptionally extremely fiercely fully greatly hugely immensely incredibly intensely massively more most particularly purely
quite really remarkably seriously severely sharply so strongly substantially terribly thoroughly totally tremendously unusually utterly
very vastly`

const DAMPENERS = `almost fairly hardly kind kinda less little marginally mildly moderately mostly partly partially rather relatively
scarcely slightly somewhat sort`

/** Per form: valence in thousandths, 0 where it has none or is too slight to be told from none. */
export function createValences(rows: readonly SentimentRow[]): WordTable {
  const valences = new Map(rows.map(({term, valence}) => [term, Math.round(Number(valence) * 1000)]))
  return new WordTable((_, folded) => valences.get(folded) ?? 0)
}

/** Per form: thousandths by which it strengthens (above 0) or weakens (below 0) the valence word after it. */
export function createDegrees(): WordTable {
  const degrees = new Map([
    ...INTENSIFIERS.split(/\s+/).map((word) => [word, DEGREE] as const),
    ...DAMPENERS.split(/\s+/).map((word) => [word, -DEGREE] as const),
  ])
  return new WordTable((_, folded) => degrees.get(folded) ?? 0)
}
