/** The workbook as bytes: an archive that can be read, that is the same twice, and whose sheets go on where a table has too many rows. */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {crc32, inflateRawSync} from 'node:zlib'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {PROFILES} from '../../src/report/profile.ts'
import {readCells} from '../../src/report/workbook/read-cells.ts'
import {serialDay} from '../../src/report/workbook/sheet-xml.ts'
import {writeWorkbook} from '../../src/report/workbook/write-workbook.ts'
import {columnName} from '../../src/report/workbook/xml.ts'
import {ZipFile} from '../../src/report/workbook/zip-file.ts'
import {ARTICLES} from '../../src/report/tables/articles.ts'
import {formatRow} from '../../src/report/format-cell.ts'
import type {Table} from '../../src/report/table.ts'
import {hostileText} from './hostile-text.ts'
import {RUN, SMALL, writeReport} from './small-corpus.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parallax-workbook-')) })
afterEach(() => { rmSync(folder, {recursive: true}) })

/** The files of an archive, read by its list at the end, their sizes and checksums compared. */
function unzip(bytes: Buffer): Map<string, string> {
  const end = bytes.length - 22, files = new Map<string, string>()
  expect(bytes.readUInt32LE(end)).toBe(0x06054b50)
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [crc, packed, size, length, offset] = [at + 16, at + 20, at + 24, at + 28, at + 42].map((place) => bytes.readUInt32LE(place))
    const nameLength = length! & 0xffff, name = bytes.subarray(at + 46, at + 46 + nameLength).toString()
    const start = offset! + 30 + bytes.readUInt16LE(offset! + 26), content = inflateRawSync(bytes.subarray(start, start + packed!))
    expect([name, content.length, crc32(content)]).toEqual([name, size, crc])
    files.set(name, content.toString())
    at += 46 + nameLength
  }
  return files
}

describe('ZipFile', () => {
  it('gives every file back, whatever its pieces', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.oneof(fc.string({unit: 'grapheme'}), fc.constant('ä'.repeat(700_000))), {maxLength: 4}), {maxLength: 4}), (files) => {
      const parts: Uint8Array[] = [], zip = new ZipFile({writeBytes: (bytes) => { parts.push(bytes) }})
      files.forEach((texts, at) => { zip.add(`größe/${at}.xml`, texts) })
      zip.finish()
      expect([...unzip(Buffer.concat(parts))]).toEqual(files.map((texts, at) => [`größe/${at}.xml`, texts.join('')]))
    }), {numRuns: 20})
  })
})

describe('readCells', () => {
  const table: Table<readonly string[]> = {name: 't', about: '', key: [], columns: [0, 1].map((at) =>
    ({name: `c${at}`, type: 'string', unit: '', formula: '', tells: '', empty: '', value: (row) => row[at]!}))}

  it.each(Object.values(PROFILES))('gives the cells of a file, rows across the edges of its pieces among them ($name)', (profile) => {
    const rows = [...fc.sample(fc.tuple(fc.constant('x'), hostileText), {numRuns: 200, seed: 1}), ['long', '"\n'.repeat(700_000)], ['a', 'b']] as const
    const path = join(folder, 't.csv'), cells = rows.map((row) => row.join('\n'))
    writeFileSync(path, `${profile.bom ? '\ufeff' : ''}c0${profile.delimiter}c1${profile.newline}${rows.map((row) => formatRow(table, row, profile)).join('')}`)
    const read = [...readCells(path, profile)]
    expect(read).toHaveLength(cells.length)
    expect(read.at(-1)).toEqual(['a', 'b'])
    if (profile.reader === 'program') expect(read.at(-2)![1]).toBe('"\n'.repeat(700_000))
  })
})

describe('writeWorkbook', () => {
  it('is the same twice, byte for byte', () => {
    for (const name of ['a', 'b']) writeReport(join(folder, name), SMALL, {workbook: 'xlsx'})
    expect(readFileSync(join(folder, 'a', 'report.xlsx')).equals(readFileSync(join(folder, 'b', 'report.xlsx')))).toBe(true)
  })

  it('is the same whichever CSV stands beside it', () => {
    writeReport(join(folder, 'a'), SMALL, {workbook: 'xlsx'})
    writeReport(join(folder, 'b'), SMALL, {workbook: 'xlsx', profile: PROFILES.excel})
    expect(readFileSync(join(folder, 'a', 'report.xlsx')).equals(readFileSync(join(folder, 'b', 'report.xlsx')))).toBe(true)
  })

  it('goes on on a further sheet where a table has more rows than a sheet, and says so', () => {
    writeReport(join(folder, 'a'), SMALL)
    const files = [{name: 'articles.csv', bytes: 0, sha256: '', rows: 10}], run = {...RUN, counts: {read: 10, accepted: 10, rejected: {}}}
    writeWorkbook({folder: join(folder, 'a'), tables: [ARTICLES], files, profile: PROFILES.plain, run, sheetRows: 5})
    const parts = unzip(readFileSync(join(folder, 'a', 'report.xlsx')))
    expect(Array.from(parts.get('xl/workbook.xml')!.matchAll(/<sheet name="([^"]+)"/g), ([, name]) => name)).toEqual(['about', 'articles', 'articles (2)', 'articles (3)'])
    expect([2, 3, 4].map((sheet) => parts.get(`xl/worksheets/sheet${sheet}.xml`)!.match(/<row /g)!.length)).toEqual([5, 5, 3])
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('goes on from the sheet before')
  })

  it('freezes the header and the first column', () => {
    writeReport(join(folder, 'a'), SMALL, {workbook: 'xlsx'})
    for (const [name, xml] of unzip(readFileSync(join(folder, 'a', 'report.xlsx')))) {
      if (/sheet([2-9]|\d\d)\.xml$/.test(name)) expect(xml, name).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>')
    }
  })
})

describe('columnName', () => {
  it('counts like a spreadsheet', () => { expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']) })
})

describe('serialDay', () => {
  it('knows the days of spreadsheets, and none before they agree', () => {
    expect(['1900-03-01', '1970-01-01', '2000-02-29', '2024-12-31'].map(serialDay)).toEqual([61, 25569, 36585, 45657])
    expect(['1900-02-28', '2024-13-01', 'May'].map(serialDay)).toEqual([null, null, null])
  })
})
