/**
 * Groups items into batches that end as soon as their weights reach `weight`: large enough to be worth sending to a worker, small
 * enough to keep memory flat.
 *
 * @example
 * const batches = []
 * for await (const batch of inBatches([3, 4, 5], (n) => n, 6)) batches.push(batch)
 * batches // [[3, 4], [5]]
 */
export async function* inBatches<T>(items: AsyncIterable<T> | Iterable<T>, weigh: (item: T) => number, weight: number): AsyncGenerator<T[]> {
  let batch: T[] = [], total = 0
  for await (const item of items) {
    batch.push(item)
    total += weigh(item)
    if (total < weight) continue
    yield batch
    batch = []
    total = 0
  }
  if (batch.length > 0) yield batch
}
