import {mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {UsageError} from '../../src/errors.ts'
import {splitFrontMatter} from '../../src/load/front-matter.ts'
import {guessTemplate, matchPath, parseTemplate} from '../../src/load/path-template.ts'
import {splitTitle} from '../../src/load/read-text-file.ts'
import {folderWith, readAll, readFile, TALKS} from './corpus-folder.ts'

describe('a text file', () => {
  it('is one article with the file name as its id', async () => {
    const {articles, files} = await readFile('talks-in-tallin.txt', TALKS, {outlet: 'Herald'})
    expect(articles[0]).toMatchObject({id: 'talks-in-tallin', outlet: 'Herald', title: '', text: TALKS, date: null,
      file: 'talks-in-tallin.txt', line: 1})
    expect(files[0]!.mapping).toEqual({text: 'file'})
  })

  it('keeps its text to the last unit', async () => {
    const text = `  ${TALKS}\r\n\r\n\tEnd. \n\n`
    expect((await readFile('a.txt', text)).articles[0]!.text).toBe(text)
  })

  it('without any text is reported', async () => {
    expect((await readFile('a.txt', ' \n')).codes).toEqual(['file-empty'])
  })

  it('takes fields from front matter, known names in any case, others as labels', async () => {
    const head = '---\nTitle: "Talks: no end"\nsource: Herald\noutlet: Post\nDate: 15 April 2019\ncorrespondent: A. Vey\nid: p7\n---\n'
    const {articles} = await readFile('a.txt', `${head}\n${TALKS}\n`)
    expect(articles[0]).toMatchObject({
      id: 'p7', title: 'Talks: no end', outlet: 'Post', date: '2019-04-15', text: `${TALKS}\n`, labels: {source: 'Herald',
        correspondent: 'A. Vey'},
    })
  })
})

describe('splitFrontMatter', () => {
  it('takes lines of names and values up to a blank line where a known name is among them', () => {
    expect(splitFrontMatter('Headline: Talks fail\r\nSection: World\r\n\r\nThey failed.'))
      .toEqual({entries: [['Headline', 'Talks fail'], ['Section', 'World']], rest: 'They failed.'})
  })

  it.each([
    ['a title with a colon', 'Analysis: a bad peace\n\nThey met.'], ['a fence that is never closed', '---\ndate: 2019-04-15\nThey met.'],
    ['a colon line followed by text', 'Date: none was set\nThey met.\n\nThen left.'], ['an empty text', ''],
  ])('leaves %s in the text', (_, text) => {
    expect(splitFrontMatter(text)).toEqual({entries: [], rest: text})
  })
})

describe('splitTitle', () => {
  it('takes a short first line without a full stop and with a blank line behind it', () => {
    expect(splitTitle('Talks fail\r\n \r\n\r\nThey failed.\n')).toEqual({title: 'Talks fail', text: 'They failed.\n'})
  })

  it.each([
    ['a full stop', 'Talks fail.\n\nThey failed.'], ['no blank line', 'Talks fail\nThey failed.'], ['nothing behind it', 'Talks fail\n\n'],
    ['more than 200 characters', `${'x'.repeat(201)}\n\nThey failed.`], ['no letter', '\n\nThey failed.'],
  ])('takes no line with %s', (_, text) => {
    expect(splitTitle(text)).toEqual({title: '', text})
  })

  it('takes one with 200 characters', () => {
    expect(splitTitle(`${'x'.repeat(200)}\n\nThey failed.`).title).toHaveLength(200)
  })
})

describe('a folder of text files', () => {
  it('is read by its usual arrangement, in code-unit order', async () => {
    const folder = folderWith({'herald/2019-04-15_a1.txt': TALKS, 'herald/2019-04-16_a2.txt': TALKS, 'Post/20190417_b1.txt': TALKS})
    const {articles, files, codes} = await readAll(folder)
    expect(articles.map(({id, outlet, date}) => [id, outlet, date])).toEqual([
      ['b1', 'Post', '2019-04-17'], ['a1', 'herald', '2019-04-15'], ['a2', 'herald', '2019-04-16'],
    ])
    expect(codes).toEqual([])
    expect(files[0]!.mapping).toEqual({text: 'file', outlet: 'path {outlet}/{date}_{id}', date: 'path {outlet}/{date}_{id}',
      id: 'path {outlet}/{date}_{id}'})
  })

  it('gets ids from the paths where the guessed ones are not unique', async () => {
    const folder = folderWith({'herald/1.txt': TALKS, 'post/1.txt': TALKS})
    const {articles} = await readAll(folder)
    expect(articles.map(({id, outlet}) => [id.replace(/^c\d+/, 'c'), outlet])).toEqual([['c/herald/1', 'herald'], ['c/post/1', 'post']])
  })

  it('is read by the template that is given; further names become labels', async () => {
    const folder = folderWith({'2019/border/new_herald-7.txt': TALKS, 'stray.txt': TALKS})
    const {articles, problems} = await readAll(folder, {template: '{year}/{event}/{outlet}-{id}.txt'})
    expect(articles[0]).toMatchObject({id: '7', outlet: 'new_herald', event: 'border', labels: {year: '2019'}})
    expect(problems.filter(({code}) => code === 'path-unmatched').map(({file}) => path.basename(file))).toEqual(['stray.txt'])
  })

  it('lets a template look above the folder that was given', async () => {
    const folder = folderWith({'herald/2019-04-15_1.txt': TALKS})
    const {articles} = await readAll(path.join(folder, 'herald'), {template: '{outlet}/{date}_{id}.txt'})
    expect(articles[0]).toMatchObject({outlet: 'herald', date: '2019-04-15', id: '1'})
  })

  it('reads file names in Windows-1252 and hostile ones', async () => {
    const folder = folderWith({})
    const outlet = Buffer.concat([Buffer.from(folder + '/'), Buffer.from([0x4c, 0x65, 0x20, 0x44, 0xe9, 0x62, 0x61, 0x74])])
    mkdirSync(outlet)
    writeFileSync(Buffer.concat([outlet, Buffer.from('/2019-04-15_1.txt')]), TALKS)
    mkdirSync(path.join(folder, '=cmd|"\n<b>'))
    writeFileSync(path.join(folder, '=cmd|"\n<b>', '2019-04-16_2.txt'), TALKS)
    mkdirSync(path.join(folder, '__proto__'))
    writeFileSync(path.join(folder, '__proto__', '2019-04-17_3.txt'), TALKS)
    const {articles, counts} = await readAll(folder)
    expect(articles.map(({id, outlet: name}) => [id, name])).toEqual([['2', '=cmd|"\n<b>'], ['1', 'Le Débat'], ['3', '__proto__']])
    expect(counts).toEqual({read: 3, accepted: 3, rejected: 0})
  })

  it('reports links that lead nowhere and follows those that lead to files', async () => {
    const folder = folderWith({'a.txt': TALKS})
    symlinkSync(path.join(folder, 'a.txt'), path.join(folder, 'b.txt'))
    symlinkSync(path.join(folder, 'none'), path.join(folder, 'c.txt'))
    symlinkSync(folder, path.join(folder, 'd.txt'))
    const {counts, problems} = await readAll(folder)
    expect(counts.accepted).toBe(2)
    expect(problems.filter(({code}) => code === 'unsupported-format').map(({file}) => path.basename(file))).toEqual(['c.txt', 'd.txt'])
  })
})

describe('templates', () => {
  it('let an outlet hold the sign that divides the names where a date shows where it ends', () => {
    expect(matchPath(parseTemplate('{outlet}_{date}_{id}.txt'), 'new_york_herald_2019-04-15_a_1.txt'))
      .toEqual({outlet: 'new_york_herald', date: '2019-04-15', id: 'a_1'})
  })

  it('pass over parts named {*} and fit .gz files', () => {
    expect(matchPath(parseTemplate('{*}/{outlet}.{id}.txt'), 'x/y/herald.7.txt.gz')).toEqual({outlet: 'herald', id: '7'})
  })

  it.each([
    ['{outlet}{id}.txt', 'two names need something between them'], ['{id}/{id}.txt', '{id} stands there twice'],
    ['a.txt', 'it names nothing'],
    ['{out let}.txt', 'names in braces are made of letters'], ['{text}.txt', 'the text is in the file'],
    ['{a}_{b}_{c}_{d}_{e}', 'at most 4 names'],
  ])('%j is refused: %s', (template, message) => {
    expect(() => parseTemplate(template)).toThrow(UsageError)
    expect(() => parseTemplate(template)).toThrow(message)
  })

  it.each([
    [['herald/2019-04-15_1.txt'], '{outlet}/{date}_{id}'], [['herald/2019-04-15.txt', 'post/15.04.2019.txt'], '{outlet}/{date}'],
    [['herald/a.txt', 'post/b.txt'], '{outlet}/{id}'],
    [['herald_2019-04-15_1.txt'], '{outlet}_{date}_{id}'], [['2019-04-15_herald_1.txt'], '{date}_{outlet}_{id}'], [['2019-04-15.txt'],
    '{date}'],
    [['a.txt'], null], [['2019/a.txt'], null], [['herald/a.txt', 'b.txt'], null], [[], null],
  ])('%j look like %j', (paths, source) => {
    expect(guessTemplate(paths)?.source ?? null).toBe(source)
  })
})
