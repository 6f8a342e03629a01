import type {Analysed, Article} from './types.ts'

/** An article as the passes over the whole corpus see it: its own numbers and sketches, without its text. */
export interface CorpusArticle extends Pick<Analysed, 'counts' | 'wire' | 'wireContributor' | 'fingerprint' | 'sketch'> {
  /** No two articles have the same id. */
  readonly article: Pick<Article, 'id' | 'outlet' | 'date' | 'event' | 'title' | 'url'>
}

/** What of an article is compared: whose it is, on what, and its numbers. */
export interface ComparedArticle extends Pick<CorpusArticle, 'counts'> {
  readonly article: Pick<Article, 'id' | 'outlet' | 'event'>
  readonly sketch: Pick<CorpusArticle['sketch'], 'choices'>
}

/** Which sides a comparison has: any of all outlets, two outlets, or an outlet and all others together. */
export type ContrastKind = 'all' | 'pair' | 'rest'

/** Two sides on one measure over the events that both cover, or why they are not compared. `null` is what cannot be said. */
export interface ComparisonRow {
  readonly contrast: ContrastKind
  /** `''` where the row is about all measures. */
  readonly measure: string
  readonly unit: string
  /** `''` where the row is about all outlets. */
  readonly outletA: string
  readonly outletB: string
  readonly outlets: number
  readonly events: number
  readonly articlesA: number
  readonly articlesB: number
  readonly wordsA: number
  readonly wordsB: number
  readonly valueA: number | null
  readonly valueB: number | null
  readonly pooledRatio: number | null
  readonly effectKind: 'rate ratio' | 'odds ratio' | 'difference' | ''
  readonly effect: number | null
  readonly low: number | null
  readonly high: number | null
  readonly difference: number | null
  readonly differenceLow: number | null
  readonly differenceHigh: number | null
  readonly lowest: number | null
  readonly highest: number | null
  readonly meanLogRatio: number | null
  readonly hedgesG: number | null
  readonly cliffsDelta: number | null
  readonly p: number | null
  readonly q: number | null
  /** Tests in the family that `q` answers for. */
  readonly tests: number
  readonly method: string
  readonly smallestVisible: number | null
  /** Whether the conclusion hangs on a choice: see `SensitivityRow`. */
  readonly verdict: Verdict
  /** Why something is missing, in words. */
  readonly reason: string
}

/** What one side has on one event. */
export interface SideShare {
  /** `''` for all other outlets together. */
  readonly outlet: string
  readonly articles: number
  readonly hits: number
  readonly of: number
}

/** What one event says, and what is said without it. */
export interface EventShare {
  readonly event: string
  /** Both sides, or every outlet where all are compared at once. */
  readonly sides: readonly SideShare[]
  /** The effect of this event alone, and of all others; `null` where a side has none, and where all outlets are compared at once. */
  readonly alone: number | null
  readonly without: number | null
}

export const VERDICTS = ['stable', 'leaning', 'fragile', ''] as const

/** `stable`: every choice gives the same sign and an interval without no effect; `leaning`: the same sign; `fragile`: not even that. */
export type Verdict = (typeof VERDICTS)[number]

/** A comparison under one choice. */
export interface SensitivityRow {
  readonly contrast: ContrastKind
  readonly measure: string
  readonly outletA: string
  readonly outletB: string
  readonly choice: string
  readonly role: 'declared' | 'sensitivity'
  /** The event that is left out, or why there is nothing. */
  readonly detail: string
  readonly events: number
  readonly effectKind: ComparisonRow['effectKind']
  readonly effect: number | null
  readonly low: number | null
  readonly high: number | null
  /** Over all choices; the same in all rows of a comparison. */
  readonly verdict: Verdict
}

/** What an article has to do with the others of its outlet that have (nearly) the same text. */
export interface Duplicate {
  /**
   * Id of the article of the group that is kept: the earliest. The group is named for it; where it is the article's own id, it repeats
   * nothing.
   */
  readonly group: string
  /** Share of its text that the kept article has word for word, in thousandths; `null` for the kept article itself. */
  readonly share: number | null
  /** All words are the same, or most of its text is. */
  readonly how: 'same words' | 'same text for the most part'
}

export const WIRE_BASES = ['credit', 'text of the agency', 'text that credits the agency', 'text of unknown origin'] as const

/** Why the text of an article is not the outlet's own: what it says itself, or whose text it has. */
export type WireBasis = (typeof WIRE_BASES)[number]

/**
 * An article whose text is not the outlet's own. Shares are in thousandths, `null` where the text it was taken from is not in the corpus.
 */
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

/** What became of a longer wording in another one. Lists hold words as they are printed. */
export interface WordingChange {
  /** Words of the longest version that the other one has as well. */
  readonly kept: number
  readonly cuts: readonly string[]
  readonly additions: readonly string[]
  /** `old → new`. */
  readonly substitutions: readonly string[]
  /** `lost: not` (dropped from the middle of a sentence), `cut: not` (cut away with the rest of its sentence), `added: not`. */
  readonly negation: readonly string[]
  /** `14 → 40`, as printed. */
  readonly numbers: readonly string[]
  /** The longest version, with [-words that are missing-] and {+words that are not in it+}. */
  readonly marked: string
}

