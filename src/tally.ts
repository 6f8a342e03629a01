import type {RatioSums} from './stats/ratio-sums.ts'
import type {Article, Attribution, AttributionKind, CountName, HitState, LabelSetKind, Part, Range, SourceType, Speech, VerbClass, Voice} from './types.ts'

/** Sums over the articles of one outlet on one event. */
export interface Cell {
  articles: number
  readonly counts: Record<CountName, number>
  /** Words of content per speaker. */
  readonly speakers: Map<string, number>
}

export interface TermTally {
  readonly labelSet: string
  readonly kind: LabelSetKind
  readonly label: string
  readonly term: string
  own: number
  quoted: number
  reported: number
  uncertain: number
  headline: number
  articles: number
}

/**
 * Uses of one name of a naming set for one referent, or of one frame, by one outlet on one event. `term` and `referent` are `''` for a frame, and
 * `term` is `''` for the sum of all names that a naming set has for a referent.
 */
export interface UseTally {
  readonly event: string
  readonly labelSet: string
  readonly kind: LabelSetKind
  readonly label: string
  readonly referent: string
  readonly term: string
  own: number
  quoted: number
  reported: number
  uncertain: number
  headline: number
  articles: number
  /** Over articles without an event, each a cluster: how many have own-voice uses, their squares, and their products with those of the sum. */
  ownArticles: number
  squares: number
  products: number
}

/** What one source of an outlet says in the words of one frame. */
export interface SponsorTally {
  readonly source: string
  readonly labelSet: string
  readonly label: string
  hits: number
  articles: number
}

export interface SourceTally extends Record<VerbClass, number> {
  attributions: number
  /** Words of content. */
  words: number
  /** Those of them in the source's own words. */
  verbatim: number
  direct: number
  mixed: number
  indirect: number
  anonymous: number
  negated: number
  /** Attributions that say that it kept silent. */
  silent: number
  /** Attributions in headlines. */
  headline: number
  /** Articles; those whose headline names the source; those in which it speaks first, and last. */
  articles: number
  inHeadlines: number
  firstWord: number
  lastWord: number
  /** Sum of confidence, in thousandths. */
  confidenceSum: number
  /** Sum over articles of the relative position of the first appearance, in thousandths of the text. */
  firstPositionSum: number
  /** How often each source type and each printed title was given; `''` where none was. */
  readonly types: Map<string, number>
  readonly titles: Map<string, number>
  /** The same for the bodies and states it belongs to. */
  readonly affiliations: Map<string, number>
  readonly countries: Map<string, number>
}

/** An attribution that a person should look at, with its words cut out of the article. */
export interface ReviewItem {
  readonly article: Pick<Article, 'id' | 'outlet' | 'event' | 'date'>
  readonly attribution: Attribution
  readonly speech: Speech
  /** Words that are expected to be with a wrong source, in thousandths. */
  readonly doubtfulWords: number
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly sentence: string
  /** Why it is doubtful, in words. */
  readonly reasons: readonly string[]
}

/** What is kept of an article beside the words that are shown of it. */
export type ArticleAbout = Pick<Article, 'id' | 'outlet' | 'event' | 'date' | 'title' | 'url'>

export const EXCERPT_KINDS = ['hit', 'attribution', 'scare-quote', 'sentiment'] as const
/** What an excerpt shows. */
export type ExcerptKind = (typeof EXCERPT_KINDS)[number]

/** What a stretch of an excerpt is: the words that count, who says them, or the words that say that something is said. */
export type MarkRole = 'words' | 'source' | 'cue'

/** A sentence of an article behind a number, with the words that count marked. What does not apply is `null`. */
export interface Excerpt {
  readonly kind: ExcerptKind
  readonly article: ArticleAbout
  readonly part: Part
  /** Where the first marked word stands in that part. */
  readonly start: number
  /** The sentence, or the piece of a long one around the words. */
  readonly text: string
  /** Ranges of `text`, in order. */
  readonly marks: readonly (readonly [start: number, end: number, role: MarkRole])[]
  readonly voice: Voice | null
  readonly speaker: string | null
  readonly sourceType: SourceType | null
  readonly verbClass: VerbClass | null
  readonly cue: string | null
  readonly form: AttributionKind | null
  readonly anonymous: boolean
  readonly negated: boolean
  readonly labelSet: string | null
  readonly label: string | null
  /** The entry of a label set, or what stands in scare quotes. */
  readonly term: string | null
  /** What a word of a naming set stands for, as far as it is told. */
  readonly referent: string | null
  readonly loaded: boolean
  readonly state: HitState | null
  /** Of a scored stretch, from -1000 to 1000. */
  readonly score: number | null
}

/** What is drawn over the text of an article. */
export const LAYERS = ['quoted', 'reported', 'uncertain', 'content', 'source', 'cue', 'loaded', 'label', 'scare', 'positive', 'negative'] as const
export type Layer = (typeof LAYERS)[number]

/** A whole article with everything found in it, to be read. `note` says what a place is, in words. */
export interface ReadableArticle {
  readonly article: ArticleAbout
  readonly text: string
  readonly places: readonly {readonly part: Part, readonly range: Range, readonly layer: Layer, readonly note: string}[]
}

/** One thing that a sample holds, with its number in the draw. Numbers are hashes of `id`, so that no order of articles matters. */
export interface Drawn<T> {
  readonly rank: number
  readonly id: string
  readonly item: T
}

/**
 * The things with the lowest ranks of each stratum. `level` says how few are kept of each: it rises as the sample fills, and depends only on what
 * was offered, never on its order.
 */
export interface Reservoir<T> {
  level: number
  size: number
  readonly limit: number
  /** Name of the stratum → what is kept of it, lowest rank first. */
  readonly strata: Map<string, Drawn<T>[]>
}

/** What the page shows of the articles: excerpts drawn per outlet, and per outlet and event, and whole articles. */
export interface Sample {
  readonly outlets: Reservoir<Excerpt>
  readonly events: Reservoir<Excerpt>
  readonly articles: Reservoir<ReadableArticle>
}

/** What one lexicon makes of one outlet's own voice on one event (`''` for none). Sums of scores in thousandths. */
export interface LexiconTally {
  readonly lexicon: string
  readonly event: string
  sum: number
  scored: number
  segments: number
  words: number
  ownWords: number
  /** Over articles without an event, each a cluster: scored stretches and their sum. */
  readonly alone: RatioSums
}

/** Everything a report needs once the articles are gone: whole numbers only, so that tallies merge exactly and in any order. */
export interface Tally {
  /** outlet → event (`''` for none) → sums. */
  readonly cells: Map<string, Map<string, Cell>>
  /** outlet → sums over its articles without an event, one per measure: each such article is a cluster of its own. */
  readonly alone: Map<string, RatioSums[]>
  /** outlet → label set, label and term, joined by NUL (which no label set may hold) → counts. */
  readonly terms: Map<string, Map<string, TermTally>>
  /** outlet → event, label set, label, referent and term, joined by NUL → counts, for naming sets and frames. */
  readonly uses: Map<string, Map<string, UseTally>>
  /** outlet → speaker, label set and label, joined by NUL → counts, for frames. */
  readonly sponsors: Map<string, Map<string, SponsorTally>>
  /** outlet → lexicon and event, joined by NUL → sums. */
  readonly lexicons: Map<string, Map<string, LexiconTally>>
  /** outlet → speaker → counts. */
  readonly sources: Map<string, Map<string, SourceTally>>
  /** outlet → the attributions with the most doubtful words, at most `REVIEWED` of them, the most doubtful first. */
  readonly review: Map<string, ReviewItem[]>
  readonly sample: Sample
}
