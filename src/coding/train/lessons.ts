import {layoutOf} from '../../attribute/tagger/layout.ts'
import type {ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import type {Range} from '../../types.ts'
import type {Example} from './gold.ts'

/** A paragraph to learn from. */
export interface Lesson {
  /** Index of the article among the examples. */
  readonly at: number
  readonly example: Example
  readonly stretch: Range
  readonly layout: number
}

/** Every paragraph of the examples, in order, once. */
export function lessonsOf(examples: readonly Example[]): Lesson[] {
  return examples.flatMap((example, at) => {
    const {body, vocabulary} = example.document
    return Array.from(body.paragraphs.subarray(0, -1), (from, paragraph) =>
      ({at, example, stretch: [from, body.paragraphs[paragraph + 1]!] as const, layout: layoutOf(body, vocabulary, paragraph)}))
  })
}

/** Each paragraph as often as its article is visited in an epoch. */
export function withVisits(lessons: readonly Lesson[]): Lesson[] {
  return lessons.flatMap((lesson) => Array.from({length: lesson.example.gold.visits}, () => lesson))
}

/** Reads the paragraph into a view. */
export function viewLesson(view: ParagraphView, {example: {document, hints}, stretch, layout}: Lesson): void {
  view.fill(document.body, document.vocabulary, stretch, {layout, hints})
}