/** One quotation as one article gives it, in its headline or its text. */
export interface QuoteVersion {
  /** Number of the quotation: `q1`, `q2`, … by event, date and article. */
  readonly quote: string
  readonly event: string | null
  /** The speaker whom most versions name. */
  readonly speaker: string
  readonly outlet: string
  readonly article: string
  readonly date: string | null
  readonly part: 'title' | 'text'
  /** Ids of its attributions in the article, in order; none where no attribution claims the words. */
  readonly attributions: readonly string[]
  /** Speakers whom this article credits. */
  readonly credited: readonly string[]
  readonly wording: string
  readonly words: number
  /** In marks, or in the outlet's paraphrase. */
  readonly how: 'verbatim' | 'paraphrase'
  readonly cues: readonly string[]
  readonly verbClasses: readonly string[]
  readonly kinds: readonly string[]
  readonly wire: string | null
  readonly longest: boolean
  /** Against the longest version; `null` for that one and for paraphrases. */
  readonly change: WordingChange | null
  /** Outlets that have the quotation, and those that cover the event (or publish within the days) without it. */
  readonly outlets: readonly string[]
  readonly missingIn: readonly string[]
}

export const OMISSION_LEVELS = ['source', 'quote', 'loaded_term', 'fact'] as const
export type OmissionLevel = (typeof OMISSION_LEVELS)[number]

/** Something that at least two other outlets report on an event and one does not. */
export interface Omission {
  readonly event: string
  readonly level: OmissionLevel
  readonly item: string
  /** Who lacks it. */
  readonly outlet: string
  readonly presentIn: readonly string[]
  /** Articles that have it. */
  readonly articles: number
  /** Words of the outlet on the event, and of all others. */
  readonly words: number
  readonly wordsElsewhere: number
  /** That an outlet with so many words would miss it by volume alone. */
  readonly chance: number
  /** The outlet has the name, but not as a source. */
  readonly mentioned: boolean
  /** Its last article on the event is older than the first that has the item. */
  readonly publishedBefore: boolean
  /** The corpus has a gap of the outlet during the event, or only a part of one of its articles on it. */
  readonly inGap: boolean
  readonly cutText: boolean
  /** Article, and attribution where there is one, of each place that has it. */
  readonly evidence: readonly string[]
}

export const TEXT_STATES = ['cut', 'masked', 'cut and masked'] as const

/** What a distributor did to a text: gave only its beginning, or hid words in it. */
export type TextState = (typeof TEXT_STATES)[number]

/** Days in a row on which an outlet has no article although its own rhythm makes one expect some. Both dates belong to it. */
export interface CoverageGap {
  readonly outlet: string
  readonly from: string
  readonly to: string
  readonly days: number
  /** Articles that its rhythm makes one expect in these days. */
  readonly expected: number
  /** Chance of such a run by accident, after allowing for all days looked at. */
  readonly chance: number
}

/** Articles of one outlet in one week. `week` is its Monday; `null` counts the articles without a date. */
export interface CoverageWeek {
  readonly outlet: string
  readonly week: string | null
  readonly articles: number
  /** By the outlet's own rhythm; `null` where it has too few articles for one. */
  readonly expected: number | null
  readonly emptyDays: number | null
  /** The gap that lies in this week or reaches into it. */
  readonly gap: CoverageGap | null
}

/** Who wrote about an event, and when. Dates are `null` where no article has one. */
export interface EventSummary {
  readonly event: string
  readonly articles: number
  readonly undated: number
  /** Articles that are an outlet's own copy. */
  readonly ownCopies: number
  readonly outlets: readonly string[]
  readonly first: string | null
  readonly last: string | null
  readonly firstArticle: string | null
  /** Days from the first article on the event to the first one of each outlet, the quickest first. */
  readonly lags: readonly {readonly outlet: string, readonly days: number}[]
  /** Outlets with an article on it that has no date: they may have been earlier than is told. */
  readonly withoutDate: readonly string[]
  /** Outlets with a gap in the corpus between its first and last date. */
  readonly withGap: readonly string[]
  /** Outlets of which an article on it is cut or masked. */
  readonly withCutText: readonly string[]
}

/** A name by which outlets call a person, and the identity that it stands for. */
export interface Identity {
  /** As it stands in `speaker` of attributions.csv. */
  readonly name: string
  readonly identity: string
  /** Whether a person has said so. */
  readonly confirmed: boolean
  readonly attributions: number
  readonly outlets: number
  readonly events: number
  readonly sourceType: string | null
  readonly reason: string
  /** Identities that an ambiguous name could stand for. */
  readonly alternatives: readonly string[]
}

