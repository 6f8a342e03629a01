import type {Passage} from '../../text/passage.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {Range} from '../../types.ts'
import {Chain, transitionFactors} from './chain.ts'
import {PosteriorDecoder} from './decode.ts'
import type {WeightRows} from './emission-scorer.ts'
import {EmissionScorer} from './emission-scorer.ts'
import {LABELS} from './labels.ts'
import {PAD, ParagraphView} from './paragraph-view.ts'
import type {Setting} from './paragraph-view.ts'
import type {LabelledTokens} from './run-list.ts'
import type {WordAttributes} from './word-attributes.ts'

/** What the chain of a tagger consists of. */
export interface ChainParts {
  readonly rows: WeightRows
  readonly transitions: Float64Array
  /** Factor on the marginal of no label. */
  readonly outside: number
}

/** Empty labels, marginals and rows of `size` tokens. */
export function roomFor(size: number): Omit<LabelledTokens, 'rows'> {
  return {labels: new Uint8Array(size), marginals: new Float32Array(size * LABELS), word: new Int32Array(size)}
}

/** Labels the tokens of one stretch of a passage after the other: the same code at run time and in training. */
export class ParagraphLabeller {
  readonly #view: ParagraphView
  readonly #scorer: EmissionScorer
  readonly #chain: Chain
  readonly #outside: number
  readonly #decoder = new PosteriorDecoder()

  constructor({rows, transitions, outside}: ChainParts, attributes: WordAttributes) {
    this.#view = new ParagraphView(attributes)
    this.#scorer = new EmissionScorer(rows, attributes)
    this.#chain = new Chain(transitionFactors(transitions))
    this.#outside = outside
  }

  /** Writes a label, 7 marginals and the row of the word for each token of the stretch, at its place in the passage. */
  label({passage, vocabulary}: {readonly passage: Passage, readonly vocabulary: Vocabulary}, stretch: Range, setting: Setting, out: Omit<LabelledTokens, 'rows'>): void {
    const view = this.#view, chain = this.#chain, [first] = stretch, {marginals} = out
    view.fill(passage, vocabulary, stretch, setting)
    chain.reserve(view.size)
    this.#scorer.score(view, chain.emission)
    chain.run(view.size, view.edge)
    const {forward, backward} = chain, cells = view.size * LABELS, from = first * LABELS
    for (let cell = 0; cell < cells; cell++) marginals[from + cell] = forward[cell]! * backward[cell]!
    this.#decoder.decode(marginals, {from, size: view.size, outside: this.#outside}, out.labels, first)
    out.word.set(view.word.subarray(PAD, PAD + view.size), first)
  }
}
