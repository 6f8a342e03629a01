import {seededRandom} from '../../stats/seeded-random.ts'
import type {Passage} from '../../text/passage.ts'
import type {Range} from '../../types.ts'
import {calibrationError} from '../calibration-error.ts'
import type {EvaluatedArticle, KindScore} from '../evaluate-attributions.ts'
import {evaluateAttributions} from '../evaluate-attributions.ts'
import {kindOfContent} from '../kind-of-content.ts'
import type {TokenAttribution} from './gold.ts'
import type {Tested} from './train-tagger.ts'

/** How well a training did on articles that it had not seen, by set of gold articles. */
export interface SetScore {
  readonly set: string
  readonly articles: number
  /** End to end, at the threshold. */
  readonly kinds: readonly KindScore[]
  /** Expected calibration error of all that was found; `null` where nothing was. */
  readonly calibration: number | null
}

/** Scores of each set, in the order of their names; only what was found with at least the confidence `threshold` counts. */
export function scoreTraining(tested: readonly Tested[], threshold: number): SetScore[] {
  const sets = [...new Set(tested.map(({example}) => example.gold.set))].sort()
  return sets.map((set) => {
    const own = tested.filter(({example}) => example.gold.set === set)
    return {
      set, articles: own.length,
      kinds: evaluateAttributions(own.map((one) => evaluated(one, threshold)), seededRandom(1)),
      calibration: calibrationError(own.flatMap(({found}) => found)),
    }
  })
}

/**
 * The scores as one flat record, per cent with one decimal, for the header of the weights file.
 *
 * @example scoreRecord([{set: 'a', articles: 2, kinds: [], calibration: 0.0312}]) // {"a: calibration error": 0.031}
 */
export function scoreRecord(scores: readonly SetScore[]): Record<string, number> {
  return Object.fromEntries(scores.flatMap(({set, kinds, calibration}) => [
    ...kinds.map(({kind, f1}) => [`${set}: ${kind} F1`, Math.round(f1 * 10) / 10] as const),
    ...calibration === null ? [] : [[`${set}: calibration error`, Math.round(calibration * 1000) / 1000] as const],
  ]))
}

function evaluated({example: {document: {body, vocabulary}, attributions}, found}: Tested, threshold: number): EvaluatedArticle {
  const spansOf = (one: TokenAttribution) => ({
    content: characters(body, one.content), source: characters(body, one.source), kind: kindOfContent(body, vocabulary, one.content),
  })
  return {
    text: body.text,
    found: found.filter(({confidence}) => confidence >= threshold).map(spansOf),
    coded: attributions.filter(({content}) => content.length > 0).map(spansOf),
  }
}

function characters({start, end}: Passage, ranges: readonly Range[]): Range[] {
  return ranges.map(([from, to]) => [start[from]!, end[to - 1]!])
}
