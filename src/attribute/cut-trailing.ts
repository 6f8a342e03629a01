import type {Draft} from './draft.ts'
import type {Reading} from './reading.ts'
import {COMMA, END} from './word-classes.ts'

/**
 * Ends a content before the source and cue of another attribution that close its sentence: "Kell said [that talks failed], Xinhua reported".
 */
export function cutTrailing<Kind extends Draft>(reading: Reading, drafts: readonly Kind[]): Kind[] {
  const closing = new Map<number, number>(), {quoteOf} = reading.passage
  for (const {source, cue: [cue], content} of drafts) {
    if (!source || !cue || content[0]!.from >= cue.to || (source.to !== cue.from && cue.to !== source.from)) continue
    const first = Math.min(source.from, cue.from)
    if (reading.is(first - 1, COMMA)) closing.set(Math.max(source.to, cue.to), first)
  }
  return closing.size === 0 ? [...drafts] : drafts.map((draft) => {
    const {from, to} = draft.content.at(-1)!, first = closing.get(reading.is(to - 1, END) ? to - 1 : to) ?? -1
    return first > from + 2 && quoteOf[first] === quoteOf[from] ? {...draft, content: [...draft.content.slice(0, -1), {from, to: first - 1}]} : draft
  })
}
