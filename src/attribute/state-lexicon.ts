import type {ResourceRow} from './attribution-resources.ts'

/** States by the words that stand for them, all in lower case. */
export interface StateLexicon {
  /** By name, short form or seat of government: "u.s.", "washington" → "United States". */
  readonly named: ReadonlyMap<string, string>
  /** By adjective: "british" → "United Kingdom". */
  readonly adjectives: ReadonlyMap<string, string>
  /** By the word for its people: "saudis" → "Saudi Arabia". */
  readonly people: ReadonlyMap<string, string>
}

/**
 * Compiles `states.csv`: state, forms, adjectives, people, seats; several values in a cell are parted by `|`.
 *
 * @example compileStates([{state: 'Turkey', forms: '', adjectives: 'Turkish', people: 'Turks', seats: 'Ankara'}]).named.get('ankara') // 'Turkey'
 */
export function compileStates(rows: readonly ResourceRow[]): StateLexicon {
  const named = new Map<string, string>(), adjectives = new Map<string, string>(), people = new Map<string, string>()
  for (const row of rows) {
    const state = row['state'] ?? ''
    for (const form of [state, ...values(row['forms']), ...values(row['seats'])]) named.set(form, state)
    for (const form of values(row['adjectives'])) adjectives.set(form, state)
    for (const form of values(row['people'])) people.set(form, state)
  }
  return {named: lowered(named), adjectives: lowered(adjectives), people: lowered(people)}
}

function values(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((value) => value !== '')
}

function lowered(map: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...map].map(([key, state]) => [key.toLowerCase(), state]))
}

/**
 * The state that words in lower case name or belong to by an adjective: the first one told; null for none.
 *
 * @example stateIn(['the', 'turkish', 'minister'], compileStates([{state: 'Turkey', adjectives: 'Turkish'}])) // 'Turkey'
 */
export function stateIn(words: readonly string[], {named, adjectives}: StateLexicon): string | null {
  for (let at = 0; at < words.length; at++) {
    const pair = at + 1 < words.length ? `${words[at]!} ${words[at + 1]!}` : ''
    const state = named.get(pair) ?? adjectives.get(pair) ?? adjectives.get(words[at]!) ?? named.get(words[at]!)
    if (state !== undefined) return state
  }
  return null
}
