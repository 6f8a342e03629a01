import {MOST_ENDS} from '../../attribute/tagger/end-choices.ts'
import {endsOf} from '../../attribute/tagger/end-chooser.ts'
import type {Ending} from '../../attribute/tagger/end-features.ts'
import {endFeatures} from '../../attribute/tagger/end-features.ts'
import {CONTENT, SOURCE} from '../../attribute/tagger/labels.ts'
import type {Linked} from '../../attribute/tagger/linker.ts'
import type {RunList} from '../../attribute/tagger/run-list.ts'
import {MARK, SYMBOL} from '../../text/vocabulary.ts'
import type {Range} from '../../types.ts'
import {ChoiceTrainer} from './choice-trainer.ts'
import type {Example, TokenAttribution} from './gold.ts'

/** An article as a chain and a linker left it that never saw it. */
export interface EndExample {
  readonly example: Example
  readonly runs: RunList
  readonly linked: readonly Linked[]
}

interface Lesson {
  readonly runs: RunList
  readonly ending: Ending
  /** Index of the right one among the ends. */
  readonly right: number
  readonly visits: number
}

const EPOCHS = 4

/** Trains the choice of ends on contents and sources whose marked end is one that can be chosen. */
export function trainEnds(examples: readonly EndExample[]): Float32Array {
  const trainer = new ChoiceTrainer(), lessons = examples.flatMap(lessonsOf), ends = new Int32Array(MOST_ENDS)
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const {runs, ending, right, visits} of lessons) {
    const count = endsOf(runs, ending, ends)
    for (let i = 0; i < count; i++) trainer.set(i, endFeatures(runs, ending, {at: ends[i]!, rank: i}, trainer.keysOf(i)))
    for (let visit = 0; visit < visits; visit++) trainer.learn(count, right)
  }
  return trainer.weights
}

function lessonsOf({example, runs, linked}: EndExample): Lesson[] {
  const {gold: {visits, own}} = example
  return linked.flatMap((one) => {
    const marked = ownerOf(example, runs, one)
    if (!marked) return []
    const base = {cue: one.cue, own: own ? 1 as const : 0 as const}
    const endings: (readonly [Ending, readonly Range[]])[] = one.content.map(([from, end]) => [{kind: CONTENT, from, end, ...base}, marked.content])
    if (one.source >= 0) endings.push([{kind: SOURCE, from: runs.from[one.source]!, end: one.sourceTo, ...base}, marked.source])
    return endings.flatMap(([ending, ranges]) => {
      const right = rightEnd(example, runs, ending, ranges)
      return right < 0 ? [] : [{runs, ending, right, visits}]
    })
  })
}

/** The marked attribution that shares the cue, and most of the content. */
function ownerOf({attributions}: Example, runs: RunList, {cue, content}: Linked): TokenAttribution | null {
  const own: Range = [runs.from[cue]!, runs.to[cue]!]
  let best: TokenAttribution | null = null, most = 0
  for (const one of attributions) {
    const common = shared([own], one.cue) > 0 ? shared(content, one.content) : 0
    if (common > most) { best = one; most = common }
  }
  return best
}

function shared(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0
  for (const [from, to] of a) for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start))
  return sum
}

const ENDS = new Int32Array(MOST_ENDS)

/** Index of the end that a person marked, commas and stops aside; −1 where it cannot be chosen. */
function rightEnd(example: Example, runs: RunList, ending: Ending, marked: readonly Range[]): number {
  const range = marked.find(([from, to]) => from < ending.end && ending.from < to)
  if (!range) return -1
  const wanted = bare(example, range[1]), count = endsOf(runs, ending, ENDS)
  for (let i = 0; i < count; i++) if (bare(example, ENDS[i]!) === wanted) return i
  return -1
}

function bare({document: {body, vocabulary}}: Example, end: number): number {
  let at = end
  while (at > 0 && (vocabulary.kind(body.word[at - 1]!) === SYMBOL || vocabulary.kind(body.word[at - 1]!) === MARK)) at--
  return at
}
