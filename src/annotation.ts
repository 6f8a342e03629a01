import {compoundOf} from './annotate/compound-of.ts'
import type {Analysed, Attribution, Hit, ScareQuote, SentimentSegment, TargetSentiment, Voice} from './types.ts'

/** One article with everything found in it, as `parallax annotate` writes it. Offsets point into `text`, or into `title` for `part: "title"`. */
export interface Annotation {
  readonly id: string
  readonly outlet: string
  readonly event: string | null
  readonly date: string | null
  readonly title: string
  readonly text: string
  readonly attributions: readonly (Omit<Attribution, 'part'> & {part?: 'title'})[]
  readonly loaded: readonly AnnotatedHit[]
  readonly labels: readonly AnnotatedHit[]
  readonly scareQuotes: readonly (Omit<ScareQuote, 'part' | 'sentence' | 'term'> & {part?: 'title'})[]
  readonly sentiment: {
    readonly compound: number | null
    readonly own: number | null
    readonly quoted: number | null
    readonly sentences: readonly {start: number, end: number, score: number | null, voice: Voice, part?: 'title'}[]
  }
  /** Only where targets were given. */
  readonly targets?: readonly TargetSentiment[]
}

type AnnotatedHit = Omit<Hit, 'part' | 'kind' | 'sentence' | 'referent'> & {part?: 'title', referent?: string}

/**
 * The stable JSON form of an analysed article. Scores run from −1 to 1, with three decimals, and are `null` where no word carries valence.
 */
export function annotationOf({article, attributions, hits, scareQuotes, sentiment, targets}: Analysed): Annotation {
  const {id, outlet, event, date, title, text} = article
  const loaded = hits.filter(({kind}) => kind === 'loaded'), labels = hits.filter(({kind}) => kind !== 'loaded')
  return {
    id, outlet, event, date, title, text,
    attributions: attributions.map(({part, ...rest}) => ({...rest, ...partOf(part)})),
    loaded: loaded.map(annotatedHit), labels: labels.map(annotatedHit),
    scareQuotes: scareQuotes.map(({part, start, end, confidence}) => ({start, end, confidence, ...partOf(part)})),
    sentiment: {
      compound: rounded(compoundOf(sentiment)),
      own: rounded(compoundOf(sentiment, ['outlet'])),
      quoted: rounded(compoundOf(sentiment, ['quoted', 'reported'])),
      sentences: sentiment.map(annotatedSegment),
    },
    ...targets === undefined ? {} : {targets},
  }
}

function annotatedHit({labelSet, label, term, start, end, voice, attribution, state, position, because, part, referent}: Hit): AnnotatedHit {
  const known = {...referent === null ? {} : {referent}, ...because === undefined ? {} : {because}}
  return {labelSet, label, term, start, end, voice, attribution, state, position, ...known, ...partOf(part)}
}

function annotatedSegment({part, start, end, voice, score, words}: SentimentSegment): Annotation['sentiment']['sentences'][number] {
  return {start, end, score: words.length === 0 ? null : score / 1000, voice, ...partOf(part)}
}

function partOf(part: 'title' | 'text'): {part?: 'title'} {
  return part === 'title' ? {part} : {}
}

function rounded(score: number | null): number | null {
  return score === null ? null : Math.round(score * 1000) / 1000
}
