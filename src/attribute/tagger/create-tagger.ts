import type {Document, Passage} from '../../text/passage.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {Part, Range} from '../../types.ts'
import {Chain, transitionFactors} from './chain.ts'
import {CONFIDENCE_TERMS, confidenceOf, confidenceTerms} from './confidence.ts'
import {PosteriorDecoder} from './decode.ts'
import {EmissionScorer} from './emission-scorer.ts'
import {LABELS} from './labels.ts'
import {layoutOf} from './layout.ts'
import {Linker} from './linker.ts'
import {PAD, ParagraphView} from './paragraph-view.ts'
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
  readonly #view: ParagraphView
  readonly #scorer: EmissionScorer
  readonly #chain: Chain
  readonly #decoder = new PosteriorDecoder()
  readonly #runs = new RunList()
  readonly #linker: Linker
  readonly #terms = new Float64Array(CONFIDENCE_TERMS)
  #marginals = new Float32Array(4096 * LABELS)
  #labels = new Uint8Array(4096)
  #places = new Int32Array(4096)

  constructor(weights: TaggerWeights) {
    this.#weights = weights
    this.#attributes = new WordAttributes(weights.knowledge)
    this.#view = new ParagraphView(this.#attributes)
    this.#scorer = new EmissionScorer(weights.rows, this.#attributes)
    this.#chain = new Chain(transitionFactors(weights.transitions))
    this.#linker = new Linker(weights.link)
  }

  tag(passage: Passage, vocabulary: Vocabulary, hints: Uint8Array): Candidate[] {
    if (passage.size === 0) return []
    this.#view.hints = hints
    this.#reserve(passage.size)
    const {paragraphs} = passage, whole: Range[] = []
    for (let p = 0; p + 1 < paragraphs.length; p++) {
      const layout = layoutOf(passage, vocabulary, p)
      whole.push([paragraphs[p]!, paragraphs[p + 1]!])
      for (const stretch of stretchesOf(passage, p)) this.#label(passage, vocabulary, stretch, layout)
    }
    const runs = this.#runs
    runs.fill(passage, whole, {labels: this.#labels, marginals: this.#marginals, rows: this.#attributes.rows, word: this.#places})
    const {from, to} = runs
    return this.#linker.link(runs).map((one) => {
      confidenceTerms(runs, one, this.#terms)
      const sure = confidenceOf(this.#weights.confidence, this.#terms)
      return {
        part: passage.part,
        content: one.content,
        source: one.source < 0 ? null : [from[one.source]!, to[one.source]!],
        cue: [from[one.cue]!, to[one.cue]!],
        confidence: Math.round(sure * 1000) / 1000,
      }
    })
  }

  #label(passage: Passage, vocabulary: Vocabulary, stretch: Range, layout: number): void {
    const view = this.#view, chain = this.#chain, first = stretch[0], marginals = this.#marginals
    view.fill(passage, vocabulary, stretch, layout)
    chain.reserve(view.size)
    this.#scorer.score(view, chain.emission)
    chain.run(view.size, view.edge)
    const {forward, backward} = chain, cells = view.size * LABELS, from = first * LABELS
    for (let cell = 0; cell < cells; cell++) marginals[from + cell] = forward[cell]! * backward[cell]!
    this.#decoder.decode(marginals, {from, size: view.size, outside: this.#weights.header.outside}, this.#labels, first)
    for (let i = 0; i < view.size; i++) this.#places[first + i] = view.word[PAD + i]!
  }

  #reserve(size: number): void {
    if (size <= this.#labels.length) return
    this.#marginals = new Float32Array(size * 2 * LABELS)
    this.#labels = new Uint8Array(size * 2)
    this.#places = new Int32Array(size * 2)
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
