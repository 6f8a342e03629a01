import {WordTable} from '../../text/word-table.ts'
import type {TargetView} from './target-view.ts'

/**
 * What small words right beside a target say of it, in thousandths of the lexicon's unit: prepositions before it, auxiliaries and prepositions after it, and
 * the word after those ("is not"). What is aimed at somebody, said about him, or wanted of him is seldom praise.
 */
const BEFORE: readonly (readonly [words: string, value: number])[] = [
  ['against', -1400], ['about over', -700], ['into', -600], ['that at', -500], ['than', -400], ['if why because while after', -300], ['on from', -200], ['for', -150],
]
const AFTER: readonly (readonly [words: string, value: number])[] = [['will', 500], ['should may to', -400], ["'s", -250], ['might could for :', -200]]
const NEXT: readonly (readonly [words: string, value: number])[] = [["not n't", -300]]

/** Prepositions of place and time: "in Iowa". What they name is where or when something happened, or who heard of it, and hardly spoken of. */
const PLACES = 'to in near outside inside across during throughout until'

/** Prepositions that tie the word before them to the target: "criticism of", "jab at". */
const LINKS = 'on of against at into about toward towards over for with in to'

/** Prepositions behind which stands who comes off worse: "better than", "victory over". */
const WORSE = 'than over'

const TIMES = `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
today yesterday tomorrow tonight week weekend month year`

/** Share of the words around that reaches a target of place or time. */
const ADJUNCT = 0.3

const ARTICLES = new Set('the a an his her its their'.split(' '))

/** Small words beside targets, one look-up a token. */
export interface BesideTables {
  readonly before: WordTable
  readonly after: WordTable
  readonly next: WordTable
  readonly places: WordTable
  readonly times: WordTable
  readonly links: WordTable
  readonly worse: WordTable
}

/** What the small words beside a target say. */
export interface Beside {
  /** Added to what others say, thousandths. */
  readonly value: number
  /** Share that others keep. */
  readonly share: number
  /** Token of a word that a preposition ties to the target ("criticism of …"); −1 for none. */
  readonly tied: number
  /** The target is who comes off worse, so that what is said in favour is said of others. */
  readonly worse: boolean
}

export function createBesideTables(): BesideTables {
  const [places, times, links, worse] = [PLACES, TIMES, LINKS, WORSE].map((words) => tableOf([[words, 1]]))
  return {before: tableOf(BEFORE), after: tableOf(AFTER), next: tableOf(NEXT), places: places!, times: times!, links: links!, worse: worse!}
}

function tableOf(lists: typeof BEFORE): WordTable {
  const values = new Map(lists.flatMap(([words, value]) => words.split(/\s+/).map((word) => [word, value] as const)))
  return new WordTable((_, folded) => values.get(folded) ?? 0)
}

/**
 * What the small words right beside a target say ("against Keller": −1.4; "Keller will …": 0.5), and what becomes of what others say: less of it counts where
 * the target is but the place or time of what is told, or its hearer ("lied in Ohio", "said on Friday"), more of the word that a preposition ties to it.
 */
export function besideTarget(view: TargetView, tables: BesideTables): Beside {
  const {document: {vocabulary}, passage: {word}} = view
  let before = view.first - 1
  while (before > view.low && (view.isName(before) || ARTICLES.has(vocabulary.forms[vocabulary.folded(word[before]!)]!))) before--
  const at = (table: WordTable, token: number): number => token < view.low || token >= view.high ? 0 : table.of(vocabulary, word[token]!)
  return {
    value: at(tables.before, before) + at(tables.after, view.after) + at(tables.next, view.after + 1),
    share: at(tables.places, before) === 1 || at(tables.times, view.after - 1) === 1 ? ADJUNCT : 1,
    tied: at(tables.links, before) === 1 ? before - 1 : -1, worse: at(tables.worse, before) === 1,
  }
}
