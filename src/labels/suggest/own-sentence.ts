/** A stretch of a sentence that the outlet says itself, as words. */
export interface OwnStretch {
  readonly article: string
  readonly outlet: string
  /** The event, or the outlet's whole corpus where events are not known (`''`). */
  readonly event: string
  /** Folded forms; `''` for what is no word. */
  readonly words: readonly string[]
  /** Whether the word could be proposed: small letters or first in the sentence, and hit by no entry yet. */
  readonly free: readonly boolean[]
  /** Hits of the label sought, as ranges of words. */
  readonly hits: readonly (readonly [first: number, after: number])[]
  /** The sentence as printed. */
  readonly sentence: string
}
