import {readFileSync} from 'node:fs'
import {InputError, messageOf} from '../errors.ts'
import {hashBytes} from './hash-file.ts'

/** The folder of trained weights; it lies two levels above this file in `src` and in `dist`. */
const MODELS = new URL('../../datasets/models/', import.meta.url)

/** Bytes of a weights file, with its hash for the manifest. */
export interface Model {
  readonly file: string
  readonly sha256: string
  readonly bytes: ArrayBuffer
}

/** Reads one of the project's own weights files, such as `attribution.bin`, in one go. Throws an `InputError` that names the way out. */
export function loadModel(name: string): Model {
  try {
    const content = readFileSync(new URL(name, MODELS))
    const bytes = new ArrayBuffer(content.byteLength)
    new Uint8Array(bytes).set(content)
    return {file: `datasets/models/${name}`, sha256: hashBytes(content), bytes}
  } catch (thrown) {
    throw new InputError(`datasets/models/${name}: the weights cannot be read: ${messageOf(thrown)}; install the package again, train them (npm run train), or use --attribution rules (--towards rules)`)
  }
}
