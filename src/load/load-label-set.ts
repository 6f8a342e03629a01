import {existsSync, readFileSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {InputError, messageOf, UsageError} from '../errors.ts'
import {parseLabelSet} from '../labels/parse-label-set.ts'
import {detectLabelFormat, LABEL_FORMATS} from '../labels/formats/label-formats.ts'
import type {ReadLexicon} from '../labels/read-lexicon.ts'
import {readLexicon} from '../labels/read-lexicon.ts'
import type {LabelSet} from '../types.ts'
import {decodeHead} from './decode-chunks.ts'
import {detectEncoding} from './detect-encoding.ts'
import {hashBytes} from './hash-file.ts'

/** The folder of the label sets that come with the package. */
const SHIPPED = new URL('../../datasets/labels/', import.meta.url)

/**
 * Reads and checks a label set in a file of any encoding: a CSV, with the set that it extends, if any, or the dictionary of another program, which
 * its name or its first lines tell. `name` is what messages and the manifest call it.
 *
 * Throws `UsageError` where the file cannot be read, `InputError` with every broken row where it is wrong.
 */
export function loadLabelSet(path: string, name: string): LabelSet {
  return load(path, name, [])
}

/** One of the label sets that come with the package, by its id. */
export function loadShippedLabelSet(id: string): LabelSet {
  return loadLabelSet(shippedPath(id), `${id}.csv`)
}

/**
 * The same with what could not be read of the dictionary of another program. `format` is a name out of `FORMAT_NAMES`; `null`: the one that the
 * file seems to have.
 */
export function loadLexicon(path: string, name: string, format: string | null): ReadLexicon {
  const bytes = readBytes(path, name), content = decodeHead(bytes, detectEncoding(bytes).encoding)
  const known = format === null ? detectLabelFormat(path, content) : LABEL_FORMATS.find((one) => one.name === format) ?? null
  return known === null ? {set: load(path, name, []), losses: []} : readLexicon({file: name, content, hash: hashBytes(bytes)}, known)
}

/** `within`: the files that extend each other on the way to this one. */
function load(path: string, name: string, within: readonly string[]): LabelSet {
  if (within.includes(path)) throw new InputError(`${name}: the label set extends itself${within.length > 1 ? `, over ${within.slice(1).join(', ')}` : ''}; take one "# extends:" line away`)
  const bytes = readBytes(path, name), content = decodeHead(bytes, detectEncoding(bytes).encoding), foreign = detectLabelFormat(path, content)
  if (foreign !== null) {
    const {set, losses} = readLexicon({file: name, content, hash: hashBytes(bytes)}, foreign)
    return losses.length === 0 ? set : {...set, unread: losses.length}
  }
  return parseLabelSet(name, content, hashBytes(bytes), (base) => {
    const own = isAbsolute(base) ? base : join(dirname(path), base)
    if (/[/\\.]/.test(base) || existsSync(own)) return load(own, base, [...within, path])
    if (!existsSync(shippedPath(base))) throw new InputError(`${name}: extends "${base}", which is neither a set that comes with parallax nor a file; give its id or its path from this file`)
    return load(shippedPath(base), `${base}.csv`, [...within, path])
  })
}

function shippedPath(id: string): string {
  return fileURLToPath(new URL(`${encodeURIComponent(id)}.csv`, SHIPPED))
}

function readBytes(path: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`label set ${name}: cannot be read (${messageOf(error)}); give the path of a label set`)
  }
}
