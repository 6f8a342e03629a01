import {createHash} from 'node:crypto'
import {closeSync, openSync, writeSync} from 'node:fs'

/** Bytes of the buffer, and the most bytes that UTF-8 takes for a UTF-16 unit. */
const BUFFER = 1 << 17, WIDEST = 3
const QUOTE = 34, NEWLINE = 10
/** 1 for a quotation mark, 2 for a line end, so that counting takes no branch. */
const SIGNS = new Uint8Array(256)
SIGNS[QUOTE] = 1
SIGNS[NEWLINE] = 2

/** What stands in one finished file. `rows`: lines without the header; line breaks inside quoted cells do not count. */
export interface FileSummary {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly rows: number
}

/** A file that is written once, from front to back, through a buffer; it hashes, measures and counts rows on the way. */
export class ReportFile {
  readonly #name: string
  readonly #handle: number
  readonly #hash = createHash('sha256')
  /** One buffer for the life of the file: texts are encoded into it, so that nothing large is left for the garbage collector. */
  readonly #buffer = Buffer.allocUnsafe(BUFFER)
  #used = 0
  #bytes = 0
  #lines = 0
  #quoted = 0
  #open = true

  constructor(path: string, name: string) {
    this.#name = name
    this.#handle = openSync(path, 'wx')
  }

  /** Texts wait until the buffer is full: memory stays flat whatever the number of rows. */
  write(text: string): void {
    if (text.length * WIDEST > BUFFER - this.#used) this.#flush()
    if (text.length * WIDEST > BUFFER) this.#put(Buffer.from(text, 'utf8'))
    else this.#used += this.#buffer.write(text, this.#used, 'utf8')
  }

  /** Bytes go out at once, behind what was written before. */
  writeBytes(bytes: Uint8Array): void {
    this.#flush()
    this.#put(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  }

  close(): FileSummary {
    this.#flush()
    this.abandon()
    return {name: this.#name, bytes: this.#bytes, sha256: this.#hash.digest('hex'), rows: Math.max(0, this.#lines - 1)}
  }

  /** Closes the file without writing what is pending. A second call does nothing: the system may have given its number to another file. */
  abandon(): void {
    if (!this.#open) return
    this.#open = false
    closeSync(this.#handle)
  }

  #flush(): void {
    if (this.#used > 0) this.#put(this.#buffer.subarray(0, this.#used))
    this.#used = 0
  }

  #put(bytes: Buffer): void {
    for (let written = 0; written < bytes.length;) written += writeSync(this.#handle, bytes, written)
    this.#hash.update(bytes)
    this.#bytes += bytes.length
    this.#countLines(bytes)
  }

  /** A doubled quotation mark inside a quoted cell closes and opens it, so parity is enough. */
  #countLines(bytes: Buffer): void {
    let quoted = this.#quoted, lines = this.#lines
    for (let i = 0; i < bytes.length; i++) {
      const sign = SIGNS[bytes[i]!]!
      quoted ^= sign & 1
      lines += (sign >> 1) & ~quoted
    }
    this.#quoted = quoted
    this.#lines = lines
  }
}
