import {parse} from 'csv-parse/sync'
import {stringify} from 'csv-stringify/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createRowFormatter, formatCell, formatHeader, formatRow} from '../../src/report/format-cell.ts'
import {guardText, unguardText} from '../../src/report/guard-text.ts'
import {looksLikeValue} from '../../src/report/looks-like-value.ts'
import {PROFILES} from '../../src/report/profile.ts'
import type {CellValue, Table} from '../../src/report/table.ts'
import {hostileText} from './hostile-text.ts'

const three: Table<readonly CellValue[]> = {
  name: 'three', about: '', key: [],
  columns: ['a', 'b', 'c'].map((name, i) => ({name, type: 'string', unit: '', formula: '', tells: '', empty: '', value: (row) => row[i]!})),
}
const cell: fc.Arbitrary<CellValue> = fc.oneof(hostileText, fc.integer(), fc.boolean(), fc.constant(null),
  fc.double({noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6}))
const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), {minLength: 1, maxLength: 8})
const profiles = Object.values(PROFILES)

describe('formatCell', () => {
  it('leaves numbers alone, negative ones too', () => {
    for (const [value, text] of [[-1, '-1'], [0.5, '0.5'], [-0.25, '-0.25'], [-0, '0'], [12345, '12345']] as const) expect(formatCell(value,
      PROFILES.plain)).toBe(text)
  })

  it('writes what was not measured as nothing, and truth in words', () => {
    expect([null, true, false].map((value) => formatCell(value, PROFILES.plain))).toEqual(['', 'true', 'false'])
  })

  it.each([NaN, Infinity])('refuses %d, which no table may hold',
    (value) => { expect(() => formatCell(value, PROFILES.plain)).toThrow(/finite/) })

  it('quotes only what must be quoted', () => {
    expect(formatCell('a, b', PROFILES.plain)).toBe('"a, b"')
    expect(formatCell('a, b', PROFILES.excel)).toBe('a, b')
    expect(formatCell('a; b', PROFILES.excel)).toBe('"a; b"')
    expect(formatCell('say "no"', PROFILES.plain)).toBe('"say ""no"""')
    expect(formatCell('two\nlines', PROFILES.plain)).toBe('"two\nlines"')
  })

  it('quotes a text that looks like a number for programs, so that it can be told from one', () => {
    expect([formatCell('007', PROFILES.plain), formatCell(7, PROFILES.plain), formatCell('7 ships', PROFILES.plain)]).toEqual(['"007"', '7', '7 ships'])
  })

  it('writes the decimal sign of the place that the profile is for', () => {
    expect(formatCell(-1.5, PROFILES.excel)).toBe('-1,5')
    expect(formatCell('v1.5', PROFILES.excel)).toBe('v1.5')
    expect(formatCell(-1.5, PROFILES['excel-us'])).toBe('-1.5')
  })
})

describe('formatRow', () => {
  it.each(profiles)('gives the bytes of csv-stringify ($name)', (profile) => {
    fc.assert(fc.property(rows, (table) => {
      const ours = table.map((row) => formatRow(three, row, profile)).join('')
      const theirs = stringify(table.map((row) => row.map((value) => typeof value === 'string' ? guardText(value, profile) : value)), {
        delimiter: profile.delimiter, record_delimiter: profile.newline, quoted_match: /[\r\n]/,
        cast: {boolean: String, string: (value) => ({value, quoted: profile.reader === 'program' && /^\s*[\d.,$€£¥]/.test(value) && looksLikeValue(value)}), number: (value) => ({value: String(value === 0 ? 0 : value).replace('.', profile.decimal), quoted: false})},
      })
      expect(ours).toBe(theirs)
    }))
  })

  it.each(profiles)('can be read back by csv-parse, cell for cell ($name)', (profile) => {
    fc.assert(fc.property(rows, (table) => {
      const csv = (profile.bom ? '\ufeff' : '') + formatHeader(three, profile) + table.map((row) => formatRow(three, row, profile)).join('')
      const read: string[][] = parse(Buffer.from(csv), {bom: true, delimiter: profile.delimiter, from_line: 2,
        record_delimiter: profile.newline})
      expect(read).toHaveLength(table.length)
      table.forEach((row, i) => {
        row.forEach((value, j) => {
          const back = read[i]![j]!
          if (typeof value === 'number') expect(Number(back.replace(profile.decimal, '.'))).toBe(value === 0 ? 0 : value)
          else expect(typeof value === 'string' ? unguardText(back) : back).toBe(value === null ? '' : String(value))
        })
      })
    }))
  })
})

describe('createRowFormatter', () => {
  interface Row { readonly article: {readonly id: string}, readonly words: string }
  const column = (name: string, value: (row: Row) => CellValue, ofArticle?: true): Table<Row>['columns'][number] =>
    ({name, type: 'string', unit: '', formula: '', tells: '', empty: '', value, ...ofArticle === undefined ? {} : {ofArticle}})
  const table = (...columns: Table<Row>['columns']): Table<Row> => ({name: 'table', about: '', key: [], columns})
  const id = column('id', ({article}) => article.id, true), words = column('words', (row) => row.words)

  it.each([
    ['in front', table(id, id, words)], ['in the middle', table(words, id, words)], ['at the end', table(words, id)], ['nowhere', table(words, words)],
    ['alone', table(id)],
  ])('gives the bytes of formatRow with the columns of the article %s', (_where, tested) => {
    fc.assert(fc.property(fc.array(fc.tuple(hostileText, fc.array(hostileText, {maxLength: 3})), {maxLength: 4}), (articles) => {
      const all = articles.flatMap(([name, texts]) => { const article = {id: name}; return texts.map((text) => ({article, words: text})) })
      const format = createRowFormatter(tested, PROFILES.plain)
      expect(all.map(format)).toEqual(all.map((row) => formatRow(tested, row, PROFILES.plain)))
    }))
  })

  it('refuses a table whose columns of the article do not stand together', () => {
    expect(() => createRowFormatter(table(id, words, id), PROFILES.plain)).toThrow('stand together')
  })
})
