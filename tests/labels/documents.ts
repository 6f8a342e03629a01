import {readFileSync} from 'node:fs'
import type {Abbreviation} from '../../src/text/abbreviations.ts'
import type {Document} from '../../src/text/passage.ts'
import {createReader} from '../../src/text/read-document.ts'
import type {LabelEntry, LabelSet, MatchMode} from '../../src/types.ts'

/** The shipped abbreviations. */
export const ABBREVIATIONS: readonly Abbreviation[] = readFileSync('datasets/abbreviations.csv', 'utf8').trim().split(/\r?\n/).slice(1).map((line) => {
  const [form = '', sort = ''] = line.split(',')
  return {form, sort}
})

export function documentOf(text: string, title = ''): Document {
  return createReader({abbreviations: ABBREVIATIONS})({id: '1', outlet: 'A', date: null, event: null, title, text, url: null, labels: {}, file: '', line: 1})
}

export function entry(term: string, label = 'x', match: MatchMode = 'words'): LabelEntry {
  return {term, label, match, weight: 1, alternative: '', definition: '', source: '', note: '', mustMatch: [], mustNotMatch: [], except: [], file: 'own.csv', line: 1}
}

export function setOf(entries: readonly LabelEntry[], id = 'own'): LabelSet {
  return {id, kind: 'loaded', version: '1', licence: 'MIT', language: 'en', description: '', entries, file: `${id}.csv`, hash: '', base: null}
}
