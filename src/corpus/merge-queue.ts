/** Two groups that may be joined, `a` < `b`, and how alike their articles were on average when this was noted. */
export interface Merge {
  readonly mean: number
  readonly a: number
  readonly b: number
}

/** A binary heap of merges: the most alike comes first, of equal ones that with the smaller indices. */
export class MergeQueue {
  readonly #heap: Merge[] = []

  push(merge: Merge): void {
    const heap = this.#heap
    let at = heap.length
    heap.push(merge)
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(merge, heap[above]!)) break
      heap[at] = heap[above]!
      at = above
    }
    heap[at] = merge
  }

  pop(): Merge | null {
    const heap = this.#heap, top = heap[0], last = heap.pop()
    if (top === undefined || last === undefined) return null
    if (heap.length === 0) return top
    let at = 0
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below++
      if (!isBefore(heap[below]!, last)) break
      heap[at] = heap[below]!
      at = below
    }
    heap[at] = last
    return top
  }
}

function isBefore(one: Merge, other: Merge): boolean {
  return one.mean > other.mean || (one.mean === other.mean && (one.a < other.a || (one.a === other.a && one.b < other.b)))
}
