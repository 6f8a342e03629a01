import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import {GlobIndex} from './glob-index.ts'
import type {WordPattern} from './read-term.ts'
import {exactForm} from './read-term.ts'

/**
 * Distinct word patterns as small integers, and which of them a form satisfies.
 *
 * Literals and stems are found by one look-up each, globs by the letters that they hold (`GlobIndex`). A form is asked about once, however
 * often it occurs in the texts.
 */
export class WordPatterns {
  readonly #ids = new Map<string, number>()
  readonly #literals = {folded: new Map<string, number>(), exact: new Map<string, number>()}
  readonly #stems = new Map<string, number>()
  /** First letters of the stems, with the length of the longest word that such a stem may come from. */
  readonly #stemStarts = new Map<string, number>()
  readonly #globs = new GlobIndex()
  #any = -1

  /** The number of the pattern, the same for equal ones. */
  idOf(pattern: WordPattern): number {
    const text = pattern.kind === 'stem' ? stemmer.stem(pattern.text) : pattern.text
    const key = `${pattern.kind} ${pattern.by} ${text}`
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(key, id)
    if (pattern.kind === 'any') this.#any = id
    else if (pattern.kind === 'literal') this.#literals[pattern.by].set(text, id)
    else if (pattern.kind === 'stem') {
      this.#stems.set(text, id)
      const start = text.slice(0, Math.max(1, Math.min(text.length - 1, STEM_START)))
      this.#stemStarts.set(start, Math.max(this.#stemStarts.get(start) ?? 0, text.length <= SHORT_STEM ? text.length + LONGEST_ENDING : Infinity))
    } else this.#globs.add(id, text, pattern.by)
    return id
  }

  /** Numbers of the patterns that a form satisfies, in rising order. */
  of(form: string, folded: string): readonly number[] {
    const found = new Set<number>()
    const add = (id: number | undefined): void => { if (id !== undefined && id >= 0) found.add(id) }
    const exact = exactForm(form)
    add(this.#literals.folded.get(folded))
    add(this.#literals.exact.get(exact))
    if (isWord(folded)) {
      add(this.#any)
      if (this.#mayHaveStem(folded)) add(this.#stems.get(stemmer.stem(folded)))
    }
    this.#globs.find(exact, folded, add)
    return [...found].sort((a, b) => a - b)
  }

  #mayHaveStem(folded: string): boolean {
    for (let size = 1; size <= STEM_START; size++) if (folded.length <= (this.#stemStarts.get(folded.slice(0, size)) ?? 0)) return true
    return false
  }
}

/** All letters of a stem but its last, which may be i for y or an added e, are the first of its word; so many of them are compared at most. */
const STEM_START = 3

/**
 * A stem of up to three letters has lost at most so many: the endings that come off in a row need a longer rest (8 is the most among the
 * 59,000 words of 3,000 news articles: hop-efulness).
 */
const SHORT_STEM = 3, LONGEST_ENDING = 9

function isWord(folded: string): boolean {
  return /^[\p{L}\p{N}]/u.test(folded) && folded !== "n't"
}
