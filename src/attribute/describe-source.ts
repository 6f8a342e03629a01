import type {SourceType} from '../types.ts'
import type {SourceLexicon, SourceNoun} from './source-lexicon.ts'

/** What the words of a mention say about a source. */
export interface Description {
  readonly type: SourceType | null
  readonly noun: SourceNoun | null
}

const RANK: Readonly<Record<SourceNoun['sort'], number>> = {title: 3, role: 3, institution: 2, group: 1, place: 0}

/**
 * The kind of source that a mention's words tell, in lower case: titles and roles before institutions, institutions before places; of
 * several roles the first before a preposition wins ("a spokesman for the ministry"), else the last ("a State Department official").
 */
export function describeWords(words: readonly string[], lexicon: SourceLexicon): Description {
  let best: SourceNoun | null = null, closed = false
  for (let at = 0; at < words.length; at++) {
    if (AFTER.has(words[at]!) && best && best.sort !== 'place') closed = true
    const found = longest(words, at, lexicon)
    if (!found) continue
    const {noun} = found
    at += found.size - 1
    if (closed && best && RANK[noun.sort] <= RANK[best.sort]) continue
    if (!best || RANK[noun.sort] >= RANK[best.sort]) best = noun
    if (closed) break
  }
  if (best && words.includes('former') && POSTS.has(best.type)) return {type: 'politician', noun: best}
  if (best?.type === 'business' && words.some((word) => CHAMBERS.has(word))) return {type: 'politician', noun: best}
  return {type: best?.type ?? null, noun: best}
}

const AFTER = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'who', ',', 'on'])
/** A chairman of one of these is a legislator. */
const CHAMBERS = new Set(['committee', 'panel', 'senate', 'house', 'subcommittee', 'caucus', 'parliament', 'parliamentary', 'republican', 'democratic', 'party'])
const POSTS = new Set<SourceType>(['head_of_state', 'minister', 'official', 'diplomat'])

function longest(words: readonly string[], at: number, lexicon: SourceLexicon): {readonly noun: SourceNoun, readonly size: number} | null {
  const word = words[at]!
  for (let size = Math.min(lexicon.longest.get(word) ?? 1, words.length - at); size > 0; size--) {
    const noun = size === 1 ? lexicon.nouns.get(word) ?? singular(word, lexicon) : lexicon.nouns.get(words.slice(at, at + size).join(' '))
    if (noun) return {noun, size}
  }
  return null
}

function singular(word: string, {nouns}: SourceLexicon): SourceNoun | undefined {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? nouns.get(word.slice(0, -1)) : undefined
}
