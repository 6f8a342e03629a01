import {InputError} from '../errors.ts'
import {SOURCE_TYPES} from '../types.ts'
import type {SourceType} from '../types.ts'
import type {ResourceRow} from './attribution-resources.ts'
import {plainName} from './similar-names.ts'

/** What a public figure was over some years; `from` and `to` are whole years, open where they are infinite. */
export interface Term {
  readonly type: SourceType
  readonly from: number
  readonly to: number
  /** State or body that the figure speaks for, as states.csv writes it; '' where none is told. */
  readonly of: string
  /** Words of the office in lower case. */
  readonly office: readonly string[]
}

/** A person whom news articles take as known. The first term counts where the year is not known. */
export interface Figure {
  readonly name: string
  readonly terms: readonly Term[]
}

export interface FigureLexicon {
  /** By full name without accents and case, first and last word of it among them. */
  readonly named: ReadonlyMap<string, Figure>
  /** By the last name under which the figure needs no other: "obama". */
  readonly alone: ReadonlyMap<string, Figure>
}

/**
 * Compiles `public-figures.csv`: name, forms (further full names), alone (last names that need no given name), type, from, to, of, office.
 * Rows of one name stand together; the first one holds its forms.
 *
 * @example
 * compileFigures([{name: 'Irena Solvay', forms: '', alone: 'Solvay', type: 'minister', from: '2012', to: '', of: 'Ardovia'}]).alone.get('solvay').name // 'Irena Solvay'
 */
export function compileFigures(rows: readonly ResourceRow[]): FigureLexicon {
  const figures = new Map<string, {readonly name: string, readonly terms: Term[]}>()
  const named = new Map<string, Figure>(), alone = new Map<string, Figure>(), short = new Map<string, Figure | null>()
  rows.forEach((row, at) => {
    const name = row['name'] ?? ''
    const figure = figures.get(name) ?? {name, terms: []}
    figures.set(name, figure)
    figure.terms.push(termOf(row, at + 2))
    for (const full of [name, ...values(row['forms'])]) {
      named.set(plainName(full), figure)
      const words = plainName(full).split(' '), key = `${words[0]!} ${words.at(-1)!}`
      short.set(key, short.has(key) && short.get(key) !== figure ? null : figure)
    }
    for (const last of values(row['alone'])) alone.set(plainName(last), figure)
  })
  for (const [key, figure] of short) if (figure && !named.has(key)) named.set(key, figure)
  return {named, alone}
}

/**
 * What a figure was in a year; the first term where the year is unknown or lies in none.
 *
 * @example
 * const terms = [{type: 'minister', from: 2012, to: 2014, of: '', office: []}, {type: 'politician', from: 2015, to: Infinity, of: '', office: []}]
 * termIn({name: 'Irena Solvay', terms}, 2016).type // 'politician'
 */
export function termIn({terms}: Figure, year: number | null): Term {
  return (year === null ? undefined : terms.find(({from, to}) => from <= year && year <= to)) ?? terms[0]!
}

function termOf(row: ResourceRow, line: number): Term {
  const type = SOURCE_TYPES.find((name) => name === row['type'])
  if (!type || !row['name']) throw new InputError(`public-figures.csv:${line}: “${row['name'] ?? ''}” needs a name and a known type; given “${row['type'] ?? ''}”`)
  return {type, from: row['from'] ? Number(row['from']) : -Infinity, to: row['to'] ? Number(row['to']) : Infinity, of: row['of'] ?? '', office: (row['office'] ?? '').toLowerCase().split(' ')}
}

function values(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((value) => value !== '')
}
