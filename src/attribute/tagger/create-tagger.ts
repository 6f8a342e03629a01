import type {Document, Passage} from '../../text/passage.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {Part, Range} from '../../types.ts'
import {EndChooser} from './end-chooser.ts'
import {CONFIDENCE_TERMS, confidenceOf, confidenceTerms} from './confidence.ts'
import {ParagraphLabeller, roomFor} from './label-paragraph.ts'
import {layoutOf} from './layout.ts'
import {Linker} from './linker.ts'
import {RunList} from './run-list.ts'
import type {TaggerWeights} from './weights-file.ts'
import {WordAttributes} from './word-attributes.ts'

/** An attribution as the tagger proposes it, in half-open ranges of tokens of one part. */
export interface Candidate {
  readonly part: Part
  readonly content: readonly Range[]
  readonly source: Range | null
  readonly cue: Range
  /** Calibrated probability that content and source are right; three decimals. */
  readonly confidence: number
}

/** Longest stretch of a paragraph that is read at once, in tokens. */
const LONGEST = 2048

/** What the rules say of the tokens of each part (see `ruleHints`). */
export interface PartHints {
  readonly title: Uint8Array
  readonly body: Uint8Array
}

/**
 * A function that proposes the attributions of a document, headline first, in the order of their cues, sure ones and doubtful ones alike
 * (see the thresholds of the weights). Same document, same weights: same result. Time grows in proportion to the length of the text.
 */
export function createTagger(weights: TaggerWeights): (document: Document, hints: PartHints) => Candidate[] {
  const tagger = new PassageTagger(weights)
  return ({title, body, vocabulary}, hints) => [...tagger.tag(title, vocabulary, hints.title), ...tagger.tag(body, vocabulary, hints.body)]
}

class PassageTagger {
  readonly #weights: TaggerWeights
  readonly #attributes: WordAttributes
  readonly #labeller: ParagraphLabeller
  readonly #runs = new RunList()
  readonly #linker: Linker
  readonly #ends: EndChooser
  readonly #terms = new Float64Array(CONFIDENCE_TERMS)
  #tokens = roomFor(4096)

  constructor(weights: TaggerWeights) {
    this.#weights = weights
    this.#attributes = new WordAttributes(weights.knowledge)
    this.#labeller = new ParagraphLabeller({...weights, outside: weights.header.outside}, this.#attributes)
    this.#linker = new Linker(weights.link)
    this.#ends = new EndChooser(weights.ends)
  }

  tag(passage: Passage, vocabulary: Vocabulary, hints: Uint8Array): Candidate[] {
    if (passage.size === 0) return []
    if (passage.size > this.#tokens.labels.length) this.#tokens = roomFor(passage.size * 2)
    const {paragraphs} = passage, tokens = this.#tokens, whole: Range[] = []
    for (let p = 0; p + 1 < paragraphs.length; p++) {
      const layout = layoutOf(passage, vocabulary, p)
      whole.push([paragraphs[p]!, paragraphs[p + 1]!])
      for (const stretch of stretchesOf(passage, p)) this.#labeller.label({passage, vocabulary}, stretch, {layout, hints}, tokens)
    }
    const runs = this.#runs
    runs.fill(passage, whole, {...tokens, rows: this.#attributes.rows})
    const {from, to} = runs
    return this.#linker.link(runs).map((linked) => {
      const one = this.#ends.choose(runs, linked)
      confidenceTerms(runs, one, this.#terms)
      const sure = confidenceOf(this.#weights.confidence, this.#terms)
      return {
        part: passage.part,
        content: one.content,
        source: one.source < 0 ? null : [from[one.source]!, one.sourceTo],
        cue: [from[one.cue]!, to[one.cue]!],
        confidence: Math.round(sure * 1000) / 1000,
      }
    })
  }
}

/** A paragraph in pieces of bounded length, cut between sentences where there are any. */
function stretchesOf({paragraphs, sentenceOf, sentences}: Passage, paragraph: number): [number, number][] {
  const first = paragraphs[paragraph]!, after = paragraphs[paragraph + 1]!, pieces: [number, number][] = []
  let from = first
  while (after - from > LONGEST) {
    const opening = sentences[sentenceOf[from + LONGEST]!]!, to = opening > from ? opening : from + LONGEST
    pieces.push([from, to])
    from = to
  }
  pieces.push([from, after])
  return pieces
}
