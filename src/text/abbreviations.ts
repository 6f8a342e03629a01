/**
 * How the stop of an abbreviation is read. `title`: never ends a sentence (Mr., Gen.). `other`: ends it only before a word that opens
 * sentences (Inc., etc.). `number`: an abbreviation only before a digit (No. 7). `none`: not one.
 */
export type AbbreviationSort = 'title' | 'other' | 'number' | 'none'

/** A row of `datasets/abbreviations.csv`. Forms are compared with their case: `Ill.` is a state, `ill.` the end of a sentence. */
export interface Abbreviation {
  readonly form: string
  readonly sort: string
}

const LONGEST = 8

/** The abbreviations a scanner knows, and the capitalised words that open a sentence after "U.S." and its like. */
export class Abbreviations {
  readonly openers: ReadonlySet<string>
  readonly #sorts = new Map<string, AbbreviationSort>()

  constructor(rows: readonly Abbreviation[]) {
    const openers = new Set<string>()
    for (const {form, sort} of rows) {
      if (sort === 'opener') openers.add(form)
      else this.#sorts.set(form, sort as AbbreviationSort)
    }
    this.openers = openers
  }

  sortOf(text: string, start: number, end: number): AbbreviationSort {
    if (end - start > LONGEST) return 'none'
    return this.#sorts.get(text.slice(start, end)) ?? 'none'
  }
}
