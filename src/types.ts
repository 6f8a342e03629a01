/**
 * The nouns that the stages hand to each other. Nothing here has behaviour.
 *
 * Two rules hold everywhere: a text is never changed, and a place in it is a half-open range of UTF-16 units, so that
 * `text.slice(start, end)` is the evidence. Everything is `readonly`: a stage takes data and gives new data.
 */

/** A headline is a part of its own; offsets never run from one part into the other. */
export type Part = 'title' | 'text'

/** Half-open `[start, end)`, in UTF-16 units of one part. */
export type Range = readonly [start: number, end: number]

export interface Span {
  readonly part: Part
  readonly start: number
  readonly end: number
}

/** One article as it came in. `labels` holds every further column; `file` and `line` say where it stood. */
export interface Article {
  readonly id: string
  readonly outlet: string
  /** ISO 8601 calendar date, `YYYY-MM-DD`, or `null` where none was given or readable. */
  readonly date: string | null
  readonly event: string | null
  readonly title: string
  readonly text: string
  readonly url: string | null
  readonly labels: Readonly<Record<string, string>>
  readonly file: string
  readonly line: number
}

/** `error`: the article was rejected. `warning`: it was analysed, but a figure may suffer. `note`: good to know. */
export type Severity = 'error' | 'warning' | 'note'

/** Something wrong in the input: where it is, what it is, and a way out. `line` counts from 1; `null` where a file has none. */
export interface Problem {
  readonly file: string
  readonly line: number | null
  readonly field: string | null
  readonly article: string | null
  readonly code: string
  readonly severity: Severity
  readonly message: string
  readonly fix: string
}

export const VOICES = ['outlet', 'quoted', 'reported', 'uncertain'] as const

/**
 * Who is responsible for a stretch of text: the outlet itself, a source inside quotation marks, a source inside a paraphrase,
 * or nobody that can be named with enough confidence.
 */
export type Voice = (typeof VOICES)[number]

export const SOURCE_TYPES = [
  'head_of_state', 'minister', 'official', 'diplomat', 'military', 'spokesperson', 'politician', 'international_org', 'expert', 'ngo',
  'business', 'witness', 'citizen', 'media', 'document', 'poll', 'other',
] as const

export type SourceType = (typeof SOURCE_TYPES)[number]

/** Those who speak for a state in office. Spokespersons are among them: in coverage of diplomacy they mostly speak for governments. */
export const OFFICIAL_TYPES: readonly SourceType[] = ['head_of_state', 'minister', 'official', 'diplomat', 'military', 'spokesperson']

export const VERB_CLASSES = ['neutral', 'doubt', 'endorse', 'force', 'emotion'] as const

/** The stance of a reporting verb towards what it reports: said; claimed; revealed; demanded; lamented. */
export type VerbClass = (typeof VERB_CLASSES)[number]

export const ATTRIBUTION_KINDS = ['direct', 'mixed', 'indirect'] as const

export type AttributionKind = (typeof ATTRIBUTION_KINDS)[number]

export const SILENCES = ['declined', 'no_answer', 'not_reached'] as const

/** How somebody who was asked did not speak: declined to comment; did not respond; could not be reached. */
export type Silence = (typeof SILENCES)[number]

