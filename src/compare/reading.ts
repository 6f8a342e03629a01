import type {ComparedArticle} from '../findings.ts'
import type {Measure} from '../measures.ts'
import {sumOf} from '../measures.ts'

/** What a measure is compared by: rates by their ratio, shares by their odds ratio, scores by their difference. */
export type MeasureKind = 'rate' | 'share' | 'score'

/**
 * How a measure is read off an article: two whole numbers, how much and out of how much. The declared reading is the measure as the other
 * tables have it; sensitivity.csv reads it in other ways.
 */
export interface Reading {
  readonly measure: Measure
  readonly kind: MeasureKind
  readonly hits: (article: ComparedArticle) => number
  readonly of: (article: ComparedArticle) => number
}

/** The measure as it is defined. */
export function readingOf(measure: Measure): Reading {
  return {
    measure, kind: kindOf(measure), hits: ({counts}) => sumOf(counts, measure.numerator), of: ({counts}) => sumOf(counts, measure.denominator),
  }
}

function kindOf({range: [least, most]}: Measure): MeasureKind {
  return least < 0 ? 'score' : most === 1 ? 'share' : 'rate'
}

/**
 * Counts of a side as they enter effects: shares and scores are brought to their unit first, since odds need hits and all in the same unit;
 * rates stay counts, and their difference is brought to its unit at the end.
 */
export function hitUnit({kind, measure}: Reading): number {
  return kind === 'rate' ? 1 : measure.per
}

/** What a quotient of hits in `hitUnit` must be multiplied by to have the unit of the measure. */
export function quotientUnit({kind, measure}: Reading): number {
  return kind === 'rate' ? measure.per : 1
}
