import {createHash} from 'node:crypto'
import path from 'node:path'
import {Readable} from 'node:stream'
import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {UsageError} from '../../src/errors.ts'
import {loadCorpus} from '../../src/load/load-corpus.ts'
import {SEVERITY} from '../../src/load/problem-codes.ts'
import {fileWith, folderWith, PLAIN, readAll, readFile, TALKS} from './corpus-folder.ts'

const line = (fields: object): string => JSON.stringify(fields) + '\n'
const article = {id: '1', outlet: 'Herald', date: '2019-04-15', text: TALKS}

describe('loadCorpus', () => {
  it('balances: accepted and rejected articles are all that were read, and each rejected one has one error', async () => {
    const cell = fc.constantFrom('', 'a', 'b', 'Herald', '2019-04-15', '1/2/2019', TALKS, 'x\ny', '3')
    const row = fc.array(cell, {minLength: 1, maxLength: 6})
    await fc.assert(fc.asyncProperty(fc.array(row, {maxLength: 12}), fc.constantFrom('yes' as const, 'no' as const), async (rows,
      requireOutlet) => {
      const full = rows.filter((cells) => cells.some((one) => one !== ''))
      const quoted = rows.map((cells) => cells.map((one) => `"${one}"`).join(','))
      const read = await readFile('a.csv', ['id,outlet,date,text', ...quoted].join('\n'), {requireOutlet})
      const errors = read.problems.filter(({severity}) => severity === 'error')
      expect(read.counts.read).toBe(full.length)
      expect(read.counts.accepted).toBe(read.articles.length)
      expect(read.counts.rejected).toBe(errors.length)
      expect(read.counts.accepted + read.counts.rejected).toBe(read.counts.read)
      expect(new Set(errors.map((error) => error.line)).size).toBe(errors.length)
      expect(read.files[0]!.accepted + read.files[0]!.rejected).toBe(read.counts.read)
    }), {numRuns: 60})
  })

  it('balances for lines of any kind', async () => {
    const any = fc.oneof(fc.constantFrom('', ' ', '{', 'null', '[]', line(article).trim()), fc.json(),
      fc.string().map((text) => text.replaceAll('\n', ' ')))
    await fc.assert(fc.asyncProperty(fc.array(any, {maxLength: 10}), async (lines) => {
      const {counts, articles, problems} = await readFile('a.jsonl', [JSON.stringify({...article, id: 'first'}), ...lines].join('\n'))
      expect(articles[0]!.id).toBe('first')
      expect(counts.read).toBe(1 + lines.filter((one) => one.trim() !== '').length)
      expect([counts.accepted, counts.rejected]).toEqual([articles.length, problems.filter(({severity}) => severity === 'error').length])
      expect(counts.accepted + counts.rejected).toBe(counts.read)
    }), {numRuns: 60})
  })

  it('reads the inputs in the order given, each with its hash and size', async () => {
    const b = line({...article, id: 'b'}), a = line({...article, id: 'a'})
    const {articles, files} = await readAll([fileWith('b.jsonl', b), fileWith('a.jsonl', a)])
    expect(articles.map(({id}) => id)).toEqual(['b', 'a'])
    expect(files.map(({name, bytes, sha256}) => [name, bytes, sha256])).toEqual([
      ['b.jsonl', b.length, createHash('sha256').update(b).digest('hex')],
      ['a.jsonl', a.length, createHash('sha256').update(a).digest('hex')],
    ])
  })

  it('names files without the paths of the machine, and with as many folders as tell them apart', async () => {
    const folder = folderWith({
      'x/2019/a.jsonl': line(article), 'y/2019/a.jsonl': line({...article, id: '2'}), 'x/2020/a.jsonl': line({...article, id: '3'}),
      'c.jsonl': line({...article, id: '4'}),
    })
    const {files, articles} = await readAll(['x/2019/a.jsonl', 'y/2019/a.jsonl', 'x/2020/a.jsonl',
      'c.jsonl'].map((below) => path.join(folder, below)))
    expect(files.map(({name}) => name)).toEqual(['x/2019/a.jsonl', 'y/2019/a.jsonl', '2020/a.jsonl', 'c.jsonl'])
    expect(articles[3]!.file).toBe('c.jsonl')
  })

  it('gives articles without an id one of the file and the line', async () => {
    const {articles} = await readFile('a.jsonl', line({...article, id: undefined}) + '\n' + line({...article, id: ''}))
    expect(articles.map(({id}) => id)).toEqual(['a.jsonl:1', 'a.jsonl:3'])
  })

  it('can be read once', async () => {
    const corpus = loadCorpus([fileWith('a.jsonl', line(article))], PLAIN)
    for await (const loaded of corpus) expect(loaded.kind).toBe('article')
    await expect(corpus[Symbol.asyncIterator]().next()).rejects.toThrow('a corpus can be read once')
  })

  it('may be left in the middle', async () => {
    const corpus = loadCorpus([fileWith('a.jsonl', line(article).repeat(50_000))], PLAIN)
    for await (const loaded of corpus) if (loaded.kind === 'article') break
    expect(corpus.files).toEqual([])
  })

  it.each([
    ['json lines', line(article) + line({...article, id: '2'}), 'jsonl', ['1', '2']],
    ['json lines whose first line is broken', '{"id": \n' + line(article) + line({...article, id: '2'}), 'jsonl', ['1', '2']],
    ['a table', `id;outlet;text\n1;H;${TALKS}`, 'csv', ['1']],
    ['a table without ids', `outlet,text\nH,${TALKS}`, 'csv', ['stdin:2']],
    ['a list', JSON.stringify([article], null, 2), 'json', ['1']],
    ['an object', JSON.stringify(article, null, 2), 'json', ['1']],
    ['a long line', line({...article, text: TALKS.repeat(2000)}) + line({...article, id: '2'}), 'jsonl', ['1', '2']],
    ['a text', 'Talks fail\n\nThe talks, long, hard and bitter, failed.', 'text', ['stdin']],
    ['a text in gzip', gzipSync('The talks failed.\n'), 'text', ['stdin']],
  ])('reads %s from standard input', async (_, input, format, ids) => {
    const {articles, files} = await withInput(Buffer.from(input), () => readAll('-'))
    expect(articles.map(({id}) => id)).toEqual(ids)
    expect([files[0]!.format, files[0]!.name, files[0]!.path]).toEqual([format, 'stdin', '-'])
  })

  it.each([
    ['no path', [], {}, 'no input was given'],
    ['a path that is not there', ['/nowhere/a.csv'], {}, '"/nowhere/a.csv": there is no such file'],
    ['a field that is none', ['/nowhere/a.csv'],
    {map: {author: 'x'}}, '--map "author": this is no field; the fields are date, event, id, outlet, text, title, url'],
    ['an unknown encoding', ['/nowhere/a.csv'], {encoding: 'utf-7'}, '--encoding: "utf-7" is not a known encoding'],
  ])('refuses %s', (_, paths, options, message) => {
    expect(() => loadCorpus(paths, {...PLAIN, ...options})).toThrow(UsageError)
    expect(() => loadCorpus(paths, {...PLAIN, ...options})).toThrow(message)
  })

  it('refuses an input that is given twice, also through its folder', () => {
    const folder = folderWith({'a.jsonl': line(article)})
    expect(() => loadCorpus([folder, path.join(folder, 'a.jsonl')], PLAIN)).toThrow('is given twice')
  })

  it('refuses a named file of a type that it cannot read, with a way out, and passes over one in a folder', async () => {
    await expect(readFile('a.docx', 'x')).rejects.toThrow('files of the type "docx" are not read; Save the articles as plain text (.txt).')
    await expect(readFile('noname', 'PK\u0003\u0004....'))
      .rejects.toThrow('files of the type "zip" are not read; Unpack it and give the folder.')
    const {codes, counts, problems} = await readAll(folderWith({'a.pdf': 'x', 'b.jsonl': line(article), 'README.md': 'x',
      'c.txt': '%PDF-1.7'}))
    expect(codes).toEqual(['unsupported-format', 'unsupported-format', 'unsupported-format'])
    expect(problems.every(({severity}) => severity === 'warning')).toBe(true)
    expect(counts).toEqual({read: 1, accepted: 1, rejected: 0})
  })
})

