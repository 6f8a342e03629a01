import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {InputError} from '../../src/errors.ts'
import {hashBytes, hashFile} from '../../src/load/hash-file.ts'
import {loadDataset, parseDataset} from '../../src/load/load-dataset.ts'
import {fileWith} from './corpus-folder.ts'

describe('parseDataset', () => {
  it('gives a row for each line, whatever the columns are called', () => {
    expect(parseDataset('t.csv', '\ufeffterm,__proto__\r\n"a, b",1\r\n\r\nc,\r\n').map((row) => Object.entries(row)))
      .toEqual([[['term', 'a, b'], ['__proto__', '1']], [['term', 'c'], ['__proto__', '']]])
  })

  it.each([['a,b\n1\n', 'Invalid Record Length'],
    ['a,a\n1,2\n', 'every column needs a name of its own; given are "a", "a"']])('refuses %j', (content, message) => {
    expect(() => parseDataset('t.csv', content)).toThrow(InputError)
    expect(() => parseDataset('t.csv', content)).toThrow(message)
  })
})

describe('loadDataset', () => {
  it('reads a table of the project, with a value in every first column', () => {
    const rows = loadDataset('agencies.csv')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => Object.values(row)[0] !== '')).toBe(true)
  })

  it.each(['abbreviations', 'agencies', 'given-names', 'reporting-verbs', 'sentiment', 'source-nouns'])('reads %s.csv as csv-parse does', (name) => {
    const content = readFileSync(new URL(`../../datasets/${name}.csv`, import.meta.url))
    expect(loadDataset(`${name}.csv`)).toEqual(parse<Record<string, string>>(content, {columns: true}))
  })

  it('says which table is not there', () => {
    expect(() => loadDataset('no-such-table.csv')).toThrow(/^datasets\/no-such-table\.csv: the table cannot be read: ENOENT.*[/\\]datasets[/\\]no-such-table\.csv/)
  })
})

describe('hashes', () => {
  it('are SHA-256 in hex, of bytes and of files', async () => {
    // FIPS 180-2, appendix B.1
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    expect(hashBytes(Buffer.from('abc'))).toBe(abc)
    expect(await hashFile(fileWith('abc', 'abc'))).toBe(abc)
    const long = 'x'.repeat(300_000)
    expect(await hashFile(fileWith('long', long))).toBe(createHash('sha256').update(long).digest('hex'))
  })
})
