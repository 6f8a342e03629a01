/**
 * The numbers 0 … size − 1 in a random order (Fisher and Yates).
 *
 * @example [...shuffled(3, () => 0)] // [1, 2, 0]
 */
export function shuffled(size: number, random: () => number): Int32Array {
  const order = Int32Array.from({length: size}, (_, i) => i)
  for (let i = size - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1)), kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
