import type {Analysed, Article} from './types.ts'

/** An article as the passes over the whole corpus see it: its own numbers and sketches, without its text. */
export interface CorpusArticle extends Pick<Analysed, 'counts' | 'wire' | 'wireContributor' | 'fingerprint' | 'sketch'> {
  /** No two articles have the same id. */
  readonly article: Pick<Article, 'id' | 'outlet' | 'date' | 'event' | 'title' | 'url'>
}

/** What an article has to do with the others of its outlet that have (nearly) the same text. */
export interface Duplicate {
  /** Id of the article of the group that is kept: the earliest. The group is named for it; where it is the article's own id, it repeats nothing. */
  readonly group: string
  /** Share of its text that the kept article has word for word, in thousandths; `null` for the kept article itself. */
  readonly share: number | null
  /** All words are the same, or most of its text is. */
  readonly how: 'same words' | 'same text for the most part'
}

export const WIRE_BASES = ['credit', 'text of the agency', 'text that credits the agency', 'text of unknown origin'] as const

/** Why the text of an article is not the outlet's own: what it says itself, or whose text it has. */
export type WireBasis = (typeof WIRE_BASES)[number]

/** An article whose text is not the outlet's own. Shares are in thousandths, `null` where the text it was taken from is not in the corpus. */
export interface WireCopy {
  readonly copy: CorpusArticle
  /** `null` where the origin is unknown. */
  readonly agency: string | null
  readonly basis: WireBasis
  /** The article of another outlet that has most of its text. */
  readonly source: CorpusArticle | null
  /** Share of the copy's text that the source has; what is left was added or reworded. */
  readonly share: number | null
  /** The same outside quotation marks. */
  readonly ownShare: number | null
  /** Share of the source's text that the copy has; what is left was cut or reworded. */
  readonly keptShare: number | null
}

/**
 * What only the whole corpus tells: the rows of its tables. Sorted by what the rows are about, never by the order of the articles, so that
 * shuffling a corpus changes nothing.
 */
export interface CorpusFindings {
  /** Articles that are in a group with others of their outlet, by id. */
  readonly duplicates: ReadonlyMap<string, Duplicate>
  /** Articles that are not an outlet's own copy, by outlet, date and id. */
  readonly wireCopies: readonly WireCopy[]
}

/** What is found where there is nothing to look at. */
export const NO_FINDINGS: CorpusFindings = {duplicates: new Map(), wireCopies: []}
