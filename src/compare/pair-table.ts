const LEAST_SLOTS = 4096, FREE = -1

/** Gives each pair of whole numbers a number, in the order in which pairs come: 12 bytes and a half-empty slot a pair, no object. */
export class PairTable {
  #first = new Int32Array(LEAST_SLOTS / 2)
  #second = new Int32Array(LEAST_SLOTS / 2)
  #slots = new Int32Array(LEAST_SLOTS).fill(FREE)
  #size = 0

  get size(): number {
    return this.#size
  }

  first(id: number): number {
    return this.#first[id]!
  }

  second(id: number): number {
    return this.#second[id]!
  }

  /** The number of a pair that may be new. */
  idOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second), known = this.#slots[slot]!
    if (known !== FREE) return known
    if (this.#size === this.#first.length) return this.#grow(first, second)
    this.#first[this.#size] = first
    this.#second[this.#size] = second
    this.#slots[slot] = this.#size
    return this.#size++
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1, mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)
    let slot = (mixed ^ mixed >>> 15) & mask
    for (let id = this.#slots[slot]!; id !== FREE && (this.#first[id] !== first || this.#second[id] !== second); id = this.#slots[slot]!) slot = slot + 1 & mask
    return slot
  }

  #grow(first: number, second: number): number {
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const array = new Int32Array(2 * old.length)
      array.set(old)
      return array
    }
    this.#first = larger(this.#first)
    this.#second = larger(this.#second)
    this.#slots = new Int32Array(2 * this.#slots.length).fill(FREE)
    for (let id = 0; id < this.#size; id++) this.#slots[this.#slotOf(this.#first[id]!, this.#second[id]!)] = id
    return this.idOf(first, second)
  }
}
