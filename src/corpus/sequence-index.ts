/** A word sequence that more statements share than this is a phrase of the language: it leads to the latest ones only. */
const MOST_SHARING = 60
const NONE = -1, LEAST_SLOTS = 1024

/**
 * Which statements have a word sequence, the latest first. Sequences are hashes, statements rising numbers; of those of a sequence, the
 * latest 60 are told.
 *
 * Weight: 8 bytes per statement and sequence, and 16 to 32 per different sequence.
 */
export class SequenceIndex {
  #keys = new Int32Array(LEAST_SLOTS)
  /** Last entry of each key, `NONE` for an empty slot. */
  #last = new Int32Array(LEAST_SLOTS).fill(NONE)
  #used = 0
  #statements = new Int32Array(LEAST_SLOTS)
  #before = new Int32Array(LEAST_SLOTS)
  #entries = 0

  /** Visits the statements that were added with a key, back to `oldest`. */
  visit(key: number, oldest: number, visitor: (statement: number) => void): void {
    let left = MOST_SHARING
    for (let entry = this.#last[this.#slotOf(key)]!; entry !== NONE && left > 0; entry = this.#before[entry]!, left--) {
      const statement = this.#statements[entry]!
      if (statement < oldest) return
      visitor(statement)
    }
  }

  add(key: number, statement: number): void {
    if (this.#entries === this.#statements.length) {
      this.#statements = grown(this.#statements)
      this.#before = grown(this.#before)
    }
    const slot = this.#slotOf(key), entry = this.#entries++
    this.#statements[entry] = statement
    this.#before[entry] = this.#last[slot]!
    if (this.#last[slot] === NONE) this.#used++
    this.#keys[slot] = key
    this.#last[slot] = entry
    if (2 * this.#used > this.#keys.length) this.#rehash()
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = Math.imul(key, 0x9e3779b1) >>> 7 & mask
    while (this.#last[slot] !== NONE && this.#keys[slot] !== key) slot = slot + 1 & mask
    return slot
  }

  #rehash(): void {
    const keys = this.#keys, last = this.#last
    this.#keys = new Int32Array(2 * keys.length)
    this.#last = new Int32Array(2 * keys.length).fill(NONE)
    last.forEach((entry, old) => {
      if (entry === NONE) return
      const slot = this.#slotOf(keys[old]!)
      this.#keys[slot] = keys[old]!
      this.#last[slot] = entry
    })
  }
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}
