/** What becomes of the folder for a report where it cannot be written: one line that says why, and nothing half written. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {CLI, parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const old = join(work, 'old')
beforeAll(async () => { expect((await parallax(['report', SAMPLE, '--out', old, '--no-page', '--quiet'])).code).toBe(0) })

/** Runs with a file system of its own for `place`, where the machine lets us mount one. */
function withDisk(place: string, options: string, act: () => Promise<void>): Promise<void> {
  mkdirSync(place, {recursive: true})
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place])
  return act().finally(() => { execFileSync('umount', [place]) })
}

function canMount(): boolean {
  const place = join(work, 'try')
  mkdirSync(place)
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', place], {stdio: 'ignore'}).status === 0
  if (mounted) execFileSync('umount', [place])
  return mounted
}

const CAN_MOUNT = canMount()
if (!CAN_MOUNT) console.log('skipped: tests on a full and a read-only disk, since no file system may be mounted here')

describe('the folder of a report', () => {
  it('is left alone where it exists, unless --force says to replace a report', async () => {
    const before = readFileSync(join(old, 'manifest.json'), 'utf8')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', old])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/exists already: choose another name, or replace an older report with --force/)])
    expect(readFileSync(join(old, 'manifest.json'), 'utf8')).toBe(before)
  })

  it('is never mixed with what no report wrote', async () => {
    const folder = join(work, 'mixed')
    expect((await parallax(['report', SAMPLE, '--out', folder, '--no-page', '--quiet'])).code).toBe(0)
    writeFileSync(join(folder, 'notes.txt'), 'mine')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', folder, '--force'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/holds notes\.txt, which no report wrote/)])
    expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine')
  })

  it('is given up where a file would be larger than allowed, and an older report stays', () => {
    const files = readdirSync(old)
    const {status, stderr} = spawnSync('bash', ['-c', `ulimit -f 100; exec "${process.execPath}" "${CLI}" report "${SAMPLE}" --out "${old}" --force --quiet`], {encoding: 'utf8'})
    expect(stderr).toMatch(/^parallax: the report cannot be written to .*: the file would be larger than allowed \(EFBIG\); nothing was left behind\n$/)
    expect(status).toBe(2)
    expect(readdirSync(old)).toEqual(files)
    expect(readdirSync(work).filter((name) => name.startsWith('.parallax'))).toEqual([])
  })

  it.skipIf(!CAN_MOUNT).each(['100k', '400k', '1m'])('is given up on a disk with %s, in each of its forms', async (size) => {
    const place = join(work, `disk-${size}`)
    await withDisk(place, `size=${size}`, async () => {
      const {code, stderr} = await parallax(['report', SAMPLE, '--out', join(place, 'report'), '--xlsx', '--quiet'])
      expect([code, stderr]).toEqual([1, expect.stringMatching(/: the disk is full \(ENOSPC\); nothing was left behind\n$/)])
      expect(readdirSync(place)).toEqual([])
    })
  })

  it.skipIf(!CAN_MOUNT)('is not begun on a disk that is read-only', async () => {
    const place = join(work, 'read-only')
    await withDisk(place, 'ro', async () => {
      const {code, stderr} = await parallax(['report', SAMPLE, '--out', join(place, 'report'), '--quiet'])
      expect([code, stderr]).toEqual([2, expect.stringMatching(/: the disk is read-only \(EROFS\); nothing was left behind\n$/)])
    })
  })

  it('takes any name that the disk takes', async () => {
    for (const name of [`=cmd()|' /C calc'!A0`, 'التقرير', '-report', 'x y\u202e']) {
      const out = join(work, 'names', name)
      expect((await parallax(['report', SAMPLE, '--out', out, '--no-page', '--quiet'])).code).toBe(0)
      expect(existsSync(join(out, 'manifest.json'))).toBe(true)
    }
  })
})
