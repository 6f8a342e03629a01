import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {describe, expect, it} from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')
const FILES = readdirSync(SRC, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort()

/** What all stages share, and what they may import of it: the nouns, the tokens, the label sets, the numbers. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  'types.ts': [],
  'errors.ts': [],
  'measures.ts': ['types.ts'],
  'tally.ts': ['types.ts', 'stats'],
  'findings.ts': ['types.ts'],
  'stats': ['errors.ts'],
  'text': ['types.ts', 'errors.ts'],
  'labels': ['types.ts', 'errors.ts', 'text', 'stats'],
}
const STAGES = ['load', 'attribute', 'annotate', 'measure', 'corpus', 'compare', 'coding', 'report', 'scale']
const OUTER: Readonly<Record<string, readonly string[]>> = {
  'setup.ts': [...Object.keys(SHARED), ...STAGES],
  'pipeline.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts'],
  'annotation.ts': [...Object.keys(SHARED), 'annotate'],
  'jobs.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts', 'pipeline.ts', 'annotation.ts'],
  'worker.ts': ['types.ts', 'scale', 'jobs.ts'],
  'version.ts': [],
  'concordance.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts', 'pipeline.ts', 'annotate-corpus.ts'],
  'explain-comparison.ts': ['findings.ts', 'measures.ts', 'compare', 'report'],
  'explain-number.ts': ['report', 'explain-comparison.ts'],
  'label-comparisons.ts': ['compare', 'corpus', 'findings.ts'],
  'label-impact.ts': [...Object.keys(SHARED), 'load', 'setup.ts', 'pipeline.ts', 'annotate-corpus.ts', 'label-comparisons.ts'],
  'label-suggest.ts': [...Object.keys(SHARED), 'load', 'setup.ts', 'pipeline.ts', 'annotate-corpus.ts', 'label-impact.ts'],
  'find-events.ts': [...Object.keys(SHARED), 'load', 'measure', 'corpus', 'report', 'setup.ts', 'annotate-corpus.ts'],
  'assign-events.ts': [...Object.keys(SHARED), 'load', 'setup.ts', 'find-events.ts'],
  'compare-corpus.ts': [...Object.keys(SHARED), 'corpus', 'compare'],
  'annotate-corpus.ts': ['types.ts', 'load', 'setup.ts', 'jobs.ts'],
  'report-corpus.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts', 'jobs.ts', 'annotate-corpus.ts', 'assign-events.ts', 'compare-corpus.ts', 'version.ts'],
  'train-attribution.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts'],
  'train-targets.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts'],
  'index.ts': [...Object.keys(SHARED), ...STAGES, 'setup.ts', 'pipeline.ts', 'annotation.ts', 'annotate-corpus.ts', 'assign-events.ts', 'concordance.ts', 'explain-number.ts', 'find-events.ts', 'label-comparisons.ts', 'label-impact.ts', 'label-suggest.ts', 'report-corpus.ts', 'train-attribution.ts', 'train-targets.ts', 'version.ts'],
  'commands': ['types.ts', 'errors.ts', 'measures.ts', 'index.ts', 'load', 'labels', 'report'],
  'cli.ts': ['errors.ts', 'commands'],
}
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ...SHARED, ...Object.fromEntries(STAGES.map((stage) => [stage, Object.keys(SHARED)])), ...OUTER,
  // Training runs the very code that reads the features at run time.
  coding: [...Object.keys(SHARED), 'attribute', 'annotate'],
}
const OUTSIDE_WORLD = ['load', 'report', 'scale', 'commands', 'cli.ts', 'worker.ts', 'version.ts']

const room = (file: string): string => file.split('/')[0]!

/** The code without its comments. */
const codeOf = (file: string): string => readFileSync(join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g

function importsOf(file: string): string[] {
  return Array.from(codeOf(file).matchAll(IMPORT), ([, name]) => name!)
}

function localImportsOf(file: string): string[] {
  return importsOf(file).filter((name) => name.startsWith('.')).map((name) => relative(SRC, resolve(SRC, dirname(file), name)).split(sep).join('/'))
}

describe('the house', () => {
  it('has no room but those of the plan', () => {
    expect(FILES.map(room).filter((name) => !(name in MAY_IMPORT))).toEqual([])
  })

  it.each(FILES)('%s imports only what its room may', (file) => {
    const allowed = [room(file), ...MAY_IMPORT[room(file)] ?? []]
    expect(localImportsOf(file).filter((target) => !allowed.includes(room(target)))).toEqual([])
  })

  it('has no import cycle', () => {
    const state = new Map<string, 'open' | 'done'>()
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      expect(state.get(file), [...path, file].join(' → ')).toBeUndefined()
      state.set(file, 'open')
      for (const target of localImportsOf(file)) visit(target, [...path, file])
      state.set(file, 'done')
    }
    for (const file of FILES) visit(file, [])
  })

  it.each(FILES.filter((file) => !OUTSIDE_WORLD.includes(room(file))))('%s touches no disk, network, clock, console or process', (file) => {
    expect(importsOf(file).filter((name) => name.startsWith('node:') && name !== 'node:url')).toEqual([])
    expect(codeOf(file)).not.toMatch(/\bconsole\.|\bprocess\.|\bDate\b|\bperformance\.|\bfetch\(/)
  })

  it.each(FILES)('%s takes chance and order from its arguments, never from the machine', (file) => {
    expect(codeOf(file)).not.toMatch(/Math\.random|localeCompare|toLocale|\bIntl\b/)
  })

  it('names no room or file for what it does not say', () => {
    expect(FILES.filter((file) => /(^|[/-])(utils?|helpers?|common|misc)([/.-]|$)/.test(file))).toEqual([])
  })
})
