import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {UsageError} from '../../src/errors.ts'
import {NO_FINDINGS} from '../../src/findings.ts'
import {emptyTally} from '../../src/measure/tally.ts'
import type {Manifest} from '../../src/report/manifest.ts'
import {openReport} from '../../src/report/open-report.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {TABLES} from '../../src/report/tables.ts'
import {analysedOf, RUN, SMALL, writeReport} from './small-corpus.ts'

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parallax-report-')) })
afterEach(() => { rmSync(folder, {recursive: true}) })

const EMPTY = {articles: [], tally: emptyTally(), findings: NO_FINDINGS}
const rowsOf = (report: string, table: string): Record<string,
string>[] => parse(readFileSync(join(report, `${table}.csv`)), {columns: true, bom: true})
const manifestOf = (report: string): Manifest => JSON.parse(readFileSync(join(report, 'manifest.json'), 'utf8')) as Manifest

const DESCRIPTIONS = ['datapackage.json', 'csv-metadata.json', 'label-entries.json']

describe('a report folder', () => {
  it('is not there until it is complete, and then nothing else is', () => {
    const out = join(folder, 'report'), writer = openReport(out)
    expect(existsSync(out)).toBe(false)
    expect(readdirSync(folder)).toEqual([`.parallax-report-${process.pid}`])
    writer.finish(EMPTY, {...RUN, counts: {read: 0, accepted: 0, rejected: {}}})
    expect(readdirSync(folder)).toEqual(['report'])
    expect(readdirSync(out).sort()).toEqual([...TABLES.map(({name}) => `${name}.csv`), ...DESCRIPTIONS, 'manifest.json'].sort())
  })

  it('leaves nothing when it is given up, and none of the folders made on the way', () => {
    const writer = openReport(join(folder, 'new', 'deep', 'report'))
    expect(existsSync(join(folder, 'new', 'deep'))).toBe(true)
    writer.abort()
    writer.abort()
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves what others put beside it meanwhile', () => {
    const writer = openReport(join(folder, 'new', 'report'))
    writeFileSync(join(folder, 'new', 'theirs.txt'), '')
    writer.abort()
    expect(readdirSync(join(folder, 'new'))).toEqual(['theirs.txt'])
  })

  it('leaves nothing where the articles do not balance', () => {
    const writer = openReport(join(folder, 'report'))
    expect(() => writer.finish(EMPTY, {...RUN, counts: {read: 3, accepted: 1,
      rejected: {'no-text': 1}}})).toThrow(/do not balance: 3 read, 1 accepted, 1 rejected, 0 rows/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('is byte for byte the same twice', () => {
    writeReport(join(folder, 'a'), SMALL)
    writeReport(join(folder, 'b'), SMALL)
    for (const file of readdirSync(join(folder, 'a'))) expect(readFileSync(join(folder, 'b',
      file)).equals(readFileSync(join(folder, 'a', file)))).toBe(true)
  })

  it('is refused where a folder exists, and where a file does', () => {
    mkdirSync(join(folder, 'report'))
    writeFileSync(join(folder, 'file'), '')
    expect(() => openReport(join(folder, 'report'))).toThrow(UsageError)
    expect(() => openReport(join(folder, 'report'), {existing: 'replace'})).toThrow(/is no report of parallax/)
    expect(() => openReport(join(folder, 'file'), {existing: 'replace'})).toThrow(/is a file/)
    expect(readdirSync(folder).sort()).toEqual(['file', 'report'])
  })

  it('replaces an older report, through a link too, but nothing that holds more', () => {
    const out = join(folder, 'report'), link = join(folder, 'link')
    writeReport(out, SMALL)
    symlinkSync(out, link)
    writeReport(link, SMALL.slice(0, 2), {existing: 'replace'})
    expect(rowsOf(out, 'articles')).toHaveLength(2)
    expect(readdirSync(folder).sort()).toEqual(['link', 'report'])
    writeFileSync(join(out, 'my notes.txt'), 'kept')
    expect(() => { writeReport(out, SMALL, {existing: 'replace'}) }).toThrow(/holds my notes.txt, which no report wrote/)
    expect(readFileSync(join(out, 'my notes.txt'), 'utf8')).toBe('kept')
  })

  it('takes no manifest.json of somebody else for a report', () => {
    mkdirSync(join(folder, 'app'))
    for (const content of ['{"name": "my web app", "icons": []}', 'null', '[]', '{']) {
      writeFileSync(join(folder, 'app', 'manifest.json'), content)
      expect(() => openReport(join(folder, 'app'), {existing: 'replace'})).toThrow(/is no report of parallax/)
    }
  })

  it('clears what killed runs left for the same place, and nothing of runs that go on or of other places', () => {
    const dead = 2 ** 22 + 12345
    for (const name of [`.parallax-report-${dead}`, `.parallax-report-${process.ppid}`, `.parallax-report-2-${dead}`,
      `.parallax-other-${dead}`]) mkdirSync(join(folder, name))
    openReport(join(folder, 'report')).abort()
    expect(readdirSync(folder).sort()).toEqual([`.parallax-other-${dead}`, `.parallax-report-2-${dead}`,
      `.parallax-report-${process.ppid}`].sort())
  })

  it('says in one line why it cannot be written', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => openReport(join(folder, 'file',
      'report'))).toThrow(/^the report cannot be written to .*: a file is in the way \(EEXIST\); nothing was left behind$/)
    expect(() => openReport(join(folder, 'x'.repeat(300)))).toThrow(/the name is too long \(ENAMETOOLONG\)/)
    expect(readdirSync(folder)).toEqual(['file'])
  })
})

describe('the files of a report', () => {
  it('are listed in the manifest with their hash, size and number of rows', () => {
    const out = join(folder, 'report')
    writeReport(out, SMALL)
    const {files, counts, cite} = manifestOf(out)
    expect(files.map(({name}) => name)).toEqual([...TABLES.map(({name}) => `${name}.csv`), ...DESCRIPTIONS])
    for (const {name, bytes, sha256, rows} of files) {
      const content = readFileSync(join(out, name))
      expect({name, bytes, sha256}).toEqual({name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex')})
      if (name.endsWith('.csv')) expect({name, rows}).toEqual({name, rows: rowsOf(out, name.slice(0, -4)).length})
    }
    expect(counts).toEqual({read: 10, accepted: 10, analysed: 10, rejected: {}, balance: '10 read = 10 analysed + 0 rejected'})
    expect(cite).toBe('Parallax 0.1.0, framing report on 10 articles, label sets war 1.0, lexicon toy 1.')
  })

  it('count rows right where cells hold line ends and quotation marks, across the edges of the buffer', () => {
    const text = 'He said "yes,\nno"\n and "'.repeat(50)
    const articles = Array.from({length: 300}, (_, i) => analysedOf({id: `${i}`, outlet: 'A\n"B"', event: null, title: text, text: 'x',
      words: [1, 0, 0, 0]}))
    writeReport(join(folder, 'report'), articles)
    expect(manifestOf(join(folder, 'report')).files[0]!.rows).toBe(300)
    expect(rowsOf(join(folder, 'report'), 'articles').map(({title}) => title)).toEqual(articles.map(() => text))
  })

  it('describe every column in codebook.csv and datapackage.json alike', () => {
    const out = join(folder, 'report')
    writeReport(out, SMALL)
    const codebook = rowsOf(out, 'codebook')
    const {resources} = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {resources: {path: string,
      schema: {fields: {name: string, type: string}[]}}[]}
    for (const {path, schema: {fields}} of resources) {
      const header = readFileSync(join(out, path), 'utf8').split('\n')[0]!.split(',')
      expect(fields.map(({name}) => name)).toEqual(header)
      expect(codebook.filter(({table}) => `${table}.csv` === path).map(({column, type}) => ({column, type}))).toEqual(fields.map(({name,
        type}) => ({column: name, type})))
    }
  })

  it('keep the keys of their rows apart', () => {
    const out = join(folder, 'report')
    writeReport(out, SMALL)
    const {resources} = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8')) as {resources: {name: string,
      schema: {primaryKey?: string[]}}[]}
    for (const {name, schema: {primaryKey}} of resources) {
      if (primaryKey === undefined) continue
      const keys = rowsOf(out, name).map((row) => JSON.stringify(primaryKey.map((column) => row[column])))
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('hold outlets with any name', () => {
    const names = ['', '=cmd()|\' /C calc\'!A0', '../../etc', 'x'.repeat(300), 'صحيفة الأفق', '-1', 'a"b', '\u0000', "'=x", '__proto__',
      'constructor']
    writeReport(join(folder, 'report'), names.map((outlet, i) => analysedOf({id: `${i}`, outlet, event: null, text: 'x',
      words: [1, 0, 0, 0]})))
    const written = rowsOf(join(folder, 'report'), 'outlets').map(({outlet}) => outlet!)
    expect(new Set(written)).toEqual(new Set(['', '\'=cmd()|\' /C calc\'!A0', '../../etc', 'x'.repeat(300), 'صحيفة الأفق', "'-1", 'a"b',
      '\\u0000', "''=x", '__proto__', 'constructor']))
    expect(readdirSync(folder)).toEqual(['report'])
  })

  it('start with a byte order mark and divide by semicolons for Excel', () => {
    writeReport(join(folder, 'report'), SMALL, {profile: PROFILES.excel})
    const csv = readFileSync(join(folder, 'report', 'outlets.csv'), 'utf8')
    expect(csv).toMatch(/^\ufeffoutlet;articles;events;words;.*\r\n/)
    expect(manifestOf(join(folder, 'report')).profile).toBe('excel')
  })
})

describe('the sums of a report', () => {
  /** Worked out by hand from tests/report/small-corpus.ts. */
  it('are those of the articles', () => {
    writeReport(join(folder, 'report'), SMALL)
    const [hostile, clarion] = rowsOf(join(folder, 'report'), 'outlets')
    expect(hostile!['outlet']).toBe('\'=cmd()|\' /C calc\'!A0')
    expect(clarion).toMatchObject({
      outlet: 'Daily Clarion', articles: '9', events: '7', words: '1112', words_own_voice: '790', words_quoted: '231', words_reported: '77',
      words_uncertain: '14',
      attributions: '21', direct: '7', mixed: '7', indirect: '7', sources: '2', unresolved: '3', anonymous: '4', loaded_own: '13',
      loaded_quoted: '3',
      direct_share: '0.3333', unresolved_share: '0.1429', loaded_per_1000_own: '16.456', loaded_per_1000_own_clusters: '9',
      direct_share_clusters: '7',
    })
    expect(hostile).toMatchObject({articles: '1', direct_share: '', loaded_per_1000_own: '0', loaded_per_1000_own_low: '',
      loaded_per_1000_own_high: '', loaded_per_1000_own_clusters: '1'})
  })

  it('list terms by name and sources by words', () => {
    writeReport(join(folder, 'report'), SMALL)
    expect(rowsOf(join(folder, 'report'), 'loaded-terms').map(({term, own_voice: own, quoted, articles}) => [term, own, quoted,
      articles])).toEqual([
      ['disaster', '4', '0', '4'], ['junta', '2', '0', '2'], ['regime', '7', '0', '7'], ['threatens', '0', '3', '3'],
    ])
    expect(rowsOf(join(folder, 'report'), 'sources')).toMatchObject([
      {source: 'Anna Berg', title: 'Minister', source_type: 'official', attributions: '14', words: '70', articles: '7',
        share_of_voice: '0.8333', neutral: '7'},
      {source: 'officials', title: '', source_type: '', attributions: '4', words: '8', articles: '4', share_of_voice: '0.0952', doubt: '4'},
    ])
  })
})
