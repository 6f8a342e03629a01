import {isUtf8} from 'node:buffer'
import {UsageError} from '../errors.ts'
import {quoteValue} from './quote-value.ts'

export interface DetectedEncoding {
  readonly encoding: string
  /** Nothing in the bytes says so; it is the likeliest reading of bytes that are not UTF-8. */
  readonly guessed: boolean
}

/**
 * The encoding of a file, from its first bytes: a byte order mark, the zero bytes of UTF-16, valid UTF-8, else Windows-1252.
 *
 * A file with more valid UTF-8 sequences than broken ones is damaged UTF-8, not Windows-1252. UTF-16 without a mark is recognised by its
 * zero bytes, so only where most letters are Latin.
 *
 * @example detectEncoding(new Uint8Array([0xff, 0xfe, 0x41, 0x00])) // {"encoding":"utf-16le","guessed":false}
 */
export function detectEncoding(head: Uint8Array): DetectedEncoding {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return {encoding: 'utf-8', guessed: false}
  if (head[0] === 0xff && head[1] === 0xfe) return {encoding: 'utf-16le', guessed: false}
  if (head[0] === 0xfe && head[1] === 0xff) return {encoding: 'utf-16be', guessed: false}
  const wide = wideOrder(head)
  if (wide !== null) return {encoding: wide, guessed: true}
  const whole = head.subarray(0, lastWholeEnd(head))
  if (isUtf8(whole) || isMostlyUtf8(whole)) return {encoding: 'utf-8', guessed: false}
  return {encoding: 'windows-1252', guessed: true}
}

/**
 * The name under which an encoding is recorded; a `UsageError` for one that is not known.
 *
 * @example encodingNamed('UTF8') // "utf-8"
 */
export function encodingNamed(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch {
    throw new UsageError(
      `--encoding: ${quoteValue(name)} is not a known encoding; ` +
      'use utf-8, utf-16le, utf-16be, windows-1252 or another name of the Encoding Standard')
  }
}

function wideOrder(head: Uint8Array): string | null {
  const size = Math.min(head.length, 4096) & ~1
  let even = 0, odd = 0
  for (let i = 0; i < size; i += 2) {
    if (head[i] === 0) even++
    if (head[i + 1] === 0) odd++
  }
  const many = size / 2 * 0.4, few = size / 2 * 0.05
  if (odd > many && even <= few) return 'utf-16le'
  return even > many && odd <= few ? 'utf-16be' : null
}

/** End of the last sequence that is not cut off by the end of the bytes. */
function lastWholeEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) break
    if (byte < 0xc0) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
  let good = 0, bad = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) bad++
    else if (unit > 0x7f) good++
  }
  return good > bad
}