/** Who says what. The spans of one role are ordered and do not overlap; attributions may nest (`parent`). */
export interface Attribution {
  /** Unique in its article: `a1`, `a2`, … in the order of the first content. */
  readonly id: string
  readonly part: Part
  readonly content: readonly Range[]
  /** The nearest mention that the cue belongs to: a name, a noun phrase or a pronoun; of a quotation that goes on from another paragraph, the mention there. Empty where none is expressed. */
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly kind: AttributionKind
  /** Full name as the article gives it, an institution's name, or a description; `null` where it could not be resolved. */
  readonly speaker: string | null
  readonly sourceType: SourceType | null
  /** The speaker's title or office as printed, else `null`. */
  readonly title: string | null
  /** The body that the speaker belongs to, as printed, else `null`. */
  readonly affiliation: string | null
  /** The state that the speaker belongs to, as states.csv writes it, else `null`. */
  readonly country: string | null
  readonly anonymous: boolean
  readonly anonymityReason: string | null
  readonly negated: boolean
  /** `null` where the source spoke. */
  readonly silence: Silence | null
  /** The medium through which the words came ("told Reuters", "citing TASS"), else `null`. */
  readonly via: string | null
  readonly parent: string | null
  readonly verbClass: VerbClass | null
  /** 0…1, three decimals. */
  readonly confidence: number
  /** Chance that the speaker is right, given that the source is; 0…1. */
  readonly speakerConfidence: number
  /** Which rule or model found it. */
  readonly rule: string
}

/** What an attribution amounts to in its article. */
export interface Speech {
  /** Words of its content, those of attributions inside it among them. */
  readonly words: number
  /** Those of them in the voice *quoted*: inside quotation marks, or in a block quotation or a turn, which need none. */
  readonly verbatim: number
  /** Nobody speaks before it, or after it, in the text. Headlines and negated attributions do not count. */
  readonly first: boolean
  readonly last: boolean
  /** The headline names its speaker. */
  readonly inHeadline: boolean
  /** Chance that speaker or content are wrong, in thousandths; 1000 where the speaker could not be told. */
  readonly doubt: number
  /** The sentences that hold source, cue and the start of the content. */
  readonly sentence: Range
}

export const HIT_STATES = ['plain', 'negated', 'conditional', 'hypothetical', 'question'] as const
export type HitState = (typeof HIT_STATES)[number]

export const POSITIONS = ['headline', 'lead', 'body'] as const
export type Position = (typeof POSITIONS)[number]

/** One match of a label-set entry. */
export interface Hit extends Span {
  readonly labelSet: string
  /** What the label set is for: only `loaded` ones count as loaded wording. */
  readonly kind: LabelSetKind
  readonly label: string
  /** The entry as the label set writes it; the words of the article are the span. */
  readonly term: string
  readonly voice: Voice
  /** Id of the innermost attribution around the hit, or `null`. */
  readonly attribution: string | null
  readonly state: HitState
  readonly position: Position
  /** What a word of a naming set refers to, as far as the words beside it tell; `null` for other sets too. */
  readonly referent: string | null
  /** The sentence around the hit, in the same part. */
  readonly sentence: Range
  /** The words that made the rule of the entry hold (`NEAR`, `BEFORE`, `AFTER`), in the same part; absent where it asks for none. */
  readonly because?: readonly Range[]
}

export interface ScareQuote extends Span {
  /** The words between the marks, in lower case. */
  readonly term: string
  readonly confidence: number
  readonly sentence: Range
}

/** One word that carries valence, after negation and intensifiers, in thousandths of the lexicon's unit. */
export interface ValenceWord {
  readonly start: number
  readonly end: number
  readonly value: number
}

/**
 * The part of a sentence that belongs to one voice, and its score: a whole number from −1000 to 1000.
 * Segments without a valence word are counted, with score 0 and no words.
 */
export interface SentimentSegment extends Span {
  readonly voice: Voice
  readonly score: number
  readonly words: readonly ValenceWord[]
}

/** What one lexicon makes of the outlet's own voice in an article: whole numbers, the sum of scores in thousandths. */
export interface LexiconCount {
  readonly lexicon: string
  readonly sum: number
  /** Stretches that hold a valence word, and all of them. */
  readonly scored: number
  readonly segments: number
  /** Valence words. */
  readonly words: number
  /** The first two of the voice of sources, quoted and reported. */
  readonly quotedSum: number
  readonly quotedScored: number
}

/** How a given mention is spoken of in its sentence. `score` is −1…1, three decimals; `null` where nothing speaks for or against. */
export interface TargetSentiment {
  readonly from: number
  readonly to: number
  readonly label: 'negative' | 'neutral' | 'positive'
  readonly score: number | null
}

