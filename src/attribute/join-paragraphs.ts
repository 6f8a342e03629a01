import type {Quote} from '../text/passage.ts'
import type {Draft} from './draft.ts'
import {quoteStretch} from './find-quoted.ts'

/** Quotations that were left open at the ends of paragraphs, without a cue so far, and the draft that holds them, if any. */
export interface OpenEnd {
  readonly quotes: readonly Quote[]
  readonly draft: Draft | null
}

/**
 * Joins a quotation that runs over several paragraphs with the cue that comes after it: the open ends go to the attribution of `here`
 * that holds the quotation which continues them. Tells which draft it took the place of, if any.
 */
export function joinOpenEnd(open: OpenEnd | null, first: Quote | undefined, here: readonly Draft[]): Draft | null {
  if (!open || !first?.continues) return null
  const owner = here.find(({cue, content}) => cue.length > 0 && content.some(({from, to}) => from <= first.first && first.first < to))
  if (!owner) return null
  owner.content.unshift(...open.quotes.map(quoteStretch))
  return open.draft
}

/** What a paragraph leaves open for the next one: its last quotation, when it is not closed and no cue has it. */
export function openEndOf(quotes: readonly Quote[], here: readonly Draft[], before: OpenEnd | null): OpenEnd | null {
  const last = quotes.at(-1)
  if (!last || last.closed) return null
  const owner = here.find(({content}) => content.some(({from, to}) => from <= last.first && last.first < to)) ?? null
  if (owner && owner.cue.length > 0) return null
  const goesOn = before !== null && last.continues
  return {quotes: goesOn ? [...before.quotes, last] : [last], draft: owner ?? (goesOn ? before.draft : null)}
}
