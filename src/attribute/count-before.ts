/**
 * How many items of a list in the order of the text stand before a token.
 *
 * @example countBefore([{token: 2}, {token: 5}, {token: 9}], 6) // 2
 */
export function countBefore(items: readonly {readonly token: number}[], token: number): number {
  let low = 0, high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (items[middle]!.token < token) low = middle + 1
    else high = middle
  }
  return low
}
