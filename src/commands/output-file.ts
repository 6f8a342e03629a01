import {closeSync, existsSync, openSync, renameSync, rmSync, writeSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {pid} from 'node:process'
import {messageOf, UsageError} from '../errors.ts'

/** A file that is complete or absent: it is written beside its place and moved there at the end. */
export interface OutputFile {
  readonly write: (content: string | Uint8Array) => void
  readonly finish: () => void
  /** Removes what was written. Does nothing after `finish`. */
  readonly abort: () => void
}

/**
 * Starts a file at `path`. Throws `UsageError` where one exists and is not to be replaced, and for anything that the disk refuses; an input
 * that is also the output is therefore never lost.
 */
export function openOutput(path: string, existing: 'keep' | 'replace'): OutputFile {
  if (existing === 'keep' && existsSync(path)) throw new UsageError(`--out ${path} exists already: choose another name, or replace it with --force`)
  const aside = join(dirname(path), `.parallax-${basename(path)}-${pid}`)
  const guard = <T>(act: () => T): T => {
    try {
      return act()
    } catch (thrown) {
      rmSync(aside, {force: true})
      throw new UsageError(`--out ${path} cannot be written: ${messageOf(thrown)}`)
    }
  }
  const handle = guard(() => openSync(aside, 'w'))
  let open = true
  const close = (): void => {
    if (open) closeSync(handle)
    open = false
  }
  return {
    write: (content) => { guard(() => { writeAll(handle, typeof content === 'string' ? Buffer.from(content) : content) }) },
    finish: () => { guard(() => { close(); renameSync(aside, path) }) },
    abort: () => {
      if (!open) return
      close()
      rmSync(aside, {force: true})
    },
  }
}

function writeAll(handle: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written)
}
