import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {readJsonl} from '../../src/load/read-jsonl.ts'
import type {Row} from '../../src/load/rows.ts'
import {readFile, TALKS} from './corpus-folder.ts'

const article = (id: number | string, more: object = {}): string => JSON.stringify({id, outlet: 'Herald', date: '2019-04-15',
  text: `${TALKS} ${id}`, ...more})

async function rowsOf(bytes: Buffer, size: number): Promise<readonly Row[]> {
  const chunks = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, (i + 1) * size))
  const rows: Row[] = []
  for await (const batch of readJsonl(Readable.from(chunks) as AsyncIterable<Buffer>)) rows.push(...batch)
  return rows
}

describe('json lines', () => {
  it('loses neither the first nor the last article, with or without a last line end', async () => {
    for (const end of ['', '\n']) {
      const {articles, codes} = await readFile('a.jsonl', [article(1), article(2), article(3)].join('\n') + end)
      expect(articles.map(({id, line}) => [id, line])).toEqual([['1', 1], ['2', 2], ['3', 3]])
      expect(codes).toEqual([])
    }
  })

  it('splits at line feeds only: not at carriage returns, U+2028 or U+0085 inside a text', async () => {
    const text = 'a\u2028b\u0085c\rd ' + TALKS
    const {articles} = await readFile('a.jsonl', JSON.stringify({id: 1, outlet: 'H', text}) + '\r\n' + article(2) + '\r\n')
    expect(articles.map((one) => one.text)).toEqual([text, `${TALKS} 2`])
  })

  it('rejects a line that is no JSON object, with its line, and goes on', async () => {
    const {articles, problems, counts} = await readFile('a.jsonl', ['{"id": 1, "text"', article(2), '[1]', '', 'null',
      article(3)].join('\n'))
    expect(articles.map(({id, line}) => [id, line])).toEqual([['2', 2], ['3', 6]])
    expect(problems.map(({code, severity, line}) => [code, severity, line])).toEqual([
      ['json-invalid', 'error', 1], ['json-invalid', 'error', 3], ['json-invalid', 'error', 5],
    ])
    expect(counts).toEqual({read: 5, accepted: 2, rejected: 3})
  })

  it('keeps lone surrogates and null units as they are', async () => {
    const {articles} = await readFile('a.jsonl', `{"id":1,"outlet":"H","text":"a\\ud800b\\u0000c ${TALKS}"}\n`)
    expect(articles[0]!.text).toBe(`a\ud800b\u0000c ${TALKS}`)
  })

  it('gives the same rows whatever the chunks are', async () => {
    const long = 'é’'.repeat(3000)
    const bytes = Buffer.from([article(1, {text: long}), '', article(2), '{broken', article(3, {text: 'ü'})].join('\n'))
    const whole = await rowsOf(bytes, bytes.length)
    expect(whole.map(({line}) => line)).toEqual([1, 3, 4, 5])
    expect('record' in whole[0]! && whole[0].record['text']).toBe(long)
    for (const size of [1, 2, 7, 64, 4096]) expect(await rowsOf(bytes, size)).toEqual(whole)
  })

  it('reads a line of 30 MB in small chunks without copying it again for each', async () => {
    const bytes = Buffer.from(JSON.stringify({id: 1, text: 'word '.repeat(6_000_000)}))
    const rows = await rowsOf(bytes, 1024)
    expect('record' in rows[0]! && (rows[0].record['text'] as string).length).toBe(30_000_000)
  }, 20_000)

  it('reports bytes that are not UTF-8 further on in the file, with the line', async () => {
    const lines = Buffer.concat([
      Buffer.from(Array.from({length: 2000}, (_, i) => article(i)).join('\n') + '\n'),
      Buffer.from('{"id":"bad","outlet":"H","date":"2019-01-01","text":"caf'), Buffer.from([0xe9]),
        Buffer.from(` ${TALKS}"}\n${article('last')}\n`),
    ])
    const {articles, problems, files} = await readFile('a.jsonl', lines)
    expect(files[0]!.encoding).toBe('utf-8')
    expect(problems.map(({code, severity, line, article: id}) => [code, severity, line, id]))
      .toEqual([['encoding-invalid', 'warning', 2001, 'bad']])
    expect(articles[2000]!.text).toBe(`caf\ufffd ${TALKS}`)
    expect(articles[2001]!.id).toBe('last')
  })

  it('reads gzip under any name, and says when it ends too early', async () => {
    const packed = gzipSync([article(1), article(2)].join('\n'))
    const {articles, files} = await readFile('a.jsonl.gz', packed)
    expect(articles.map(({id}) => id)).toEqual(['1', '2'])
    expect([files[0]!.bytes, files[0]!.name]).toEqual([packed.length, 'a.jsonl.gz'])
    expect((await readFile('b.jsonl', packed)).counts.accepted).toBe(2)
    await expect(readFile('c.jsonl.gz', packed.subarray(0, packed.length - 12))).rejects.toThrow('c.jsonl.gz: cannot be read to its end')
  })

  it('reads several gzip members as one file', async () => {
    const {articles} = await readFile('a.jsonl.gz', Buffer.concat([gzipSync(article(1) + '\n'), gzipSync(article(2) + '\n')]))
    expect(articles.map(({id}) => id)).toEqual(['1', '2'])
  })

  it('puts every further column into labels, as strings', async () => {
    const {articles} = await readFile('a.jsonl', article(1, {bias: 2, topic: 'trade', live: true, none: null, authors: ['A', 'B']}))
    expect(articles[0]!.labels).toEqual({bias: '2', topic: 'trade', live: 'true', authors: '["A","B"]'})
    expect(articles[0]!.event).toBeNull()
  })

  it('is found out in a file named .json', async () => {
    const {articles, files} = await readFile('a.json', article(1) + '\n' + article(2) + '\n')
    expect(articles).toHaveLength(2)
    expect(files[0]!.format).toBe('jsonl')
  })
})
