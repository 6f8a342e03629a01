/** `csv-metadata.json`: the tables as CSV on the Web (a W3C standard), which R, Python and RDF tools read with types, keys and descriptions. */
import type {Profile} from './profile.ts'
import type {ColumnAbout, TableAbout} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'

export const CSVW = 'csv-metadata.json'

/** The description of all tables. It stands beside the files that it describes. */
export function buildCsvw(tables: readonly TableAbout[], profile: Profile): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', {'@language': 'en'}],
    'dc:title': 'How outlets framed the same events',
    'dialect': {
      delimiter: profile.delimiter, quoteChar: '"', doubleQuote: true, lineTerminators: [profile.newline], header: true, headerRowCount: 1,
      encoding: 'utf-8',
    },
    'tables': tables.map((table) => tableAbout(table, profile)),
  }
}

function tableAbout({name, about, key, columns}: TableAbout, profile: Profile): object {
  const joins = name !== 'articles' && name !== 'problems' && columns.some((column) => column.name === 'article')
  return {
    'url': `${name}.csv`, 'dc:description': about,
    'tableSchema': {
      columns: columns.map((column) => columnAbout(column, profile)),
      ...key.length === 0 ? {} : {primaryKey: key},
      ...joins ? {foreignKeys: [{columnReference: 'article', reference: {resource: 'articles.csv', columnReference: 'article'}}]} : {},
    },
  }
}

function columnAbout({name, type, unit, formula, tells, empty}: ColumnAbout, {decimal}: Profile): object {
  return {
    'name': name, 'titles': name, 'null': [''], 'required': empty === NEVER,
    'datatype': type === 'number' && decimal !== '.' ? {base: 'decimal', format: {decimalChar: decimal, groupChar: '.'}} : type,
    'dc:description': `${tells} Made as: ${formula}. Empty: ${empty}.`, 'schema:unitText': unit,
  }
}
