/**
 * The first of `size` places that does not lie before what is looked for, by binary search; `size` where all do. `isBefore` must hold for a
 * first run of places and for none after it.
 *
 * @example firstPlace(4, (place) => [1, 3, 3, 7][place] < 3) // 1
 */
export function firstPlace(size: number, isBefore: (place: number) => boolean): number {
  let low = 0, high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
