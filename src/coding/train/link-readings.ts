import {CONFIDENCE_TERMS, confidenceTerms} from '../../attribute/tagger/confidence.ts'
import {EndChooser} from '../../attribute/tagger/end-chooser.ts'
import type {LinkWeights, Linked} from '../../attribute/tagger/linker.ts'
import {Linker} from '../../attribute/tagger/linker.ts'
import type {RunList} from '../../attribute/tagger/run-list.ts'
import type {Example, TokenAttribution} from './gold.ts'
import {judge} from './judge.ts'
import type {Outcome} from './train-confidence.ts'
import {trainEnds} from './train-ends.ts'
import {trainLinker} from './train-linker.ts'

/** An article as a chain left it that never saw it. */
export interface Reading {
  readonly example: Example
  readonly fold: number
  readonly runs: RunList
}

/** An attribution that was found, by parts that had not seen its article. */
export interface LinkedOutcome extends Outcome {
  readonly found: TokenAttribution
}

export interface LinkedReadings {
  readonly link: LinkWeights
  readonly ends: Float32Array
  /** In the order of the readings. */
  readonly outcomes: readonly (readonly LinkedOutcome[])[]
}

/**
 * Trains the linker and the choice of ends on readings, and tells what both make of each article when trained on those of the other folds.
 */
export function linkReadings(readings: readonly Reading[], folds: number): LinkedReadings {
  const linked = acrossFolds(readings, folds, (others) => {
    const linker = new Linker(learnLinks(others))
    return ({runs}) => linker.link(runs)
  })
  const lessons = readings.map((reading, index) => ({...reading, linked: linked[index]!}))
  const ended = acrossFolds(lessons, folds, (others) => {
    const chooser = new EndChooser(trainEnds(others))
    return (one) => one.linked.map((found) => chooser.choose(one.runs, found))
  })
  return {link: learnLinks(readings), ends: trainEnds(lessons), outcomes: readings.map((reading, index) => outcomesOf(reading, ended[index]!))}
}

/** Treats each item with what was learnt from those of the other folds. */
function acrossFolds<Item extends Reading, Result>(items: readonly Item[], folds: number, learn: (others: readonly Item[]) => (item: Item) => Result): Result[] {
  const results = new Map<Item, Result>()
  for (let fold = 0; fold < folds; fold++) {
    const own = items.filter((item) => item.fold === fold)
    if (own.length === 0) continue
    const treat = learn(items.filter((item) => item.fold !== fold))
    for (const item of own) results.set(item, treat(item))
  }
  return items.map((item) => results.get(item)!)
}

function learnLinks(readings: readonly Reading[]): LinkWeights {
  return trainLinker(readings.map(({runs, example}) => ({runs, attributions: example.outer})))
}

function outcomesOf({example, runs}: Reading, linked: readonly Linked[]): LinkedOutcome[] {
  const found = linked.map((one) => spansOf(runs, one)), right = judge(example, found)
  return linked.map((one, index) => {
    const terms = new Float64Array(CONFIDENCE_TERMS)
    confidenceTerms(runs, one, terms)
    return {terms, right: right[index]!, found: found[index]!}
  })
}

function spansOf({from, to}: RunList, {content, source, sourceTo, cue}: Linked): TokenAttribution {
  return {content, source: source < 0 ? [] : [[from[source]!, sourceTo]], cue: [[from[cue]!, to[cue]!]]}
}
