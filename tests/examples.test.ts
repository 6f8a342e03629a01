import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const FILES = readdirSync(SRC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/(?:cli|worker)\.ts$|commands|page\/client\//.test(file))
  .sort()

interface Example {
  readonly file: string
  readonly code: string
  readonly expected: string
}

/** The examples of a file: after `@example`, statements and a last line `expression // value`. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(file, 'utf8')
  return Array.from(source.matchAll(/@example([\s\S]*?)(?=\n\s*\* @|\*\/)/g), ([, body]) => {
    const lines = body!.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd()).filter((line) => line.trim() !== '')
    const last = lines.pop() ?? '', at = last.lastIndexOf(' // ')
    if (at < 0) throw new Error(`${file}: the example "${last}" has no "// value"`)
    const statements = lines.join('\n')
    return {file, code: `${statements}\nreturn (${last.slice(0, at).trim()})`, expected: last.slice(at + 4)}
  })
}

const AsyncFunction = (async () => { /* only its constructor is wanted */ }).constructor as new (...args: string[]) => (...values: unknown[]) => Promise<unknown>

/** Runs code with names in scope; a name that is declared by the code itself is left out. */
async function run(code: string, scope: Readonly<Record<string, unknown>>): Promise<unknown> {
  const names = Object.keys(scope).filter((name) => !new RegExp(`\\b(?:const|let|function|class)\\s+${name}\\b`).test(code))
  return new AsyncFunction(...names, code)(...names.map((name) => scope[name]))
}

const modules = new Map<string, Record<string, unknown>>()
for (const file of FILES) modules.set(file, await import(pathToFileURL(file).href) as Record<string, unknown>)
const everything = Object.assign({}, ...modules.values()) as Record<string, unknown>
const examples = FILES.flatMap(examplesOf)

describe('the examples of the documentation', () => {
  it('exist', () => { expect(examples.length).toBeGreaterThan(10) })

  it.each(examples.map((example) => [`${example.file.slice(SRC.length + 1)}: ${example.code.trim().split('\n').at(-1)}`, example] as const))('%s', async (_title, example) => {
    const value = await run(example.code, {...everything, ...modules.get(example.file)})
    expect(value).toEqual(await run(`return (${example.expected})`, {}))
  })
})
