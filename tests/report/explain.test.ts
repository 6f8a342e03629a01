import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'csv-parse/sync'
import {explain} from '../../src/report/explain.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {TABLES} from '../../src/report/tables.ts'
import {SMALL, writeReport} from './small-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-explain-')), report = join(folder, 'report'), excel = join(folder, 'excel')

beforeAll(() => {
  const problem = {file: 'corpus.csv', line: 9, field: 'date', article: 'd1', code: 'bad-date', severity: 'warning', message: 'no date', fix: 'give one'} as const
  writeReport(report, SMALL, {problems: [problem]})
  writeReport(excel, SMALL, {profile: PROFILES.excel})
})
afterAll(() => { rmSync(folder, {recursive: true}) })

describe('explain', () => {
  it.each(TABLES.map(({name}) => name))('makes every number of %s again from its evidence rows', async (name) => {
    const rows = parse(readFileSync(join(report, `${name}.csv`)), {columns: true}) as Record<string, string>[]
    const numeric = TABLES.find((table) => table.name === name)!.columns.filter(({evidence}) => evidence !== undefined)
    expect(rows.length).toBeGreaterThan(0)
    for (const {name: column, evidence} of numeric) {
      for (let line = 2; line <= rows.length + 1; line++) {
        const {state, value, again} = await explain(report, {table: name, where: line, column})
        expect(value).toBe(rows[line - 2]![column])
        expect({column, line, state, again}).toEqual({column, line, state: evidence!.kind === 'primary' ? 'primary' : 'reproduced', again: evidence!.kind === 'primary' ? '' : value})
      }
    }
  })
  it('makes them again from a report for spreadsheets with a decimal comma', async () => {
    for (const column of ['loaded_per_1000_own', 'sentiment_quoted_low', 'quoted_share']) {
      const {state, value} = await explain(excel, {table: 'outlets', where: {outlet: 'Daily Clarion'}, column})
      expect(state).toBe('reproduced')
      expect(value).toMatch(/^-?\d+,\d+$/)
    }
  })
})
