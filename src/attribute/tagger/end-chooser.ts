import {COLON} from './break-class.ts'
import {classAt, contentEnds, MOST_ENDS, sourceEnds} from './end-choices.ts'
import type {Ending} from './end-features.ts'
import {endFeatures} from './end-features.ts'
import {CONTENT, SOURCE} from './labels.ts'
import {MOST_LINK_FEATURES} from './link-features.ts'
import type {Linked} from './linker.ts'
import {scoreOf, softmax} from './ranker.ts'
import type {RunList} from './run-list.ts'

/** The ends that a content or source may have; gives their number. */
export function endsOf(runs: RunList, {kind, from, end}: Ending, out: Int32Array): number {
  return kind === CONTENT ? contentEnds(runs, from, end, out) : sourceEnds(runs, from, end, out)
}

/**
 * Ends contents and sources where their clause ends. The chain labels token by token and cannot weigh a whole stretch; here the ends that a
 * stretch may have are compared: that of the chain, boundaries of clauses before it, and the next few after it.
 */
export class EndChooser {
  readonly #weights: Float32Array
  readonly #keys = new Int32Array(MOST_LINK_FEATURES)
  readonly #ends = new Int32Array(MOST_ENDS)
  readonly #scores = new Float64Array(MOST_ENDS)

  constructor(weights: Float32Array) {
    this.#weights = weights
  }

  /** An attribution with the ends of its content and source chosen anew, and how sure the least sure of them is. */
  choose(runs: RunList, one: Linked): Linked {
    const {cue, source} = one, chosen = {...one}
    chosen.content = one.content.map(([from, end]) => [from, this.#end(runs, {kind: CONTENT, from, end, cue, own: 1}, chosen)])
    // before a colon all words belong to the source: “Ana Kell, 27, nurse: …”
    if (source >= 0 && classAt(runs, runs.from[cue]!) !== COLON) chosen.sourceTo = this.#end(runs, {kind: SOURCE, from: runs.from[source]!, end: one.sourceTo, cue, own: 1}, chosen)
    return chosen
  }

  #end(runs: RunList, ending: Ending, one: Linked): number {
    const ends = this.#ends, scores = this.#scores, count = endsOf(runs, ending, ends)
    if (count === 1) return ending.end
    for (let i = 0; i < count; i++) scores[i] = scoreOf(this.#weights, this.#keys, endFeatures(runs, ending, {at: ends[i]!, rank: i}, this.#keys))
    softmax(scores, count)
    let best = 0
    for (let i = 1; i < count; i++) if (scores[i]! > scores[best]!) best = i
    one.ending = Math.min(one.ending, scores[best]!)
    return ends[best]!
  }
}
