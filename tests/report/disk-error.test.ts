import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import type * as Fs from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {InputError, UsageError} from '../../src/errors.ts'
import {diskError} from '../../src/report/disk-error.ts'
import {analysedOf, writeReport} from './small-corpus.ts'

const disk = vi.hoisted(() => ({left: Infinity}))

/** A disk with room for so many bytes. */
vi.mock('node:fs', async (original) => {
  const fs: typeof Fs = await original()
  const writeSync = (handle: number, bytes: Buffer, from: number): number => {
    if (disk.left <= 0) throw Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'})
    const written = fs.writeSync(handle, bytes, from, Math.min(bytes.length - from, disk.left))
    disk.left -= written
    return written
  }
  return {...fs, writeSync}
})

let folder = ''
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'parallax-full-')) })
afterEach(() => {
  disk.left = Infinity
  rmSync(folder, {recursive: true})
})

describe('a full disk', () => {
  const articles = Array.from({length: 200}, (_, i) => analysedOf({id: `${i}`, outlet: 'A', event: 'e', title: 'long '.repeat(500),
    text: 'x', words: [1, 0, 0, 0]}))

  it.each([0, 1, 1000, 200_000, 500_000])('after %i bytes stops the report with one line and leaves nothing', (left) => {
    disk.left = left
    expect(() => { writeReport(join(folder, 'report'),
      articles) }).toThrow(/^the report cannot be written to .*report: the disk is full \(ENOSPC\); nothing was left behind$/)
    expect(readdirSync(folder)).toEqual([])
  })

  it('leaves the older report that was to be replaced', () => {
    writeReport(join(folder, 'report'), articles.slice(0, 1))
    disk.left = 200_000
    expect(() => { writeReport(join(folder, 'report'), articles, {existing: 'replace'}) }).toThrow(InputError)
    expect(readdirSync(folder)).toEqual(['report'])
    expect(readdirSync(join(folder, 'report'))).toContain('manifest.json')
  })
})

describe('diskError', () => {
  it('blames the command for a place that may not be written to, and the disk for being full', () => {
    expect(diskError(Object.assign(new Error('x'), {code: 'EACCES'}), 'out')).toBeInstanceOf(UsageError)
    expect(diskError(Object.assign(new Error('x'), {code: 'ENOSPC'}), 'out')).toBeInstanceOf(InputError)
  })

  it('keeps any other error as it is, so that a mistake in the program shows', () => {
    const bug = new TypeError('x is not a function'), usage = new UsageError('no')
    expect(diskError(bug, 'out')).toBe(bug)
    expect(diskError(usage, 'out')).toBe(usage)
  })
})
