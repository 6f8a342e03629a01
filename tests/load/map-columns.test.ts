import {describe, expect, it} from 'vitest'
import {InputError} from '../../src/errors.ts'
import {mapColumns} from '../../src/load/map-columns.ts'
import {readFile, TALKS} from './corpus-folder.ts'

const guess = (columns: readonly string[], rows: readonly Record<string, unknown>[] = [], map: Record<string, string> = {}) =>
  mapColumns({file: 'a.csv', columns, rows, map})

describe('mapColumns', () => {
  it.each([
    ['AllSides', ['ID', 'topic', 'source', 'source_url', 'url', 'date', 'authors', 'title', 'content_original', 'bias_text', 'bias'],
      {id: 'ID', outlet: 'source', url: 'url', date: 'date', title: 'title', text: 'content_original'}],
    ['BASIL', ['title', 'keywords', 'date', 'uuid', 'url', 'source', 'main-event', 'triplet-uuid', 'body-paragraphs'],
      {title: 'title', date: 'date', id: 'uuid', url: 'url', outlet: 'source', event: 'main-event', text: 'body-paragraphs'}],
    ['news-please', ['authors', 'date_download', 'date_modify', 'date_publish', 'description', 'source_domain', 'maintext', 'title', 'url'],
      {date: 'date_publish', outlet: 'source_domain', text: 'maintext', title: 'title', url: 'url'}],
    ['NELA-GT', ['id', 'date', 'source', 'title', 'content', 'author', 'published', 'published_utc', 'collection_utc', 'url'],
      {id: 'id', date: 'date', outlet: 'source', title: 'title', text: 'content', url: 'url'}],
    ['AmCAT', ['headline', 'text', 'date', 'medium'], {title: 'headline', text: 'text', date: 'date', outlet: 'medium'}],
    ['Nexis UK', ['pub', 'edition', 'date', 'byline', 'section', 'head', 'body'],
    {outlet: 'pub', date: 'date', title: 'head', text: 'body'}],
    ['LexisNexisTools', ['ID', 'Newspaper', 'Date', 'Headline', 'Article'],
    {id: 'ID', outlet: 'Newspaper', date: 'Date', title: 'Headline', text: 'Article'}],
  ])('knows the columns of %s', (_, columns, fields) => {
    expect(guess(columns).columns).toEqual(fields)
  })

  it.each([
    ['text', ['full text', 'Full_Text', 'FULLTEXT', 'article text', 'Article-Body', 'body paragraphs']],
    ['title', ['Headline', ' headline ']],
    ['outlet', ['Newspaper', 'publication', 'Publisher', 'Media Outlet', 'media_outlet', 'media-outlet']],
    ['date', ['Publication date', 'publication_date', 'Pub Date', 'pubDate', 'published at', 'publishedAt', 'Published-At']],
    ['event', ['main event', 'main-event', 'main_event']], ['id', ['Article ID', '_id']],
  ])('knows the names of %s however they are set', (field, names) => {
    for (const name of names) {
      const others = field === 'text' ? ['x'] : ['x', 'text']
      expect(guess([...others, name]).columns).toEqual(field === 'text' ? {text: name} : {text: 'text', [field]: name})
    }
  })

  it('takes the earlier of two known names', () => {
    expect(guess(['Source', 'outlet', 'publish_date', 'date', 'text']).columns).toEqual({outlet: 'outlet', date: 'date', text: 'text'})
  })

  it('never takes a topic for an event', () => {
    expect(guess(['topic', 'text']).columns.event).toBeUndefined()
  })

  it('takes the longer of two texts where the better name holds a teaser, and only then', () => {
    const teaser = {text: 'Talks fail.', content: TALKS}
    expect(guess(['text', 'content'], [teaser])).toMatchObject({columns: {text: 'content'}, rivals: ['content', 'text']})
    expect(guess(['text', 'content'], [{text: TALKS, content: TALKS + ' More.'}]))
      .toMatchObject({columns: {text: 'text'}, rivals: ['text', 'content']})
    expect(guess(['Text', 'text'], [{Text: 'Talks.', text: 'Talks fail.'}])).toMatchObject({columns: {text: 'text'}})
  })

  it('does not offer a column to one field that was named for another', () => {
    expect(guess(['source', 'medium', 'text'], [], {event: 'source'}).columns).toEqual({event: 'source', outlet: 'medium', text: 'text'})
  })
})

describe('--map', () => {
  it('leads into nested objects, and the rest of the object is no label', async () => {
    const record = {key: 5, content: {main: TALKS, lead: 'x'}, meta: {paper: {name: 'Herald'}}, extra: 1}
    const {articles, files} = await readFile('a.jsonl', JSON.stringify(record), {map: {text: 'content.main', outlet: 'meta.paper.name',
      id: 'key'}})
    expect(articles[0]).toMatchObject({id: '5', outlet: 'Herald', text: TALKS, labels: {extra: '1'}})
    expect(files[0]!.mapping).toEqual({id: 'key', outlet: 'meta.paper.name', text: 'content.main'})
  })

  it('prefers a column that has the whole path as its name', async () => {
    const {articles} = await readFile('a.csv', `content,content.main,outlet\nteaser,${TALKS},H\n`, {map: {text: 'content.main'}})
    expect(articles[0]).toMatchObject({text: TALKS, labels: {content: 'teaser'}})
  })

  it('refuses a text column that is not there', async () => {
    await expect(readFile('a.csv', 'a,b\n1,2\n', {map: {text: 'c'}}))
      .rejects.toThrow('a.csv: there is no column "c" for the text; the columns are "a", "b"; name one with --map text=COLUMN')
    await expect(readFile('a.csv', 'a,b\n1,2\n', {map: {text: 'constructor.name'}}))
      .rejects.toThrow('there is no column "constructor.name"')
  })

  it.each(['id', 'outlet', 'date', 'event', 'title', 'url'])('refuses a column for the %s that is not there', async (field) => {
    const table = readFile('a.csv', `text,outlet\n${TALKS},H\n`, {map: {[field]: 'evnt'}})
    await expect(table).rejects.toThrow(InputError)
    await expect(table).rejects.toThrow(
      `a.csv: there is no column "evnt" for the ${field}; the columns are "text", "outlet"; name one with --map ${field}=COLUMN`)
    const lines = readFile('a.jsonl', JSON.stringify({text: TALKS, outlet: 'H'}), {map: {[field]: 'meta.evnt'}})
    await expect(lines).rejects.toThrow(`a.jsonl: there is no column "meta.evnt" for the ${field}`)
  })

  it('is content with a column that one of the first hundred lines has', async () => {
    const rows = Array.from({length: 120}, (_, i) => JSON.stringify({id: i, outlet: 'H', text: TALKS, ...i === 99 ? {talks: 'T'} : {}}))
    const {articles} = await readFile('a.jsonl', rows.join('\n'), {map: {event: 'talks'}})
    expect(articles.filter(({event}) => event === 'T').map(({id}) => id)).toEqual(['99'])
  })

  it('is told of several columns for the text in a note', async () => {
    const {problems} = await readFile('a.csv', `text,content,outlet,date\nTalks.,${TALKS},H,2019-01-01\n`)
    expect(problems.map(({code, severity}) => [code, severity])).toEqual([['columns-rival', 'note']])
    expect(problems[0]!.message).toBe('several columns can hold the text: "content", "text"; the first of them was read')
  })
})
