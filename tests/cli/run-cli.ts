import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll} from 'vitest'

export const CLI = resolve(import.meta.dirname, '../../dist/cli.js')
export const SAMPLE = resolve(import.meta.dirname, '../../datasets/sample/articles.csv')

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as a user does: the built program in a process of its own. */
export function parallax(args: readonly string[], {cwd, input}: {cwd?: string, input?: string} = {}): Promise<Ran> {
  return new Promise((settle, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {cwd, stdio: 'pipe'})
    let stdout = '', stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => { stdout += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { stderr += text })
    child.on('error', reject)
    child.on('close', (code) => { settle({code, stdout, stderr}) })
    child.stdin.on('error', () => undefined)
    child.stdin.end(input ?? '')
  })
}

/** A folder that is removed after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-test-'))
  afterAll(() => { rmSync(folder, {recursive: true, force: true}) })
  return folder
}