/** A term that sets an outlet apart from others on shared events, or why there is none to tell. `null` is what cannot be said. */
export interface DistinctiveTerm {
  readonly voice: 'own' | 'quoted'
  readonly outlet: string
  /** The other outlet, `''` for all others together. */
  readonly against: string
  readonly events: number
  /** Articles of the outlet on shared events, and words of both sides in this voice. */
  readonly articles: number
  readonly words: number
  readonly restWords: number
  readonly term: string
  readonly rank: number | null
  readonly z: number | null
  /** Share of the prior in the hits that z is made of. */
  readonly priorShare: number | null
  readonly logRatio: number | null
  readonly low: number | null
  readonly high: number | null
  readonly g2: number | null
  readonly hits: number | null
  readonly restHits: number | null
  /** Articles of the outlet, and of the others, that have the term. */
  readonly inArticles: number | null
  readonly restArticles: number | null
  readonly dispersion: number | null
  /** Share of the outlet's hits that stand in the two articles with most of them; half of them or more. */
  readonly topTwoShare: number | null
  readonly fewArticles: boolean | null
  readonly p: number | null
  readonly q: number | null
  readonly tests: number
  readonly draws: number
  /** Share of draws of events in which it stays among the terms told. */
  readonly kept: number | null
  readonly reason: string
}

export const DIVERGENCE_LEVELS = ['terms', 'sources', 'verb_classes'] as const

/** What outlets are compared on: words of their own voice, sources, classes of reporting verbs. */
export type DivergenceLevel = (typeof DIVERGENCE_LEVELS)[number]

/** How far apart two sides are on one level, over all shared events or in one. `null` is what cannot be said. */
export interface Divergence {
  readonly level: DivergenceLevel
  /** `null` for all shared events. */
  readonly event: string | null
  readonly outlet: string
  /** The other outlet, `''` for all others together. */
  readonly against: string
  readonly events: number
  readonly articles: number
  readonly restArticles: number
  /** Words or attributions that are compared. */
  readonly size: number
  readonly restSize: number
  readonly value: number | null
  /** What chance makes of it. */
  readonly expected: number | null
  readonly p: number | null
  readonly q: number | null
  readonly tests: number
  /** What adds most to it: things that the outlet has more of, and those that the other side has more of. */
  readonly drivers: readonly string[]
  readonly restDrivers: readonly string[]
  readonly reason: string
}

/** A term that an outlet puts in marks to keep a distance from it, on one event. `null`: not looked up, or nothing to compare with. */
export interface ScareTerm {
  readonly outlet: string
  readonly event: string | null
  readonly term: string
  readonly times: number
  /** Articles of the outlet that mark it, and that use it without marks. */
  readonly articles: number
  readonly plainArticles: number | null
  /** The same for articles of other outlets on the event; and which outlets use it without marks. */
  readonly othersMarking: number | null
  readonly othersPlain: number | null
  readonly outletsPlain: readonly string[]
}

/** A line that comes back in articles of an outlet. */
export interface BoilerplateLine {
  readonly outlet: string
  readonly line: string
  /** Whether a person has said that it is no text. */
  readonly confirmed: boolean
  readonly articles: number
  /** Articles of the outlet. */
  readonly of: number
}

/**
 * What only the whole corpus tells: the rows of its tables. Sorted by what the rows are about, never by the order of the articles, so that
 * shuffling a corpus changes nothing.
 */
export interface CorpusFindings {
  /** All outlets, pairs, each against the rest, on every measure; then what was not compared. */
  readonly comparisons: readonly ComparisonRow[]
  /** The same under other choices, in the same order. */
  readonly sensitivity: readonly SensitivityRow[]
  /** Articles that are in a group with others of their outlet, by id. */
  readonly duplicates: ReadonlyMap<string, Duplicate>
  /** Articles that are not an outlet's own copy, by outlet, date and id. */
  readonly wireCopies: readonly WireCopy[]
  /** Versions of quotations, by event and quotation. */
  readonly sharedQuotes: readonly QuoteVersion[]
  /** By event, level, item and outlet. */
  readonly omissions: readonly Omission[]
  /** Why there are none; `''` where there are. */
  readonly noOmissions: string
  /** Names of persons with several names, ambiguous and confirmed ones, by identity. */
  readonly identities: readonly Identity[]
  /** By outlet, the commonest first. */
  readonly boilerplate: readonly BoilerplateLine[]
  /** By outlet and week. */
  readonly coverage: readonly CoverageWeek[]
  /** By first date and name. */
  readonly events: readonly EventSummary[]
  /** By voice, outlet and rank. */
  readonly distinctiveTerms: readonly DistinctiveTerm[]
  /** By level; against all others, then pairs, then single events. */
  readonly divergence: readonly Divergence[]
  /** By outlet, event, how often, and term. */
  readonly scareTerms: readonly ScareTerm[]
}

/** What is found where there is nothing to look at. */
export const NO_FINDINGS: CorpusFindings = {comparisons: [], sensitivity: [], duplicates: new Map(), wireCopies: [], sharedQuotes: [], omissions: [], noOmissions: 'nothing to compare: there are no articles', identities: [], boilerplate: [], coverage: [], events: [], distinctiveTerms: [], divergence: [], scareTerms: []}
