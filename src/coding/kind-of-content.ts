import type {Passage} from '../text/passage.ts'
import {MARK, SYMBOL} from '../text/vocabulary.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import type {AttributionKind, Range} from '../types.ts'

/** Kind of a content by its quotation marks alone: all, some or none of its words stand inside of them. `content` counts tokens. */
export function kindOfContent({quoteOf, word}: Passage, vocabulary: Vocabulary, content: readonly Range[]): AttributionKind {
  let inside = 0, outside = 0
  for (const [from, to] of content) for (let token = from; token < to; token++) {
    const kind = vocabulary.kind(word[token]!)
    if (kind === MARK || kind === SYMBOL) continue
    if (quoteOf[token]! >= 0) inside++
    else outside++
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}
