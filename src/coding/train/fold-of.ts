/**
 * Fold of an article for cross-validation, 0 … folds − 1, by its id alone.
 *
 * @example foldOf('a1', 5) === foldOf('a1', 5) // true
 */
export function foldOf(id: string, folds: number): number {
  let hash = 7
  for (const sign of id) hash = Math.imul(hash, 31) + sign.charCodeAt(0) | 0
  return (Math.imul(hash ^ hash >>> 15, 0x2c1b3c6d) >>> 8) % folds
}
