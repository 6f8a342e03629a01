import {firstPlace} from './first-place.ts'
import type {Passage} from './passage.ts'

/** The first token that starts at or after an offset; `size` where there is none. */
export function tokenAt({start, size}: Pick<Passage, 'start' | 'size'>, offset: number): number {
  return firstPlace(size, (token) => start[token]! < offset)
}
