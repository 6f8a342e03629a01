/** What the bytes 0x80…0x9f mean in Windows-1252; the five that it leaves open stay control characters. */
const WINDOWS_1252 =
  '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Turns the bytes of a file into UTF-8 without a byte order mark, chunk by chunk; UTF-8 passes through as it is, faults included.
 * The first chunk must hold the whole byte order mark, if there is one.
 */
export async function* decodeChunks(chunks: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decode = encoding === 'utf-8' ? withoutMark() : transcoder(encoding)
  for await (const chunk of chunks) {
    const utf8 = decode(chunk)
    if (utf8.length > 0) yield utf8
  }
  const rest = decode(null)
  if (rest.length > 0) yield rest
}

/** The first bytes of a file as text, for a first look: a sign that is cut off at the end is left out or replaced. */
export function decodeHead(head: Buffer, encoding: string): string {
  const decode = encoding === 'utf-8' ? withoutMark() : transcoder(encoding)
  return decode(head).toString('utf8')
}

/**
 * Text of bytes in Windows-1252.
 *
 * @example decodeWindows1252(new Uint8Array([0x93, 0xe9, 0x94])) // "“é”"
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').replace(/[\x80-\x9f]/g, signOf)
}

type Decode = (chunk: Buffer | null) => Buffer

function withoutMark(): Decode {
  let isFirst = true
  return (chunk) => {
    if (chunk === null) return EMPTY
    const hasMark = isFirst && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    isFirst = false
    return hasMark ? chunk.subarray(3) : chunk
  }
}

function transcoder(encoding: string): Decode {
  // Some releases of Node decode Windows-1252 as ISO 8859-1, so that it is done here.
  if (encoding === 'windows-1252') return (chunk) => chunk === null ? EMPTY : Buffer.from(decodeWindows1252(chunk), 'utf8')
  const decoder = new TextDecoder(encoding)
  return (chunk) => Buffer.from(chunk === null ? decoder.decode() : decoder.decode(chunk, {stream: true}), 'utf8')
}

const EMPTY = Buffer.alloc(0)

function signOf(unit: string): string {
  return WINDOWS_1252[unit.charCodeAt(0) - 0x80]!
}
