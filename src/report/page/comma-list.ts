import type {Child} from './markup.ts'

/**
 * Things one after another, with commas between them.
 *
 * @example htmlOf(commaList(['a', 'b'])) // 'a, b'
 */
export function commaList(things: readonly Child[]): Child {
  return things.map((thing, index) => [index === 0 ? null : ', ', thing])
}
