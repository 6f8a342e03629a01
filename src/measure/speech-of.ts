import type {Document, Passage} from '../text/passage.ts'
import {tokenAt} from '../text/token-at.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {NUMBER, WORD} from '../text/vocabulary.ts'
import type {Attribution, Range, Speech} from '../types.ts'
import {VOICES} from '../types.ts'
import type {PartVoices} from './measure-article.ts'
import {isInHeadline} from './names-in-headline.ts'
import {sourceBeside} from './excerpt.ts'

const QUOTED = VOICES.indexOf('quoted')

/** What each attribution of an article amounts to: its words, its place in the order of speakers, how sure it is. */
export function speechOf(document: Document, voices: PartVoices, attributions: readonly Attribution[]): Speech[] {
  const first = firstSpeaker(attributions), last = lastSpeaker(attributions)
  return attributions.map((attribution) => {
    const inTitle = attribution.part === 'title'
    const passage = inTitle ? document.title : document.body
    return {
      ...countWords(attribution.content, {passage, vocabulary: document.vocabulary, voices: inTitle ? voices.title : voices.body}),
      first: attribution === first, last: attribution === last,
      inHeadline: isInHeadline(attribution, document.title.text),
      doubt: doubtOf(attribution),
      sentence: sentenceOf(passage, attribution),
    }
  })
}

/**
 * Chance that an attribution is wrong, in thousandths: what its confidence leaves, and all of it where nobody is named as its speaker.
 *
 * @example doubtOf({confidence: 0.931, speaker: 'Irena Solvay'}) // 69
 */
export function doubtOf({confidence, speaker}: Pick<Attribution, 'confidence' | 'speaker'>): number {
  return speaker === null ? 1000 : 1000 - Math.round(1000 * confidence)
}

interface Reading {
  readonly passage: Passage
  readonly vocabulary: Vocabulary
  readonly voices: Uint8Array
}

function countWords(content: readonly Range[], {passage, vocabulary, voices}: Reading): Pick<Speech, 'words' | 'verbatim'> {
  let words = 0, verbatim = 0
  for (const [start, end] of content) {
    for (let token = tokenAt(passage, start); token < passage.size && passage.start[token]! < end; token++) {
      const kind = vocabulary.kind(passage.word[token]!)
      if (kind !== WORD && kind !== NUMBER) continue
      words++
      if (voices[token] === QUOTED) verbatim++
    }
  }
  return {words, verbatim}
}

function speaks({part, negated, content}: Attribution): boolean {
  return part === 'text' && !negated && content.length > 0
}

/** Whose content starts first; of nested ones that start together, the outer one. */
function firstSpeaker(attributions: readonly Attribution[]): Attribution | undefined {
  let first: Attribution | undefined
  for (const one of attributions) if (speaks(one) && (first === undefined || one.content[0]![0] < first.content[0]![0])) first = one
  return first
}

/** Whose content ends last; of nested ones that end together, the inner one, who speaks the words. */
function lastSpeaker(attributions: readonly Attribution[]): Attribution | undefined {
  let last: Attribution | undefined
  for (const one of attributions) if (speaks(one) && (last === undefined || one.content.at(-1)![1] >= last.content.at(-1)![1])) last = one
  return last
}

/** From the start of the first to the end of the last sentence that holds a piece of source or cue, or the start of the content. */
function sentenceOf(passage: Passage, attribution: Attribution): Range {
  const {cue, content} = attribution
  let first = Infinity, last = -1
  for (const ranges of [sourceBeside(attribution), cue, content]) {
    if (ranges.length === 0) continue
    first = Math.min(first, ranges[0]![0])
    last = Math.max(last, ranges === content ? content[0]![0] : ranges.at(-1)![0])
  }
  if (last < 0 || passage.size === 0) return [0, 0]
  const from = sentenceAt(passage, first), to = sentenceAt(passage, last)
  return [passage.start[passage.sentences[from]!]!, passage.end[passage.sentences[to + 1]! - 1]!]
}

function sentenceAt(passage: Passage, offset: number): number {
  return passage.sentenceOf[Math.min(tokenAt(passage, offset), passage.size - 1)]!
}
