import type {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import type {KeySet} from './feature-counter.ts'

export interface ChainOptions {
  /** Rows of weights: 2 to the power of this. */
  readonly bits: number
  readonly epochs: number
  readonly step: number
  readonly l1: number
  readonly l2: number
  /** Share of the features of a token that is left out at each visit. */
  readonly dropout: number
  readonly seed: number
}

export const CHAIN_OPTIONS: ChainOptions = {bits: 18, epochs: 4, step: 0.02, l1: 0.3, l2: 0.5, dropout: 0.3, seed: 1}

/** Weights of a trained chain: 8 cells a row (the last one unused), and the transitions. */
export interface ChainWeights {
  readonly bits: number
  readonly rows: Float32Array
  readonly transitions: Float64Array
}

/** One paragraph in a view, with the labels of its passage. */
export interface ChainLesson {
  readonly view: ParagraphView
  readonly labels: Uint8Array
  /** Token of the passage that the view starts with. */
  readonly first: number
  /** The features that have weights. */
  readonly frequent: KeySet
  readonly random: () => number
}
