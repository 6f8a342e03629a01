import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {InputError} from '../../src/errors.ts'
import {readRecords} from '../../src/load/read-records.ts'

const folder = mkdtempSync(join(tmpdir(), 'records-'))
afterAll(() => { rmSync(folder, {recursive: true}) })
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const COLUMNS = ['article', 'content', 'spans']

describe('readRecords', () => {
  it('reads a table as a spreadsheet saves it: byte order mark, semicolons, Windows line ends', async () => {
    const path = write('a.csv', '\ufeffarticle;content;spans\r\n1;"no; never";content:0-9\r\n\r\n2;yes;\r\n')
    expect(await readRecords(path, COLUMNS)).toMatchObject({
      name: 'a.csv', isTable: true,
      rows: [{line: 2, record: {article: '1', content: 'no; never', spans: 'content:0-9'}}, {line: 4, record: {article: '2', content: 'yes', spans: ''}}],
    })
  })

  it('reads JSON lines, gzip too, and lists in JSON, with the lines of the records', async () => {
    const lines = '{"text": "a"}\n\n{"text": "b"}\n'
    for (const path of [write('b.jsonl', lines), write('c.jsonl.gz', gzipSync(lines))]) {
      expect((await readRecords(path, COLUMNS)).rows).toMatchObject([{line: 1, record: {text: 'a'}}, {line: 3, record: {text: 'b'}}])
    }
    expect(await readRecords(write('d.json', '[\n{"data": {"text": "a"}}]'), COLUMNS)).toMatchObject({isTable: false, rows: [{line: 2, record: {data: {text: 'a'}}}]})
  })

  it('names the hash of the file as it lies on disk', async () => {
    // SHA-256 of three bytes "{}\n", by sha256sum
    expect((await readRecords(write('e.jsonl', '{}\n'), COLUMNS)).sha256).toBe('ca3d163bab055381827226140568f3bef7eaac187cebd76878e0b63e9e442356')
  })

  it('stops at the first record that cannot be read, with file and line', async () => {
    await expect(readRecords(write('f.jsonl', '{"text": "a"}\n{"text": \n'), COLUMNS)).rejects.toThrow(/^f\.jsonl:2: /)
    await expect(readRecords(write('g.csv', 'article,content,spans\n1,yes\n'), COLUMNS)).rejects.toThrow(/^g\.csv:2: /)
    await expect(readRecords(write('h.txt', 'Talks end.\n'), COLUMNS)).rejects.toThrow(InputError)
    await expect(readRecords(folder, COLUMNS)).rejects.toThrow('one file is required')
  })
})
