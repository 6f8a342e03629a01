import {MergeQueue} from './merge-queue.ts'
import type {Near} from './near-articles.ts'

/**
 * Groups of articles by average linkage: again and again the two groups are joined whose articles are most alike on average (pairs that
 * are not near count 0), until no two groups reach `least`. Returns the group of each article: its smallest index.
 *
 * `fixed` gives the articles that a person has put into a group: they start joined, and groups with different names are never joined. Equal
 * likeness is settled by the smaller index, so the result depends on nothing but its input.
 *
 * @example joinGroups(3, {near: [[0, 1, 500000]], least: 200000, fixed: [null, null, null]}) // [0, 0, 2]
 */
export function joinGroups(articles: number, {near, least, fixed}: Linking): number[] {
  const groups = new Groups(articles, fixed), queue = new MergeQueue()
  for (const [a, b, alike] of near) groups.link(a, b, alike)
  groups.joinFixed()
  const offer = (a: number, b: number): void => {
    const mean = groups.mean(a, b)
    if (mean >= least && groups.mayJoin(a, b)) queue.push({mean, a: Math.min(a, b), b: Math.max(a, b)})
  }
  for (let a = 0; a < articles; a++) for (const b of groups.near(a)) if (a < b) offer(a, b)
  for (let next = queue.pop(); next !== null; next = queue.pop()) {
    const {a, b, mean} = next
    if (!groups.mayJoin(a, b) || groups.mean(a, b) !== mean) continue
    groups.join(a, b)
    for (const c of groups.near(a)) offer(a, c)
  }
  return groups.ofArticles()
}

export interface Linking {
  readonly near: readonly Near[]
  /** Mean likeness in millionths that joins two groups. */
  readonly least: number
  /** Name of the group that a person has given to each article, or `null`. */
  readonly fixed: readonly (string | null)[]
}

class Groups {
  readonly #sums: Map<number, number>[]
  readonly #size: number[]
  readonly #parent: number[]
  readonly #name: (string | null)[]

  constructor(articles: number, names: readonly (string | null)[]) {
    this.#sums = Array.from({length: articles}, () => new Map<number, number>())
    this.#size = new Array<number>(articles).fill(1)
    this.#parent = Array.from({length: articles}, (_, i) => i)
    this.#name = [...names]
  }

  link(a: number, b: number, alike: number): void {
    this.#sums[a]!.set(b, alike)
    this.#sums[b]!.set(a, alike)
  }

  joinFixed(): void {
    const first = new Map<string, number>()
    this.#name.forEach((name, i) => {
      if (name === null) return
      const group = first.get(name)
      if (group === undefined) first.set(name, i)
      else this.join(group, i)
    })
  }

  near(a: number): readonly number[] {
    return [...this.#sums[a]!.keys()]
  }

  mean(a: number, b: number): number {
    return (this.#sums[a]!.get(b) ?? 0) / (this.#size[a]! * this.#size[b]!)
  }

  mayJoin(a: number, b: number): boolean {
    if (this.#parent[a] !== a || this.#parent[b] !== b) return false
    return this.#name[a] === null || this.#name[b] === null || this.#name[a] === this.#name[b]
  }

  /** `b`, the larger index, becomes part of `a`. */
  join(a: number, b: number): void {
    for (const [c, sum] of this.#sums[b]!) {
      this.#sums[c]!.delete(b)
      if (c === a) continue
      const both = (this.#sums[a]!.get(c) ?? 0) + sum
      this.link(a, c, both)
    }
    this.#sums[b]!.clear()
    this.#size[a]! += this.#size[b]!
    this.#name[a] ??= this.#name[b]!
    this.#parent[b] = a
  }

  /** A parent is always smaller, so that one pass is enough. */
  ofArticles(): number[] {
    const of: number[] = []
    this.#parent.forEach((parent, i) => { of.push(parent === i ? i : of[parent]!) })
    return of
  }
}