describe('files that are not text', () => {
  const noise = Buffer.from(Array.from({length: 4000}, (_, i) => i * 131 % 256))
  const controls = Buffer.from('\u0001\u0002abcdefgh'.repeat(20) + '\u0003')

  it.each([
    ['zero bytes', 'a.txt', Buffer.concat([Buffer.from('\u007fELF'), Buffer.alloc(60), Buffer.from('text')])],
    ['bytes of any kind', 'a.csv', noise], ['control characters', 'a', controls], ['gzip around noise', 'a.txt.gz', gzipSync(noise)],
  ])('are refused when they are named: %s', async (_, name, content) => {
    await expect(readFile(name, content)).rejects.toThrow(UsageError)
    await expect(readFile(name, content)).rejects.toThrow(/the file is not text: read as .+, it holds zero bytes or many control characters/)
  })

  it('are passed over with a warning in a folder, and counted nowhere', async () => {
    const folder = folderWith({'a.jsonl': line(article), 'b.txt': noise, 'c.txt': controls, 'd.csv.gz': 'id,text\n1,x\n'})
    const {problems, counts, files} = await readAll(folder)
    expect(problems.map(({code, severity, file}) => [code, severity, file.slice(-3)])).toEqual([
      ['unsupported-format', 'warning', 'txt'], ['unsupported-format', 'warning', 'txt'], ['unsupported-format', 'warning', '.gz'],
    ])
    expect([counts, files.length]).toEqual([{read: 1, accepted: 1, rejected: 0}, 1])
  })

  it('are those that only claim to be gzip', async () => {
    await expect(readFile('a.jsonl.gz', line(article))).rejects.toThrow('the name ends in .gz, but the file is not in gzip; Restore the file')
  })

  it('are not UTF-16, a text with one control character in ten, or one with a stray zero byte', async () => {
    for (const text of [Buffer.from(`\ufeff${TALKS}`, 'utf16le'), '\u0001bcdefghij', `The ta\u0000lks failed. ${TALKS}`]) {
      expect((await readFile('a.txt', text)).counts.accepted).toBe(1)
    }
  })
})

