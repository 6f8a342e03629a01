import type {Draft} from './draft.ts'
import {findBlockQuote} from './find-block-quotes.ts'
import {findInterview} from './find-interview.ts'
import {findPosts} from './find-posts.ts'
import {findSignature} from './find-signatures.ts'
import {findTurns} from './find-turns.ts'
import {isBody} from './paragraphs.ts'
import type {Reading} from './reading.ts'

/** What the layout tells of one paragraph. `fills`: the paragraph is nothing else, so that no cue is looked for outside of these words. */
export interface Laid {
  readonly drafts: Draft[]
  readonly fills: boolean
}

/**
 * The attributions that the layout of a passage tells, by paragraph: turns of transcripts and interviews, embedded posts, block quotations
 * with a line after them, signed quotations. A draft that runs over several paragraphs stands at each of them.
 */
export function findLayout(reading: Reading): ReadonlyMap<number, Laid> {
  const laid = new Map<number, Laid>()
  if (reading.passage.part === 'title') return laid
  const turns = findTurns(reading)
  for (const [index, draft] of turns.size > 0 ? turns : findInterview(reading)) laid.set(index, {drafts: [draft], fills: true})
  addPosts(reading, laid)
  for (let index = 0; index + 1 < reading.passage.paragraphs.length; index++) {
    if (laid.has(index) || !isBody(reading, index)) continue
    const block = laid.has(index + 1) ? null : findBlockQuote(reading, index)
    if (block) for (const at of [index, index + 1]) laid.set(at, {drafts: [block], fills: true})
    else {
      const signature = findSignature(reading, index)
      if (signature) laid.set(index, {drafts: [signature], fills: true})
      if (signature && signature.cue[0]!.from >= reading.passage.paragraphs[index + 1]!) laid.set(index + 1, {drafts: [], fills: true})
    }
  }
  return laid
}

function addPosts(reading: Reading, laid: Map<number, Laid>): void {
  for (const {draft, paragraphs} of findPosts(reading)) {
    const at = paragraphs.length > 0 ? paragraphs : [reading.passage.paragraphOf[draft.cue[0]!.from]!]
    for (const index of at) {
      const known = laid.get(index)
      if (known && known.drafts[0]?.rule !== 'post') continue
      laid.set(index, {drafts: [...known?.drafts ?? [], draft], fills: paragraphs.length > 0 && known?.fills !== false})
    }
  }
}