export const LABEL_SET_KINDS = ['loaded', 'frame', 'naming', 'hedge', 'other'] as const
export type LabelSetKind = (typeof LABEL_SET_KINDS)[number]

export const MATCH_MODES = ['words', 'case', 'stem'] as const

/** How a term is compared: whatever its case (`words`), with its case (`case`), by the Porter stem of each word (`stem`). */
export type MatchMode = (typeof MATCH_MODES)[number]

/** One row of a label set. `term` may hold alternatives and rules (`(regime|junta) NEAR/5 Iran`). `file` and `line` say where it stands, for messages. */
export interface LabelEntry {
  readonly term: string
  readonly label: string
  readonly match: MatchMode
  readonly weight: number
  /** The neutral wording; several are separated by ` | `. */
  readonly alternative: string
  readonly definition: string
  /** Where the entry was taken from. */
  readonly source: string
  readonly note: string
  readonly mustMatch: readonly string[]
  readonly mustNotMatch: readonly string[]
  /** Terms, as `term` is one, that void the entry where they cover its words: `polic*` but not `police`. */
  readonly except: readonly string[]
  readonly file: string
  readonly line: number
}

export interface LabelSet {
  readonly id: string
  readonly kind: LabelSetKind
  readonly version: string
  readonly licence: string
  readonly language: string
  readonly description: string
  readonly entries: readonly LabelEntry[]
  readonly file: string
  /** SHA-256 of the file's bytes, in hex. */
  readonly hash: string
  /** The set that this one extends; its entries, as changed, are among `entries`. */
  readonly base: LabelSetBase | null
  /** Entries of a dictionary of another program that cannot be found here, or not in full; absent where there are none. */
  readonly unread?: number
}

/** What a label set says about the one it extends. */
export interface LabelSetBase {
  readonly id: string
  readonly version: string
  readonly licence: string
  readonly hash: string
  readonly base: LabelSetBase | null
}

/** Whole numbers per article. Every rate in a report is a quotient of sums of these. `words_doubtful` is in thousandths of a word. */
export const COUNTS = [
  'words', 'words_own', 'words_quoted', 'words_reported', 'words_uncertain', 'words_boilerplate', 'words_headline', 'sentences',
  'attributions', 'direct', 'mixed', 'indirect', 'anonymous', 'unresolved', 'negated', 'silent', 'sources',
  'typed', 'official', 'words_attributed', 'words_verbatim', 'words_anonymous', 'words_doubtful',
  'loaded_own', 'loaded_quoted', 'loaded_reported', 'loaded_uncertain', 'loaded_headline', 'scare_quotes',
  'sentiment_own_sum', 'sentiment_own_segments', 'sentiment_own_scored',
  'sentiment_quoted_sum', 'sentiment_quoted_segments', 'sentiment_quoted_scored',
] as const

export type CountName = (typeof COUNTS)[number]
export type Counts = Readonly<Record<CountName, number>>

/** The wire agency that an article names as its origin: by dateline, byline or credit line as its author, or as one that contributed to it. */
export interface WireCredit {
  readonly agency: string
  readonly part: 'author' | 'contributor'
}

/** What one article gave. It holds no tokens: everything after this point works on rows. */
export interface Analysed {
  readonly article: Article
  readonly attributions: readonly Attribution[]
  /** What each attribution amounts to, in the same order. */
  readonly speech: readonly Speech[]
  readonly hits: readonly Hit[]
  readonly scareQuotes: readonly ScareQuote[]
  readonly sentiment: readonly SentimentSegment[]
  /** The same text under each lexicon, the declared one first. */
  readonly lexicons: readonly LexiconCount[]
  /** Sentiment towards the mentions that were asked for; absent where none were. */
  readonly targets?: readonly TargetSentiment[]
  readonly counts: Counts
  /** The wire agency whose copy the article says it is, by dateline, byline or credit line, or `null`. */
  readonly wire: string | null
  /** The wire agency that contributed to the article, as it says itself, where none is its author; else `null`. */
  readonly wireContributor: string | null
  /** Hash of the words in their order, to find articles printed twice; equal texts have equal hashes. */
  readonly fingerprint: string
  readonly sketch: ArticleSketch
}

