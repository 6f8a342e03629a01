import {LABELS} from '../../attribute/tagger/labels.ts'
import type {ChainWeights} from './chain-options.ts'

/** Feature weights as signed bytes, seven a row, and what one unit is worth: the largest weight is 127. */
export function quantise({rows, bits}: ChainWeights): {readonly bytes: Int8Array, readonly scale: number} {
  let most = 1e-9
  for (const weight of rows) most = Math.max(most, Math.abs(weight))
  const scale = most / 127, bytes = new Int8Array(LABELS << bits)
  for (let row = 0; row < 1 << bits; row++) for (let y = 0; y < LABELS; y++) bytes[row * LABELS + y] = Math.round(rows[row * 8 + y]! / scale)
  return {bytes, scale}
}
