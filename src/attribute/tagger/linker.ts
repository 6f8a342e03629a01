import type {Range} from '../../types.ts'
import {cueChoices, choicesFor, MOST_CHOICES} from './choices.ts'
import {CONTENT, SOURCE} from './labels.ts'
import {contentCueFeatures, cueSourceFeatures, MOST_LINK_FEATURES, noCueFeatures, noSourceFeatures} from './link-features.ts'
import {OUT} from './quote-states.ts'
import {scoreOf, softmax} from './ranker.ts'
import type {RunList} from './run-list.ts'

/** Weights of the two questions of the linker, one table each. */
export interface LinkWeights {
  readonly cue: Float32Array
  readonly source: Float32Array
}

/** Runs that belong together. `cue` and `source` are runs, −1 for none; content as ranges of tokens. */
export interface Linked {
  readonly cue: number
  source: number
  /** Half-open end of the source, −1 for none. */
  sourceTo: number
  readonly contents: number[]
  content: Range[]
  /** Probability that the least sure content run belongs to the cue. */
  link: number
  /** Probability of the source that was chosen, and of there being none. */
  choice: number
  none: number
  /** Probability of the least sure end of content and source, among those they may have. */
  ending: number
}

/** Joins runs to attributions: each content chooses a cue or none, each cue a source. */
export class Linker {
  readonly #weights: LinkWeights
  readonly #keys = new Int32Array(MOST_LINK_FEATURES)
  readonly #choices = new Int32Array(MOST_CHOICES)
  readonly #scores = new Float64Array(MOST_CHOICES + 1)

  constructor(weights: LinkWeights) {
    this.#weights = weights
  }

  link(runs: RunList): Linked[] {
    const of = new Map<number, Linked>()
    for (let r = 0; r < runs.size; r++) if (runs.kind[r] === CONTENT) this.#chooseCue(runs, r, of)
    const linked = [...of.values()]
    for (const one of linked) this.#chooseSource(runs, one)
    for (const one of linked) one.content = joinRuns(runs, one)
    return linked
  }

  #chooseCue(runs: RunList, content: number, of: Map<number, Linked>): void {
    const choices = this.#choices, scores = this.#scores, keys = this.#keys, count = cueChoices(runs, content, choices)
    if (count === 0) return
    for (let i = 0; i < count; i++) scores[i] = scoreOf(this.#weights.cue, keys, contentCueFeatures(runs, content, choices[i]!, keys))
    scores[count] = scoreOf(this.#weights.cue, keys, noCueFeatures(runs, content, count, keys))
    softmax(scores, count + 1)
    const best = argmax(scores, count)
    if (scores[count] > 0.5 && scores[count] > scores[best]!) return
    const cue = choices[best]!, known = of.get(cue)
    if (known) {
      known.contents.push(content)
      known.link = Math.min(known.link, scores[best]!)
    } else of.set(cue, linkedOf(cue, content, scores[best]!))
  }

  #chooseSource(runs: RunList, one: Linked): void {
    const choices = this.#choices, scores = this.#scores, keys = this.#keys, count = choicesFor(runs, one.cue, SOURCE, choices)
    if (count === 0) return
    const content = one.contents[0] ?? -1
    for (let i = 0; i < count; i++) scores[i] = scoreOf(this.#weights.source, keys, cueSourceFeatures(runs, [one.cue, choices[i]!, content], keys))
    scores[count] = scoreOf(this.#weights.source, keys, noSourceFeatures(runs, one.cue, count, keys))
    softmax(scores, count + 1)
    const best = argmax(scores, count)
    one.source = choices[best]!
    one.sourceTo = runs.to[one.source]!
    one.choice = scores[best]!
    one.none = scores[count]!
  }
}

function linkedOf(cue: number, content: number, link: number): Linked {
  return {cue, source: -1, sourceTo: -1, contents: [content], content: [], link, choice: 0, none: 0, ending: 1}
}

function argmax(scores: Float64Array, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if (scores[i]! > scores[best]!) best = i
  return best
}

/** Ranges of the content runs; runs in one quotation, and runs with nothing but other runs between them, are one range. */
function joinRuns(runs: RunList, {cue, source, contents}: Linked): Range[] {
  const ranges: Range[] = [], {state, first} = runs.quotes
  let last = -1
  for (const r of contents) {
    const from = runs.from[r]!, to = runs.to[r]!, open = ranges.at(-1)
    if (open && last >= 0) {
      const end = open[1], quoted = state[end - 1] !== OUT && state[from] !== OUT && first[end - 1] === first[from]
      const foreign = !(cue > last && cue < r) && !(source > last && source < r)
      if (end === from || quoted && foreign || foreign && onlyRuns(runs, last, r)) {
        ranges[ranges.length - 1] = [open[0], to]
        last = r
        continue
      }
    }
    ranges.push([from, to])
    last = r
  }
  return ranges
}

function onlyRuns(runs: RunList, a: number, b: number): boolean {
  for (let r = a; r < b; r++) if (runs.to[r] !== runs.from[r + 1]) return false
  return true
}
