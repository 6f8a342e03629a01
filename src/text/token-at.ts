import type {Passage} from './passage.ts'

/** The first token that starts at or after an offset, by binary search; `size` where there is none. */
export function tokenAt({start, size}: Pick<Passage, 'start' | 'size'>, offset: number): number {
  let low = 0, high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
