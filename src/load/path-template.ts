import {UsageError} from '../errors.ts'
import {quoteValue} from './quote-value.ts'

const DATE = String.raw`\d{4}[-.]?\d{2}[-.]?\d{2}|\d{1,2}[-.]\d{1,2}[-.]\d{4}`
const MOST_IN_A_PART = 4

/** A pattern for the last parts of a path. */
export interface PathTemplate {
  readonly source: string
  /** The names between braces, in their order. */
  readonly names: readonly string[]
  /** How many parts of the path, from its end, it describes. */
  readonly depth: number
  readonly pattern: RegExp
}

/** How folders are arranged most often; the first one that fits every file of a folder is taken. */
export const GUESSES: readonly string[] = [
  '{outlet}/{date}_{id}', '{outlet}/{date}-{id}', '{outlet}/{date}', '{outlet}/{date} {title}', '{outlet}/{id}',
  '{outlet}_{date}_{id}', '{date}_{outlet}_{id}', '{outlet}_{date}', '{date}_{outlet}', '{date}_{id}', '{date}',
]

/**
 * Reads a template such as `{outlet}/{date}_{id}.txt`: names in braces, `{*}` for a part that means nothing. A name that is no field of an
 * article becomes a label. Without an ending it fits any ending. Throws a `UsageError` for one that could be read in several ways.
 *
 * @example parseTemplate('{outlet}/{date}_{id}.txt').names // ["outlet","date","id"]
 */
export function parseTemplate(source: string): PathTemplate {
  const names: string[] = []
  const parts = source.replace(/^\/+/, '').split('/')
  const patterns = parts.map((part) => {
    const pieces = part.split(/\{([\p{L}_][\p{L}\p{N}_-]*|\*)\}/u)
    if (pieces.length > 2 * MOST_IN_A_PART + 1) throw wrong(source, `at most ${MOST_IN_A_PART} names may stand between two slashes`)
    return pieces.map((piece, i) => {
      if (i % 2 === 0) return literal(source, piece, i > 0 && i < pieces.length - 1)
      if (piece === '*') return '(?:[^/]+?)'
      if (names.includes(piece)) throw wrong(source, `{${piece}} stands there twice`)
      names.push(piece)
      return piece === 'date' ? `(${DATE})` : '([^/]+?)'
    }).join('')
  })
  if (names.length === 0) throw wrong(source, 'it names nothing')
  if (names.includes('text')) throw wrong(source, 'the text is in the file, not in its path')
  const ending = /\.[a-z0-9]+$/i.test(source) ? '' : String.raw`(?:\.[^./]*)?`
  return {source, names, depth: parts.length, pattern: new RegExp(`^${patterns.join('/')}${ending}$`, 'u')}
}

/**
 * What a path says by a template, or `null` where it does not fit. A last `.gz` is left out of account.
 *
 * @example
 * const template = parseTemplate('{outlet}/{date}_{id}.txt')
 * matchPath(template, 'corpus/herald/2019-04-15_7.txt') // {"outlet":"herald","date":"2019-04-15","id":"7"}
 */
export function matchPath(template: PathTemplate, path: string): Readonly<Record<string, string>> | null {
  const tail = path.replace(/\.gz$/i, '').split('/').slice(-template.depth).join('/')
  const match = template.pattern.exec(tail)
  return match === null ? null : Object.fromEntries(template.names.map((name, i) => [name, match[i + 1]!]))
}

/** The first usual arrangement that fits all the paths of one folder, or `null`. An outlet's name has a letter in it. */
export function guessTemplate(paths: readonly string[]): PathTemplate | null {
  for (const source of GUESSES) {
    const template = parseTemplate(source)
    const fits = paths.every((path) => {
      const found = path.split('/').length >= template.depth ? matchPath(template, path) : null
      return found !== null && (found['outlet'] === undefined || /\p{L}/u.test(found['outlet']))
    })
    if (fits && paths.length > 0) return template
  }
  return null
}

function literal(source: string, piece: string, isBetween: boolean): string {
  if (isBetween && piece === '') throw wrong(source, 'two names need something between them')
  if (/[{}]/.test(piece)) throw wrong(source, 'names in braces are made of letters, digits, - and _')
  return piece.replace(/[\\^$.*+?()[\]|]/g, '\\$&')
}

function wrong(source: string, reason: string): UsageError {
  return new UsageError(`--template ${quoteValue(source)}: ${reason}; write for instance {outlet}/{date}_{id}.txt`)
}
