import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll} from 'vitest'
import type {Article, Problem} from '../../src/types.ts'
import type {InputFile, LoadCounts, LoadOptions} from '../../src/load/corpus.ts'
import {loadCorpus} from '../../src/load/load-corpus.ts'

export const PLAIN: LoadOptions = Object.freeze({
  map: Object.freeze({}), outlet: null, template: null, encoding: null, requireOutlet: 'no',
})

/** Twenty-two words, so that no text-short note gets in the way. */
export const TALKS =
  'The envoys met in Tallin on Monday to discuss the border and they left after two hours without a word to the press.'

export interface Read {
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
  readonly codes: readonly string[]
  readonly files: readonly InputFile[]
  readonly counts: LoadCounts
  readonly order: readonly string[]
}

const root = mkdtempSync(path.join(tmpdir(), 'parallax-load-'))
afterAll(() => { rmSync(root, {recursive: true, force: true}) })
let folders = 0

/** Writes files into a fresh folder and returns its path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = path.join(root, `c${++folders}`)
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

/** Writes one file and returns its path. */
export function fileWith(name: string, content: string | Uint8Array): string {
  return path.join(folderWith({[name]: content}), name)
}

export async function readAll(paths: string | readonly string[], options: Partial<LoadOptions> = {}): Promise<Read> {
  const corpus = loadCorpus(typeof paths === 'string' ? [paths] : paths, {...PLAIN, ...options})
  const articles: Article[] = [], problems: Problem[] = [], order: string[] = []
  for await (const loaded of corpus) {
    if (loaded.kind === 'article') articles.push(loaded.article)
    else problems.push(loaded.problem)
    order.push(loaded.kind === 'article' ? loaded.article.id : loaded.problem.code)
  }
  return {articles, problems, codes: problems.map((problem) => problem.code), files: corpus.files, counts: corpus.counts, order}
}

/** Reads one file with the given name and content. */
export function readFile(name: string, content: string | Uint8Array, options: Partial<LoadOptions> = {}): Promise<Read> {
  return readAll(fileWith(name, content), options)
}
