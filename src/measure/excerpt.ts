import type {Excerpt, MarkRole} from '../tally.ts'
import type {Analysed, Attribution, Hit, Part, Range, ScareQuote, SentimentSegment} from '../types.ts'

/** Most UTF-16 units of an excerpt, and how much of it may stand before its first marked word. */
const LONGEST = 400, BEFORE = 140

type Found = Pick<Analysed, 'article'>
type Mark = readonly [start: number, end: number, role: MarkRole]

/** A loaded word, or any hit of a label set, in its sentence. */
export function excerptOfHit({article}: Found, hit: Hit, attribution: Attribution | null): Excerpt {
  const {part, start, end, voice, state, labelSet, label, term, referent, kind} = hit
  return {
    ...excerpt('hit', article, part, {sentence: hit.sentence, marks: [[start, end, 'words']]}), voice, state, labelSet, label, term, referent, loaded: kind === 'loaded',
    speaker: attribution?.speaker ?? null, sourceType: attribution?.sourceType ?? null,
  }
}

/** Who says what: content, source and cue are marked. */
export function excerptOfAttribution({article}: Found, attribution: Attribution, sentence: Range): Excerpt {
  const {part, content, cue, kind, speaker, sourceType, verbClass, anonymous, negated} = attribution, source = sourceBeside(attribution)
  const whole = part === 'title' ? article.title : article.text
  const marks = [...content.map(([start, end]) => [start, end, 'words'] as const), ...source.map(([start, end]) => [start, end, 'source'] as const),
    ...cue.map(([start, end]) => [start, end, 'cue'] as const)]
  return {
    ...excerpt('attribution', article, part, {sentence, marks}), voice: kind === 'direct' ? 'quoted' : kind === 'indirect' ? 'reported' : null,
    speaker, sourceType, verbClass, form: kind, anonymous, negated, cue: cue.length === 0 ? null : cue.map((range) => whole.slice(...range)).join(' … '),
  }
}

/** The source, unless it stands in another paragraph than the words: a quotation that goes on. */
export function sourceBeside({rule, source}: Attribution): readonly Range[] {
  return rule === 'quote-continued' ? [] : source
}

/** A term that the outlet keeps at a distance. */
export function excerptOfScareQuote({article}: Found, {part, start, end, sentence, term}: ScareQuote): Excerpt {
  return {...excerpt('scare-quote', article, part, {sentence, marks: [[start, end, 'words']]}), voice: 'outlet', term}
}

/** A scored stretch with the words that carry its score. */
export function excerptOfSegment({article}: Found, {part, start, end, voice, score, words}: SentimentSegment): Excerpt {
  const marks = words.map((word) => [word.start, word.end, 'words'] as const)
  return {...excerpt('sentiment', article, part, {sentence: [start, end], marks}), voice, score}
}

function excerpt(kind: Excerpt['kind'], {id, outlet, event, date, title, url, text}: Analysed['article'], part: Part,
  {sentence, marks}: {readonly sentence: Range, readonly marks: readonly Mark[]}): Excerpt {
  const whole = part === 'title' ? title : text
  const ordered = marks.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
  return {
    kind, article: {id, outlet, event, date, title, url}, part, start: ordered[0]?.[0] ?? sentence[0], ...pieceOf(whole, sentence, ordered),
    voice: null, speaker: null, sourceType: null, verbClass: null, cue: null, form: null, anonymous: false, negated: false,
    labelSet: null, label: null, term: null, referent: null, loaded: false, state: null, score: null,
  }
}

/** The sentence and what is marked, or a piece of at most `LONGEST` units of it. Pairs of surrogates stay whole. */
function pieceOf(whole: string, [start, end]: Range, marks: readonly Mark[]): Pick<Excerpt, 'text' | 'marks'> {
  const first = marks[0]?.[0] ?? start, least = Math.min(start, first), most = Math.max(end, ...marks.map(([, last]) => last))
  const from = most - least <= LONGEST ? least : Math.max(least, first - BEFORE), to = Math.min(most, from + LONGEST)
  const cutFrom = isLow(whole, from) ? from + 1 : from, cutTo = isLow(whole, to) ? to - 1 : to
  const lead = cutFrom > least ? '… ' : '', shift = lead.length - cutFrom
  const kept = marks.flatMap(([markStart, markEnd, role]): Mark[] => {
    const low = Math.max(markStart, cutFrom), high = Math.min(markEnd, cutTo)
    return low < high ? [[low + shift, high + shift, role]] : []
  })
  return {text: `${lead}${whole.slice(cutFrom, cutTo)}${cutTo < most ? ' …' : ''}`, marks: kept}
}

function isLow(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
