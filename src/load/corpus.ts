import type {Article, Problem} from '../types.ts'

export const FIELDS = ['id', 'outlet', 'date', 'event', 'title', 'text', 'url'] as const

/** A field of an article that a column can hold. */
export type Field = (typeof FIELDS)[number]

export const DATE_ORDERS = ['day-first', 'month-first'] as const

/** What stands first in dates such as 04/05/2019. */
export type DateOrder = (typeof DATE_ORDERS)[number]

/** What the user may say about the input; everything else is found out from the files. */
export interface LoadOptions {
  /** Field → column, as in `--map text=content.main`; a path of keys leads into nested JSON. */
  readonly map: Readonly<Record<string, string>>
  /** The outlet of articles that name none. */
  readonly outlet: string | null
  /** How the path of a text file is to be read, as in `{outlet}/{date}_{id}.txt`; `null` = guess. */
  readonly template: string | null
  /** Overrides the detected encoding of every file. */
  readonly encoding: string | null
  readonly requireOutlet: 'yes' | 'no'
  /** How dates are read that have two readings; without it they are not read. */
  readonly dates?: DateOrder
}

export type Loaded =
  | {readonly kind: 'article', readonly article: Article}
  | {readonly kind: 'problem', readonly problem: Problem}

export const FORMATS = ['csv', 'jsonl', 'json', 'text'] as const
export type Format = (typeof FORMATS)[number]

/** What the manifest says about one input file. `accepted + rejected` is the number of articles read from it. */
export interface InputFile {
  /** As it was given, or as it was found in a folder that was given. */
  readonly path: string
  /** The name in reports: the base name; in a folder, the folder's name and the path below it. Free of the machine's own paths. */
  readonly name: string
  /** Size and SHA-256 of the file as it lies on disk, before decompression. */
  readonly bytes: number
  readonly sha256: string
  readonly encoding: string
  readonly format: Format
  readonly accepted: number
  readonly rejected: number
  /** Field → the column, or the part of the path or file, that it was taken from. */
  readonly mapping: Readonly<Record<string, string>>
  /** Columns that no field and no label could take: those without a name. */
  readonly ignored: readonly string[]
}

export interface LoadCounts {
  readonly read: number
  readonly accepted: number
  readonly rejected: number
}

/** Articles and problems in input order. It can be read once; `files` and `counts` are complete when the reading is. */
export interface Corpus extends AsyncIterable<Loaded> {
  readonly files: readonly InputFile[]
  readonly counts: LoadCounts
}
