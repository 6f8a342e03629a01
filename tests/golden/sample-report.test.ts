import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from '../cli/run-cli.ts'

const EXPECTED = join(import.meta.dirname, 'sample-report')
/** The manifest holds the hashes of the files that are not kept here. */
const KEPT = ['articles.csv', 'attributions.csv', 'comparisons.csv', 'frame-sponsors.csv', 'frames.csv', 'lexicon-agreement.csv', 'lexicons.csv', 'loaded-terms.csv', 'manifest.json', 'naming-outlets.csv', 'naming.csv', 'needs-review.csv', 'outlet-events.csv', 'outlets.csv', 'problems.csv', 'scare-quotes.csv', 'scare-terms.csv', 'sources.csv']

const out = join(scratchFolder(), 'report')

beforeAll(async () => {
  const {code, stderr} = await parallax(['report', SAMPLE, '--out', out, '--quiet', '--no-page'])
  expect([code, stderr]).toEqual([0, ''])
  if (process.env['GOLDEN'] !== 'write') return
  rmSync(EXPECTED, {recursive: true, force: true})
  mkdirSync(EXPECTED)
  for (const name of KEPT) cpSync(join(out, name), join(EXPECTED, name))
})

describe('the report on the built-in corpus', () => {
  it('keeps its expected files', () => { expect(readdirSync(EXPECTED).sort()).toEqual(KEPT) })

  it.each(KEPT)('%s is as it was (npm run golden rewrites it)', (name) => {
    expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join(EXPECTED, name), 'utf8'))
  })
})
