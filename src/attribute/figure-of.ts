import type {Person} from './person.ts'
import type {Figure, FigureLexicon} from './public-figures.ts'
import {plainName} from './similar-names.ts'

/**
 * The public figure that a person of an article is, by full name, by first and last name, or by a last name that needs no other where the
 * article gives no more; null for none.
 *
 * @example figureOf({given: 'Irena', lasts: new Map([['Solvay', 1]])}, {named: new Map(), alone: new Map()}) // null
 */
export function figureOf({given, lasts}: Pick<Person, 'given' | 'lasts'>, {named, alone}: FigureLexicon): Figure | null {
  const first = given.split(' ')[0]!
  for (const last of lasts.keys()) {
    const figure = given === '' ? alone.get(plainName(last)) ?? named.get(plainName(last))
      : named.get(plainName(`${given} ${last}`)) ?? named.get(plainName(`${first} ${last}`))
    if (figure) return figure
  }
  return null
}
