/** The node that every path starts from. */
export const ROOT = 0

/**
 * Terms as paths of word patterns, all of them below one root. A node stands for exactly one sequence of patterns, so a search visits each
 * node at most once. Each node holds the numbers that were put there, in the order in which they came.
 */
export class TermTrie {
  readonly #children: Map<number, number>[] = [new Map<number, number>()]
  readonly #values: number[][] = [[]]

  /** Number of nodes. */
  get size(): number {
    return this.#values.length
  }

  /** Puts a number at the end of a path; twice the same in a row counts once. */
  add(patterns: readonly number[], value: number): void {
    let node = ROOT
    for (const pattern of patterns) {
      let next = this.#children[node]!.get(pattern)
      if (next === undefined) {
        this.#children.push(new Map())
        next = this.#values.push([]) - 1
        this.#children[node]!.set(pattern, next)
      }
      node = next
    }
    const held = this.#values[node]!
    if (held.at(-1) !== value) held.push(value)
  }

  values(node: number): readonly number[] {
    return this.#values[node]!
  }

  /** The nodes that the first word of a path can lead to, for a word that satisfies these patterns. */
  startsOf(patterns: readonly number[]): readonly number[] {
    return patterns.map((pattern) => this.#children[ROOT]!.get(pattern) ?? -1).filter((node) => node >= 0)
  }

  /** The patterns that a word may have to lead on from a node. */
  patternsAfter(node: number): Iterable<number> {
    return this.#children[node]!.keys()
  }

  /** From `node`, which was reached before `token`: adds the node and the token after it to `ends`, for each path that ends there or further on. */
  walk(node: number, token: number, patternsAt: (token: number) => readonly number[], ends: number[]): void {
    if (this.#values[node]!.length > 0) ends.push(node, token)
    const children = this.#children[node]!
    if (children.size === 0) return
    for (const pattern of patternsAt(token)) {
      const next = children.get(pattern)
      if (next !== undefined) this.walk(next, token + 1, patternsAt, ends)
    }
  }
}
