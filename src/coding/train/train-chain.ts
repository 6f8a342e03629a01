import {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import {CUE_LEVEL, SOURCE_LEVEL, UNKNOWN_CUE} from '../../attribute/tagger/word-attributes.ts'
import type {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import {seededRandom} from '../../stats/seeded-random.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import type {ChainOptions, ChainWeights} from './chain-options.ts'
import {ChainTrainer} from './chain-trainer.ts'
import {frequentFeatures} from './frequent-features.ts'
import type {Example} from './gold.ts'
import {lessonsOf, viewLesson, withVisits} from './lessons.ts'
import {ownLevels} from './own-levels.ts'
import {shuffled} from './shuffled.ts'
import type {Steps} from './steps.ts'
import type {WordCounts} from './word-counts.ts'

/** Times an epoch that the weights are added to their mean. */
const SNAPSHOTS = 4

/** The words of the examples: what is known of them, and how often they occur where. */
export interface TrainingWords {
  readonly attributes: WordAttributes
  readonly counts: WordCounts
}

/**
 * Trains the chain: all paragraphs in a new order each epoch, and the mean of the weights at four times of each epoch from the second on.
 * Only features of at least five articles of two outlets get a weight. A word's level as cue and as source is counted without the article
 * that is being learnt from.
 */
export function* trainChain(examples: readonly Example[], {attributes, counts}: TrainingWords, options: ChainOptions): Steps<ChainWeights> {
  const trainer = new ChainTrainer(options), random = seededRandom(options.seed), view = new ParagraphView(attributes)
  const once = lessonsOf(examples), frequent = frequentFeatures(once, attributes), lessons = withVisits(once)
  const levels = examples.map((example) => ownLevels(example, counts)), every = Math.ceil(lessons.length / SNAPSHOTS)
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    yield `${frequent.size} features, ${epoch + 1} of ${options.epochs} rounds`
    shuffled(lessons.length, random).forEach((index, at) => {
      const lesson = lessons[index]!, {document: {vocabulary}, labels} = lesson.example
      const restore = setLevels(attributes, vocabulary, levels[lesson.at]!)
      viewLesson(view, lesson)
      trainer.learn({view, labels, first: lesson.stretch[0], frequent, random})
      setLevels(attributes, vocabulary, restore)
      if ((epoch > 0 || options.epochs === 1) && (at + 1) % every === 0) trainer.remember()
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
