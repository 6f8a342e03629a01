import {existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, renameSync, rmdirSync, rmSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {messageOf, UsageError} from '../errors.ts'

export const MANIFEST = 'manifest.json'
/** What file managers leave in any folder. */
const STRAY = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** The folder a report is written into, beside the place where it will stand. */
export interface Workplace {
  readonly out: string
  readonly folder: string
  /** Topmost folder made for it, removed again when the report is given up; `null` where its parent was there. */
  readonly made: string | null
}

/**
 * Makes the folder that a report is written into: `.parallax-<name>-<process>`, beside `out`. Folders that killed runs left for the same
 * `out` go. Throws a `UsageError` where `out` exists, unless `force` is given and it is a report and nothing else.
 */
export function makeWorkplace(out: string, force: 'keep' | 'replace'): Workplace {
  const target = existsSync(out) ? realpathSync(out) : resolve(out)
  if (existsSync(target)) mayReplace(target, out, force)
  const parent = dirname(target), made = mkdirSync(parent, {recursive: true}) ?? null
  const place = {out: target, folder: join(parent, `${prefixOf(basename(target))}${process.pid}`), made}
  try {
    removeLeftovers(parent, basename(target))
    mkdirSync(place.folder)
    return place
  } catch (thrown) {
    clearWorkplace(place)
    throw thrown
  }
}

/** Puts the finished folder in its place. An old report steps aside first and comes back if that fails. */
export function moveIntoPlace({out, folder}: Workplace): void {
  if (!existsSync(out)) {
    renameSync(folder, out)
    return
  }
  mayReplace(out, out, 'replace')
  const aside = `${folder}-old`
  renameSync(out, aside)
  try {
    renameSync(folder, out)
  } catch (thrown) {
    renameSync(aside, out)
    throw thrown
  }
  rmSync(aside, {recursive: true, force: true})
}

/** Removes the unfinished folder, and the folders made on the way to it unless somebody else has put something there since. */
export function clearWorkplace({folder, made}: Workplace): void {
  rmSync(folder, {recursive: true, force: true})
  if (made === null) return
  for (let empty = dirname(folder); empty.startsWith(made) && readdirSync(empty).length === 0; empty = dirname(empty)) rmdirSync(empty)
}

function mayReplace(target: string, out: string, force: 'keep' | 'replace'): void {
  if (!statSync(target).isDirectory()) throw new UsageError(`--out ${out} is a file, but a report is a folder: choose another name`)
  if (force === 'keep') throw new UsageError(`--out ${out} exists already: choose another name, or replace an older report with --force`)
  const known = filesOfReport(target)
  const leave = 'so --force leaves it alone'
  if (known === null) throw new UsageError(`--out ${out} is no report of parallax (no ${MANIFEST} of one), ${leave}: choose another name`)
  const foreign = readdirSync(target).filter((name) => !known.has(name) && !STRAY.has(name))
  if (foreign.length > 0) {
    const names = foreign.slice(0, 3).join(', ')
    throw new UsageError(`--out ${out} holds ${names}, which no report wrote, ${leave}: move it away or choose another name`)
  }
}

/** Names of the files that the manifest in a folder lists; `null` where there is no manifest of a report. */
function filesOfReport(folder: string): ReadonlySet<string> | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as {parallax?: unknown, files?: {name?: unknown}[]} | null
    if (typeof manifest?.parallax !== 'string' || !Array.isArray(manifest.files)) return null
    return new Set([MANIFEST, ...manifest.files.map(({name}) => String(name).split('/')[0]!)])
  } catch {
    return null
  }
}

function prefixOf(name: string): string {
  return `.parallax-${name}-`
}

function removeLeftovers(parent: string, name: string): void {
  const prefix = prefixOf(name)
  for (const entry of readdirSync(parent)) {
    const left = entry.startsWith(prefix) ? /^(\d+)(?:-old)?$/.exec(entry.slice(prefix.length)) : null
    if (left === null || isOther(Number(left[1]))) continue
    rmSync(join(parent, entry), {recursive: true, force: true})
  }
}

/** Whether another process of that number runs. Our own number means that a dead process had it before. */
function isOther(id: number): boolean {
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (thrown) {
    return !messageOf(thrown).includes('ESRCH')
  }
}
