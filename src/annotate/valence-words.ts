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
  return new WordTable((_, folded) => valenceOf(folded, valences))
}

/**
 * The valence of a word in lower case: its own; else that of the listed form that it is an inflection of ("lambasted"); else, of a word
 * with hyphens, that of the part with the strongest ("war-weary"), turned round and halved after "non-" and "anti-".
 */
function valenceOf(word: string, valences: ReadonlyMap<string, number>): number {
  const own = valences.get(word) ?? baseForms(word).map((form) => valences.get(form)).find((valence) => valence !== undefined)
  if (own !== undefined || !word.includes('-')) return own ?? 0
  const [first = '', ...rest] = word.split('-'), turned = first === 'anti' || first === 'non'
  const parts = (turned ? rest : [first, ...rest]).map((part) => valenceOf(part, valences))
  const strongest = parts.reduce((most, valence) => Math.abs(valence) > Math.abs(most) ? valence : most, 0)
  return turned ? Math.round(strongest / -2) : strongest
}

/**
 * The forms that a word may be inflected from, by its ending alone; most of them are no words, so they are only looked up.
 *
 * @example baseForms('denied') // ["deny", "denie"]
 * @example baseForms('loveliest') // ["lovely"]
 */
export function baseForms(word: string): string[] {
  if (word.length < 5) return []
  const cut = (length: number, ending = ''): string => word.slice(0, -length) + ending
  if (word.endsWith('ies')) return [cut(3, 'y'), cut(1)]
  if (word.endsWith('ied')) return [cut(3, 'y'), cut(1)]
  if (word.endsWith('ily')) return [cut(3, 'y')]
  if (word.endsWith('es')) return [cut(1), cut(2)]
  if (word.endsWith('s')) return word.endsWith('ss') ? [] : [cut(1)]
  if (word.endsWith('ed')) return [cut(1), cut(2), ...word.at(-3) === word.at(-4) ? [cut(3)] : []]
  if (word.endsWith('ing')) return [cut(3), cut(3, 'e'), ...word.at(-4) === word.at(-5) ? [cut(4)] : []]
  if (word.endsWith('iest')) return [cut(4, 'y')]
  if (word.endsWith('est')) return [cut(3), cut(2)]
  if (word.endsWith('ier')) return [cut(3, 'y')]
  return word.endsWith('ly') ? [cut(2), cut(1, 'e')] : []
}

/** Per form: thousandths by which it strengthens (above 0) or weakens (below 0) the valence word after it. */
export function createDegrees(): WordTable {
  const degrees = new Map([
    ...INTENSIFIERS.split(/\s+/).map((word) => [word, DEGREE] as const),
    ...DAMPENERS.split(/\s+/).map((word) => [word, -DEGREE] as const),
  ])
  return new WordTable((_, folded) => degrees.get(folded) ?? 0)
}
