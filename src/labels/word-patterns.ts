import stemmer from 'natural/lib/natural/stemmers/porter_stemmer.js'
import {compileGlob} from './match-glob.ts'
import type {WordPattern} from './read-term.ts'
import {exactForm} from './read-term.ts'

interface Glob {
  readonly id: number
  readonly by: 'folded' | 'exact'
  readonly fits: (word: string) => boolean
}

/**
 * Distinct word patterns as small integers, and which of them a form satisfies.
 *
 * Literals and stems are found by one look-up each; globs wait in buckets by the letters before their first wildcard or, where they start
 * with one, after their last. A form is asked about once, however often it occurs in the texts.
 */
export class WordPatterns {
  readonly #ids = new Map<string, number>()
  readonly #literals = {folded: new Map<string, number>(), exact: new Map<string, number>()}
  readonly #stems = new Map<string, number>()
  readonly #byStart = new Map<string, Glob[]>()
  readonly #byEnd = new Map<string, Glob[]>()
  #any = -1
  #longestStart = 0
  #longestEnd = 0

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
    else if (pattern.kind === 'stem') this.#stems.set(text, id)
    else this.#addGlob({id, by: pattern.by, fits: compileGlob(text)}, text)
    return id
  }

  /** Numbers of the patterns that a form satisfies, in rising order. */
  of(form: string, folded: string): readonly number[] {
    const exact = this.#literals.exact.size > 0 || this.#byStart.size > 0 || this.#byEnd.size > 0 ? exactForm(form) : form
    const found = [this.#literals.folded.get(folded), this.#literals.exact.get(exact)]
    const isWord = /^[\p{L}\p{N}]/u.test(folded) && folded !== "n't"
    if (isWord && this.#any >= 0) found.push(this.#any)
    if (isWord && this.#stems.size > 0) found.push(this.#stems.get(stemmer.stem(folded)))
    this.#globsOf(exact, folded, found)
    return [...new Set(found.filter((id) => id !== undefined))].sort((a, b) => a - b)
  }

  #addGlob(glob: Glob, text: string): void {
    const start = text.slice(0, text.search(/[*?]/)).toLowerCase(), end = text.slice(text.search(/[^*?]*$/)).toLowerCase()
    const [buckets, key] = start === '' ? [this.#byEnd, end] : [this.#byStart, start]
    if (start === '') this.#longestEnd = Math.max(this.#longestEnd, end.length)
    else this.#longestStart = Math.max(this.#longestStart, start.length)
    const bucket = buckets.get(key)
    if (bucket === undefined) buckets.set(key, [glob])
    else bucket.push(glob)
  }

  #globsOf(exact: string, folded: string, found: (number | undefined)[]): void {
    const collect = (bucket: readonly Glob[] | undefined): void => {
      for (const glob of bucket ?? []) if (glob.fits(glob.by === 'exact' ? exact : folded)) found.push(glob.id)
    }
    const starts = Math.min(this.#longestStart, folded.length), ends = this.#byEnd.size > 0 ? Math.min(this.#longestEnd, folded.length) : -1
    for (let size = 1; size <= starts; size++) collect(this.#byStart.get(folded.slice(0, size)))
    for (let size = 0; size <= ends; size++) collect(this.#byEnd.get(folded.slice(folded.length - size)))
  }
}
