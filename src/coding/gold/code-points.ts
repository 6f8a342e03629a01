import type {Range} from '../../types.ts'

/**
 * Turns offsets that count code points, as Python does, into UTF-16 offsets of a text. They differ after the first emoji.
 *
 * @example createOffsets('a😀b').fromCodePoints([2, 3]) // [3, 4]
 */
export function createOffsets(text: string): {readonly fromCodePoints: (range: Range) => Range} {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return {fromCodePoints: (range) => range}
  const places: number[] = []
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) places.push(at)
  places.push(text.length)
  return {fromCodePoints: ([start, end]) => [places[start] ?? NaN, places[end] ?? NaN]}
}
