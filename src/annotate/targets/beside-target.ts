import {WordTable} from '../../text/word-table.ts'
import type {TargetView} from './target-view.ts'

/** What small words right beside a target say of it, in thousandths of the lexicon's unit: prepositions before it, auxiliaries after it. */
const BEFORE: readonly (readonly [words: string, value: number])[] = [['against', -1400], ['about over', -400], ['if why because while after', -300], ['that', -500]]
const AFTER: readonly (readonly [words: string, value: number])[] = [['will', 500], ['should may', -400], ['might could', -200], ["'s", -250]]

/** Prepositions of place and time: "in Iowa", "on Friday". What they name is where or when something happened, and hardly spoken of. */
const PLACES = 'to in on at near outside inside across during throughout until'

const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
today yesterday tomorrow tonight week weekend month year`

/** Share of the words around that reaches a target of place or time. */
const ADJUNCT = 0.3

const ARTICLES = new Set('the a an his her its their'.split(' '))

/** Small words beside targets, one look-up a token. */
export interface BesideTables {
  readonly before: WordTable
  readonly after: WordTable
  readonly places: WordTable
  readonly times: WordTable
}

export function createBesideTables(): BesideTables {
  return {before: tableOf(BEFORE), after: tableOf(AFTER), places: tableOf([[PLACES, 1]]), times: tableOf([[TIMES, 1]])}
}

function tableOf(lists: typeof BEFORE): WordTable {
  const values = new Map(lists.flatMap(([words, value]) => words.split(/\s+/).map((word) => [word, value] as const)))
  return new WordTable((_, folded) => values.get(folded) ?? 0)
}

/**
 * What the small words right beside a target say: `value`, added to what others say ("against Keller": −1.4; "Keller will …": 0.5), and `share`, which
 * others keep: less where the target is but the place or time of what is told ("lied in Ohio", "on Friday"), all else.
 */
export function besideTarget(view: TargetView, tables: BesideTables): {readonly value: number, readonly share: number} {
  const {document: {vocabulary}, passage: {word}} = view
  let before = view.first - 1
  while (before > view.low && (view.isName(before) || ARTICLES.has(vocabulary.forms[vocabulary.folded(word[before]!)]!))) before--
  const at = (table: WordTable, token: number): number => token < view.low || token >= view.high ? 0 : table.of(vocabulary, word[token]!)
  const share = at(tables.places, before) === 1 || at(tables.times, view.after - 1) === 1 ? ADJUNCT : 1
  return {value: at(tables.before, before) + at(tables.after, view.after), share}
}
