import type {SourceType} from '../types.ts'
import {isNation} from './nation-words.ts'
import {officeOf} from './office.ts'
import type {SourceLexicon, SourceNoun} from './source-lexicon.ts'

/** What the words of a mention say about a source. */
export interface Description {
  readonly type: SourceType | null
  readonly noun: SourceNoun | null
}

const RANK: Readonly<Record<SourceNoun['sort'], number>> = {title: 3, role: 3, institution: 2, group: 1, place: 0}
/** Weight of a form of address. */
const ADDRESS = 0.5

const MILITARY_RANKS = new Set('major-general lieutenant-general brigadier-general vice-admiral rear-admiral general gen. colonel col. major maj. captain capt. rear vice admiral adm. lieutenant lt. sergeant sgt. brigadier brig. marshal cpl.'.split(' '))
const ADDRESSES = new Set(['dr.', 'prof.', 'sir', 'lord', 'rev.', 'hon.'])

/** Posts that a military rank before the name does not outweigh ("Defence Minister Gen. Kell"). */
const CIVIL_POSTS = new Set<SourceType>(['head_of_state', 'minister', 'diplomat', 'spokesperson', 'politician', 'international_org'])

/**
 * How much a noun tells about what its bearer speaks as: a title or role (3) more than a body (2), a form of address ("Dr.") only more
 * than a place.
 *
 * @example weightOf({phrase: 'dr.', type: 'expert', sort: 'title', gender: 'either'}) // 0.5
 */
export function weightOf({phrase, sort}: SourceNoun): number {
  return ADDRESSES.has(phrase) ? ADDRESS : RANK[sort]
}

/** Whether a noun is a military rank, which gives way to a civil post. */
export function isMilitaryRank({phrase, type}: SourceNoun): boolean {
  return type === 'military' && phrase.split(' ').every((word) => MILITARY_RANKS.has(word))
}

/** Whether a noun is a civil post, before which a military rank gives way. */
export function isCivilPost({type, sort}: SourceNoun): boolean {
  return (sort === 'title' || sort === 'role') && CIVIL_POSTS.has(type)
}

/** Whether a noun, found after `best`, tells more. */
function tellsMore(noun: SourceNoun, best: SourceNoun, closed: boolean): boolean {
  if (isMilitaryRank(best) && isCivilPost(noun)) return true
  if (isMilitaryRank(noun) && isCivilPost(best)) return false
  return closed ? weightOf(noun) > weightOf(best) : weightOf(noun) >= weightOf(best)
}

/**
 * The kind of source that a mention's words tell, in lower case: titles and roles before institutions, institutions before
 * forms of address and places, civil posts before military ranks; of several roles the first before a preposition wins ("a spokesman for the ministry"), else the last ("a State Department official").
 */
export function describeWords(words: readonly string[], lexicon: SourceLexicon): Description {
  let best: SourceNoun | null = null, closed = false
  for (let at = 0; at < words.length; at++) {
    if (AFTER.has(words[at]!) && best && best.sort !== 'place') closed = true
    const found = longest(words, at, lexicon)
    if (!found) continue
    const {noun} = found
    at += found.size - 1
    const more = !best || tellsMore(noun, best, closed)
    if (closed && !more) continue
    if (more) best = noun
    if (closed) break
  }
  const body = best && GENERIC.has(best.phrase) ? bodyType(words, best, lexicon) : null
  if (body) return {type: body, noun: best}
  if (best && SOURCES.has(best.phrase) && words.some(isNation)) return {type: 'official', noun: best}
  if (best && words.includes('former') && POSTS.has(best.type)) return {type: 'politician', noun: best}
  const office = best?.type === 'official' && (best.sort !== 'institution' || words.includes('head')) ? officeOf(words) : null
  if (best?.phrase === 'leader' && words.some(isNation)) return {type: 'head_of_state', noun: best}
  if (office) return {type: office === 'opposition' ? 'politician' : 'minister', noun: best}
  if (best?.type === 'business' && words.some((word) => CHAMBERS.has(word))) return {type: 'politician', noun: best}
  return {type: best?.type ?? namedBody(words), noun: best}
}

/** What the words around a person's name tell about the person, who is no document and no poll, whatever words stand there. */
export function describePerson(words: readonly string[], lexicon: SourceLexicon): Description {
  const told = describeWords(beforeSpeaking(words), lexicon)
  return told.type === 'document' || told.type === 'poll' ? {type: namedBody(words), noun: told.noun} : told
}

/** The words before "spoke to Sky News", "standing outside the office": whom somebody spoke to, and where, says nothing of who that is. */
function beforeSpeaking(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => SPEAKING.has(word))
  return at < 0 ? words : words.slice(0, at)
}

const SPEAKING = new Set(['spoke', 'speaks', 'speaking', 'spoken', 'talked', 'talking', 'told', 'tells', 'telling', 'interviewed', 'appeared', 'appearing', 'standing', 'sitting', 'waiting', 'walking'])

/** "The Vellam Institute", "who heads the Centre for …": a body of no list, by the words of its name. */
function namedBody(words: readonly string[]): SourceType | null {
  for (const word of words) {
    const type = BODY_WORDS.get(word)
    if (type && !PLAIN.has(word)) return type
  }
  return null
}

/** Words that name a body only beside a title. */
const PLAIN = new Set('group company think council rights school capital watch relief partners doors motors bank college studies center centre'.split(' '))

/** Posts that are what their body is: "director of the institute". */
const GENERIC = new Set(['director', 'executive director', 'managing director', 'deputy director', 'director-general', 'head', 'chief', 'chairman', 'chairwoman', 'chair', 'president',
  'vice president', 'founder', 'co-founder', 'member', 'fellow', 'senior fellow', 'researcher', 'chief executive', 'coordinator', 'campaigner'])
const SOURCES = new Set(['source', 'sources'])
const BODY_WORDS: ReadonlyMap<string, SourceType> = new Map([
  ...'institute institution center centre university college school think council studies'.split(' ').map((word) => [word, 'expert'] as const),
  ...'inc. corp. ltd. plc llc company group bank airlines motors industries holdings capital partners'.split(' ').map((word) => [word, 'business'] as const),
  ...'watch rights charity relief refugees observatory foundation doors amnesty'.split(' ').map((word) => [word, 'ngo'] as const),
])

/** The kind of the body that a general post belongs to ("director of the Vellam Institute"); null where none is told. */
function bodyType(words: readonly string[], {phrase}: SourceNoun, lexicon: SourceLexicon): SourceType | null {
  const named = phrase.split(' ')
  let told: SourceType | null = null
  for (let at = 0; at < words.length; at++) {
    const found = longest(words, at, lexicon)
    if (found && found.noun.sort === 'institution' && found.noun.type !== 'document' && found.noun.type !== 'poll') { told = found.noun.type; if (found.size > 1) return told; at += found.size - 1; continue }
    if (named.includes(words[at]!)) continue
    told ??= BODY_WORDS.get(words[at]!) ?? null
  }
  return told
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
