import {guardText} from './guard-text.ts'
import type {Profile} from './profile.ts'
import type {FileSummary} from './report-file.ts'
import type {ColumnAbout, TableAbout} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'

/**
 * The tables as a Frictionless data package (`datapackage.json`): any program that knows the standard reads the CSV files with their types,
 * units and missing values.
 */
export function buildDataPackage(tables: readonly TableAbout[], files: readonly FileSummary[], profile: Profile): object {
  const summaries = new Map(files.map((file) => [file.name, file]))
  return {
    profile: 'tabular-data-package',
    name: 'parallax-report',
    title: 'How outlets framed the same events',
    resources: tables.map((table) => resource(table, summaries.get(`${table.name}.csv`), profile)),
  }
}

function resource({name, about, key, columns}: TableAbout, file: FileSummary | undefined, profile: Profile): object {
  const joins = name !== 'articles' && name !== 'problems' && columns.some((column) => column.name === 'article')
  return {
    profile: 'tabular-data-resource', name, path: `${name}.csv`, description: about, format: 'csv', mediatype: 'text/csv',
    encoding: 'utf-8',
    ...file === undefined ? {} : {bytes: file.bytes, hash: `sha256:${file.sha256}`},
    dialect: {delimiter: profile.delimiter, lineTerminator: profile.newline, quoteChar: '"', doubleQuote: true, header: true},
    schema: {
      fields: columns.map((column) => field(column, profile)),
      missingValues: [''],
      ...key.length === 0 ? {} : {primaryKey: key},
      ...joins ? {foreignKeys: [{fields: 'article', reference: {resource: 'articles', fields: 'article'}}]} : {},
    },
  }
}

function field({name, type, unit, formula, tells, empty}: ColumnAbout, profile: Profile): object {
  const {decimal} = profile
  return {
    name: guardText(name, profile), type, description: `${tells} Made as: ${formula}. Empty: ${empty}.`, unit, formula,
    ...empty === NEVER ? {constraints: {required: true}} : {},
    ...type === 'number' && decimal !== '.' ? {decimalChar: decimal} : {},
  }
}
