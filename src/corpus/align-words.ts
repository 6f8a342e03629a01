/** Words `a … a + length - 1` of one wording equal words `b … b + length - 1` of another. */
export interface Block {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Stands against taking up a new run of equal words, so that single small words far from each other do not pair. */
const OPENING = 2
/** Longer wordings are compared up to this word: the table of the comparison grows with the product of the lengths. */
const MOST_WORDS = 600
const NONE = -1_000_000

/**
 * The runs of words that two wordings have in common, in the order of both: of all alignments the one with the most weight, each run costing 2
 * (global alignment with affine costs: Gotoh 1982). A word, or the number that stands for it, weighs `weight(form)`; give content words more
 * than small ones.
 *
 * @example alignWords(['we', 'will', 'go'], ['we', 'will', 'not', 'go'], () => 3) // [{a: 0, b: 0, length: 2}, {a: 2, b: 3, length: 1}]
 */
export function alignWords<W extends string | number>(a: ArrayLike<W>, b: ArrayLike<W>, weight: (form: W) => number): Block[] {
  const rows = Math.min(a.length, MOST_WORDS), columns = Math.min(b.length, MOST_WORDS), width = columns + 1
  const ending = new Int32Array((rows + 1) * width).fill(NONE), best = new Int32Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++) {
    const form = a[i - 1]!, gain = weight(form)
    for (let j = 1; j <= columns; j++) {
      const here = i * width + j, before = here - width - 1
      if (form === b[j - 1]) ending[here] = gain + Math.max(ending[before]!, best[before]! - OPENING)
      best[here] = Math.max(ending[here]!, best[here - width]!, best[here - 1]!)
    }
  }
  return blocksOf({ending, best, width, weights: Array.from({length: rows}, (_none, i) => weight(a[i]!))}, rows, columns)
}

interface Table {
  /** Best weight of an alignment of the first words that ends in a pair here; `NONE` where the words differ. */
  readonly ending: Int32Array
  readonly best: Int32Array
  readonly width: number
  readonly weights: readonly number[]
}

/** Walks the table back from its last cell. */
function blocksOf({ending, best, width, weights}: Table, rows: number, columns: number): Block[] {
  const blocks: Block[] = []
  let i = rows, j = columns
  while (i > 0 && j > 0 && best[i * width + j]! > 0) {
    const here = i * width + j
    if (best[here] === best[here - width]) i--
    else if (best[here] === best[here - 1]) j--
    else {
      let length = 1
      while (ending[(i - length + 1) * width + j - length + 1]! - weights[i - length]! !== best[(i - length) * width + j - length]! - OPENING) length++
      blocks.push({a: i - length, b: j - length, length})
      i -= length
      j -= length
    }
  }
  return blocks.reverse()
}
