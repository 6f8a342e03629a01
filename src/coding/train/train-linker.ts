import type {Range} from '../../types.ts'
import {cueChoices, choicesFor, MOST_CHOICES} from '../../attribute/tagger/choices.ts'
import {CONTENT, CUE, SOURCE} from '../../attribute/tagger/labels.ts'
import {contentCueFeatures, cueSourceFeatures, noCueFeatures, noSourceFeatures} from '../../attribute/tagger/link-features.ts'
import {Linker} from '../../attribute/tagger/linker.ts'
import type {LinkWeights} from '../../attribute/tagger/linker.ts'
import type {RunList} from '../../attribute/tagger/run-list.ts'
import {ChoiceTrainer} from './choice-trainer.ts'
import type {TokenAttribution} from './gold.ts'

/** Runs as a tagger found them that never saw the article, and the marked attributions. */
export interface LinkExample {
  readonly runs: RunList
  readonly attributions: readonly TokenAttribution[]
}

const EPOCHS = 6

/** Share of a content run that a marked content must cover to be its own. */
const OWN = 0.3

/** Trains the two questions of the linker: the second one with the contents that the answers to the first give each cue. */
export function trainLinker(examples: readonly LinkExample[]): LinkWeights {
  const cue = new ChoiceTrainer(), source = new ChoiceTrainer()
  for (let epoch = 0; epoch < EPOCHS; epoch++) for (const example of examples) {
    for (let r = 0; r < example.runs.size; r++) if (example.runs.kind[r] === CONTENT) learnCue(cue, example, r)
  }
  const linker = new Linker({cue: cue.weights, source: source.weights})
  const contents = examples.map(({runs}) => new Map(linker.link(runs).map((one) => [one.cue, one.contents[0]!] as const)))
  for (let epoch = 0; epoch < EPOCHS; epoch++) examples.forEach((example, at) => {
    for (let r = 0; r < example.runs.size; r++) if (example.runs.kind[r] === CUE) learnSource(source, example, r, contents[at]!.get(r) ?? -1)
  })
  return {cue: cue.weights, source: source.weights}
}

function overlap(runs: RunList, r: number, ranges: readonly Range[]): number {
  let sum = 0
  for (const [from, to] of ranges) sum += Math.max(0, Math.min(to, runs.to[r]!) - Math.max(from, runs.from[r]!))
  return sum
}

/** The marked attribution whose part overlaps run `r` most; of equals the shortest, which is the innermost. */
function ownerOf({runs, attributions}: LinkExample, r: number, part: 'content' | 'cue'): {readonly owner: TokenAttribution | null, readonly shared: number} {
  let owner: TokenAttribution | null = null, shared = 0, length = Infinity
  for (const one of attributions) {
    const size = overlap(runs, r, one[part]), whole = one[part].reduce((n, [from, to]) => n + to - from, 0)
    if (size > shared || size > 0 && size === shared && whole < length) { owner = one; shared = size; length = whole }
  }
  return {owner, shared}
}

const CHOICES = new Int32Array(MOST_CHOICES)

function learnCue(trainer: ChoiceTrainer, example: LinkExample, r: number): void {
  const {runs} = example, count = cueChoices(runs, r, CHOICES)
  if (count === 0) return
  const {owner, shared} = ownerOf(example, r, 'content')
  let right = count
  for (let i = 0; i < count; i++) {
    trainer.set(i, contentCueFeatures(runs, r, CHOICES[i]!, trainer.keysOf(i)))
    if (right === count && owner && shared >= OWN * (runs.to[r]! - runs.from[r]!) && overlap(runs, CHOICES[i]!, owner.cue) > 0) right = i
  }
  trainer.set(count, noCueFeatures(runs, r, count, trainer.keysOf(count)))
  trainer.learn(count + 1, right)
}

function learnSource(trainer: ChoiceTrainer, example: LinkExample, r: number, content: number): void {
  const {runs} = example, {owner} = ownerOf(example, r, 'cue')
  if (!owner) return
  const count = choicesFor(runs, r, SOURCE, CHOICES)
  if (count === 0) return
  let right = count, most = 0
  for (let i = 0; i < count; i++) {
    const s = CHOICES[i]!, shared = overlap(runs, s, owner.source)
    trainer.set(i, cueSourceFeatures(runs, [r, s, content], trainer.keysOf(i)))
    if (shared > most) { most = shared; right = i }
  }
  trainer.set(count, noSourceFeatures(runs, r, count, trainer.keysOf(count)))
  trainer.learn(count + 1, right)
}
