import fc from 'fast-check'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {fillIdentities} from '../../src/report/fill-identities.ts'
import {formatHeader, formatRow} from '../../src/report/format-cell.ts'
import type {Profile} from '../../src/report/profile.ts'
import {PROFILES} from '../../src/report/profile.ts'
import type {Column, Table} from '../../src/report/table.ts'

let folder = ''
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'parallax-identities-')) })
afterAll(() => { rmSync(folder, {recursive: true}) })

interface Row {
  readonly id: string
  readonly speaker: string | null
  readonly content: string
}

const IDENTITIES = [{name: 'Berg', identity: 'Anna Berg'}, {name: 'Berg, "Anna"', identity: 'Anna Berg'}, {name: '=Haal', identity: 'Haal; Pieter,\nthe elder'}, {name: '007', identity: '7'}, {name: 'Ödön', identity: 'Ödön Kés'}]

/** With the column filled from the start, or left empty. */
function tableOf(identityOf: (speaker: string | null) => string | null): Table<Row> {
  const column = (name: string, value: Column<Row>['value']): Column<Row> => ({name, type: 'string', unit: 'text', formula: 'given', tells: 'Given.', empty: 'none', value})
  return {name: 'some', about: 'Some.', key: [], columns: [column('id', ({id}) => id), column('speaker', ({speaker}) => speaker), column('identity', ({speaker}) => identityOf(speaker)), column('content', ({content}) => content)]}
}

const EMPTY = tableOf(() => null), FILLED = tableOf((speaker) => IDENTITIES.find(({name}) => name === speaker)?.identity ?? null)
const csv = (table: Table<Row>, rows: readonly Row[], profile: Profile): string => formatHeader(table, profile) + rows.map((row) => formatRow(table, row, profile)).join('')

function filled(rows: readonly Row[], profile: Profile, pieceBytes: number): string {
  const path = join(folder, 'some.csv'), pieces: Buffer[] = []
  writeFileSync(path, csv(EMPTY, rows, profile))
  fillIdentities(path, {table: EMPTY, profile, identities: IDENTITIES, pieceBytes}, (bytes) => { pieces.push(Buffer.from(bytes)) })
  return Buffer.concat(pieces).toString()
}

describe('fillIdentities', () => {
  it('puts the identity behind the name and leaves names without one alone', () => {
    expect(filled([{id: 'a1', speaker: 'Berg', content: 'x'}, {id: 'a2', speaker: 'Solvay', content: 'Berg'}, {id: 'a3', speaker: null, content: ''}], PROFILES.plain, 64))
      .toBe('id,speaker,identity,content\na1,Berg,Anna Berg,x\na2,Solvay,,Berg\na3,,,\n')
  })

  it('gives the bytes of a table that had the identities from the start, whatever stands in its cells and wherever pieces end', () => {
    const text = fc.oneof(fc.constantFrom(...IDENTITIES.map(({name}) => name), 'a,"b";\r\nBerg', ''), fc.string({unit: 'binary', maxLength: 6}))
    const row = fc.record({id: text, speaker: fc.option(text), content: text})
    fc.assert(fc.property(fc.array(row, {maxLength: 8}), fc.constantFrom(...Object.values(PROFILES)), fc.integer({min: 1, max: 40}), (rows, profile, pieceBytes) => {
      expect(filled(rows, profile, pieceBytes)).toBe(csv(FILLED, rows, profile))
    }), {numRuns: 200})
  })

  it('takes no table whose columns stand otherwise', () => {
    const table = {...EMPTY, columns: EMPTY.columns.toReversed()}
    expect(() => { fillIdentities(join(folder, 'some.csv'), {table, profile: PROFILES.plain, identities: IDENTITIES}, () => undefined) }).toThrow(/must stand behind speaker/)
  })
})
