import {isContent} from '../text/empty-words.ts'
import {hashOf} from '../text/vocabulary.ts'
import type {QuotePart} from './quote-part.ts'
import {isNumber} from './wording.ts'

/** A statement with numbers for its words, so that comparing words is comparing numbers. */
export interface NumberedPart {
  /** Place of its article. */
  readonly article: number
  readonly title: boolean
  readonly verbatim: boolean
  readonly speaker: string
  /** Numbers of its words in `Forms`, and the sentence of each. */
  readonly forms: Int32Array
  readonly sentences: Uint16Array
  /** The last statement that it was a candidate for. */
  candidateFor: number
}

const CONTENT = 1, NUMBER = 2

/** Weight of a word in an alignment. */
export function weightOf(form: string): number {
  return isContent(form) ? 4 : 2
}

/** Numbers for the forms of words, with all that depends on the form alone. */
export class Forms {
  readonly #ids = new Map<string, number>()
  readonly #flags: number[] = []
  readonly #hashes: number[] = []

  get size(): number {
    return this.#flags.length
  }

  isContent(form: number): boolean {
    return (this.#flags[form]! & CONTENT) !== 0
  }

  isNumber(form: number): boolean {
    return (this.#flags[form]! & NUMBER) !== 0
  }

  /** As `weightOf`. */
  weight(form: number): number {
    return this.isContent(form) ? 4 : 2
  }

  number({statement: {speaker, flags}, wording: {tokens}, verbatim}: QuotePart, article: number): NumberedPart {
    return {
      article, verbatim, speaker, title: flags.includes('t'), candidateFor: -1,
      forms: Int32Array.from(tokens, ({form}) => this.#numberOf(form)), sentences: Uint16Array.from(tokens, ({sentence}) => sentence),
    }
  }

  /** Hashes of what can lead to another version of a wording: three words in a row, or two of which one carries content. */
  sequencesOf({forms}: NumberedPart): Set<number> {
    const keys = new Set<number>(), hashes = this.#hashes
    for (let i = 0; i + 1 < forms.length; i++) {
      const two = Math.imul(hashes[forms[i]!]!, 0x01000193) ^ hashes[forms[i + 1]!]!
      if (this.isContent(forms[i]!) || this.isContent(forms[i + 1]!)) keys.add(two)
      if (i + 2 < forms.length) keys.add(Math.imul(two, 0x01000193) ^ hashes[forms[i + 2]!]!)
    }
    return keys
  }

  #numberOf(form: string): number {
    const known = this.#ids.get(form)
    if (known !== undefined) return known
    const id = this.#flags.length
    this.#ids.set(form, id)
    this.#flags.push((isContent(form) ? CONTENT : 0) | (isNumber(form) ? NUMBER : 0))
    this.#hashes.push(hashOf(form, 0, form.length))
    return id
  }
}
