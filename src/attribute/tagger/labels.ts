/** What a token is to the tagger: nothing, or the first (`B`) or a further (`I`) token of a source, a cue or a content. */
export const OUTSIDE = 0, B_SOURCE = 1, I_SOURCE = 2, B_CUE = 3, I_CUE = 4, B_CONTENT = 5, I_CONTENT = 6

export const LABELS = 7

/** What a run of labelled tokens is. A run of kind `k` has the labels `2k − 1` (first token) and `2k`. */
export const SOURCE = 1, CUE = 2, CONTENT = 3

/** What lies between two neighbouring tokens; each has its own table of transitions. */
export const INSIDE = 0, BREAK_IN_QUOTE = 1, SENTENCE_BREAK = 2, OPENING = 3, AFTER_CLOSING = 4

export const EDGES = 5

/**
 * Whether label `next` may follow label `previous`: a further token follows only a token of its own kind.
 *
 * @example mayFollow(B_CUE, I_SOURCE) // false
 */
export function mayFollow(previous: number, next: number): boolean {
  return next === OUTSIDE || next % 2 === 1 || previous === next || previous === next - 1
}
