import type {CopySketch} from '../types.ts'

/** How many earlier articles with the same print are looked at: the nearest ones, so that a line that every article has costs no more. */
const NEAREST = 64
/** Only prints up to this one are indexed, about a third of an article's: enough to find a pair, at a third of the memory. */
const LARGEST_INDEXED = 2 ** 27
const NONE = -1

/**
 * For each article, in the order given, the earlier ones that share at least `least` of their indexed prints with it. One hash table from
 * prints to articles, as chains in typed arrays: 12 bytes a print, whatever the number of articles.
 *
 * @example
 * const sketch = (...prints) => ({prints: Int32Array.from(prints), complete: 99, words: 50})
 * [...sharingArticles([sketch(2, 4, 6), sketch(8), sketch(4, 6, 8)], 2)] // [[0, 2]]
 */
export function* sharingArticles(sketches: readonly CopySketch[], least: number): Generator<[earlier: number, later: number]> {
  const sizes = sketches.map(({prints}) => indexed(prints)), entries = sizes.reduce((sum, size) => sum + size, 0)
  const index = new PrintIndex(entries), times = new Uint16Array(sketches.length)
  for (const [later, {prints}] of sketches.entries()) {
    const touched: number[] = []
    for (let p = 0; p < sizes[later]!; p++) {
      index.each(prints[p]! >> 1, (earlier) => { if (times[earlier]!++ === 0) touched.push(earlier) })
      index.add(prints[p]! >> 1, later)
    }
    for (const earlier of touched.sort((a, b) => a - b)) {
      if (times[earlier]! >= least && earlier !== later) yield [earlier, later]
      times[earlier] = 0
    }
  }
}

function indexed(prints: Int32Array): number {
  let low = 0, high = prints.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (prints[middle]! <= LARGEST_INDEXED) low = middle + 1
    else high = middle
  }
  return low
}

class PrintIndex {
  readonly #head: Int32Array
  readonly #next: Int32Array
  readonly #print: Int32Array
  readonly #article: Int32Array
  #size = 0

  constructor(entries: number) {
    this.#head = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, entries)))).fill(NONE)
    this.#next = new Int32Array(entries)
    this.#print = new Int32Array(entries)
    this.#article = new Int32Array(entries)
  }

  add(print: number, article: number): void {
    const entry = this.#size++, slot = print & this.#head.length - 1
    this.#print[entry] = print
    this.#article[entry] = article
    this.#next[entry] = this.#head[slot]!
    this.#head[slot] = entry
  }

  /** The nearest articles with the print, latest first. */
  each(print: number, visit: (article: number) => void): void {
    let left = NEAREST
    for (let entry = this.#head[print & this.#head.length - 1]!; entry !== NONE && left > 0; entry = this.#next[entry]!) {
      if (this.#print[entry] !== print) continue
      visit(this.#article[entry]!)
      left--
    }
  }
}
