/** Names in their order, and the place of each. */
export interface NameList {
  readonly names: readonly string[]
  readonly placeOf: (name: string) => number
}

/**
 * Names without doubles, in code unit order.
 *
 * @example nameList(['b', 'a', 'b']).names // ['a', 'b']
 */
export function nameList(names: Iterable<string>): NameList {
  const sorted = [...new Set(names)].sort(), places = new Map(sorted.map((name, place) => [name, place]))
  return {names: sorted, placeOf: (name) => places.get(name) ?? -1}
}

/** What a label is told apart by. */
export function labelKey({labelSet, label}: {readonly labelSet: string, readonly label: string}): string {
  return JSON.stringify([labelSet, label])
}

/** What a term in scare quotes is told apart by: it stands in no label set. */
export function scareKey(term: string): string {
  return termKey({labelSet: '', label: '', term})
}

/** What a term is told apart by. */
export function termKey({labelSet, label, term}: {readonly labelSet: string, readonly label: string, readonly term: string}): string {
  return JSON.stringify([labelSet, label, term])
}
