/** What people see who open a report in a spreadsheet, asked of the real program. */
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {LONGEST_CELL, unguardText} from '../../src/report/guard-text.ts'
import type {Profile} from '../../src/report/profile.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {TABLES} from '../../src/report/tables.ts'
import {writeReport} from '../report/small-corpus.ts'
import {HOSTILE, IDS, LONG, OUTLETS, TITLES} from './hostile-report.ts'
import type {CsvReading, OpenedCell, OpenedSheet} from './libre-office.ts'
import {HAS_LIBRE_OFFICE, openInLibreOffice} from './libre-office.ts'

const CASES: readonly (readonly [name: string, profile: Profile, reading: CsvReading])[] = [
  ['default CSV, quoted cells as text', PROFILES.plain, {delimiter: ',', language: 'en-US', quotedIsText: 'yes'}],
  ['--excel', PROFILES.excel, {delimiter: ';', language: 'de-DE', quotedIsText: 'no'}],
  ['--excel --locale en', PROFILES['excel-us'], {delimiter: ',', language: 'en-US', quotedIsText: 'no'}],
]

const folder = mkdtempSync(join(tmpdir(), 'parallax-spreadsheet-'))
afterAll(() => { rmSync(folder, {recursive: true}) })

/** The cells of a table by the name of their column. */
function byColumn({rows: [header, ...rows]}: OpenedSheet): Readonly<Record<string, OpenedCell>>[] {
  const names = header!.map(({value}) => value)
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? {type: 'empty', value: '', formula: null, comment: null}])))
}

/** Every cell has the type of its column (truth values have several in spreadsheets); no cell is a formula. */
function expectTypes(sheets: ReadonlyMap<string, OpenedSheet>): void {
  for (const {name, columns} of TABLES) {
    const rows = byColumn(sheets.get(name)!)
    for (const column of columns) {
      const types = new Set(rows.map((row) => row[column.name]!.type).filter((type) => type !== 'empty'))
      const allowed = {string: ['string'], integer: ['float'], number: ['float'], date: ['date'], boolean: ['boolean', 'string']}[column.type]
      expect([...types].filter((type) => !allowed.includes(type)), `${name}.${column.name}`).toEqual([])
    }
    expect(rows.flatMap((row) => Object.values(row)).filter(({formula}) => formula !== null), name).toEqual([])
  }
}

/** Ids, outlets, headlines, dates and numbers of articles.csv are those of the corpus. */
function expectArticles(sheet: OpenedSheet, unguard: (cell: string) => string, longest: number): void {
  const rows = byColumn(sheet), textsOf = (column: string): string[] => rows.map((row) => unguard(row[column]!.value))
  expect(textsOf('article')).toEqual(IDS)
  expect(textsOf('outlet')).toEqual(OUTLETS)
  for (const [at, title] of textsOf('title').entries()) {
    if (TITLES[at] === LONG && LONG.length > longest) expect(title).toMatch(/^Ångström .*… \[cut: \d+ characters in all\]$/)
    else expect(title).toBe(TITLES[at])
  }
  expect(textsOf('event')).toEqual(OUTLETS.map((_, at) => ['1/2', 'summit', ''][at % 3]))
  expect(new Set(textsOf('date'))).toEqual(new Set(['2024-03-05']))
  expect(new Set(textsOf('sentiment_own'))).toEqual(new Set(['-0.45']))
  expect(new Set(textsOf('words'))).toEqual(new Set(['4']))
}

describe.skipIf(!HAS_LIBRE_OFFICE)('a report in LibreOffice', () => {
  describe.each(CASES)('as CSV: %s', (name, profile, reading) => {
    let sheets: ReadonlyMap<string, OpenedSheet>
    beforeAll(async () => {
      const out = join(folder, name.replaceAll(/\W+/g, '-'))
      writeReport(out, HOSTILE, {profile})
      const paths = readdirSync(out).filter((file) => file.endsWith('.csv')).map((file) => join(out, file))
      const opened = await openInLibreOffice(paths, reading)
      sheets = new Map(paths.map((path) => [path.split('/').at(-1)!.slice(0, -4), opened.get(path)![0]!]))
    }, 120_000)

    it('opens every table with the right types, and runs no cell', () => { expectTypes(sheets) })

    it('changes no id, date, number, leading zero or letter', () => {
      expectArticles(sheets.get('articles')!, unguardText, profile.reader === 'program' ? Infinity : LONGEST_CELL)
    })
  })

  describe('as a workbook', () => {
    let sheets: ReadonlyMap<string, OpenedSheet>
    beforeAll(async () => {
      const out = join(folder, 'workbook')
      writeReport(out, HOSTILE, {workbook: 'xlsx'})
      const path = join(out, 'report.xlsx')
      sheets = new Map((await openInLibreOffice([path], null)).get(path)!.map((sheet) => [sheet.name, sheet]))
    }, 120_000)

    it('has a sheet about it and one for every table, each with a filter', () => {
      expect([...sheets.keys()]).toEqual(['about', ...TABLES.map(({name}) => name)])
      expect(TABLES.filter(({name}) => !sheets.get(name)!.hasFilter).map(({name}) => name)).toEqual([])
    })

    it('opens every table with the right types, and runs no cell', () => { expectTypes(sheets) })

    it('changes nothing, and needs no apostrophes', () => { expectArticles(sheets.get('articles')!, (cell) => cell, LONGEST_CELL) })

    it('says on every header what the column tells, its unit, how it is made and what an empty cell means', () => {
      for (const {name, columns} of TABLES) {
        const [header] = sheets.get(name)!.rows
        columns.forEach(({tells, unit, formula, empty}, at) => {
          expect(header![at]!.comment, `${name} column ${at}`).toBe(`${tells}\nUnit: ${unit}\nMade as: ${formula}\nEmpty: ${empty}`)
        })
      }
    })

    it('says which cells were cut', () => {
      const about = sheets.get('about')!.rows, line = about.find(([name]) => name?.value === 'articles')
      expect(line?.[3]?.value).toBe('1 cell is cut to 32767 characters, the most that a cell holds')
    })
  })
})
