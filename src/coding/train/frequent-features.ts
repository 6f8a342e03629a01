import {allFeatures, MOST_FEATURES} from '../../attribute/tagger/features.ts'
import {spread} from '../../attribute/tagger/hash.ts'
import {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import type {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {KeySet} from './feature-counter.ts'
import {FeatureCounter} from './feature-counter.ts'
import type {Lesson} from './lessons.ts'
import {viewLesson} from './lessons.ts'
import {fewestOutlets, FEWEST_DOCUMENTS} from './word-counts.ts'

/**
 * The features, as spread keys, that occur in at least five articles and, where the articles are of several outlets, in those of at least
 * two. Only these get a weight, so that no weight tells of one article or of one outlet's own phrases.
 */
export function frequentFeatures(lessons: readonly Lesson[], attributes: WordAttributes): KeySet {
  const counter = new FeatureCounter(), view = new ParagraphView(attributes), keys = new Int32Array(MOST_FEATURES), outlets = new Map<string, number>()
  for (const lesson of lessons) {
    const {outlet} = lesson.example.gold, number = outlets.get(outlet) ?? outlets.size
    outlets.set(outlet, number)
    viewLesson(view, lesson)
    for (let i = 0; i < view.size; i++) {
      const n = allFeatures(view, i, keys)
      for (let f = 0; f < n; f++) counter.add(spread(keys[f]!), lesson.at, number)
    }
  }
  return counter.atLeast(FEWEST_DOCUMENTS, fewestOutlets(outlets.size))
}
