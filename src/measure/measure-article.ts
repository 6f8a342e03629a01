import type {Attribution, Counts, CountName, Hit, ScareQuote, SentimentSegment, Speech} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import {emptyCounts} from './tally.ts'

/** The voice of each token of the two parts, as an index into `VOICES`. */
export interface PartVoices {
  readonly title: Uint8Array
  readonly body: Uint8Array
}

/** What the annotating stages found in one article. */
export interface Findings {
  readonly document: Document
  readonly voices: PartVoices
  readonly attributions: readonly Attribution[]
  /** What each attribution amounts to, in the same order. */
  readonly speech: readonly Speech[]
  readonly hits: readonly Hit[]
  readonly scareQuotes: readonly ScareQuote[]
  readonly sentiment: readonly SentimentSegment[]
}

/** The count that holds the words of each voice, in the order of `VOICES`. */
const WORDS_OF_VOICE = ['words_own', 'words_quoted', 'words_reported', 'words_uncertain'] as const
const LOADED_OF_VOICE = {outlet: 'loaded_own', quoted: 'loaded_quoted', reported: 'loaded_reported', uncertain: 'loaded_uncertain'} as const

/**
 * The whole numbers of one article. Headline and text count together (`words_headline` says how many words stand in the headline);
 * bylines, credits, captions, links and whatever stands in the text a second time count only as `words_boilerplate`. A word is a word or a number;
 * a clitic ('s, n't) belongs to the word before it.
 */
export function measureArticle(findings: Findings): Counts {
  const counts = emptyCounts()
  const {document, voices} = findings
  countWords(counts, document.title, voices.title, document.vocabulary)
  counts.words_headline = counts.words
  countWords(counts, document.body, voices.body, document.vocabulary)
  counts.sentences = countSentences(document.body)
  countAttributions(counts, findings.attributions)
  countSpeech(counts, findings)
  countHits(counts, findings.hits)
  counts.scare_quotes = findings.scareQuotes.length
  for (const segment of findings.sentiment) countSegment(counts, segment)
  return counts
}

type Writable = Record<CountName, number>

/** Body paragraphs go to their voices; the words of all others are boilerplate. */
function countWords(counts: Writable, passage: Passage, voices: Uint8Array, vocabulary: Vocabulary): void {
  const {paragraphs, roles, word} = passage
  const ofVoice = [0, 0, 0, 0]
  for (let paragraph = 0; paragraph < roles.length; paragraph++) {
    const body = roles[paragraph] === BODY, after = paragraphs[paragraph + 1]!
    for (let token = paragraphs[paragraph]!; token < after; token++) {
      if (!isWord(vocabulary, word[token]!)) continue
      if (body) ofVoice[voices[token]!]!++
      else counts.words_boilerplate++
    }
  }
  ofVoice.forEach((words, voice) => {
    counts[WORDS_OF_VOICE[voice]!] += words
    counts.words += words
  })
}

function countSentences(passage: Passage): number {
  let sentences = 0
  for (let sentence = 0; sentence + 1 < passage.sentences.length; sentence++) {
    if (passage.roles[passage.paragraphOf[passage.sentences[sentence]!]!] === BODY) sentences++
  }
  return sentences
}

function countAttributions(counts: Writable, attributions: readonly Attribution[]): void {
  const speakers = new Set<string>()
  for (const {kind, anonymous, negated, speaker, sourceType} of attributions) {
    counts.attributions++
    counts[kind]++
    if (anonymous) counts.anonymous++
    if (negated) counts.negated++
    if (sourceType !== null) counts.typed++
    if (sourceType !== null && OFFICIAL_TYPES.includes(sourceType)) counts.official++
    if (speaker === null) counts.unresolved++
    else speakers.add(speaker)
  }
  counts.sources = speakers.size
}

function countSpeech(counts: Writable, {attributions, speech}: Findings): void {
  speech.forEach(({words, verbatim, doubt}, index) => {
    counts.words_attributed += words
    counts.words_verbatim += verbatim
    counts.words_doubtful += words * doubt
    if (attributions[index]!.anonymous) counts.words_anonymous += words
  })
}

function countHits(counts: Writable, hits: readonly Hit[]): void {
  for (const {kind, voice, position} of hits) {
    if (kind !== 'loaded') continue
    counts[LOADED_OF_VOICE[voice]]++
    if (position === 'headline') counts.loaded_headline++
  }
}

function countSegment(counts: Writable, {voice, score, words}: SentimentSegment): void {
  if (voice === 'uncertain') return
  const scored = words.length === 0 ? 0 : 1
  if (voice === 'outlet') {
    counts.sentiment_own_segments++
    counts.sentiment_own_scored += scored
    counts.sentiment_own_sum += score
  } else {
    counts.sentiment_quoted_segments++
    counts.sentiment_quoted_scored += scored
    counts.sentiment_quoted_sum += score
  }
}

function isWord(vocabulary: Vocabulary, id: number): boolean {
  const kind = vocabulary.kind(id)
  return kind === WORD || kind === NUMBER
}
