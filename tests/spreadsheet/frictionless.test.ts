/** Whether other people's programs accept a report by its own description: Frictionless (data package) and csvw (CSV on the Web), both from PyPI. */
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {PROFILES} from '../../src/report/profile.ts'
import {SMALL, writeReport} from '../report/small-corpus.ts'
import {HOSTILE} from './hostile-report.ts'

function isThere(program: string): boolean {
  return spawnSync('which', [program], {stdio: 'ignore'}).status === 0
}

const HAS_FRICTIONLESS = isThere('frictionless'), HAS_CSVW = isThere('csvwvalidate')
if (!HAS_FRICTIONLESS || !HAS_CSVW) console.log('skipped: tests with the validators frictionless and csvw, not both of which are installed (pip install frictionless csvw)')

const folder = mkdtempSync(join(tmpdir(), 'parallax-package-'))
const reports = Object.values(PROFILES).flatMap((profile) => [['small', SMALL, profile] as const, ['hostile', [...HOSTILE, ...SMALL], profile] as const])
const pathOf = (name: string, profile: string): string => join(folder, `${name}-${profile}`)
beforeAll(() => { for (const [name, articles, profile] of reports) writeReport(pathOf(name, profile.name), articles, {profile, forms: ['long', 'wide']}) })
afterAll(() => { rmSync(folder, {recursive: true}) })

describe.skipIf(!HAS_FRICTIONLESS)('frictionless', () => {
  it.each(reports)('accepts the %s report', (name, _articles, profile) => {
    const {stdout} = spawnSync('frictionless', ['validate', 'datapackage.json', '--json'], {cwd: pathOf(name, profile.name), encoding: 'utf8'})
    const {valid, tasks} = JSON.parse(stdout) as {valid: boolean, tasks: {name: string, errors: {message: string}[]}[]}
    expect(tasks.flatMap(({name: table, errors}) => errors.map(({message}) => `${table}: ${message}`))).toEqual([])
    expect(valid).toBe(true)
  })

  it('would say where a file is not as described', () => {
    const out = pathOf('broken', 'plain')
    writeReport(out, SMALL)
    writeFileSync(join(out, 'outlets.csv'), 'outlet,articles\nDaily Clarion,many\n')
    expect(spawnSync('frictionless', ['validate', 'datapackage.json', '--json'], {cwd: out, encoding: 'utf8'}).stdout).toContain('"valid": false')
  })
})

describe.skipIf(!HAS_CSVW)('csvwvalidate', () => {
  it.each(reports)('accepts the %s report', (name, _articles, profile) => {
    expect(execFileSync('csvwvalidate', ['csv-metadata.json'], {cwd: pathOf(name, profile.name), encoding: 'utf8'})).toContain('OK')
  })
})
