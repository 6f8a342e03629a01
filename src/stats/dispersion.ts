/**
 * How unevenly a term is spread over the parts of a corpus: Gries' deviation of proportions, normalised (Gries 2008; Lijffijt and Gries 2012).
 *
 * `hits` and `sizes` are those of each part (an article, say). Unit: none. Shape: 0 where each part has its share by size, towards 1 where
 * one small part has all; `null` where there is no hit or but one part. Parts of size 0 do not count.
 *
 * @example deviationOfProportions([2, 0], [50, 50]) // 1
 */
export function deviationOfProportions(hits: readonly number[], sizes: readonly number[]): number | null {
  let allHits = 0, all = 0, smallest = Infinity
  sizes.forEach((size, part) => {
    if (size === 0) return
    allHits += hits[part]!
    all += size
    smallest = Math.min(smallest, size)
  })
  if (allHits === 0 || smallest >= all) return null
  let distance = 0
  sizes.forEach((size, part) => { if (size > 0) distance += Math.abs(hits[part]! / allHits - size / all) })
  return distance / 2 / (1 - smallest / all)
}
