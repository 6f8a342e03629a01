import {InputError} from '../../errors.ts'
import type {TargetSentiment} from '../../types.ts'
import type {FeatureVector} from './feature-list.ts'
import {TARGET_BITS} from './feature-list.ts'

/** First eight bytes of the file. */
export const TARGET_MAGIC = 'PLXTGT01'

/** The three labels, in the order of the columns of the weights. */
export const TARGET_LABELS = ['negative', 'neutral', 'positive'] as const satisfies readonly TargetSentiment['label'][]

/** What the file says about itself, as JSON after the magic and its length. */
export interface TargetHeader {
  readonly version: number
  /** Names of the training data; no text of theirs is in the file. */
  readonly data: readonly string[]
  readonly date: string
  readonly licence: string
  /** Macro-F1 in five folds, and what the rules alone reach on the same rows. */
  readonly scores: Readonly<Record<string, number>>
  readonly bits: number
  /** What one unit of the weights is worth. */
  readonly scale: number
}

/** Weights of the judge of targets: three to a row, one for each label. */
export interface TargetWeights {
  readonly header: TargetHeader
  readonly rows: Int16Array
}

/** Reads weights from the bytes of their file. Throws `InputError` where the file is none, is cut short, or was made for other rows. */
export function loadTargetWeights(bytes: ArrayBuffer): TargetWeights {
  const magic = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)))
  if (magic !== TARGET_MAGIC || bytes.byteLength < 12) throw new InputError(`weights of targets: a file that starts with ${TARGET_MAGIC} is required, given “${magic}”`)
  const size = new DataView(bytes).getUint32(8, true), start = 12 + size, wanted = start + (6 << TARGET_BITS)
  if (bytes.byteLength !== wanted) throw new InputError(`weights of targets: ${wanted} bytes are required, given ${bytes.byteLength}; train them again (npm run train -- targets --gold PATH…), or use --towards rules`)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 12, size))) as TargetHeader
  return {header, rows: new Int16Array(bytes, start, 3 << TARGET_BITS)}
}

/** The bytes of a weights file. */
export function writeTargetWeights(weights: Float32Array, provenance: Omit<TargetHeader, 'version' | 'bits' | 'scale'>): ArrayBuffer {
  const scale = Math.max(1e-9, weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)) / 32767
  const header: TargetHeader = {version: 1, ...provenance, bits: TARGET_BITS, scale}, json = JSON.stringify(header)
  const text = new TextEncoder().encode(json + ' '.repeat(7 - (11 + new TextEncoder().encode(json).length) % 8)), start = 12 + text.length
  const bytes = new ArrayBuffer(start + (6 << TARGET_BITS))
  new Uint8Array(bytes).set(new TextEncoder().encode(TARGET_MAGIC))
  new DataView(bytes).setUint32(8, text.length, true)
  new Uint8Array(bytes).set(text, 12)
  new Int16Array(bytes, start).set(weights.map((weight) => Math.round(weight / scale)))
  return bytes
}

/** Chances of the three labels, in their order; they sum to 1. */
export function chancesOf({rows, values}: FeatureVector, weights: ArrayLike<number>, scale: number): [number, number, number] {
  let negative = 0, neutral = 0, positive = 0
  for (let i = 0; i < rows.length; i++) {
    const at = 3 * rows[i]!, value = values[i]! * scale
    negative += weights[at]! * value
    neutral += weights[at + 1]! * value
    positive += weights[at + 2]! * value
  }
  const most = Math.max(negative, neutral, positive), raised = [negative, neutral, positive].map((sum) => Math.exp(sum - most))
  const total = raised[0]! + raised[1]! + raised[2]!
  return [raised[0]! / total, raised[1]! / total, raised[2]! / total]
}
