import type {Article, Problem} from '../types.ts'
import type {ArticleIds, Claim, FirstUse} from './article-ids.ts'
import {checkText} from './check-text.ts'
import type {DateOrder, Field, LoadOptions} from './corpus.ts'
import type {ColumnMap} from './map-columns.ts'
import {problemAt, type Complaint, type Place} from './problem-codes.ts'
import {quoteValue, writeJson} from './quote-value.ts'
import {readDate} from './read-date.ts'
import {readField, readText, scalarText, type RawRecord} from './read-field.ts'
import type {ReadRow} from './rows.ts'

/** What making articles needs to know about the file that a row stands in. */
export interface ArticleSetup {
  readonly file: string
  readonly map: ColumnMap
  readonly options: LoadOptions
  readonly ids: ArticleIds
}

/** An article with its warnings and notes; where it is rejected, no article and one error. */
export interface MadeArticle {
  readonly article: Article | null
  readonly problems: readonly Problem[]
}

/** Turns one row into an article, or says why it cannot be one. The text is taken as it is, to the last unit. */
export function makeArticle(row: ReadRow, setup: ArticleSetup): MadeArticle {
  const {record, line} = row
  const {file, map: {columns}, options} = setup
  const given = (field: Field): unknown => columns[field] === undefined ? undefined : readField(record, columns[field])
  const wanted = scalarText(given('id')) || fallbackId(file, row)
  const text = readText(given('text'))
  const outlet = scalarText(given('outlet')) || (options.outlet ?? '')
  const rejection = text === null || text.trim() === '' ? noText(given('text'), columns.text)
    : outlet === '' && options.requireOutlet === 'yes' ? noOutlet(given('outlet'), columns.outlet, 'outlet-required') : null
  if (rejection !== null || text === null) return rejected({file, line, article: wanted}, rejection)
  const {id, first} = setup.ids.claim(wanted, {text, outlet, file, line})
  if (id === null) return rejected({file, line, article: wanted}, first === null ? null : copied(wanted, first))
  const place: Place = {file, line, article: id}
  const complaints = [...changedId(wanted, {id, first}), ...checkText(text)]
  if (outlet === '') complaints.push(noOutlet(given('outlet'), columns.outlet, 'outlet-missing'))
  const date = dateOf(given('date'), options.dates, complaints)
  const title = titleOf(given('title'))
  if (row.isDamaged || text.includes('\ufffd') || title.includes('\ufffd')) complaints.push(DAMAGED)
  const article: Article = {
    id, outlet, date, event: scalarText(given('event')) || null, title, text, url: scalarText(given('url')) || null,
    labels: labelsOf(record, setup.map.used), file, line,
  }
  return {article, problems: complaints.map((complaint) => problemAt(place, complaint))}
}

/** File and line; behind the first article of a line also which one of it this is. */
function fallbackId(file: string, {line, nth = 1}: ReadRow): string {
  return nth === 1 ? `${file}:${line}` : `${file}:${line}.${nth}`
}

function titleOf(value: unknown): string {
  return typeof value === 'string' ? value : scalarText(value)
}

function dateOf(value: unknown, order: DateOrder | undefined, complaints: Complaint[]): string | null {
  const given = scalarText(value)
  if (given === '') return null
  const {date, trouble} = readDate(given, order)
  if (trouble === 'ambiguous') {
    complaints.push({
      code: 'date-ambiguous', field: 'date',
      message: `${quoteValue(given)} can be day/month or month/day; the article is read without a date`,
      fix: 'Say what stands first with --dates day-first or --dates month-first, or write dates as YYYY-MM-DD.',
    })
  } else if (trouble === 'unreadable') {
    complaints.push({
      code: 'date-unreadable', field: 'date',
      message: `${quoteValue(given)} is no calendar date that can be read; the article is read without a date`,
      fix: 'Write dates as YYYY-MM-DD, or name the right column with --map date=COLUMN.',
    })
  }
  return date
}

/** All columns that hold no field, as strings; nested values as JSON, null left out. */
function labelsOf(record: RawRecord, used: ReadonlySet<string>): Readonly<Record<string, string>> {
  const labels: Record<string, string> = {}
  for (const column of Object.keys(record)) {
    const value = record[column]
    if (value === null || value === undefined || used.has(column) || column.trim() === '') continue
    const label = typeof value === 'string' ? value : writeJson(value)
    if (column === '__proto__') Object.defineProperty(labels, column, {value: label, enumerable: true, writable: true, configurable: true})
    else labels[column] = label
  }
  return labels
}

function noText(value: unknown, column: string | undefined): Complaint {
  const isMissing = value === undefined || value === null || typeof value === 'string' || (Array.isArray(value) && value.length === 0)
  const fix = 'Give the text of the article, or name the right column with --map text=COLUMN.'
  if (isMissing) return {code: 'text-missing', field: 'text', message: `a text is required; column ${quoteValue(column)} is empty`, fix}
  return {
    code: 'text-not-string', field: 'text', fix,
    message: `the text must be a string or a list of paragraphs; column ${quoteValue(column)} holds ${quoteValue(value)}`,
  }
}

function noOutlet(value: unknown, column: string | undefined, code: 'outlet-missing' | 'outlet-required'): Complaint {
  const isNested = typeof value === 'object' && value !== null
  const what = column === undefined ? 'no column holds one'
    : isNested ? `column ${quoteValue(column)} holds ${quoteValue(value)}, not a name` : `column ${quoteValue(column)} is empty`
  return {
    code, field: 'outlet', message: `the name of an outlet is required; ${what}`,
    fix: isNested ? `Name the part that holds it, as in --map outlet=${column}.name.`
      : 'Give --outlet NAME, or name the column with --map outlet=COLUMN.',
  }
}

function rejected(place: Place, complaint: Complaint | null): MadeArticle {
  return {article: null, problems: complaint === null ? [] : [problemAt(place, complaint)]}
}

function copied(id: string, first: FirstUse): Complaint {
  return {
    code: 'id-duplicate', field: 'id',
    message: `every article needs an id of its own; ${quoteValue(id)} is also the id of ${placeOf(first)}, with the same text and outlet`,
    fix: 'Remove the second copy.',
  }
}

function changedId(wanted: string, {id, first}: Claim): readonly Complaint[] {
  if (first === null) return []
  const other = first.text === 'same' ? 'another outlet' : 'another text'
  return [{
    code: 'id-changed', field: 'id',
    message: `${quoteValue(wanted)} is also the id of ${placeOf(first)}, with ${other}; this article is read as ${quoteValue(id)}`,
    fix: 'Give unique ids: name another column with --map id=COLUMN, or use ids that hold the outlet, such as herald-1.',
  }]
}

function placeOf(first: FirstUse): string {
  return `line ${first.line} of ${quoteValue(first.file)}`
}

const DAMAGED: Complaint = {
  code: 'encoding-invalid', field: null,
  message: 'some bytes do not belong to the encoding of the file, or were lost before; they stand as U+FFFD',
  fix: 'Name the encoding of the file with --encoding, for instance --encoding windows-1252, or export it again as UTF-8.',
}
