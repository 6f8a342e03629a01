import {CLASS, isUpper, LETTER} from '../../text/characters.ts'
import type {Vocabulary} from '../../text/vocabulary.ts'
import {CAPITAL, LOWER} from '../../text/vocabulary.ts'
import {breakClass} from './break-class.ts'
import {hashText} from './hash.ts'
import {normalForm} from './normal-form.ts'
import type {WordKnowledge} from './word-knowledge.ts'
import {findWord} from './word-knowledge.ts'

/** Places of the attributes of one word in its row. */
export const WORD = 0, SUFFIX3 = 1, SUFFIX2 = 2, PREFIX3 = 3, SHAPE = 4, FINE = 5, MIDDLE = 6, COARSE = 7, CUE_LEVEL = 8, SOURCE_LEVEL = 9,
  SORT = 10, BREAK = 11, CASE = 12

/** Cells of one row. */
export const ROW = 16

/** Rows that stand for the places before and after a paragraph; real words follow. */
export const BEFORE = 0, AFTER = ROW

/** Level of a word without any knowledge. */
export const UNKNOWN_CUE = 6

const TITLES = ('mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov. gen gen. president senator secretary governor minister spokesman ' +
  'spokeswoman spokesperson director chairman chairwoman chief professor ambassador attorney mayor congressman congresswoman judge justice ' +
  'candidate nominee').split(' ')
const PRONOUNS = 'he she they it i we you who his her their its him them that which'.split(' ')
const SORTS: ReadonlyMap<string, number> = new Map([...TITLES.map((word) => [word, 20] as const), ...PRONOUNS.map((word, at) => [word, at + 1] as const)])

/**
 * Everything the tagger needs to know of a word form, as one row of whole numbers per vocabulary entry, computed once.
 *
 * It follows the vocabulary that it is given and starts afresh with another one.
 */
export class WordAttributes {
  rows = new Int32Array(ROW * 2048)
  /** Grows when the rows stand for the words of another vocabulary. */
  generation = 0
  #known = new Uint8Array(2048)
  #vocabulary: Vocabulary | null = null
  readonly #knowledge: WordKnowledge

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge
    this.#outside()
  }

  /** Place of the row of vocabulary entry `id`. */
  place(vocabulary: Vocabulary, id: number): number {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary
      this.generation++
      this.#known.fill(0)
    }
    const at = id + 2
    if (at >= this.#known.length) this.#grow(at)
    if (this.#known[at] === 0) {
      this.#known[at] = 1
      this.#fill(vocabulary, id, at * ROW)
    }
    return at * ROW
  }

  #fill(vocabulary: Vocabulary, id: number, at: number): void {
    const normal = normalForm(vocabulary.forms[vocabulary.folded(id)]!), form = vocabulary.forms[id]!
    const letterCase = vocabulary.letterCase(id), rows = this.rows, {fine, middle, coarse, levels} = this.#knowledge
    const found = findWord(this.#knowledge, normal)
    rows[at + WORD] = hashText(normal, 1)
    rows[at + SUFFIX3] = hashText(normal.slice(-3), 2)
    rows[at + SUFFIX2] = hashText(normal.slice(-2), 3)
    rows[at + PREFIX3] = hashText(normal.slice(0, 3), 4)
    rows[at + SHAPE] = hashText(shapeOf(form), 5)
    rows[at + FINE] = found < 0 ? 1000 + (rows[at + SUFFIX3]! >>> 0) % 500 : fine[found]! + 1
    rows[at + MIDDLE] = found < 0 ? 300 + (rows[at + SUFFIX2]! >>> 0) % 200 : middle[found]! + 1
    rows[at + COARSE] = found < 0 ? 98 + (letterCase === LOWER ? 1 : 0) : coarse[found]! + 1
    rows[at + CUE_LEVEL] = found < 0 ? UNKNOWN_CUE : levels[found]! & 7
    rows[at + SOURCE_LEVEL] = found < 0 ? 0 : levels[found]! >> 3
    rows[at + SORT] = SORTS.get(normal) ?? 0
    rows[at + BREAK] = breakClass(normal, letterCase >= CAPITAL)
    rows[at + CASE] = letterCase
  }

  #outside(): void {
    for (let cell = 0; cell < ROW; cell++) {
      this.rows[BEFORE + cell] = 7
      this.rows[AFTER + cell] = 11
    }
    this.rows[BEFORE + BREAK] = this.rows[AFTER + BREAK] = 0
    this.rows[BEFORE + CUE_LEVEL] = this.rows[AFTER + CUE_LEVEL] = 7
    this.rows[BEFORE + SOURCE_LEVEL] = this.rows[AFTER + SOURCE_LEVEL] = 5
  }

  #grow(at: number): void {
    const size = Math.max(at + 1, this.#known.length * 2)
    const known = new Uint8Array(size), rows = new Int32Array(size * ROW)
    known.set(this.#known)
    rows.set(this.rows)
    this.#known = known
    this.rows = rows
  }
}

/**
 * The written shape of a form: X for capitals, x for other letters, d for digits, each run once, at most five signs.
 *
 * @example shapeOf('McKay-90s') // 'XxXx-'
 */
export function shapeOf(form: string): string {
  let shape = ''
  for (const sign of form) {
    const unit = sign.charCodeAt(0), next = isUpper(unit) ? 'X' : CLASS[unit] === LETTER ? 'x' : unit >= 48 && unit <= 57 ? 'd' : sign
    if (!shape.endsWith(next)) shape += next
    if (shape.length > 4) break
  }
  return shape
}
