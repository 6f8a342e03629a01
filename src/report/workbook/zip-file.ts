/**
 * A ZIP archive that is written from front to back while its contents are made, so that memory stays flat however large they are. It knows no
 * time: every file in it has the date 1980-01-01, so the same contents give the same bytes.
 */
import {constants, crc32, deflateRawSync} from 'node:zlib'
import type {ReportFile} from '../report-file.ts'

/** Characters that are packed together. Each piece ends at a byte, so that pieces packed one by one make one stream. */
const PIECE = 1 << 20
/** 1980-01-01, the first day that the format knows. */
const DATE = 33
const DEFLATE = 8
/** Sizes follow the contents; names are UTF-8. */
const FLAGS = 0x0808
/** What the format holds without its 64-bit extension. */
const MOST = 0xffffffff

interface Entry {
  readonly name: Buffer
  readonly offset: number
  readonly crc: number
  readonly packed: number
  readonly size: number
}

export class ZipFile {
  readonly #file: Pick<ReportFile, 'writeBytes'>
  readonly #entries: Entry[] = []
  #offset = 0

  constructor(file: Pick<ReportFile, 'writeBytes'>) {
    this.#file = file
  }

  /** Writes one file of the archive. Throws a `RangeError` where the archive would pass 4 GB. */
  add(name: string, texts: Iterable<string>): void {
    const bytes = Buffer.from(name), offset = this.#offset
    this.#write(record(0x04034b50, [[2, 20], [2, FLAGS], [2, DEFLATE], [2, 0], [2, DATE], [4, 0], [4, 0], [4, 0], [2, bytes.length], [2, 0]]), bytes)
    let crc = 0, size = 0
    const start = this.#offset
    for (const {piece, last} of pieces(texts)) {
      crc = crc32(piece, crc)
      size += piece.length
      this.#write(deflateRawSync(piece, {finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH}))
    }
    const packed = this.#offset - start
    if (size > MOST || this.#offset > MOST) throw new RangeError(`the archive would pass 4 GB at ${name}`)
    this.#write(record(0x08074b50, [[4, crc], [4, packed], [4, size]]))
    this.#entries.push({name: bytes, offset, crc, packed, size})
  }

  /** Writes the list of the files, which ends an archive. */
  finish(): void {
    const start = this.#offset
    for (const {name, offset, crc, packed, size} of this.#entries) {
      this.#write(record(0x02014b50, [
        [2, 20], [2, 20], [2, FLAGS], [2, DEFLATE], [2, 0], [2, DATE], [4, crc], [4, packed], [4, size], [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0],
        [4, 0], [4, offset],
      ]), name)
    }
    const {length} = this.#entries, size = this.#offset - start
    this.#write(record(0x06054b50, [[2, 0], [2, 0], [2, length], [2, length], [4, size], [4, start], [2, 0]]))
  }

  #write(...parts: readonly Buffer[]): void {
    for (const part of parts) {
      this.#file.writeBytes(part)
      this.#offset += part.length
    }
  }
}

/** Texts joined to pieces of about one size; the last may be empty. */
function* pieces(texts: Iterable<string>): Generator<{piece: Buffer, last: boolean}> {
  let waiting = ''
  for (const text of texts) {
    waiting += text
    if (waiting.length < PIECE) continue
    yield {piece: Buffer.from(waiting), last: false}
    waiting = ''
  }
  yield {piece: Buffer.from(waiting), last: true}
}

/** A record of whole numbers, given as width in bytes and value, little end first, after its signature. */
function record(signature: number, fields: readonly (readonly [width: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [width]) => sum + width, 0))
  let at = bytes.writeUInt32LE(signature, 0)
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
