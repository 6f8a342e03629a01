import {InputError, UsageError} from '../errors.ts'
import {hashDataset, loadDataset} from './load-dataset.ts'
import {loadLabelSet} from './load-label-set.ts'

/** A word in lower case and its valence, −4 (worst) to 4 (best). */
export interface ValenceRow {
  readonly term: string
  readonly valence: string
}

/** A valence lexicon, ready for use, and what the manifest says of it. */
export interface ValenceLexicon {
  /** How tables name it. */
  readonly id: string
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly sha256: string
  readonly rows: readonly ValenceRow[]
}

/** Those that come with the package; the first is the one that scores use where none is named. */
export const LEXICON_IDS = ['built-in', 'afinn-165', 'vader'] as const

const SHIPPED: Readonly<Record<(typeof LEXICON_IDS)[number], readonly [file: string, name: string, version: string]>> = {
  'built-in': ['sentiment.csv', 'mean of VADER and AFINN-165, revised, with additions', '3.0.0'],
  'afinn-165': ['lexicons/afinn-165.csv', 'AFINN-165, single words', '2.0.2'],
  vader: ['lexicons/vader.csv', 'VADER, single words', '3.3.2'],
}

/** The largest size of a valence; lists with larger ones are brought to it. */
const LARGEST = 4

/**
 * One of the lexicons that come with the package, by its id, or one from a file: AFINN's or VADER's own format, or a label set whose weights are
 * valences. Terms of several words and globs are left out. Throws `UsageError` where there is no such lexicon, `InputError` where a file holds none.
 */
export function loadValences(nameOrPath: string): ValenceLexicon {
  const id = LEXICON_IDS.find((known) => known === nameOrPath)
  if (id === undefined) return fromFile(nameOrPath)
  const [file, name, version] = SHIPPED[id]
  return {id, name, version, licence: 'MIT', sha256: hashDataset(file), rows: loadDataset(file) as unknown as ValenceRow[]}
}

function fromFile(path: string): ValenceLexicon {
  if (!/[./\\]/.test(path)) throw new UsageError(`--lexicon needs ${LEXICON_IDS.join(', ')} or a file, not "${path}"`)
  const {id, version, licence, hash, entries} = loadLabelSet(path, path)
  const words = entries.filter(({term, weight}) => /^[\p{L}\p{M}'’-]+$/u.test(term) && weight !== 0)
  if (!words.some(({weight}) => weight < 0) || !words.some(({weight}) => weight > 0)) {
    throw new InputError(`${path}: a lexicon needs single words with weights below and above 0; ${words.length} words with a weight were found, all on one side`)
  }
  const most = words.reduce((largest, {weight}) => Math.max(largest, Math.abs(weight)), LARGEST)
  const rows = words.map(({term, weight}) => ({term: term.toLowerCase(), valence: String(Math.round(1000 * weight * LARGEST / most) / 1000)}))
  return {id, name: id, version, licence, sha256: hash, rows}
}
