import {normalForm} from '../../attribute/tagger/normal-form.ts'
import type {Example} from './gold.ts'
import type {WordCounts} from './word-counts.ts'
import {countWords, levelsOf} from './word-counts.ts'

/**
 * Words of an article whose level as cue or source is another one when the article itself is not counted: vocabulary id and level, in turn.
 * Training on these levels keeps a rare word from giving away its own label.
 */
export function ownLevels(example: Example, counts: WordCounts): Int32Array {
  const own = countWords([example]), {vocabulary, body} = example.document, changed: number[] = [], seen = new Set<number>()
  for (const id of body.word) {
    if (seen.has(id)) continue
    seen.add(id)
    const word = normalForm(vocabulary.forms[vocabulary.folded(id)]!), all = counts.of.get(word), here = own.of.get(word)
    if (!all || !here) continue
    const outlets = all.outlets.size, others = outlets - (all.outlets.get(example.gold.outlet) === 1 ? 1 : 0)
    const rest = {tokens: all.tokens - here.tokens, documents: all.documents - 1, outlets: others, cue: all.cue - here.cue, source: all.source - here.source}
    const level = levelsOf(rest, counts.fewestOutlets)
    if (level !== levelsOf({...all, outlets}, counts.fewestOutlets)) changed.push(id, level)
  }
  return Int32Array.from(changed)
}
