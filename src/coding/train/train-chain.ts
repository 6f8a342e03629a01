import {Chain, transitionFactors} from '../../attribute/tagger/chain.ts'
import {allFeatures, MOST_FEATURES} from '../../attribute/tagger/features.ts'
import {spread} from '../../attribute/tagger/hash.ts'
import {EDGES, LABELS, mayFollow} from '../../attribute/tagger/labels.ts'
import {layoutOf} from '../../attribute/tagger/layout.ts'
import {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import {CUE_LEVEL, SOURCE_LEVEL, UNKNOWN_CUE} from '../../attribute/tagger/word-attributes.ts'
import type {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {Range} from '../../types.ts'
import type {Example} from './gold.ts'
import {seededRandom, shuffled} from './random.ts'
import {ownLevels} from './own-levels.ts'
import {FEWEST_DOCUMENTS} from './word-counts.ts'
import type {WordCount} from './word-counts.ts'

export interface ChainOptions {
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

/** Times an epoch that the weights are added to their mean. */
const SNAPSHOTS = 4

const COUNT_BITS = 24, CELLS = 8

/** A stretch of tokens to learn from. */
interface Sequence {
  readonly example: number
  readonly stretch: Range
  readonly layout: number
  readonly labels: Uint8Array
}

/** Every paragraph, as often as its article is to be visited. */
function sequencesOf(examples: readonly Example[]): Sequence[] {
  return examples.flatMap(({document: {body, vocabulary}, gold, labels}, example) => {
    const own: Sequence[] = []
    for (let p = 0; p + 1 < body.paragraphs.length; p++) {
      own.push({example, stretch: [body.paragraphs[p]!, body.paragraphs[p + 1]!], layout: layoutOf(body, vocabulary, p), labels})
    }
    return Array.from({length: gold.visits}, () => own).flat()
  })
}

/** Which features occur in enough documents: one bit each, by the upper bits of the spread key. */
function findFrequent(examples: readonly Example[], sequences: readonly Sequence[], attributes: WordAttributes): Uint8Array {
  const counts = countDocuments(examples, sequences, attributes), frequent = new Uint8Array(1 << COUNT_BITS - 3)
  for (let cell = 0; cell < counts.length; cell++) if (counts[cell]! >= FEWEST_DOCUMENTS) frequent[cell >> 3]! |= 1 << (cell & 7)
  return frequent
}

function countDocuments(examples: readonly Example[], sequences: readonly Sequence[], attributes: WordAttributes): Uint8Array {
  const counts = new Uint8Array(1 << COUNT_BITS), last = new Int16Array(1 << COUNT_BITS).fill(-1)
  const view = new ParagraphView(attributes), keys = new Int32Array(MOST_FEATURES)
  for (const {example, stretch, layout} of sequences) {
    const {body, vocabulary} = examples[example]!.document
    view.hints = examples[example]!.hints
    view.fill(body, vocabulary, stretch, layout)
    for (let i = 0; i < view.size; i++) {
      const n = allFeatures(view, attributes.rows, i, keys)
      for (let f = 0; f < n; f++) {
        const cell = spread(keys[f]!) >>> 32 - COUNT_BITS
        if (counts[cell]! >= FEWEST_DOCUMENTS || last[cell] === example) continue
        last[cell] = example
        counts[cell] = counts[cell]! + 1
      }
    }
  }
  return counts
}

/**
 * Trains the chain by stochastic gradient on the likelihood of one paragraph at a time, with per-coordinate steps (FTRL-proximal), feature
 * dropout, and the mean of the weights of all visits from the second epoch on. Only features of at least five documents move a weight.
 */
export function trainChain(examples: readonly Example[], attributes: WordAttributes, counts: ReadonlyMap<string, WordCount>, options: ChainOptions = CHAIN_OPTIONS): ChainWeights {
  const trainer = new ChainTrainer(options)
  const sequences = sequencesOf(examples), frequent = findFrequent(examples, sequences, attributes), random = seededRandom(options.seed)
  const view = new ParagraphView(attributes), levels = examples.map((example) => ownLevels(example, counts))
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffled(sequences.length, random).forEach((index, at) => {
      const {example, stretch, layout, labels} = sequences[index]!, {document} = examples[example]!
      const restore = setLevels(attributes, document.vocabulary, levels[example]!)
      view.hints = examples[example]!.hints
      view.fill(document.body, document.vocabulary, stretch, layout)
      trainer.learn({view, rows: attributes.rows, labels, first: stretch[0], frequent, random})
      setLevels(attributes, document.vocabulary, restore)
      if (epoch > 0 && (at + 1) % Math.ceil(sequences.length / SNAPSHOTS) === 0) trainer.remember()
    })
  }
  return trainer.weights()
}

/** Gives words other levels; tells those that they had, in the same form. */
function setLevels(attributes: WordAttributes, vocabulary: Vocabulary, levels: Int32Array): Int32Array {
  const before = levels.slice()
  for (let i = 0; i < levels.length; i += 2) {
    const at = attributes.place(vocabulary, levels[i]!), {rows} = attributes
    if (rows[at + CUE_LEVEL] === UNKNOWN_CUE) before[i + 1] = UNKNOWN_CUE
    else before[i + 1] = rows[at + CUE_LEVEL]! + 8 * rows[at + SOURCE_LEVEL]!
    if (rows[at + CUE_LEVEL] === UNKNOWN_CUE) continue
    rows[at + CUE_LEVEL] = levels[i + 1]! & 7
    rows[at + SOURCE_LEVEL] = levels[i + 1]! >> 3
  }
  return before
}

interface Lesson {
  readonly view: ParagraphView
  readonly rows: Int32Array
  readonly labels: Uint8Array
  readonly first: number
  readonly frequent: Uint8Array
  readonly random: () => number
}

class ChainTrainer {
  readonly #options: ChainOptions
  /** Weights; and beside each other, 16 cells a row, sums of gradients and roots of sums of squares. */
  readonly #w: Float32Array
  readonly #state: Float32Array
  readonly #sum: Float32Array
  readonly #transitions = new Float64Array(EDGES * LABELS * LABELS)
  readonly #transitionZ = new Float64Array(EDGES * LABELS * LABELS)
  readonly #transitionN = new Float64Array(EDGES * LABELS * LABELS)
  readonly #transitionSum = new Float64Array(EDGES * LABELS * LABELS)
  readonly #chain: Chain
  readonly #keys = new Int32Array(MOST_FEATURES)
  #features = new Int32Array(1 << 16)
  #offsets = new Int32Array(1024)
  #remembered = 0

  constructor(options: ChainOptions) {
    this.#options = options
    const cells = CELLS << options.bits
    this.#w = new Float32Array(cells)
    this.#state = new Float32Array(cells * 2)
    this.#sum = new Float32Array(cells)
    this.#chain = new Chain(transitionFactors(this.#transitions))
  }

  learn(lesson: Lesson): void {
    const {view} = lesson, chain = this.#chain, size = view.size
    chain.reserve(size)
    this.#score(lesson)
    this.#factors()
    chain.run(size, view.edge)
    this.#step(lesson)
    this.#stepTransitions(lesson)
  }

  remember(): void {
    this.#remembered++
    const w = this.#w, sum = this.#sum
    for (let i = 0; i < w.length; i++) sum[i] = sum[i]! + w[i]!
    for (let i = 0; i < this.#transitions.length; i++) this.#transitionSum[i] = this.#transitionSum[i]! + this.#transitions[i]!
  }

  weights(): ChainWeights {
    const share = (1 - this.#options.dropout) / this.#remembered
    return {bits: this.#options.bits, rows: this.#sum.map((value) => value * share), transitions: this.#transitionSum.map((value) => value / this.#remembered)}
  }

  /** Features that take part in this visit; those of too few documents count for the score but are not moved. */
  #score({view, rows, frequent, random}: Lesson): void {
    const {bits, dropout} = this.#options, shift = 32 - bits, keys = this.#keys, w = this.#w, emission = this.#chain.emission
    if (this.#offsets.length < view.size + 1) this.#offsets = new Int32Array(view.size * 2)
    if (this.#features.length < view.size * MOST_FEATURES) this.#features = new Int32Array(view.size * MOST_FEATURES * 2)
    const features = this.#features
    let at = 0
    for (let i = 0; i < view.size; i++) {
      this.#offsets[i] = at
      let a0 = 0, a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0, a6 = 0
      const n = allFeatures(view, rows, i, keys)
      for (let f = 0; f < n; f++) {
        if (random() < dropout) continue
        const key = spread(keys[f]!), row = key >>> shift, b = row * CELLS
        a0 += w[b]!; a1 += w[b + 1]!; a2 += w[b + 2]!; a3 += w[b + 3]!; a4 += w[b + 4]!; a5 += w[b + 5]!; a6 += w[b + 6]!
        const cell = key >>> 32 - COUNT_BITS
        if ((frequent[cell >> 3]! >> (cell & 7) & 1) !== 0) features[at++] = row
      }
      const most = Math.max(a0, a1, a2, a3, a4, a5, a6), o = i * LABELS
      emission[o] = Math.exp(a0 - most); emission[o + 1] = Math.exp(a1 - most); emission[o + 2] = Math.exp(a2 - most); emission[o + 3] = Math.exp(a3 - most)
      emission[o + 4] = Math.exp(a4 - most); emission[o + 5] = Math.exp(a5 - most); emission[o + 6] = Math.exp(a6 - most)
    }
    this.#offsets[view.size] = at
  }

  #factors(): void {
    this.#chain.factors = transitionFactors(this.#transitions)
  }

  #step({view, labels, first}: Lesson): void {
    const {forward, backward} = this.#chain, w = this.#w, state = this.#state
    const {step, l1, l2} = this.#options, features = this.#features
    const gradient = new Float64Array(LABELS)
    for (let i = 0; i < view.size; i++) {
      const o = i * LABELS
      let total = 0, largest = 0
      for (let y = 0; y < LABELS; y++) total += gradient[y] = forward[o + y]! * backward[o + y]!
      for (let y = 0; y < LABELS; y++) {
        const g = gradient[y]! / total - (labels[first + i] === y ? 1 : 0)
        gradient[y] = g
        if (g > largest) largest = g
        else if (-g > largest) largest = -g
      }
      if (largest < 1e-3) continue
      for (let f = this.#offsets[i]!, end = this.#offsets[i + 1]!; f < end; f++) {
        const row = features[f]! * CELLS
        for (let y = 0; y < LABELS; y++) {
          const g = gradient[y]!, own = row * 2 + y
          if (g < 1e-4 && g > -1e-4) continue
          const root = state[own + CELLS]!, next = Math.sqrt(root * root + g * g)
          const z = state[own]! + g - (next - root) / step * w[row + y]!
          state[own + CELLS] = next
          state[own] = z
          w[row + y] = z > l1 ? (l1 - z) / ((1 + next) / step + l2) : z < -l1 ? (-l1 - z) / ((1 + next) / step + l2) : 0
        }
      }
    }
  }

  #stepTransitions({view, labels, first}: Lesson): void {
    const {forward, backward, emission, scale, factors} = this.#chain, table = LABELS * LABELS
    const gradient = new Float64Array(EDGES * table)
    for (let i = 1; i < view.size; i++) {
      const o = i * LABELS, e = view.edge[i]! * table
      let total = 0
      for (let y = 0; y < LABELS; y++) total += forward[o + y]! * backward[o + y]!
      const share = scale[i]! / total
      for (let p = 0; p < LABELS; p++) {
        const before = forward[o - LABELS + p]! * share
        if (before < 1e-9) continue
        for (let y = 0; y < LABELS; y++) gradient[e + p * LABELS + y]! += before * factors[e + p * LABELS + y]! * emission[o + y]! * backward[o + y]!
      }
      gradient[e + labels[first + i - 1]! * LABELS + labels[first + i]!]! -= 1
    }
    for (let cell = 0; cell < gradient.length; cell++) this.#moveTransition(cell, gradient[cell]!)
  }

  #moveTransition(cell: number, g: number): void {
    const pair = cell % (LABELS * LABELS)
    if (g === 0 || !mayFollow(Math.floor(pair / LABELS), pair % LABELS)) return
    const {step, l2} = this.#options, n = this.#transitionN[cell]!, root = Math.sqrt(n + g * g)
    const z = this.#transitionZ[cell]! + g - (root - Math.sqrt(n)) / step * this.#transitions[cell]!
    this.#transitionN[cell] = n + g * g
    this.#transitionZ[cell] = z
    this.#transitions[cell] = -z / ((1 + root) / step + l2)
  }
}
