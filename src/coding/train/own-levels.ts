import {normalForm} from '../../attribute/tagger/normal-form.ts'
import type {Example} from './gold.ts'
import type {WordCount} from './word-counts.ts'
import {countWords, levelsOf} from './word-counts.ts'

/**
 * Words of an article whose level as cue or source is another one when the article itself is not counted: vocabulary id and level, in turn.
 * Training on these levels keeps a rare word from giving away its own label.
 */
export function ownLevels(example: Example, counts: ReadonlyMap<string, WordCount>): Int32Array {
  const own = countWords([example]), {vocabulary, body} = example.document, changed: number[] = [], seen = new Set<number>()
  for (const id of body.word) {
    if (seen.has(id)) continue
    seen.add(id)
    const word = normalForm(vocabulary.forms[vocabulary.folded(id)]!), all = counts.get(word), here = own.get(word)
    if (!all || !here) continue
    const rest = levelsOf({tokens: all.tokens - here.tokens, documents: all.documents - 1, cue: all.cue - here.cue, source: all.source - here.source})
    if (rest !== levelsOf(all)) changed.push(id, rest)
  }
  return Int32Array.from(changed)
}
