import type {Neighbour} from './surroundings.ts'

/** An entry by its number, with what made its rule hold. */
export interface Candidate {
  readonly number: number
  readonly because: readonly Neighbour[]
}

/**
 * The overlap policy while a passage is read: for each label set the longest entry at a token, the smaller number among equally long ones, and
 * the token from which the set is free again. Costs nothing for sets that find nothing.
 */
export class LongestOfSets {
  readonly #free: Int32Array
  readonly #after: Int32Array
  readonly #best: (Candidate | null)[]
  /** Sets with a candidate at this token, and those that found anything in this passage. */
  #open: number[] = []
  #used: number[] = []

  constructor(sets: number) {
    this.#free = new Int32Array(sets)
    this.#after = new Int32Array(sets)
    this.#best = Array.from({length: sets}, () => null)
  }

  /** Whether an entry with the words `first … after - 1` would take the place in its set. */
  wouldWin(set: number, {first, after, number}: {readonly first: number, readonly after: number, readonly number: number}): boolean {
    if (first < this.#free[set]!) return false
    const best = this.#best[set]
    return !best || after > this.#after[set]! || (after === this.#after[set] && number < best.number)
  }

  put(set: number, after: number, candidate: Candidate): void {
    if (this.#best[set] === null) this.#open.push(set)
    this.#best[set] = candidate
    this.#after[set] = after
  }

  /** Gives the winner of each set at this token, in the order of the sets, and closes their words. */
  take(give: (set: number, after: number, winner: Candidate) => void): void {
    if (this.#open.length === 0) return
    if (this.#open.length > 1) this.#open.sort((a, b) => a - b)
    for (const set of this.#open) {
      const after = this.#after[set]!
      give(set, after, this.#best[set]!)
      this.#best[set] = null
      if (this.#free[set] === 0) this.#used.push(set)
      this.#free[set] = after
    }
    this.#open = []
  }

  /** Opens all words again: a new passage begins. */
  clear(): void {
    for (const set of this.#used) this.#free[set] = 0
    this.#used = []
  }
}
