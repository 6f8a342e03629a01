import {wordsOf} from './name-in-phrase.ts'
import {phraseAfter} from './noun-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import type {SourceLexicon} from './source-lexicon.ts'

/** The name of a body as printed, and where it stands first. */
export interface NamedBody {
  readonly name: string
  readonly token: number
}

/** The bodies that an article names by a run of capitals that is no person's name. */
export class BodyTable {
  /** In the order of the text. */
  readonly named: NamedBody[] = []
  readonly #byWord = new Map<string, NamedBody>()
  readonly #reading: Reading
  readonly #lexicon: SourceLexicon

  constructor(reading: Reading, lexicon: SourceLexicon) {
    this.#reading = reading
    this.#lexicon = lexicon
  }

  /** The first body printed that has a word in its name: "ministry" → "Ministry of Foreign Affairs of Kazakhstan". */
  first(word: string): NamedBody | undefined {
    return this.#byWord.get(word)
  }

  add({from, to}: Stretch): void {
    const reading = this.#reading
    const goesOn = reading.word(to) === 'of' || reading.word(to) === 'for'
    const end = goesOn ? Math.max(to, phraseAfter(reading, from, Math.min(reading.passage.size, to + 10))) : to
    const body = {name: reading.slice({from: reading.word(from) === 'the' ? from + 1 : from, to: end}), token: from}
    this.named.push(body)
    for (let token = from; token < to; token++) {
      const word = reading.word(token)
      if (word.length > 3 && !this.#byWord.has(word)) this.#byWord.set(word, body)
    }
  }

  /** "Boko Haram": whether the list of nouns knows two capitalised words or more as a body, which is noted then. */
  isKnown(run: Stretch): boolean {
    if (run.to - run.from < 2) return false
    const noun = this.#lexicon.nouns.get(wordsOf(this.#reading, run).join(' '))
    if (!noun || (noun.sort !== 'institution' && noun.sort !== 'place' && noun.sort !== 'group')) return false
    this.add(run)
    return true
  }
}