/** What an article is about, without its words: `terms` are hashes in rising order, `counts` how often each occurs, in halves, at most 255. */
export interface WordSketch {
  readonly terms: Int32Array
  readonly counts: Uint8Array
}

/** The wording of an article as prints in rising order, by which text that two articles share is found; see `measure/sketch-copy.ts`. */
export interface CopySketch {
  /** The lowest bit of a print is 1 where it stands inside quotation marks. */
  readonly prints: Int32Array
  /** All prints of the article up to this one are there; larger ones may be left out. */
  readonly complete: number
  /** Words of the text, without bylines, credits and captions. */
  readonly words: number
}

/**
 * The terms of an article by voice: its words, folded and each once, one a line; and how often each stands in the outlet's own voice and in
 * that of sources. `counts` holds four lists, each headed by its number of entries: own words and quoted words (index into `words`, count),
 * own pairs and quoted pairs of neighbouring content words (two indices, count). `contexts` holds six bytes per word: hashes of the two words
 * before, of the two after, and of the two tokens next to its first place in the outlet's own voice (the last only where one is a number, a
 * sign or an end of the paragraph), then the same of its last place; 0 for none. Words that always stand in the same company belong to a
 * phrase that the outlet prints again and again.
 */
export interface TermSketch {
  readonly words: string
  readonly counts: Uint16Array
  readonly contexts: Uint8Array
}

/** Terms that an article puts in marks to keep a distance, with how often; and hashes of what it says in its own voice without marks (`termHash`), in rising order. */
export interface ScareSketch {
  readonly marked: readonly (readonly [term: string, times: number])[]
  readonly plain: Int32Array
}

/** What the passes over the whole corpus need of an article once its text is gone: small, whole numbers where it can be. */
export interface ArticleSketch {
  /** What it is about, to find its event. */
  readonly words: WordSketch
  /** How it is worded, to find copies. */
  readonly copy: CopySketch
  /** Who says what in which words, one line a statement: see `STATEMENT_FIELDS`. */
  readonly statements: string
  /** Its loaded terms, and its names and numbers, each once, as lines. */
  readonly loaded: string
  readonly facts: string
  readonly terms: TermSketch
  /** What it puts in marks, and what it writes without. */
  readonly scare: ScareSketch
  /** Short lines that may be printed around the text of every article of its outlet, one a line. */
  readonly lines: string
  /** What it counts under other choices than the declared ones. */
  readonly choices: ChoiceSketch
}

/** Counts under other choices; those of 0 are left out. */
export interface ChoiceSketch {
  /** Loaded words in the outlet's own voice, by label set. */
  readonly loadedOwn: Readonly<Record<string, number>>
  /** What only attributions with a high confidence make. */
  readonly sure: Readonly<Partial<Record<CountName, number>>>
  /**
   * What each lexicon but the declared one makes of an article with an event, in the order of the lexicons: thousandths and scored stretches of
   * the outlet's own voice, then those of its sources.
   */
  readonly lexicons: readonly number[]
}

/** An article as the search for events sees it. `event` is what a person has confirmed, else `null`. */
export interface EventCandidate {
  readonly id: string
  readonly date: string | null
  readonly title: string
  readonly event: string | null
  readonly words: WordSketch
}

/**
 * The fields of a line that stands for one statement of an article (see `measure/sketch-statements.ts`). `id` is that of its attribution,
 * empty for words in marks that no attribution claims. `flags`: t in the headline, n negated, a anonymous.
 */
export const STATEMENT_FIELDS = ['id', 'speaker', 'sourceType', 'kind', 'verbClass', 'flags', 'cue', 'content'] as const
export type StatementField = (typeof STATEMENT_FIELDS)[number]
