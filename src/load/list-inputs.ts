import {isUtf8} from 'node:buffer'
import {lstatSync, readdirSync, statSync, type Stats} from 'node:fs'
import path from 'node:path'
import {messageOf, UsageError} from '../errors.ts'
import {decodeWindows1252} from './decode-chunks.ts'
import {quoteValue} from './quote-value.ts'

/** One file to read. */
export interface InputPath {
  /** The bytes of the absolute path, which may not be valid UTF-8; `null` for standard input. */
  readonly open: Buffer | null
  readonly path: string
  /** The name in reports, unique among the inputs of a run. */
  readonly name: string
  /** The path below the folder that was given, parts joined by `/`; `null` where the file itself was given. */
  readonly below: string | null
  /** The folder that was given, or `null`. */
  readonly folder: string | null
  /** The absolute path as text, parts joined by `/`. */
  readonly absolute: string
  /** Whether it can be read at all: a file, not a socket, a device or a link to a folder. */
  readonly isFile: boolean
}

/**
 * The files behind the paths of a command, in the order given. A folder stands for its files in code-unit order of their paths,
 * without those whose name or folder begins with a dot.
 */
export function listInputs(paths: readonly string[]): readonly InputPath[] {
  const inputs = paths.flatMap(listPath)
  const seen = new Set<string>()
  for (const input of inputs) {
    const key = input.open === null ? '-' : input.open.toString('latin1')
    if (seen.has(key)) throw new UsageError(`${quoteValue(input.path)} is given twice; give every input once`)
    seen.add(key)
  }
  return withUniqueNames(inputs)
}

/**
 * Text of a file name's bytes: UTF-8 where it is valid, else Windows-1252.
 *
 * @example decodeName(new Uint8Array([0xe9, 0x74, 0xe9])) // "été"
 */
export function decodeName(bytes: Uint8Array): string {
  return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : decodeWindows1252(bytes)
}

function listPath(given: string): readonly InputPath[] {
  if (given === '-') return [{open: null, path: '-', name: 'stdin', below: null, folder: null, absolute: '', isFile: true}]
  const stats = statOf(given)
  const absolute = path.resolve(given)
  const open = Buffer.from(absolute)
  if (!stats.isDirectory()) {
    return [{open, path: given, name: path.basename(given), below: null, folder: null, absolute, isFile: !stats.isSocket()}]
  }
  return walkFolder(given, open).sort((a, b) => a.below < b.below ? -1 : 1).map((file) => ({
    ...file, path: path.join(given, file.below), name: `${path.basename(absolute)}/${file.below}`,
    folder: given, absolute: `${absolute}/${file.below}`,
  }))
}

function walkFolder(given: string, open: Buffer): Found[] {
  try {
    return walk(open, '')
  } catch (thrown) {
    throw new UsageError(`${quoteValue(given)}: the folder cannot be read: ${messageOf(thrown)}`)
  }
}

interface Found {
  readonly open: Buffer
  readonly below: string
  readonly isFile: boolean
}

function walk(folder: Buffer, above: string): Found[] {
  return readdirSync(folder, {encoding: 'buffer'}).flatMap((bytes) => {
    const name = decodeName(bytes)
    if (name.startsWith('.')) return []
    const open = Buffer.concat([folder, Buffer.from('/'), bytes])
    const below = above + name
    const entry = lstatSync(open)
    if (entry.isDirectory()) return walk(open, below + '/')
    const target = entry.isSymbolicLink() ? statSync(open, {throwIfNoEntry: false}) : entry
    return [{open, below, isFile: target?.isFile() === true}]
  })
}

function statOf(given: string): Stats {
  try {
    return statSync(given)
  } catch {
    throw new UsageError(`${quoteValue(given)}: there is no such file or folder, or it may not be read`)
  }
}

/** Names that inputs share are made longer by the folders above them, one at a time, until they differ. */
function withUniqueNames(inputs: readonly InputPath[]): readonly InputPath[] {
  const times = new Map<string, number>()
  for (const {name} of inputs) times.set(name, (times.get(name) ?? 0) + 1)
  const longer = inputs.map((input) => times.get(input.name) === 1 ? input : {...input, name: lengthened(input)})
  return longer.every((input, i) => input.name === inputs[i]!.name) ? inputs : withUniqueNames(longer)
}

function lengthened({name, absolute}: InputPath): string {
  return absolute.split('/').filter((part) => part !== '').slice(-name.split('/').length - 1).join('/') || name
}
