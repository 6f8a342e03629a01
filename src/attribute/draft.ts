import type {VerbClass} from '../types.ts'
import type {Stretch} from './reading.ts'

/** An attribution in tokens, before its speaker is known. Stretches are half-open. `content` grows while a paragraph is being read. */
export interface Draft {
  readonly rule: string
  readonly cue: readonly Stretch[]
  readonly source: Stretch | null
  readonly content: Stretch[]
  readonly verbClass: VerbClass | null
  readonly negated: boolean
  /** The draft whose speaker goes on here, for a quotation without a cue of its own. */
  readonly carried: Draft | null
  /** Probability that it is right, where it was measured for this very draft and not for its rule. */
  readonly confidence?: number
}
