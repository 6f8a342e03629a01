import {describe, expect, it} from 'vitest'
import {InputError} from '../../src/errors.ts'
import {readFile, TALKS} from './corpus-folder.ts'

const codesBut = (codes: readonly string[], ...left: string[]): readonly string[] => codes.filter((code) => !left.includes(code))

describe('csv', () => {
  it('loses neither the first nor the last article', async () => {
    const {articles, counts} = await readFile('a.csv', `id,outlet,text\n1,Herald,${TALKS}\n2,Post,${TALKS} Then.\n3,Star,${TALKS} End.`)
    expect(articles.map(({id, outlet}) => [id, outlet])).toEqual([['1', 'Herald'], ['2', 'Post'], ['3', 'Star']])
    expect(counts).toEqual({read: 3, accepted: 3, rejected: 0})
  })

  it.each([[',', 'csv'], [';', 'csv'], ['\t', 'tsv'], ['|', 'txt.csv']])('finds the delimiter %j', async (delimiter, ending) => {
    const rows = [['id', 'outlet', 'text'], ['1', 'Herald', TALKS],
      ['2', 'Post', 'Short, and; with | no\u00a0tabs.'.replace(delimiter, '')]]
    const {articles, codes} = await readFile(`a.${ending}`, rows.map((row) => row.join(delimiter)).join('\n'))
    expect(articles.map(({outlet}) => outlet)).toEqual(['Herald', 'Post'])
    expect(codes).not.toContain('row-ragged')
  })

  it('follows a first line sep=; and counts it as a line', async () => {
    const {articles, files} = await readFile('a.csv', `sep=;\r\nid;outlet;text\r\n1;A,B;${TALKS}\r\n2;C;${TALKS}!\r\n`)
    expect(articles.map(({id, outlet, line}) => [id, outlet, line])).toEqual([['1', 'A,B', 3], ['2', 'C', 4]])
    expect(files[0]!.mapping).toEqual({id: 'id', outlet: 'outlet', text: 'text'})
  })

  it('follows a first line sep=, too', async () => {
    const {articles} = await readFile('a.csv', `sep=,\nid,outlet,text\n1,H,"${TALKS}"\n`)
    expect(articles.map(({id, line}) => [id, line])).toEqual([['1', 3]])
  })

  it('takes off a byte order mark', async () => {
    const {articles, files} = await readFile('a.csv', `\ufeffid;outlet;text\n7;H;${TALKS}\n`)
    expect(articles.map(({id}) => id)).toEqual(['7'])
    expect(files[0]!.encoding).toBe('utf-8')
  })

  it.each([['LF', '\n'], ['CR LF', '\r\n'],
    ['CR', '\r']])('reads lines that end with %s and says where each row begins', async (_, end) => {
    const text = `First.${end}${end}Second "quoted", third.`
    const quoted = text.replaceAll('"', '""')
    const {articles} = await readFile('a.csv', ['id,outlet,text', `1,H,"${quoted}"`, `2,H,"${TALKS}"`, '', `3,H,"${TALKS} x"`,
      ''].join(end))
    expect(articles.map(({id, line}) => [id, line])).toEqual([['1', 2], ['2', 5], ['3', 7]])
    expect(articles[0]!.text).toBe(text)
  })

  it('keeps the text to the last unit: spaces, line ends, null bytes', async () => {
    const text = '  \tA talk\u0000 was held. \r\n\n'
    const {articles} = await readFile('a.csv', `id,outlet,text\n1,H,"${text}"\n`)
    expect(articles[0]!.text).toBe(text)
  })

  it('rejects a row that is too long or too short, names its line, and goes on with the next', async () => {
    const {articles, problems, counts} = await readFile('a.csv',
      `id,outlet,text\n1,H,"${TALKS}\n"\n2,H,Talks, and more talks\n3,H\n4,H,${TALKS}?\n`)
    expect(articles.map(({id}) => id)).toEqual(['1', '4'])
    const ragged = problems.filter(({code}) => code === 'row-ragged')
    expect(ragged.map(({line, severity, article}) => [line, severity, article])).toEqual([[4, 'error', null], [5, 'error', null]])
    expect(ragged[0]!.message).toBe('the row has 4 cells, the header has 3; the row begins "2"')
    expect(counts).toEqual({read: 4, accepted: 2, rejected: 2})
  })

  it('passes over lines without content but not over articles without text', async () => {
    const {problems, counts} = await readFile('a.csv', `id,outlet,text\n\n,,\n   \n1,H,\n`)
    expect(problems.filter(({severity}) => severity === 'error').map(({code, line}) => [code, line])).toEqual([['text-missing', 5]])
    expect(counts).toEqual({read: 1, accepted: 0, rejected: 1})
  })

  it('refuses a header with a name that stands there twice', async () => {
    await expect(readFile('a.csv', 'id,text,bias,text\n1,a,b,c\n')).rejects.toThrow(InputError)
    await expect(readFile('a.csv', 'id,text,bias,text\n1,a,b,c\n'))
      .rejects.toThrow('a.csv, line 1: every column needs a name of its own; "text" stands there more than once; rename one')
  })

  it('does without columns that have no name, and says so', async () => {
    const {articles, files} = await readFile('a.csv', `,id,outlet,text,\n0,1,H,${TALKS},\n`)
    expect(articles[0]!.labels).toEqual({})
    expect(files[0]!.ignored).toEqual([''])
  })

  it('refuses a table without a text and names its columns', async () => {
    await expect(readFile('a.csv', 'id,outlet,inhalt\n1,H,Gespräche\n'))
      .rejects.toThrow('a.csv: no column with a known name holds the text; the columns are "id", "outlet", "inhalt"; name one with --map text=COLUMN')
  })

  it('stops at quoting that is broken, with the line where the row begins', async () => {
    const good = `id,outlet,text\n1,H,"${TALKS}"\n`
    await expect(readFile('a.csv', `${good}2,H,"He said "no" again."\n3,H,x\n`))
      .rejects.toThrow('a.csv, row at line 3: a cell in quotation marks holds')
    await expect(readFile('a.csv', `${good}2,H,"never closed\n3,H,x\n`))
      .rejects.toThrow('a.csv, row at line 3: a quotation mark is opened and never closed')
    await expect(readFile('a.csv', `${good}2,H,He said "no".\n`))
      .rejects.toThrow('a.csv, row at line 3: a cell that is not in quotation marks holds one')
  })

  it('reads quotation marks as letters in tab-separated files that do not quote', async () => {
    const {articles} = await readFile('a.tsv', `id\toutlet\ttext\n1\tH\t"No," he said. ${TALKS}\n2\tH\tHe said "no". ${TALKS}\n`)
    expect(articles.map(({text}) => text)).toEqual([`"No," he said. ${TALKS}`, `He said "no". ${TALKS}`])
  })

  it('survives hostile column names', async () => {
    const {articles} = await readFile('a.csv', `id,outlet,text,__proto__,constructor\n1,H,${TALKS},p,c\n`)
    expect(Object.entries(articles[0]!.labels)).toEqual([['__proto__', 'p'], ['constructor', 'c']])
    expect(Object.getPrototypeOf(articles[0]!.labels)).toBe(Object.prototype)
  })

  it('reads rows larger than a chunk and line ends that fall between two chunks', async () => {
    const long = 'word '.repeat(120_000)
    const rows = Array.from({length: 6}, (_, i) => `${i},H,"${long}${'x'.repeat(i)}\r\nend"`)
    const {articles, codes} = await readFile('a.csv', `id,outlet,text\r\n${rows.join('\r\n')}\r\n`)
    expect(articles.map(({id, line, text}) => [id, line, text.length]))
      .toEqual([0, 1, 2, 3, 4, 5].map((i) => [String(i), 2 + 2 * i, 600_000 + i + 5]))
    expect(codesBut(codes, 'date-missing')).toEqual([])
  })

  it('calls a table with nothing but a header empty', async () => {
    const {codes, counts} = await readFile('a.csv', 'id,outlet,text\n')
    expect(codes).toEqual(['file-empty'])
    expect(counts).toEqual({read: 0, accepted: 0, rejected: 0})
  })
})
