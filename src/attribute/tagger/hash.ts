/** Odd multipliers of the arguments of a feature: first, second, third. */
export const FIRST = 0x85ebca6b | 0, SECOND = 0xc2b2ae35 | 0, THIRD = 0x27d4eb2f | 0

/** Distance between the keys of two templates. */
export const TEMPLATE = 0x9e3779b1 | 0

/** Multiplier of `spread`. */
export const MIXER = 0x2c1b3c6d

/**
 * Spreads a feature key over 32 bits. Rows are taken from the upper bits.
 *
 * @example spread(0) // 0
 */
export function spread(key: number): number {
  return Math.imul(key ^ key >>> 15, MIXER)
}

/**
 * 32-bit hash of a short text (FNV-1a with a finaliser), different for each salt.
 *
 * @example hashText('said', 1) === hashText('said', 2) // false
 */
export function hashText(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ Math.imul(salt, TEMPLATE)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ hash >>> 15, MIXER)
  hash = Math.imul(hash ^ hash >>> 13, 0x297a2d39)
  return hash ^ hash >>> 16
}
