import type {SourceLexicon} from './source-lexicon.ts'
import {courtesyGender} from './source-lexicon.ts'

/** Prepositions between a role and the body it belongs to. */
const TIES = new Set(['of', 'at', 'for', 'from', 'with', 'in'])
const INSIDE = new Set(['of', 'and', 'for', 'on', 'the', '&'])

/** Bodies whose name goes on with "of": "the Council of …". */
const OF_NAMES = new Set(`Council Ministry Department House Bank Office Board Academy Institute University Centre Center School College Committee Chamber Federation Union
  Association Court Bureau League Organisation Organization Institution Society`.split(/\s+/))
/** Offices after the name of their body: "Council of Economic Advisers Chairman". */
const OFFICES = new Set('Chairman Chairwoman Chair Director President Minister Secretary Spokesman Spokeswoman Head Chief Commissioner'.split(' '))
/** Words that are no body alone: "Secretary of State", "the Kingdom". */
const NEVER_ALONE = new Set(['State', 'Kingdom', 'University', 'States', 'Republic', 'Government', 'College', 'Institute', 'Ministry', 'Company', 'Group'])

/** Longest name of a body that stands before a role, in words. */
const LONGEST = 5

/**
 * The body that a role as printed belongs to: after a preposition ("a professor at the University of Selm") or before the role ("State
 * Department spokesman"). A state alone is no body, and null is given where none is printed.
 *
 * @example
 * affiliationIn('a professor at the University of Selm, in Tavia', compileSources({reportingVerbs: [], sourceNouns: [], givenNames: []})) // 'University of Selm'
 */
export function affiliationIn(printed: string, lexicon: SourceLexicon): string | null {
  const words = printed.split(/\s+/)
  return bodyAfterTie(words, lexicon) ?? bodyBeforeRole(words, lexicon)
}

function bodyAfterTie(words: readonly string[], lexicon: SourceLexicon): string | null {
  for (let at = 0; at + 1 < words.length; at++) {
    if (!TIES.has(words[at]!)) continue
    let from = at + 1
    while (from < words.length && (words[from] === 'the' || isGenitive(words[from]!))) from++
    let to = from
    while (to < words.length && (isCapital(words[to]!) || (to > from && INSIDE.has(words[to]!) && isCapital(after(words, to))))) if (/[,;:]$/.test(words[to++]!)) break
    while (to > from && (INSIDE.has(words[to - 1]!) || OFFICES.has(words[to - 1]!))) to--
    if (words[at] === 'of' && at > 0 && OF_NAMES.has(words[at - 1]!)) from = nameStart(words, at - 1)
    const body = bare(words.slice(from, to).join(' '))
    if (to > from && courtesyGender(words[from]!.toLowerCase()) !== undefined) continue
    if (to - from > (words[at] === 'in' ? 1 : 0) && !isState(body, lexicon) && !NEVER_ALONE.has(body) && !(words[at] === 'in' && !lexicon.nouns.has(body.toLowerCase()))) return body
  }
  return null
}

/** The next word that joins no name, so that "for the" is looked over. */
function after(words: readonly string[], at: number): string {
  return words[at + 1] === 'the' ? words[at + 2] ?? '' : words[at + 1] ?? ''
}

function bodyBeforeRole(words: readonly string[], lexicon: SourceLexicon): string | null {
  for (let at = 0; at < words.length; at++) {
    if (!isCapital(words[at]!)) continue
    for (let size = Math.min(LONGEST, words.length - at); size > 0; size--) {
      const body = bare(words.slice(at, at + size).join(' ')), noun = lexicon.nouns.get(body.toLowerCase())
      if (noun && (noun.sort === 'institution' || noun.sort === 'place') && !isState(body, lexicon) && isCapital(words[at + size - 1]!)) {
        const from = NEVER_ALONE.has(body) ? nameStart(words, at) : at
        const whole = bare(words.slice(from, at + size).join(' '))
        if ((from < at || !NEVER_ALONE.has(body)) && !isState(whole, lexicon)) return whole
      }
    }
  }
  return null
}

/** The first of the capitals before a word that is part of a name. */
function nameStart(words: readonly string[], at: number): number {
  let from = at
  while (from > 0 && isCapital(words[from - 1]!) && !/[,;:]$/.test(words[from - 1]!)) from--
  return from
}

function isState(body: string, {states}: SourceLexicon): boolean {
  const lower = body.toLowerCase()
  return states.named.has(lower) || states.adjectives.has(lower)
}

function isCapital(word: string): boolean {
  return /^[“"'‘]?\p{Lu}/u.test(word) && !/-(?:based|born|led|backed|held|run)/.test(word)
}

function isGenitive(word: string): boolean {
  return /^\p{Lu}.*['’]s?$/u.test(word)
}

/** Without signs and a genitive at the end. */
function bare(body: string): string {
  return body.replace(/[,;:)]+$/, '').replace(/(?<!\.\p{Lu})\.$/u, '').replace(/['’]s?$/, '')
}
