import type {LabelEntries} from './label-entries.ts'
import type {FileSummary} from './report-file.ts'

/** One input file, as the run read it. `name` is the path as it was given, never an absolute one. */
export interface InputAbout {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  readonly format: string
  /** Field of the article → column of the file. */
  readonly mapping: Readonly<Record<string, string>>
  readonly ignored: readonly string[]
}

export interface LabelSetAbout {
  readonly id: string
  /** Name of the file, without its folder. */
  readonly file: string
  readonly kind: string
  readonly version: string
  readonly licence: string
  readonly sha256: string
  readonly entries: number
  /** The set that it extends, where it does. */
  readonly extends?: {readonly id: string, readonly version: string, readonly licence: string, readonly sha256: string}
}

export interface LexiconAbout {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly sha256: string
  readonly entries: number
}

/** What a report says about the run that made it. */
export interface Run {
  /** Version of parallax. */
  readonly version: string
  readonly command: string
  /** What may move a number, and nothing else: no number of workers, no place to write to. */
  readonly options: Readonly<Record<string, unknown>>
  readonly inputs: readonly InputAbout[]
  readonly labelSets: readonly LabelSetAbout[]
  /** For `label-entries.json`. */
  readonly labelEntries: LabelEntries
  readonly engine: EngineAbout | null
  readonly lexicon: LexiconAbout | null
  /** Lexicons that are shown beside it, for sensitivity. */
  readonly otherLexicons: readonly LexiconAbout[]
  readonly counts: RunCounts
}

export interface RunCounts {
  readonly read: number
  readonly accepted: number
  /** Code of the problem → number of articles rejected for it. */
  readonly rejected: Readonly<Record<string, number>>
}

/** What found the attributions. */
export interface EngineAbout {
  readonly name: string
  readonly model: {readonly file: string, readonly sha256: string} | null
}

/** The run with the files it wrote, as `manifest.json` holds it. It knows no time, machine or place: two runs give the same bytes. */
export interface Manifest {
  readonly parallax: string
  readonly command: string
  readonly options: Readonly<Record<string, unknown>>
  readonly profile: string
  readonly counts: RunCounts & {readonly analysed: number, readonly balance: string}
  readonly inputs: readonly InputAbout[]
  readonly labelSets: readonly LabelSetAbout[]
  readonly engine: EngineAbout | null
  readonly lexicon: LexiconAbout | null
  readonly otherLexicons: readonly LexiconAbout[]
  readonly files: readonly FileSummary[]
  /** Whose licence holds for what the figures rest on. */
  readonly licences: readonly {readonly of: string, readonly licence: string}[]
  readonly cite: string
}

/**
 * The manifest of a run. Throws where the articles do not balance: every article that was read must be in articles.csv or counted as
 * rejected.
 */
export function buildManifest(run: Run, files: readonly FileSummary[], profile: string): Manifest {
  const {version, command, options, inputs, labelSets, engine, lexicon, otherLexicons, counts} = run
  const rejected = Object.values(counts.rejected).reduce((sum, n) => sum + n, 0)
  const analysed = files.find(({name}) => name === 'articles.csv')?.rows ?? 0
  if (counts.read !== counts.accepted + rejected || counts.accepted !== analysed) {
    const stated = `${counts.read} read, ${counts.accepted} accepted, ${rejected} rejected`
    throw new Error(`the articles do not balance: ${stated}, ${analysed} rows in articles.csv`)
  }
  return {
    parallax: version, command, options: sortKeys(options), profile,
    counts: {
      read: counts.read, accepted: counts.accepted, analysed, rejected: sortKeys(counts.rejected),
      balance: `${counts.read} read = ${analysed} analysed + ${rejected} rejected`,
    },
    inputs: inputs.map((input) => ({...input, mapping: sortKeys(input.mapping)})), labelSets, engine, lexicon, otherLexicons, files,
    licences: licencesOf(run),
    cite: `Parallax ${version}, framing report on ${analysed} articles`
      + `${labelSets.length === 0 ? '' : `, label sets ${labelSets.map(({id, version: of}) => `${id} ${of}`).join(', ')}`}`
      + `${lexicon === null ? '' : `, lexicon ${lexicon.name} ${lexicon.version}`}.`,
  }
}

function licencesOf({version, labelSets, lexicon}: Run): Manifest['licences'] {
  return [
    {of: `parallax ${version}`, licence: 'MIT'},
    ...labelSets.flatMap(({id, version: of, licence, extends: base}) => [
      {of: `label set ${id} ${of}`, licence}, ...base === undefined ? [] : [{of: `label set ${base.id} ${base.version}, which ${id} extends`, licence: base.licence}],
    ]),
    ...lexicon === null ? [] : [{of: `sentiment lexicon ${lexicon.name} ${lexicon.version}`, licence: lexicon.licence}],
  ]
}

function sortKeys<T>(record: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1))
}
