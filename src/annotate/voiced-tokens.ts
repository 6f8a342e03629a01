import type {Attribution} from '../types.ts'

/** Who is responsible for each token of one part of an article. */
export interface VoicedTokens {
  /** Index into `VOICES`, one cell a token. */
  readonly of: Uint8Array
  /** Index into `attributions` of the innermost one around the token, −1 outside; one cell a token. */
  readonly attribution: Int32Array
  readonly attributions: readonly Attribution[]
}

/** Index of the outlet's own voice in `VOICES`. */
export const OUTLET = 0

/** Index in `VOICES` of the voice of text that is nobody’s for certain. */
export const UNCERTAIN = 3
