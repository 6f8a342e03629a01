import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import type {CorpusArticle} from '../../src/findings.ts'
import {createAnalyser} from '../../src/pipeline.ts'
import {loadSetup} from '../../src/setup.ts'
import type {Analysed} from '../../src/types.ts'

const SAMPLE = new URL('../../datasets/sample/', import.meta.url)

/** What was put into the built-in corpus on purpose. */
export interface Planted {
  readonly nearDuplicates: readonly {readonly articles: readonly [string, string]}[]
  readonly wireCopies: readonly {readonly original: string, readonly copy: string}[]
  readonly names: readonly {readonly article: string, readonly person: string, readonly forms: readonly string[]}[]
}

export const planted = JSON.parse(readFileSync(new URL('planted.json', SAMPLE), 'utf8')) as Planted

/** The articles of the built-in corpus, analysed. */
export function sampleCorpus(): (CorpusArticle & Analysed)[] {
  const rows = parse(readFileSync(new URL('articles.csv', SAMPLE)), {columns: true, bom: true}) as unknown as Record<'id' | 'outlet' | 'date' | 'event' | 'title' | 'text' | 'url', string>[]
  const analyse = createAnalyser(loadSetup())
  return rows.map(({id, outlet, date, event, title, text, url}, i) => analyse({id, outlet, date, event, title, text, url, labels: {}, file: 'articles.csv', line: i + 2}))
}
