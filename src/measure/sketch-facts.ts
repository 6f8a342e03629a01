import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {digitsOf} from '../text/number-words.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {LOWER, NUMBER, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'

/**
 * The names and numbers of an article, each once, as lines: what another outlet may leave out. `Grey Heron` is a name; `~Velmark` one that
 * stands only where every word would be capitalised (at the start of a sentence, in a headline); `=90 days` a number with its unit,
 * whether it is written in digits or in a word; `=nov 4` a day of the year.
 *
 * Years, times of day, one and two are no facts of their own. English; names are told by their capitals.
 */
export function createFactSketcher(): (document: Document) => string {
  const kinds = new WordTable((form, folded) => kindOf(form, folded))
  return ({title, body, vocabulary}) => {
    const facts = new Map<string, 'sure' | 'weak'>()
    for (const passage of [body, title]) addFacts(facts, {passage, vocabulary, kinds})
    return [...facts].map(([fact, how]) => how === 'weak' ? `~${fact}` : fact).sort().join('\n')
  }
}

const OTHER = 0, CAPITALISED = 1, LINK = 2, EMPTY = 3, QUANTITY = 4, SCALE = 5, DATE = 6, TITLE = 7
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'von', 'van', 'bin', 'ibn', 'al', 'el', 'la', 'for'])
const SCALES: ReadonlySet<string> = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'm', 'bn'])
const DATES: ReadonlySet<string> = new Set((
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun').split(' '))
/** Words that may stand with a capital before a name: they are no part of it, and what stands before them describes them. */
const TITLES: ReadonlySet<string> = new Set((
  'mr mrs ms miss dr sir lord lady gen lt col sgt rep sen gov prof rev st president minister secretary ambassador general king queen prince princess prime vice deputy chief ' +
  'spokesman spokeswoman spokesperson chancellor senator governor mayor editor envoy leader chairman director president-elect ex-president vice-president').split(' '))
/** Words that the start of a sentence gives a capital, and credits. */
const EMPTY_WORDS: ReadonlySet<string> = new Set((
  'the a an this that these those it its he she they we i you his her their our my your who what which when where why how there here if and or but nor so as than ' +
  'then of in on at to for from by with about into over after before under between while since until during despite although because though both each all some many most no not ' +
  'one two is are was were be been being has have had do does did will would can could should may might must also now still even just only yet once later earlier last next first second ' +
  'reuters ap afp').split(' '))

/** How a member's party and state are printed: R-Utah. */
const PARTY = /^[DRI]-\p{Lu}/u

function kindOf(form: string, folded: string): number {
  const bare = folded.replace(/\.$/, '')
  if (DATES.has(bare) && /^\p{Lu}/u.test(form)) return DATE
  if (SCALES.has(folded)) return SCALE
  if (digitsOf(folded) !== undefined || /^\p{N}/u.test(folded)) return QUANTITY
  if (EMPTY_WORDS.has(bare)) return LINKS.has(folded) ? LINK : EMPTY
  if (LINKS.has(folded)) return LINK
  if (TITLES.has(bare)) return TITLE
  return /^\p{Lu}/u.test(form) && !PARTY.test(form) ? CAPITALISED : OTHER
}

interface Reading {
  readonly passage: Passage
  readonly vocabulary: Vocabulary
  readonly kinds: WordTable
}

type Facts = Map<string, 'sure' | 'weak'>

function addFacts(facts: Facts, reading: Reading): void {
  const {passage, vocabulary, kinds} = reading, {size, word, roles, paragraphOf} = passage
  for (let token = 0; token < size;) {
    const kind = roles[paragraphOf[token]!] === BODY ? kinds.of(vocabulary, word[token]!) : OTHER
    if (kind === CAPITALISED) token = addName(facts, token, reading)
    else if (kind === QUANTITY) token = addNumber(facts, token, reading)
    else token++
  }
}

/** Adds the name that starts here and returns the token after it. */
function addName(facts: Facts, first: number, {passage, vocabulary, kinds}: Reading): number {
  const {text, start, end, word, size, sentenceOf, sentences, part} = passage
  const follows = (token: number): boolean => token < size && sentenceOf[token] === sentenceOf[first] && start[token]! - end[token - 1]! === 1
  const isCapital = (token: number): boolean => follows(token) && kinds.of(vocabulary, word[token]!) === CAPITALISED
  let last = first
  for (;;) {
    if (isCapital(last + 1)) last++
    else if (follows(last + 1) && kinds.of(vocabulary, word[last + 1]!) === LINK && isCapital(last + 2)) last += 2
    else break
  }
  const opens = first === sentences[sentenceOf[first]!] || !/[\p{L}\p{N},;)’']/u.test(text.charAt(start[first]! - 2))
  const name = text.slice(start[first], end[last]).replace(/\s+/g, ' ')
  const describes = follows(last + 1) && kinds.of(vocabulary, word[last + 1]!) === TITLE
  const weak = part === 'title' || describes || (opens && first === last)
  if (name.length > 1 && (!weak || !facts.has(name))) facts.set(name, weak ? 'weak' : 'sure')
  return last + 1
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The first three letters of a month; `undefined` for days of the week and other words. */
function monthAt(token: number, {text, start, end}: Pick<Passage, 'text' | 'start' | 'end'>): string | undefined {
  const letters = text.slice(start[token], end[token]).toLowerCase().slice(0, 3)
  return MONTHS.find((month) => month === letters)
}

/** Adds the number that starts here and returns the token after it. */
function addNumber(facts: Facts, token: number, {passage: {text, start, end, word, size, sentenceOf}, vocabulary, kinds}: Reading): number {
  const printed = vocabulary.forms[vocabulary.folded(word[token]!)]!, digits = digitsOf(printed)
  const kindAt = (at: number): number => at >= 0 && at < size && sentenceOf[at] === sentenceOf[token] ? kinds.of(vocabulary, word[at]!) : OTHER
  const isUnit = (at: number): boolean => kindAt(at) === OTHER && at < size && vocabulary.kind(word[at]!) === WORD && vocabulary.letterCase(word[at]!) === LOWER
  if (kindAt(token - 1) === DATE || kindAt(token + 1) === DATE || printed.includes(':')) {
    const day = /^\d{1,2}$/.exec(printed)?.[0], month = monthAt(kindAt(token - 1) === DATE ? token - 1 : token + 1, {text, start, end})
    if (day !== undefined && month !== undefined) facts.set(`=${month} ${Number(day)}`, 'sure')
    return token + 1
  }
  const isYear = /^(?:1[89]|20)\d\d$/.test(printed), money = token > 0 && /[$€£]/.test(text.slice(start[token - 1], end[token - 1]))
  let next = token + 1
  const scaled = kindAt(next) === SCALE, value = (digits ?? printed.replace(/,(?=\d{3}(?!\d))/g, '')).replace(/[.,]$/, '')
  const scale = scaled ? ` ${vocabulary.forms[vocabulary.folded(word[next++]!)]!}` : ''
  const following = next < size && sentenceOf[next] === sentenceOf[token] ? text.slice(start[next], end[next]) : ''
  const percent = following === '%' || following === 'percent' || (following === 'per' && text.slice(start[next + 1], end[next + 1]) === 'cent')
  const unit = percent ? '%' : isUnit(next) ? vocabulary.forms[vocabulary.folded(word[next]!)]! : ''
  const telling = percent || scaled || money || (Number(value) > 2 && unit !== '' && !isYear) || (Number(value) > 99 && !isYear)
  if (telling && vocabulary.kind(word[token]!) !== NUMBER === (digits !== undefined)) facts.set(`=${money ? '$' : ''}${value}${scale}${unit === '' ? '' : ` ${unit}`}`, 'sure')
  return next
}
