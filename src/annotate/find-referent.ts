import type {Document, Passage} from '../text/passage.ts'
import {CLITIC, LOWER, WORD} from '../text/vocabulary.ts'
import {WordTable} from '../text/word-table.ts'
import {LONGEST_PLACE} from './place-table.ts'

/** What kinds of small word a form is, as bits. */
const DEFINITE = 1, LINK = 2, TIME = 4, SMALL = 8, FORM_OF_ADDRESS = 16

const LISTS: readonly (readonly [bit: number, words: string])[] = [
  [DEFINITE, 'the this that these those its their his her'],
  [LINK, 'of in with against on over between by for from toward towards into'],
  [TIME, 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas'],
  [SMALL, 'the this that these those its their his her our your my a an of in with against on over between by for from to at as and or but if when while after before since because it he she they we i you there here not no what who which how why some many most all any both each every former new old last next first one two three opposition'],
  [FORM_OF_ADDRESS, 'mr mr. mrs mrs. ms ms. dr dr. sir president prime minister king queen prince general ayatollah chancellor premier sheikh'],
]

/** Most lower-case words between a state and the word for what it has: "Syrian military regime". */
const BETWEEN = 2

/** "World War II" names no "II"; "al-Assad" is "Assad". */
const ROMAN = /^[IVX]+$/, ARTICLE = /^(?:al|el)-(?=\p{L})/iu

/** A half-open range of tokens. */
type Run = readonly [first: number, after: number]

export interface ReferentContext {
  readonly document: Document
  readonly passage: Passage
}

/** The set that a name belongs to; one of persons ("president", "strongman") tells them by their last names. */
export interface NamingSet {
  readonly label: string
  readonly person: boolean
}

/** Names what the term of a naming set at tokens `first … after - 1` refers to. */
export type ReferentFinder = (context: ReferentContext, hit: Run, set: NamingSet) => string | null

export interface ReferentResources {
  /** Which place some words name (`createPlaceTable`). */
  readonly placeOf: (words: readonly string[]) => string | null
  /** First names of people, lower case: "Nicolas Maduro" is then "Maduro". */
  readonly givenNames: ReadonlySet<string>
}

/**
 * A function that tells what a word of a naming set refers to, so that names for the same thing can be compared: the state or name beside it
 * ("the *Syrian* regime", "*Assad's* government", "invasion *of Ukraine*", "President *Assad*"), told by its place where it is one ("Damascus"
 * and "Syrian" are Syria) and by the last name where it is a person. "The regime" without a name takes the referent last named in the article
 * for a word of the same set.
 *
 * Shape: a name, or `null` where none stands beside it. Limits: word order alone; what stands further away, or in another sentence, is not
 * seen; two persons of one last name are one, and Xi and Jinping two. In headlines, where every word may have a capital, only places are names.
 * The headline of an article comes before its text.
 */
export function createReferentFinder({placeOf, givenNames}: ReferentResources): ReferentFinder {
  const bits = createSmallWords(), carried = new Map<string, string>()
  let current: Document | null = null
  return (context, [first, after], {label, person}) => {
    if (context.document !== current) {
      current = context.document
      carried.clear()
    }
    const sentence = new Sentence(context, bits)
    const kind = context.passage.part === 'title' ? PLACES : person ? PERSON : ANY
    const name = (run: Run | null): string | null => run === null ? null : nameOf(sentence.words(run), {placeOf, givenNames}, kind)
    const found = name(sentence.nameAt(after)) ?? name(sentence.nameLinked(after)) ?? name(sentence.nameBefore(first)) ?? placeBefore(sentence, first, placeOf)
    if (found !== null) carried.set(label, found)
    return found ?? (sentence.isDefinite(first - 1) ? carried.get(label) ?? null : null)
  }
}

function createSmallWords(): WordTable {
  const bits = new Map<string, number>()
  for (const [bit, words] of LISTS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  return new WordTable((_, folded) => bits.get(folded) ?? 0)
}

/** A state before lower-case words that stand before the term: "Syrian military regime", "China's one-party government". */
function placeBefore(sentence: Sentence, first: number, placeOf: ReferentResources['placeOf']): string | null {
  for (let token = first - 1; token >= first - BETWEEN && sentence.isPlainWord(token); token--) {
    const run = sentence.nameBefore(token), place = run === null ? null : placeOf(sentence.words(run).slice(-LONGEST_PLACE))
    if (place !== null) return place
  }
  return null
}

/** What some capitalised words may name: anything, only a place (in headlines), or a person, told by the last name. */
const ANY = 0, PLACES = 1, PERSON = 2

/** The place or person that some capitalised words name. */
function nameOf(words: readonly string[], {placeOf, givenNames}: ReferentResources, kind: number): string | null {
  for (let from = 0; from < words.length; from++) {
    const place = placeOf(words.slice(from))
    if (place !== null) return place
  }
  if (kind === PLACES || words.length === 0) return null
  if (words.every((word) => ROMAN.test(word))) return null
  const last = words.at(-1)!.replace(ARTICLE, ''), person = kind === PERSON || (words.length === 1 ? last !== words[0] : givenNames.has(words[0]!.toLowerCase()))
  return person ? last : words.join(' ')
}

/** The sentence around a term, seen as names and small words. */
class Sentence {
  readonly #passage: Passage
  readonly #vocabulary: Document['vocabulary']
  readonly #bits: WordTable

  constructor({document, passage}: ReferentContext, bits: WordTable) {
    this.#passage = passage
    this.#vocabulary = document.vocabulary
    this.#bits = bits
  }

  words([first, after]: Run): string[] {
    const words: string[] = []
    for (let token = first; token < after; token++) words.push(this.#vocabulary.forms[this.#passage.word[token]!]!)
    return words
  }

  /** The name that starts at a token, forms of address left out: "President | Assad". */
  nameAt(token: number): Run | null {
    let first = token
    while (this.#isName(first) && this.#has(first, FORM_OF_ADDRESS)) first++
    let after = first
    while (this.#isName(after) && this.#sameSentence(token - 1, after)) after++
    return after > first && this.#sameSentence(token - 1, first) ? [first, after] : null
  }

  /** The name after "of", "against", … and perhaps "the". */
  nameLinked(token: number): Run | null {
    if (!this.#has(token, LINK)) return null
    return this.nameAt(this.#has(token + 1, DEFINITE) ? token + 2 : token + 1)
  }

  /** The name that ends right before a token, a possessive 's left out. */
  nameBefore(token: number): Run | null {
    const after = this.#isClitic(token - 1) ? token - 1 : token
    let first = after
    while (this.#isName(first - 1) && this.#sameSentence(token, first - 1)) first--
    while (first < after && this.#has(first, FORM_OF_ADDRESS)) first++
    return first < after ? [first, after] : null
  }

  isDefinite(token: number): boolean {
    return this.#has(token, DEFINITE)
  }

  isPlainWord(token: number): boolean {
    const id = this.#passage.word[token]
    return id !== undefined && this.#vocabulary.kind(id) === WORD && this.#vocabulary.letterCase(id) === LOWER && !this.#has(token, SMALL)
  }

  #isName(token: number): boolean {
    const id = this.#passage.word[token]
    if (id === undefined || this.#vocabulary.kind(id) !== WORD || (this.#bits.of(this.#vocabulary, id) & (TIME | SMALL)) !== 0) return false
    return this.#vocabulary.letterCase(id) !== LOWER || /^(?:al|el)-\p{Lu}/u.test(this.#vocabulary.forms[id]!)
  }

  #isClitic(token: number): boolean {
    const id = this.#passage.word[token]
    return id !== undefined && this.#vocabulary.kind(id) === CLITIC
  }

  #has(token: number, bit: number): boolean {
    const id = this.#passage.word[token]
    return id !== undefined && (this.#bits.of(this.#vocabulary, id) & bit) !== 0
  }

  #sameSentence(a: number, b: number): boolean {
    return this.#passage.sentenceOf[a] === this.#passage.sentenceOf[b]
  }
}
