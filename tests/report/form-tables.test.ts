/** The long and wide forms hold the numbers of the tables they are made of. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {MEASURES} from '../../src/measures.ts'
import {OUTLETS, HOSTILE} from '../spreadsheet/hostile-report.ts'
import {SMALL, writeReport} from './small-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-forms-')), report = join(folder, 'report')
beforeAll(() => {
  writeReport(report, SMALL, {forms: ['long', 'wide'], workbook: 'xlsx'})
  writeReport(join(folder, 'hostile'), HOSTILE, {forms: ['wide'], workbook: 'xlsx'})
})
afterAll(() => { rmSync(folder, {recursive: true}) })

const rowsOf = (name: string, of = report): Record<string, string>[] => parse(readFileSync(join(of, `${name}.csv`)), {columns: true})

describe('measures-long.csv', () => {
  it('has every measure of outlets.csv with its interval, and of outlet-events.csv', () => {
    const long = rowsOf('measures-long'), outlets = rowsOf('outlets'), events = rowsOf('outlet-events')
    expect(long).toHaveLength(MEASURES.length * (outlets.length + events.length))
    long.slice(0, MEASURES.length * outlets.length).forEach(({scope, outlet, measure, value, low, high, clusters, event}) => {
      const row = outlets.find((one) => one['outlet'] === outlet)!
      expect([scope, value, low, high, clusters, event]).toEqual(['all events', row[measure!], row[`${measure}_low`], row[`${measure}_high`], row[`${measure}_clusters`], ''])
    })
    for (const {outlet, event, measure, value} of long.slice(MEASURES.length * outlets.length)) {
      expect(value).toBe(events.find((one) => one['outlet'] === outlet && one['event'] === event)![measure!])
    }
  })
})

describe('the wide tables', () => {
  it('have a row per measure and a column per outlet', () => {
    const outlets = rowsOf('outlets')
    for (const row of rowsOf('outlets-wide')) for (const one of outlets) expect(row[one['outlet']!]).toBe(one[row['measure']!])
    const wide = rowsOf('outlet-events-wide'), summit = wide.find(({event, measure}) => event === 'summit' && measure === 'loaded_per_1000_own')!
    expect(summit['Daily Clarion']).toBe(rowsOf('outlet-events').find(({outlet, event}) => outlet === 'Daily Clarion' && event === 'summit')!['loaded_per_1000_own'])
  })

  it('have safe headers whatever an outlet is called', () => {
    const [row] = rowsOf('outlets-wide', join(folder, 'hostile')), names = Object.keys(row!).slice(2)
    expect(names).toHaveLength(OUTLETS.length)
    for (const name of names) expect(name).not.toMatch(/^[=+\-@\t＝]/)
  })

  it('are described in codebook and data package like all others', () => {
    const {resources} = JSON.parse(readFileSync(join(report, 'datapackage.json'), 'utf8')) as {resources: {name: string}[]}
    expect(resources.map(({name}) => name)).toEqual(expect.arrayContaining(['measures-long', 'outlets-wide', 'outlet-events-wide']))
    expect(rowsOf('codebook').filter(({table}) => table === 'outlets-wide').map(({column}) => column)).toEqual(Object.keys(rowsOf('outlets-wide')[0]!))
  })
})
