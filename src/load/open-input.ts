import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {pipeline, Readable} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {InputError, messageOf} from '../errors.ts'
import type {InputPath} from './list-inputs.ts'

const CHUNK = 1 << 18

/** One input file, open. `size` and `sha256` are complete once `chunks` has been read to its end. */
export interface OpenInput {
  /** The first bytes, decompressed: 64 KB or more unless the file is shorter. */
  readonly head: Buffer
  /** Whether the file on disk is in gzip. */
  readonly isGzip: boolean
  /** All bytes, decompressed, the first ones included. */
  readonly chunks: AsyncIterable<Buffer>
  readonly size: () => number
  readonly sha256: () => string
  /** Lets go of the file where `chunks` is not read. */
  readonly close: () => Promise<void>
}

/** Opens a file or standard input and looks at its first bytes. Gzip is recognised by its bytes, not by the name. */
export async function openInput(input: InputPath): Promise<OpenInput> {
  const hash = createHash('sha256')
  let size = 0
  const raw = named(input, countAndHash(input.open === null ? process.stdin : createReadStream(input.open, {highWaterMark: CHUNK}),
    (chunk) => { hash.update(chunk); size += chunk.length }))
  const first = await peek(raw, 2)
  const isGzip = first.head[0] === 0x1f && first.head[1] === 0x8b
  const plain = isGzip ? await peek(named(input, gunzip(first.chunks)), CHUNK / 4) : await peek(first.chunks, CHUNK / 4)
  return {...plain, isGzip, size: () => size, sha256: () => hash.digest('hex')}
}

async function* countAndHash(stream: AsyncIterable<unknown>, count: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece as Buffer
    count(chunk)
    yield chunk
  }
}

async function* gunzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unzip = pipeline(Readable.from(chunks, {objectMode: false}), createGunzip({chunkSize: CHUNK}), () => undefined)
  for await (const chunk of unzip) yield chunk as Buffer
}

/** Says which file an error of the system belongs to. */
async function* named(input: InputPath, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* chunks
  } catch (thrown) {
    if (thrown instanceof InputError) throw thrown
    throw new InputError(`${input.name}: cannot be read to its end: ${messageOf(thrown)}; restore the file or leave it out`)
  }
}

interface Peeked {
  readonly head: Buffer
  readonly chunks: AsyncIterable<Buffer>
  readonly close: () => Promise<void>
}

async function peek(chunks: AsyncIterable<Buffer>, least: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]()
  const pieces: Buffer[] = []
  let length = 0
  while (length < least) {
    const next = await iterator.next()
    if (next.done === true) break
    pieces.push(next.value)
    length += next.value.length
  }
  const head = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  return {head, chunks: resume(head, iterator), close: async () => { await iterator.return?.() }}
}

async function* resume(head: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
