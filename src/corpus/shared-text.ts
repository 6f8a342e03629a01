import type {CopySketch} from '../types.ts'

/** How many prints of an article were compared, how many of them another article has; and the same for those outside quotation marks. */
export interface PrintShare {
  of: number
  shared: number
  ownOf: number
  ownShared: number
}

/**
 * How much text two articles share word for word, by their prints, as seen from each of them. Where an article keeps only its smallest
 * prints, only prints as small are compared, so that long articles do not look less alike.
 *
 * @example
 * const a = {prints: Int32Array.of(2, 5, 8), complete: 99, words: 30}, b = {prints: Int32Array.of(2, 4), complete: 99, words: 20}
 * sharedText(a, b)[0] // {of: 3, shared: 2, ownOf: 2, ownShared: 1}
 */
export function sharedText(a: CopySketch, b: CopySketch): [a: PrintShare, b: PrintShare] {
  const limit = Math.min(a.complete, b.complete) >> 1, ofA = emptyShare(), ofB = emptyShare()
  for (let i = 0, j = 0; ;) {
    const x = i < a.prints.length ? a.prints[i]! >> 1 : Infinity, y = j < b.prints.length ? b.prints[j]! >> 1 : Infinity
    const least = Math.min(x, y)
    if (least > limit) return [ofA, ofB]
    if (x === least) addPrint(ofA, a.prints[i++]!, x === y)
    if (y === least) addPrint(ofB, b.prints[j++]!, x === y)
  }
}

function emptyShare(): PrintShare {
  return {of: 0, shared: 0, ownOf: 0, ownShared: 0}
}

function addPrint(to: PrintShare, print: number, isShared: boolean): void {
  to.of++
  if (isShared) to.shared++
  if ((print & 1) === 1) return
  to.ownOf++
  if (isShared) to.ownShared++
}