describe('the problems of articles', () => {
  const one = async (fields: object, options: object = {}) => {
    const {problems, articles, counts} = await readFile('a.jsonl', line({...article, ...fields}), options)
    expect(counts.accepted + counts.rejected).toBe(1)
    return {found: problems.map(({code, severity, field, article: id, line: at}) => [code, severity, field, id, at]), problems,
      article: articles[0]}
  }

  it('text-missing', async () => {
    for (const text of ['', ' \n', null, undefined, []]) {
      const padded = JSON.stringify({...article, id: '0'}) + '\n' + line({...article, text})
      const {problems, articles} = await readFile('a.jsonl', padded)
      expect(problems.map(({code, severity, line: at}) => [code, severity, at])).toEqual([['text-missing', 'error', 2]])
      expect(articles).toHaveLength(1)
    }
  })

  it('text-not-string', async () => {
    for (const text of [7, true, {main: 'x'}, ['a', 7]]) {
      expect((await one({text})).found).toEqual([['text-not-string', 'error', 'text', '1', 1]])
    }
  })

  it('outlet-missing: a warning, or an error where an outlet is required', async () => {
    const warned = await one({outlet: ''})
    expect(warned.found).toEqual([['outlet-missing', 'warning', 'outlet', '1', 1]])
    expect(warned.article!.outlet).toBe('')
    const refused = await one({outlet: ' '}, {requireOutlet: 'yes'})
    expect(refused.found).toEqual([['outlet-missing', 'error', 'outlet', '1', 1]])
    expect(refused.article).toBeUndefined()
    const given = await one({outlet: null}, {requireOutlet: 'yes', outlet: 'Post'})
    expect([given.found, given.article!.outlet]).toEqual([[], 'Post'])
  })

  it('outlet-missing says where a nested outlet is', async () => {
    const {problems} = await one({outlet: {name: 'Herald'}})
    expect(problems[0]!.fix).toBe('Name the part that holds it, as in --map outlet=outlet.name.')
  })

  it('id-duplicate: an error for a copy with the same text and outlet, over all files', async () => {
    const a = fileWith('a.jsonl', line(article) + line(article)), b = fileWith('b.jsonl', line({...article, title: 'Again'}))
    const {problems, counts} = await readAll([a, b])
    expect(problems.map(({code, severity, file, line: at, article: id}) => [code, severity, file, at, id])).toEqual([
      ['id-duplicate', 'error', 'a.jsonl', 2, '1'], ['id-duplicate', 'error', 'b.jsonl', 1, '1'],
    ])
    expect(problems[0]!.message)
      .toBe('every article needs an id of its own; "1" is also the id of line 1 of "a.jsonl", with the same text and outlet')
    expect(counts).toEqual({read: 3, accepted: 1, rejected: 2})
  })

  it('id-changed: a warning for an id that another article has; it is read under the first free id', async () => {
    const a = fileWith('a.jsonl', line(article) + line({...article, id: '1#2'}) + line({...article, text: TALKS + ' Not.'}))
    const b = fileWith('b.jsonl', line({...article, outlet: 'Post'}) + line({...article, text: TALKS + ' Not.'}) + line(article))
    const {articles, problems, counts} = await readAll([a, b])
    expect(articles.map(({id, outlet}) => [id, outlet])).toEqual([['1', 'Herald'], ['1#2', 'Herald'], ['1#3', 'Herald'], ['1#4', 'Post']])
    expect(problems.map(({code, severity, file, line: at, article: id}) => [code, severity, file, at, id])).toEqual([
      ['id-changed', 'warning', 'a.jsonl', 3, '1#3'], ['id-changed', 'warning', 'b.jsonl', 1, '1#4'],
      ['id-duplicate', 'error', 'b.jsonl', 2, '1'], ['id-duplicate', 'error', 'b.jsonl', 3, '1'],
    ])
    expect(problems[0]!.message).toBe('"1" is also the id of line 1 of "a.jsonl", with another text; this article is read as "1#3"')
    expect(problems[1]!.message).toBe('"1" is also the id of line 1 of "a.jsonl", with another outlet; this article is read as "1#4"')
    expect(problems[0]!.fix)
      .toBe('Give unique ids: name another column with --map id=COLUMN, or use ids that hold the outlet, such as herald-1.')
    expect(counts).toEqual({read: 6, accepted: 4, rejected: 2})
  })

  it('takes long texts that differ in one letter for two articles', async () => {
    const long = 'The envoys met again and again and again. '.repeat(100)
    const {articles} = await readFile('a.jsonl', line({...article, text: `${long}b${long}`}) + line({...article, text: `${long}c${long}`}))
    expect(articles.map(({id}) => id)).toEqual(['1', '1#2'])
  })

  it('accepts two tables that both count from 1, and folders of outlets that do', async () => {
    const table = (outlet: string): string => `id,outlet,text\n1,${outlet},${outlet} one\n2,${outlet},${outlet} two\n`
    const tables = await readAll([fileWith('a.csv', table('Gaz')), fileWith('b.csv', table('Post'))])
    expect(tables.articles.map(({id}) => id)).toEqual(['1', '2', '1#2', '2#2'])
    const folder = folderWith({'Gaz/2024-01-01_1.txt': TALKS, 'Post/2024-01-01_1.txt': TALKS})
    const files = await readAll(folder, {template: '{outlet}/{date}_{id}.txt'})
    expect(files.articles.map(({id, outlet}) => [id, outlet])).toEqual([['1', 'Gaz'], ['1#2', 'Post']])
  })

  it('a rejected article does not take its id away from a later one', async () => {
    const {articles} = await readFile('a.jsonl', line({...article, text: ''}) + line(article))
    expect(articles.map((read) => read.line)).toEqual([2])
  })

  it('date-unreadable and date-ambiguous', async () => {
    expect((await one({date: 'last Monday'})).found).toEqual([['date-unreadable', 'warning', 'date', '1', 1]])
    const {found, article: read} = await one({date: '04/05/2019'})
    expect(found).toEqual([['date-ambiguous', 'warning', 'date', '1', 1]])
    expect(read!.date).toBeNull()
    const {articles, problems} = await readFile('a.jsonl', line({...article, date: '04/05/2019'}), {dates: 'day-first'})
    expect([articles.map(({date}) => date), problems]).toEqual([['2019-05-04'], []])
  })

  it('date-missing: one note for each file, with the count', async () => {
    const {problems, order} = await readFile('a.jsonl', line(article) + line({...article, id: '2', date: ''}) + line({...article,
      id: '3', date: null}))
    expect(order).toEqual(['1', '2', '3', 'date-missing'])
    expect([problems[0]!.severity, problems[0]!.line, problems[0]!.message]).toEqual(['note', null, '2 of 3 articles have no date'])
  })

  it.each([
    ['They met and the… [+1234 chars]', ['text-cut']], ['They met. (more)', ['text-cut']], ['They met and the ...', ['text-cut']],
    ['They met and the…', ['text-cut']],
    ['They met.\nContinue reading the main story', ['text-cut']], ['They met. SUBSCRIBE TO READ more', ['text-cut']],
    ['They met […]', ['text-cut']],
    ['They met.', []], ['They continue reading the draft.\nThey met.', []], ['“Who knows …”', []],
    ['They @ @ @ @ @ @ @ met.', ['text-masked']], ['They met @ noon.', []],
    ['The cafÃ© met.', ['mojibake']], ['Itâ€™s over.', ['mojibake']], ['The café, São Paulo, Ânimo.', []],
    ['A lost \ufffd sign.', ['encoding-invalid']],
  ])('%j gives %j', async (end, codes) => {
    expect((await one({text: `${TALKS}\n${end}`})).found.map(([code]) => code)).toEqual(codes)
  })

  it('text-repeated: a paragraph that stands in the text twice', async () => {
    const words = (count: number): string => Array.from({length: count}, (_, i) => `w${i}`).join(' ')
    expect((await one({text: `${words(30)}\n\nNobody spoke.\n\n${words(30)}`})).found).toEqual([['text-repeated', 'note', 'text', '1', 1]])
    expect((await one({text: `${words(30)}\n\n${words(31)} too`})).found).toEqual([['text-repeated', 'note', 'text', '1', 1]])
    expect((await one({text: `${words(30)}\n\nNo.\n\nNo.`})).found).toEqual([])
  })

  it('text-short: under twenty words', async () => {
    const words = (count: number): string => Array.from({length: count}, (_, i) => `w${i}`).join(' ')
    expect((await one({text: words(19)})).found).toEqual([['text-short', 'note', 'text', '1', 1]])
    expect((await one({text: words(20)})).found).toEqual([])
  })

  it('says in every message what is there, in quotation marks, cut and escaped', async () => {
    const {problems} = await one({date: '\u202e\u001b[31m' + 'x'.repeat(200)})
    expect(problems[0]!.message).toBe(`"\\u202e\\u001b[31m${'x'.repeat(54)}…" is no calendar date that can be read; the article is read without a date`)
  })

  it('has a severity for every code, and errors only for what rejects an article', () => {
    expect(Object.entries(SEVERITY).filter(([, severity]) => severity === 'error').map(([code]) => code).sort())
      .toEqual(['id-duplicate', 'json-invalid', 'outlet-required', 'row-ragged', 'text-missing', 'text-not-string'])
  })
})

/** Runs something with these bytes as standard input, in pieces of seven bytes. */
async function withInput<T>(bytes: Buffer, run: () => Promise<T>): Promise<T> {
  const own = Object.getOwnPropertyDescriptor(process, 'stdin')!
  const size = bytes.length > 10_000 ? 10_007 : 7
  const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, i) => bytes.subarray(i * size, i * size + size))
  Object.defineProperty(process, 'stdin', {configurable: true, value: Readable.from(pieces)})
  try {
    return await run()
  } finally {
    Object.defineProperty(process, 'stdin', own)
  }
}
