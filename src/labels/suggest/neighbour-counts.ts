/**
 * How often each word stands next to something, by side: the surroundings that make two wordings alike. `of` is the whole corpus, against which
 * a neighbour is worth more the rarer it is elsewhere.
 */
export type NeighbourCounts = ReadonlyMap<string, number>

/**
 * Likeness of two wordings by the words beside them, 0 (no neighbour in common) to 1 (the same in the same measure): the cosine of their positive
 * pointwise mutual information with each neighbour (Bullinaria and Levy 2007).
 *
 * Not for wordings met a few times only: one rare neighbour in common makes them look alike; see `trust`.
 *
 * @example likeness(new Map([['a', 2]]), new Map([['a', 1]]), new Map([['a', 3], ['b', 9]])) // 1
 */
export function likeness(a: NeighbourCounts, b: NeighbourCounts, of: NeighbourCounts): number {
  const total = sum(of), left = informationOf(a, of, total), right = informationOf(b, of, total)
  let shared = 0
  for (const [name, value] of left) shared += value * (right.get(name) ?? 0)
  return shared === 0 ? 0 : shared / Math.sqrt(squares(left) * squares(right))
}

/**
 * The neighbours that two wordings share, those that count most first.
 *
 * @example sharedNeighbours(new Map([['a', 2], ['b', 1]]), new Map([['a', 1]]), new Map([['a', 3], ['b', 9]])) // ['a']
 */
export function sharedNeighbours(a: NeighbourCounts, b: NeighbourCounts, of: NeighbourCounts): readonly string[] {
  const total = sum(of), left = informationOf(a, of, total), right = informationOf(b, of, total)
  return [...left].map(([name, value]) => ({name, worth: value * (right.get(name) ?? 0)})).filter(({worth}) => worth > 0)
    .sort((x, y) => y.worth - x.worth || (x.name < y.name ? -1 : 1)).map(({name}) => name)
}

/** Positive pointwise mutual information with each neighbour, in nats. */
function informationOf(counts: NeighbourCounts, of: NeighbourCounts, total: number): NeighbourCounts {
  const own = sum(counts), information = new Map<string, number>()
  for (const [name, count] of counts) {
    const value = Math.log(count * total / (own * (of.get(name) ?? count)))
    if (value > 0) information.set(name, value)
  }
  return information
}

function sum(counts: NeighbourCounts): number {
  let all = 0
  for (const count of counts.values()) all += count
  return all
}

function squares(values: NeighbourCounts): number {
  let all = 0
  for (const value of values.values()) all += value * value
  return all
}
