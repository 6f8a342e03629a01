import {constants} from 'node:buffer'
import {InputError} from '../errors.ts'

export interface WholeText {
  readonly text: string
  /** Some bytes do not belong to the encoding of the file and became U+FFFD, or it held that sign before. */
  readonly isDamaged: boolean
}

/** The whole of a file as one string, for formats that cannot be read piece by piece. */
export async function readWhole(name: string, chunks: AsyncIterable<Buffer>): Promise<WholeText> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const chunk of chunks) {
    pieces.push(chunk)
    length += chunk.length
    if (length > constants.MAX_STRING_LENGTH) {
      const most = constants.MAX_STRING_LENGTH
      throw new InputError(`${name}: this format is read whole, and the file has more than ${most} bytes; turn it into JSON lines`)
    }
  }
  const text = Buffer.concat(pieces).toString('utf8')
  return {text, isDamaged: text.includes('\ufffd')}
}
