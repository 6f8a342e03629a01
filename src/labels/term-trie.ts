/** Where a search ended: the token after the last one matched, and the entry; `entry` is −1 where nothing matched. */
export interface Longest {
  after: number
  entry: number
}

/**
 * Terms as paths of word patterns. A node stands for exactly one sequence of patterns, so a search visits each node at most once.
 */
export class TermTrie {
  readonly #children: Map<number, number>[] = []
  readonly #entry: number[] = []

  addRoot(): number {
    this.#children.push(new Map())
    return this.#entry.push(-1) - 1
  }

  /** Adds a path below `root`. Where two terms have the same patterns the smaller entry number stays. */
  add(root: number, patterns: readonly number[], entry: number): void {
    let node = root
    for (const pattern of patterns) {
      let next = this.#children[node]!.get(pattern)
      if (next === undefined) {
        next = this.addRoot()
        this.#children[node]!.set(pattern, next)
      }
      node = next
    }
    const held = this.#entry[node]!
    if (held < 0 || entry < held) this.#entry[node] = entry
  }

  child(node: number, pattern: number): number {
    return this.#children[node]!.get(pattern) ?? -1
  }

  /** From `node`, which was reached before `token`: the longest path that fits, the smaller entry number among equally long ones. */
  search(node: number, token: number, patternsAt: (token: number) => readonly number[], best: Longest): void {
    const entry = this.#entry[node]!
    if (entry >= 0 && (best.entry < 0 || token > best.after || (token === best.after && entry < best.entry))) {
      best.after = token
      best.entry = entry
    }
    const children = this.#children[node]!
    if (children.size === 0) return
    for (const pattern of patternsAt(token)) {
      const next = children.get(pattern)
      if (next !== undefined) this.search(next, token + 1, patternsAt, best)
    }
  }
}
