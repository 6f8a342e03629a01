/** What `diff` says of reports whose difference is known. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {UsageError} from '../../src/errors.ts'
import type {ChangedNumber, ReportDiff} from '../../src/report/diff/diff-reports.ts'
import {diffReports} from '../../src/report/diff/diff-reports.ts'
import {diffCsv, printDiff} from '../../src/report/diff/print-diff.ts'
import {hashEntry} from '../../src/report/label-entries.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {tableOf} from '../../src/report/tables.ts'
import type {Analysed} from '../../src/types.ts'
import {analysedOf, SMALL, writeReport} from './small-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-diff-'))
const pathOf = (name: string): string => join(folder, name)
const hashOf = (term: string): string => hashEntry({term, label: 'enemy', match: 'words'})
const entries = (...terms: readonly string[]): {labelEntries: {war: string[]}} => ({labelEntries: {war: terms.map(hashOf).sort()}})
const ALL = ['regime', 'disaster', 'threatens', 'junta']

/** The two articles without an event, in which "junta" is no entry any more. */
const WITHOUT_JUNTA: readonly Analysed[] = SMALL.map((one) => ['d8', 'd9'].includes(one.article.id)
  ? analysedOf({id: one.article.id, outlet: 'Daily Clarion', event: null, text: 'The junta fell, and peace came.', words: [one.article.id === 'd8' ? 6 : 7, 0, 0, 0], valence: [['peace', 'outlet', 333]]})
  : one)

beforeAll(() => {
  writeReport(pathOf('a'), SMALL, {run: entries(...ALL)})
  writeReport(pathOf('excel'), SMALL, {run: entries(...ALL), profile: PROFILES.excel})
  writeReport(pathOf('without-d8'), SMALL.filter(({article}) => article.id !== 'd8'), {run: entries(...ALL)})
  writeReport(pathOf('without-junta'), WITHOUT_JUNTA, {run: entries('regime', 'disaster', 'threatens')})
  writeReport(pathOf('unexplained'), WITHOUT_JUNTA, {run: entries(...ALL)})
  writeReport(pathOf('version'), WITHOUT_JUNTA, {run: {...entries(...ALL), version: '0.2.0'}})
})
afterAll(() => { rmSync(folder, {recursive: true}) })

const numberIn = ({numbers}: ReportDiff, table: string, outlet: string, column: string): ChangedNumber | undefined =>
  numbers.find((one) => one.table === table && one.row['outlet'] === outlet && one.column === column)

describe('diffReports', () => {
  it('finds nothing between a report and itself, or itself in another profile', async () => {
    for (const other of ['a', 'excel']) {
      const {making, numbers, compared, evidence} = await diffReports(pathOf('a'), pathOf(other))
      expect([making, numbers, evidence]).toEqual([[], [], []])
      expect(compared).toBeGreaterThan(100)
    }
  })

  it('traces numbers to an article that is gone', async () => {
    const diff = await diffReports(pathOf('a'), pathOf('without-d8'))
    expect(numberIn(diff, 'outlets', 'Daily Clarion', 'articles')).toMatchObject({before: '9', after: '8', causes: [
      {of: 'sum', table: 'articles', kind: 'article removed', names: ['d8'], removed: 1, added: 0, effect: -1},
    ]})
    // d8 has 6 words, all its own, and one loaded word; the outlet had 13 in 790.
    expect(numberIn(diff, 'outlets', 'Daily Clarion', 'loaded_per_1000_own')).toMatchObject({before: '16.456', after: '15.306', causes: [
      {of: 'numerator', table: 'hits', kind: 'article removed', names: ['d8'], effect: -1}, {of: 'denominator', table: 'articles', kind: 'article removed', names: ['d8'], effect: -6},
    ]})
    expect(diff.numbers.filter(({table, column}) => table === 'articles' && column === '')).toMatchObject([{row: {article: 'd8'}, before: 'row', after: ''}])
  })

  it('traces them to a label entry that is gone, and says which', async () => {
    const diff = await diffReports(pathOf('a'), pathOf('without-junta'))
    expect(diff.making).toEqual([{what: 'label entries', name: 'war', before: '1 only here, used: junta', after: ''}])
    // Rows of articles.csv differ too, but they are paired by their key and told number by number.
    expect(diff.evidence.map(({table}) => table)).toEqual(['hits'])
    expect(numberIn(diff, 'outlets', 'Daily Clarion', 'loaded_own')).toMatchObject({before: '13', after: '11', causes: [
      {of: 'sum', table: 'hits', kind: 'label entry removed', names: ['war: junta'], removed: 2, added: 0, effect: -2},
    ]})
    expect(numberIn(diff, 'outlets', 'Daily Clarion', 'words')).toBeUndefined()
  })

  it('names the version where it differs, and owns up where nothing that was recorded explains a number', async () => {
    expect(numberIn(await diffReports(pathOf('a'), pathOf('version')), 'outlets', 'Daily Clarion', 'loaded_own')!.causes).toMatchObject([{kind: 'version', effect: -2}])
    expect(numberIn(await diffReports(pathOf('a'), pathOf('unexplained')), 'outlets', 'Daily Clarion', 'loaded_own')!.causes).toMatchObject([{kind: 'nothing that was recorded', effect: -2}])
  })

  it('gives effects that add up to the change of every sum', async () => {
    for (const other of ['without-d8', 'without-junta']) {
      const {numbers} = await diffReports(pathOf('a'), pathOf(other))
      const sums = numbers.filter(({table, column, causes}) => tableOf(table)!.columns.find(({name}) => name === column)?.evidence?.kind === 'sum' && causes.every(({effect}) => effect !== null))
      expect(sums.length).toBeGreaterThan(3)
      for (const {before, after, causes} of sums) expect(causes.reduce((sum, {effect}) => sum + effect!, 0)).toBeCloseTo(Number(after) - Number(before), 9)
    }
  })

  it('refuses a folder that is no report', async () => { await expect(diffReports(pathOf('a'), folder)).rejects.toThrow(UsageError) })
})

describe('the comparison', () => {
  it('is printed with each number, its change and what made it', async () => {
    const text = printDiff(await diffReports(pathOf('a'), pathOf('without-junta')), 100)
    expect(text).toContain('  outlet="Daily Clarion" loaded_own: 13 → 11  (−2)\n      −2 by label entry removed (war: junta): −2 rows of hits.csv\n')
  })

  it('is CSV with a row per number and cause', async () => {
    const csv = diffCsv(await diffReports(pathOf('a'), pathOf('without-junta')), PROFILES.plain)
    expect(csv).toContain('outlets,outlet=Daily Clarion,loaded_own,"13","11",-2,sum,hits,label entry removed,war: junta,2,0,-2\n')
  })
})
