/** Several outlets have the key; else the cell holds the number of the only one. */
const SEVERAL = 0xffff

/**
 * In how many documents each 32-bit key occurs, and whether more than one outlet has it: an exact count (open addressing), so that no key
 * is let in by its neighbours. Documents are counted one after the other.
 */
export class FeatureCounter {
  size = 0
  #keys = new Int32Array(1 << 16)
  /** 0: the cell is free. */
  #documents = new Uint16Array(1 << 16)
  #last = new Int32Array(1 << 16)
  #outlets = new Uint16Array(1 << 16)

  /** Notes that a key occurs in a document of an outlet; both are numbers from 0 up. */
  add(key: number, document: number, outlet: number): void {
    const cell = this.#cellOf(key)
    if (this.#documents[cell] === 0) {
      this.#keys[cell] = key
      this.#outlets[cell] = outlet
      this.size++
    } else {
      if (this.#last[cell] === document) return
      if (this.#outlets[cell] !== outlet) this.#outlets[cell] = SEVERAL
    }
    this.#last[cell] = document
    if (this.#documents[cell]! < 0xffff) this.#documents[cell]!++
    if (this.size * 2 > this.#keys.length) this.#grow()
  }

  /** The keys of at least so many documents, of several outlets or (`outlets` 1) of any. */
  atLeast(documents: number, outlets: 1 | 2): KeySet {
    const found: number[] = []
    this.#keys.forEach((key, cell) => {
      if (this.#documents[cell]! >= documents && (outlets === 1 || this.#outlets[cell] === SEVERAL)) found.push(key)
    })
    return new KeySet(found)
  }

  #cellOf(key: number): number {
    const keys = this.#keys, documents = this.#documents, mask = keys.length - 1
    let cell = (key ^ key >>> 16) & mask
    while (documents[cell] !== 0 && keys[cell] !== key) cell = cell + 1 & mask
    return cell
  }

  #grow(): void {
    const keys = this.#keys, documents = this.#documents, last = this.#last, outlets = this.#outlets, wide = keys.length * 2
    this.#keys = new Int32Array(wide)
    this.#documents = new Uint16Array(wide)
    this.#last = new Int32Array(wide)
    this.#outlets = new Uint16Array(wide)
    for (let from = 0; from < keys.length; from++) {
      if (documents[from] === 0) continue
      const cell = this.#cellOf(keys[from]!)
      this.#keys[cell] = keys[from]!
      this.#documents[cell] = documents[from]!
      this.#last[cell] = last[from]!
      this.#outlets[cell] = outlets[from]!
    }
  }
}

/**
 * A set of 32-bit keys that is quick to ask.
 *
 * @example new KeySet([3, -5]).has(-5) // true
 */
export class KeySet {
  readonly size: number
  readonly #keys: Int32Array
  readonly #taken: Uint8Array

  constructor(keys: readonly number[]) {
    let length = 2
    while (length < keys.length * 4) length *= 2
    this.size = keys.length
    this.#keys = new Int32Array(length)
    this.#taken = new Uint8Array(length)
    for (const key of keys) {
      const cell = this.#cellOf(key)
      this.#keys[cell] = key
      this.#taken[cell] = 1
    }
  }

  has(key: number): boolean {
    return this.#taken[this.#cellOf(key)] === 1
  }

  #cellOf(key: number): number {
    const keys = this.#keys, taken = this.#taken, mask = keys.length - 1
    let cell = (key ^ key >>> 16) & mask
    while (taken[cell] === 1 && keys[cell] !== (key | 0)) cell = cell + 1 & mask
    return cell
  }
}
