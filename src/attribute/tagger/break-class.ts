/** Classes of words and signs at which a clause may end, or that open the next one. */
export const AND = 1, BUT = 2, RELATIVE = 3, SUBORDINATE = 4, PRONOUN = 5, DETERMINER = 6, ING = 7, NAME = 8, MARK = 9, COMMA = 10, DASH = 11,
  SEMICOLON = 12, COLON = 13, BRACKET = 14, THAT = 15

const LISTS: readonly (readonly [number, string])[] = [
  [AND, 'and or nor &'],
  [BUT, 'but yet although though however'],
  [RELATIVE, 'which who whom whose where'],
  [SUBORDINATE, 'while whereas because if unless when whenever after before since until once as so citing referring calling'],
  [PRONOUN, 'i he she it we they you there this'],
  [DETERMINER, 'the a an his her its their our my these those some any many most no'],
  [MARK, `" '`],
  [COMMA, ','],
  [DASH, '—'],
  [SEMICOLON, ';'],
  [COLON, ':'],
  [BRACKET, '( ) [ ]'],
  [THAT, 'that'],
]

const CLASSES: ReadonlyMap<string, number> = new Map(LISTS.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)))

/**
 * Class of a normalised word as a clause boundary, 0 for none.
 *
 * @example breakClass('but', false) // 2
 */
export function breakClass(normal: string, capital: boolean): number {
  const known = CLASSES.get(normal)
  if (known !== undefined) return known
  if (capital) return NAME
  return normal.length > 4 && normal.endsWith('ing') ? ING : 0
}

/** Kinds of boundary between clauses, as seen at the sign or word that makes it. 0: none. */
export const BREAK_KINDS = 24

/**
 * Kind of the boundary that a token of class `here` makes when tokens of classes `next` and `third` follow; 0 for none.
 * Told apart: a comma by what follows it, a dash, a semicolon, a colon, a bracket, and conjunctions without comma.
 *
 * @example breakKind(COMMA, BUT, PRONOUN) // 2
 */
export function breakKind(here: number, next: number, third: number): number {
  if (here === COMMA) {
    if (next === AND) return third === PRONOUN || third === DETERMINER || third === NAME ? 11 : 1
    return next === 0 || next >= COMMA ? 10 : next
  }
  if (here >= DASH && here <= BRACKET) return here + 2
  if (here === AND) return next === PRONOUN ? 17 : 0
  if (here === BUT) return 18
  if (here === SUBORDINATE) return next === PRONOUN || next === DETERMINER || next === NAME ? 19 : 0
  return here === RELATIVE ? 20 : 0
}
