import {decodeHead} from './decode-chunks.ts'

const LOOKED_AT = 1 << 16
const REPLACED = 0xfffd
/** The signs of a file's beginning that its end may have cut in two. */
const CUT_OFF = 3

/**
 * Whether the beginning of a file is not text in this encoding: two zero bytes in a row or a zero byte in what is not valid UTF-8, unless
 * it is UTF-16, or more than a tenth of control characters and signs that cannot be decoded, in the first 64 KB. A zero byte that stands
 * alone in UTF-8 is a blemish of a text.
 *
 * @example isBinary(Buffer.from('\u0000\u0000\u0000\u0018ftypmp42'), 'utf-8') // true
 * @example isBinary(Buffer.from('The talks\tfailed.'), 'utf-8') // false
 */
export function isBinary(head: Buffer, encoding: string): boolean {
  const bytes = head.subarray(0, LOOKED_AT)
  const text = decodeHead(bytes, encoding)
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) {
    if (encoding !== 'utf-8' || bytes.includes('\u0000\u0000') || text.slice(0, -CUT_OFF).includes('\ufffd')) return true
  }
  let strange = 0
  for (let i = 0; i < text.length; i++) if (isStrange(text.charCodeAt(i))) strange++
  return strange * 10 > text.length
}

/** Control characters other than tab, line ends, form feed and the final mark of old text files. */
function isStrange(unit: number): boolean {
  if (unit < 0x20) return unit < 9 || (unit > 13 && unit !== 0x1a)
  return (unit >= 0x7f && unit < 0xa0) || unit === REPLACED
}
