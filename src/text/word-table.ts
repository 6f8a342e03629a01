import type {Vocabulary} from './vocabulary.ts'

const UNKNOWN = -2147483648

/**
 * A whole number per vocabulary entry, computed once for each form and looked up by index after that.
 *
 * It follows the vocabulary it is asked about: given another one, it starts afresh.
 *
 * @example
 * const vocabulary = new Vocabulary()
 * const lengths = new WordTable((form) => form.length)
 * lengths.of(vocabulary, vocabulary.idOf('Dravik')) // 6
 */
export class WordTable {
  readonly #compute: (form: string, folded: string) => number
  #vocabulary: Vocabulary | null = null
  #values = new Int32Array(0)

  constructor(compute: (form: string, folded: string) => number) {
    this.#compute = compute
  }

  of(vocabulary: Vocabulary, id: number): number {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary
      this.#values.fill(UNKNOWN)
    }
    if (id >= this.#values.length) {
      const wide = new Int32Array(Math.max(1024, vocabulary.size * 2)).fill(UNKNOWN)
      wide.set(this.#values)
      this.#values = wide
    }
    const known = this.#values[id]!
    if (known !== UNKNOWN) return known
    const value = this.#compute(vocabulary.forms[id]!, vocabulary.forms[vocabulary.folded(id)]!)
    this.#values[id] = value
    return value
  }
}
