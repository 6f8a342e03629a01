import type {Document} from '../text/passage.ts'
import {BODY, LEFT_OUT} from '../text/passage.ts'

/** Units up to which a paragraph is a line; paragraphs from the top and from the end that are looked at whatever they end with; lines kept. */
const LONGEST = 200, FROM_TOP = 3, FROM_END = 5, MOST = 12
const CLOSED = '.!?:;,"”’»)…'

/**
 * The short lines of an article that may be printed around the text of every article of its outlet (subscribe boxes, section names, notes on the
 * author), one a line of the sketch: short paragraphs at the top and the end, and those in between that do not end as sentences do. At most
 * twelve; each once.
 */
export function sketchLines({body}: Document): string {
  const lines = new Set<string>(), {roles, paragraphs, start, end, text} = body
  for (let paragraph = 0; paragraph < roles.length && lines.size < MOST; paragraph++) {
    const from = start[paragraphs[paragraph]!]!, to = end[paragraphs[paragraph + 1]! - 1]!
    if (to - from > LONGEST || (roles[paragraph] !== BODY && roles[paragraph] !== LEFT_OUT)) continue
    const isAtEdge = paragraph < FROM_TOP || paragraph >= roles.length - FROM_END
    if (isAtEdge || !CLOSED.includes(text[to - 1]!)) lines.add(text.slice(from, to).replace(/\s+/g, ' '))
  }
  return [...lines].join('\n')
}
