import {describe, expect, it} from 'vitest'
import {locateElements} from '../../src/load/locate-elements.ts'
import {locateJsonFault} from '../../src/load/locate-json-fault.ts'
import {folderWith, readAll, readFile, TALKS} from './corpus-folder.ts'

const one = {id: 'x1', source: 'Herald', date: '2019-04-15', text: TALKS}

describe('json', () => {
  it('reads a list of articles, each with the line it begins on', async () => {
    const {articles, files} = await readFile('a.json', JSON.stringify([one, {...one, id: 'x2'}], null, 2))
    expect(articles.map(({id, line}) => [id, line])).toEqual([['x1', 2], ['x2', 8]])
    expect(files[0]!.format).toBe('json')
  })

  it('finds the list inside an object, past lists that hold no objects', async () => {
    const document = {status: 'ok', tags: ['a', 'b', 'c'], data: {articles: [one, {...one, id: 'x2'}]}}
    const {articles} = await readFile('a.json', JSON.stringify(document, null, 1))
    expect(articles.map(({id, line}) => [id, line])).toEqual([['x1', 10], ['x2', 16]])
  })

  it('gives articles without an id on one line an id each', async () => {
    const {articles, codes} = await readFile('a.json', '[{"outlet":"G","text":"One two three."},{"outlet":"G","text":"Four five six."},\n' +
      '{"outlet":"G","text":"Seven."}, 8, {"outlet":"G","text":"Nine."}]')
    expect(articles.map(({id, line}) => [id, line])).toEqual([['a.json:1', 1], ['a.json:1.2', 1], ['a.json:2', 2], ['a.json:2.3', 2]])
    expect(codes).not.toContain('id-duplicate')
  })

  it('reads one object as one article, though it holds lists of objects', async () => {
    const {articles} = await readFile('a.json', JSON.stringify({...one, images: [{url: 'a'}, {url: 'b'}]}))
    expect(articles.map(({id, line}) => [id, line])).toEqual([['x1', 1]])
  })

  it('reads a folder with one object a file, in code-unit order', async () => {
    const folder = folderWith({
      'b.json': JSON.stringify({...one, id: 'b'}), 'a.json': JSON.stringify({...one, id: 'a'}), 'Z.json': JSON.stringify({...one, id: 'Z'}),
      'sub/c.json': '{"id": "broken"', '.hidden.json': JSON.stringify({...one, id: 'hidden'}), '.git/d.json': JSON.stringify({...one,
        id: 'git'}),
    })
    const {articles, problems, counts, files} = await readAll(folder)
    expect(articles.map(({id}) => id)).toEqual(['Z', 'a', 'b'])
    expect(problems.map(({code, line}) => [code, line])).toEqual([['json-invalid', 1]])
    expect(problems[0]!.file).toMatch(/^c\d+\/sub\/c\.json$/)
    expect(counts).toEqual({read: 4, accepted: 3, rejected: 1})
    expect(files.map(({accepted, rejected}) => accepted + rejected)).toEqual([1, 1, 1, 1])
  })

  it('joins paragraphs by blank lines and the sentences of a paragraph by spaces', async () => {
    const {articles} = await readFile('a.json', JSON.stringify({uuid: 'u', source: 'H', 'body-paragraphs': [['One.', 'Two.'], 'Three.']}))
    expect(articles[0]!.text).toBe('One. Two.\n\nThree.')
  })

  it('blames the article that is damaged, not its neighbours', async () => {
    const damaged = Buffer.from(JSON.stringify([one, {...one, id: 'x2', text: `${TALKS} \u00e9`}, {...one, id: 'x3',
      text: `é ${TALKS} é`}]))
    damaged[damaged.indexOf(0xa9)] = 0x41
    const {problems} = await readFile('a.json', damaged)
    expect(problems.map(({code, article}) => [code, article])).toEqual([['encoding-invalid', 'x2']])
  })

  it('survives nesting deeper than can be written again', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const {articles, problems} = await readFile('a.json',
      `[{"id": 1, "outlet": "H", "date": "2019-01-01", "text": "${TALKS}", "deep": ${deep}}, ${deep}]`)
    expect(articles[0]!.labels).toEqual({deep: '…'})
    expect(problems.map(({code}) => code)).toEqual(['json-invalid'])
  })

  it('rejects what is not an object inside a list, with its line', async () => {
    const {problems, counts} = await readFile('a.json', `[${JSON.stringify(one)},\n7,\n"seven"]`)
    expect(problems.map(({code, line}) => [code, line])).toEqual([['json-invalid', 2], ['json-invalid', 3]])
    expect(counts).toEqual({read: 3, accepted: 1, rejected: 2})
  })

  it('calls a file without anything in it empty', async () => {
    const {codes, counts} = await readFile('a.json', ' \n')
    expect(codes).toEqual(['file-empty'])
    expect(counts.read).toBe(0)
  })

  it('rejects a file that is not valid JSON, with the line of the fault', async () => {
    const {problems, counts} = await readFile('a.json', '[\n{"id": 1,\n "text": oops}\n]')
    expect(problems.map(({code, line}) => [code, line])).toEqual([['json-invalid', 3]])
    expect(counts).toEqual({read: 1, accepted: 0, rejected: 1})
  })
})

describe('locateElements', () => {
  it('is not misled by brackets, commas and quotation marks in strings', () => {
    const text = '{"a": "]\\"[{", "b": [\n "x,]", {"c": [1,\n2]}\n, 3\n]}'
    expect(JSON.parse(text)).toEqual({a: ']"[{', b: ['x,]', {c: [1, 2]}, 3]})
    expect(locateElements(text, ['b'])).toEqual([2, 2, 4])
  })

  it('takes the last of two equal keys, as JSON.parse does', () => {
    expect(locateElements('{"a": [1],\n"a": [\n2]}', ['a'])).toEqual([3])
  })

  it('finds no element in an empty list', () => {
    expect(locateElements(' [ ] ', [])).toEqual([])
  })
})

describe('locateJsonFault', () => {
  it.each([
    ['[1,\n2,\n3 4]', 3], ['[1,\n2', 2], ['x', 1], ['{"a":\n"b\n"}', 2], ['[\n\n]\n]', 4], ['{"a": 1,\n}', 2], ['[1,\n2,\n', 2],
  ])('%j has its fault in line %i', (text, line) => {
    expect(locateJsonFault(text)).toBe(line)
  })
})
