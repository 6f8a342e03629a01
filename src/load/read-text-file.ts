import {aliasRank} from './column-aliases.ts'
import type {Field} from './corpus.ts'
import {fieldNamed, splitFrontMatter} from './front-matter.ts'
import type {WholeText} from './read-whole.ts'
import type {ReadRow} from './rows.ts'

const LONGEST_TITLE = 200

export interface TextFile {
  readonly whole: WholeText
  /** What its path says. */
  readonly values: Readonly<Record<string, string>>
  /** The id where neither the file nor its path gives one. */
  readonly id: string
}

/** Reads a text file as one article: what stands above the text counts more than what the path says. The keys are the fields' names. */
export function readTextFile(file: TextFile): ReadRow {
  const {entries, rest} = splitFrontMatter(file.whole.text)
  const record: Record<string, string> = Object.assign(Object.create(null) as Record<string, string>, file.values)
  const best = new Map<Field, string>()
  for (const [name] of entries) {
    const field = fieldNamed(name)
    const known = field === null ? undefined : best.get(field)
    if (field !== null && (known === undefined || aliasRank(field, name) < aliasRank(field, known))) best.set(field, name)
  }
  for (const [name, value] of entries) {
    const field = fieldNamed(name)
    record[field !== null && best.get(field) === name ? field : name] = value
  }
  const {title, text} = record['title'] === undefined ? splitTitle(rest) : {title: record['title'], text: rest}
  return {line: 1, record: {id: file.id, ...record, title, text}, isDamaged: file.whole.isDamaged}
}

/**
 * Takes a first line off as the title where it can be one: at most 200 characters, no final full stop, a blank line and a text behind it.
 *
 * @example splitTitle('Talks fail again\n\nThe talks failed.') // {"title":"Talks fail again","text":"The talks failed."}
 */
export function splitTitle(text: string): {readonly title: string, readonly text: string} {
  const end = text.slice(0, LONGEST_TITLE + 2).search(/\r?\n/)
  const title = end < 0 ? '' : text.slice(0, end)
  const blank = end < 0 ? null : /^\r?\n(?:[ \t]*\r?\n)+/.exec(text.slice(end, end + 1000))
  const rest = blank === null ? '' : text.slice(end + blank[0].length)
  if (title.trim() === '' || title.length > LONGEST_TITLE || /\.\s*$/.test(title) || rest.trim() === '') return {title: '', text}
  return {title, text: rest}
}
