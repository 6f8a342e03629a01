/**
 * The identity of the speakers in attributions.csv. Its rows are written while articles are read, but who goes by several names is known only when
 * all have been: so the column stays empty at first, and the file is copied once with it filled in.
 */
import {closeSync, openSync, readSync} from 'node:fs'
import type {Identity} from '../findings.ts'
import {formatCell} from './format-cell.ts'
import type {Profile} from './profile.ts'
import type {TableAbout} from './table.ts'

const BYTES = 1 << 20, QUOTE = 34, NEWLINE = 10

export interface Filling {
  readonly table: TableAbout
  readonly profile: Profile
  readonly identities: readonly Pick<Identity, 'name' | 'identity'>[]
  /** Bytes to read at once, for tests. */
  readonly pieceBytes?: number
}

/**
 * Hands the file of a table over to `write`, piece by piece, with the identity of each name in the column `speaker` put into the column `identity`
 * behind it, which must be empty. Cells are compared as they are written, so no row is taken apart; memory stays flat.
 */
export function fillIdentities(path: string, filling: Filling, write: (bytes: Uint8Array) => void): void {
  const filler = new Filler(filling), handle = openSync(path, 'r'), piece = Buffer.allocUnsafe(filling.pieceBytes ?? BYTES)
  const readOn = (): number => readSync(handle, piece, 0, piece.length, null)
  try {
    for (let read = readOn(); read > 0; read = readOn()) write(filler.fill(piece.subarray(0, read)))
  } finally {
    closeSync(handle)
  }
}

/** Fills a table that comes in pieces, cut anywhere. */
class Filler {
  /** Cells as they stand in the file. */
  readonly #identityOf: ReadonlyMap<string, Buffer>
  readonly #delimiter: number
  readonly #speaker: number
  #column = 0
  #quoted = false
  /** The cell of the speaker as far as it stands in pieces before this one. */
  #begun: Buffer[] = []

  constructor({table: {name: table, columns}, profile, identities}: Filling) {
    this.#identityOf = new Map(identities.map(({name, identity}) => [formatCell(name, profile), Buffer.from(formatCell(identity, profile))]))
    this.#delimiter = profile.delimiter.charCodeAt(0)
    this.#speaker = columns.findIndex(({name}) => name === 'speaker')
    if (this.#speaker < 0 || columns[this.#speaker + 1]?.name !== 'identity') throw new Error(`in ${table} the column identity must stand behind speaker`)
  }

  fill(piece: Buffer): Buffer {
    const parts: Buffer[] = []
    let copied = 0, start = 0
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]
      if (byte === QUOTE) this.#quoted = !this.#quoted
      if (this.#quoted) continue
      if (byte === NEWLINE) this.#column = 0
      else if (byte !== this.#delimiter) continue
      else if (this.#column++ === this.#speaker) {
        const identity = this.#identityOf.get(this.#end(piece.subarray(start, at)))
        if (identity !== undefined) {
          parts.push(piece.subarray(copied, at + 1), identity)
          copied = at + 1
        }
      }
      start = at + 1
    }
    if (this.#column === this.#speaker) this.#begun.push(Buffer.from(piece.subarray(start)))
    return Buffer.concat([...parts, piece.subarray(copied)])
  }

  #end(cell: Buffer): string {
    const whole = this.#begun.length === 0 ? cell : Buffer.concat([...this.#begun, cell])
    this.#begun = []
    return whole.toString()
  }
}
