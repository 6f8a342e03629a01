/**
 * A generator of numbers from 0 to 1 (without 1) that gives the same ones for the same seed: Mulberry32 (T. Ettinger, 2017), 32 bits of state.
 *
 * Good enough for resampling, not for secrets.
 *
 * @example seededRandom(1)() === seededRandom(1)() // true
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = state + 0x6d2b79f5 | 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296
  }
}
