import {InputError} from '../errors.ts'
import type {LabelSet} from '../types.ts'
import {LABEL_SET_KINDS} from '../types.ts'
import type {LabelFormat, Loss} from './formats/lexicon.ts'
import {licenceByName} from './known-licences.ts'

export interface LexiconFile {
  readonly file: string
  readonly content: string
  readonly hash: string
}

/** A label set read from the format of another program, and what could not be read of it. */
export interface ReadLexicon {
  readonly set: LabelSet
  readonly losses: readonly Loss[]
}

/**
 * Reads a dictionary of another program as a label set of the kind `other`, unless a comment line in it says more. The id is the name of the file;
 * the licence that of well-known dictionaries where the file does not tell. Throws `InputError` with file, line and a way out where it is not what the
 * format asks for, or has no entry that can match.
 *
 * @example
 * const format = {title: 'lines', read: () => ({rows: [{term: 'war', label: 'x', weight: 1, line: 1}], losses: [], about: new Map()})}
 * readLexicon({file: 'lists/own.txt', content: 'war', hash: ''}, format).set.id // 'own'
 */
export function readLexicon({file, content, hash}: LexiconFile, format: LabelFormat): ReadLexicon {
  const fail = (line: number, what: string, fix: string): never => { throw new InputError(`${file}:${line}: ${what} (read as ${format.title}); ${fix}`) }
  const {rows, losses, about} = format.read(content, fail)
  if (rows.length === 0) fail(1, `the label set has no entry${losses.length > 0 ? ` that can match (${losses.length} left out)` : ''}`, 'give a dictionary with terms in it')
  const id = about.get('id') ?? file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  const set = {
    id, kind: LABEL_SET_KINDS.find((kind) => kind === about.get('kind')) ?? 'other', version: about.get('version') ?? '0',
    licence: about.get('licence') ?? about.get('license') ?? licenceByName(file), language: about.get('language') ?? 'en',
    description: about.get('description') ?? '', file, hash, base: null,
    entries: rows.map(({term, label, weight, line}) => ({
      term, label: label === '' ? id : label, match: 'words' as const, weight, alternative: '', definition: '', source: '', note: '', except: [], mustMatch: [],
      mustNotMatch: [], file, line,
    })),
  }
  return {set, losses}
}
