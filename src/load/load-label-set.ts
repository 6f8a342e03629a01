import {readFileSync} from 'node:fs'
import {messageOf, UsageError} from '../errors.ts'
import {parseLabelSet} from '../labels/parse-label-set.ts'
import type {LabelSet} from '../types.ts'
import {decodeHead} from './decode-chunks.ts'
import {detectEncoding} from './detect-encoding.ts'
import {hashBytes} from './hash-file.ts'

/**
 * Reads and checks a label set in a CSV file of any encoding. `name` is what messages and the manifest call it.
 *
 * Throws `UsageError` where the file cannot be read, `InputError` with every broken row where it is wrong.
 */
export function loadLabelSet(path: string, name: string): LabelSet {
  const bytes = readBytes(path, name)
  return parseLabelSet(name, decodeHead(bytes, detectEncoding(bytes).encoding), hashBytes(bytes))
}

function readBytes(path: string, name: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`label set ${name}: cannot be read (${messageOf(error)}); give the path of a CSV file`)
  }
}
