import {allFeatures, CONTEXT_FEATURES, MOST_FEATURES} from '../../attribute/tagger/features.ts'
import type {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'

/** Templates of context that material coded by other conventions has a second time: words, cues, clause boundaries, what the rules say. */
const DOUBLED = [301, 302, 309, 310, 330, 335, 337, 339, 341, 343, 345, 346, 347, 349, 350, 351, 353].map((template) => template - 301)

/** More features than a token of a lesson has. */
export const MOST_LESSON_FEATURES = MOST_FEATURES + DOUBLED.length

const SALT = 0x5bd1e995

/**
 * Writes the keys of the features of the token at place `i` as training sees it; gives their number. Material coded by other conventions
 * has some of them a second time, under keys of its own, so that what holds there alone is learnt apart and left out at run time
 * (H. Daumé III, 2007: Frustratingly easy domain adaptation).
 */
export function lessonFeatures(view: ParagraphView, i: number, conventions: 'own' | 'others', out: Int32Array): number {
  let n = allFeatures(view, i, out)
  if (conventions === 'own') return n
  const context = n - CONTEXT_FEATURES
  for (const index of DOUBLED) out[n++] = out[context + index]! ^ SALT
  return n
}
