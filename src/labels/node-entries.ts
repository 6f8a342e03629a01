import type {CompiledEntries} from './compile-entries.ts'

/**
 * The entries whose words end at one node of the trie, by what they ask for: numbers in rising order. Entries that want a phrase wait under
 * the first one, so that thousands of rules about one word cost as much as those whose phrase is there.
 */
export interface NodeEntries {
  readonly plain: readonly number[]
  /** Those that only bar phrases or have exceptions. */
  readonly unless: readonly number[]
  readonly wanting: ReadonlyMap<number, readonly number[]>
}

/**
 * The entries of each node of the trie of terms; `null` where none ends.
 *
 * @example nodeEntries({terms: {size: 1, values: () => []}, numbered: []}) // [null]
 */
export function nodeEntries({terms, numbered}: CompiledEntries): readonly (NodeEntries | null)[] {
  return Array.from({length: terms.size}, (_, node) => {
    const numbers = terms.values(node)
    if (numbers.length === 0) return null
    const wanting = new Map<number, number[]>()
    for (const number of numbers) {
      const phrase = numbered[number]!.demand?.wanted[0]?.phrase
      if (phrase === undefined) continue
      const waiting = wanting.get(phrase)
      if (waiting === undefined) wanting.set(phrase, [number])
      else waiting.push(number)
    }
    const demanding = (number: number): boolean => numbered[number]!.demand !== null
    return {
      plain: numbers.filter((number) => !demanding(number)),
      unless: numbers.filter((number) => demanding(number) && numbered[number]!.demand!.wanted.length === 0),
      wanting,
    }
  })
}
