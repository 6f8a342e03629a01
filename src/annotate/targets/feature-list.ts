/** Rows of the weights of targets: 2 to the power of this. */
export const TARGET_BITS = 17

/** Features of one target: rows of the weights in rising order, and the value of each. */
export interface FeatureVector {
  readonly rows: Int32Array
  readonly values: Float32Array
}

/** Length that every vector is brought to, so that long sentences count no more than short ones. */
const LENGTH = 3

/** Collects named features, each by a hash of its name; features of one row add up. */
export class FeatureList {
  readonly #values = new Map<number, number>()

  add(name: string, value = 1): void {
    const row = rowOf(name)
    this.#values.set(row, (this.#values.get(row) ?? 0) + value)
  }

  vector(): FeatureVector {
    const entries = [...this.#values].sort(([a], [b]) => a - b), length = Math.sqrt(entries.reduce((sum, [, value]) => sum + value * value, 0))
    const scale = length === 0 ? 0 : LENGTH / length
    return {rows: Int32Array.from(entries, ([row]) => row), values: Float32Array.from(entries, ([, value]) => value * scale)}
  }
}

/** FNV-1a with a finaliser, cut to the rows. */
function rowOf(name: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d)
  return (hash ^ hash >>> 12) >>> 32 - TARGET_BITS
}
