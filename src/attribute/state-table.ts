import {BODY} from '../text/passage.ts'
import type {Reading} from './reading.ts'
import type {StateLexicon} from './state-lexicon.ts'
import {CAP, TIME} from './word-classes.ts'

/** Words before "of" that make the name after it a state: "the government of Ardovia". */
const OF_STATE = new Set('government president republic kingdom minister ambassador capital people border army ministry territory parliament embassy citizens'.split(' '))

/**
 * The states of an article that no list knows: a single capitalised word that stands beside an adjective made from it ("Velmark",
 * "Velmarkian"), after "in", or after "of" and a word of state. Built once per article, when first asked.
 */
export class StateTable {
  readonly #reading: Reading
  #words: ReadonlySet<string> | null = null
  readonly #places = new Set<string>()
  /** The states that are known beforehand. */
  readonly list: StateLexicon

  constructor(reading: Reading, list: StateLexicon) {
    this.list = list
    this.#reading = reading
  }

  /** Whether a folded word is a state or a place of the article. */
  has(word: string): boolean {
    this.#words ??= this.#read()
    return word.length > 2 && (this.#places.has(word) || adjectivesOf(word).some((adjective) => this.#words!.has(adjective)))
  }

  #read(): ReadonlySet<string> {
    const reading = this.#reading
    const {size, paragraphOf, roles} = reading.passage
    const words = new Set<string>()
    for (let token = 0; token < size; token++) {
      if (!reading.is(token, CAP) || roles[paragraphOf[token]!] !== BODY) continue
      words.add(reading.word(token))
      if (!reading.is(token, TIME) && !reading.is(token + 1, CAP) && reading.word(token + 1) !== "'s" && this.#isPlace(token)) this.#places.add(reading.word(token))
    }
    return words
  }

  /** After "in", unless something is written there ("wrote in Clarion"). */
  #isPlace(token: number): boolean {
    const reading = this.#reading
    const before = reading.word(token - 1)
    return before === 'in' ? reading.verbOf(token - 2) < 0 : before === 'of' && OF_STATE.has(reading.word(token - 2))
  }
}

/**
 * Adjectives that may be made from the name of a state, in lower case.
 *
 * @example adjectivesOf('velmark').includes('velmarkian') // true
 */
export function adjectivesOf(state: string): readonly string[] {
  const stem = state.replace(/(?:ia|[aeiouy])$/, '')
  const both = stem === state ? [state] : [state, stem]
  return both.flatMap((base) => ['n', 'an', 'ian', 'ean', 'ese', 'ish', 'i'].map((ending) => base + ending)).filter((word) => word !== state)
}
