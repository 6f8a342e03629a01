import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {parallax, scratchFolder} from './run-cli.ts'

const work = scratchFolder(), corpus = join(work, 'corpus.jsonl'), report = join(work, 'report')
const LONG = 'x'.repeat(300), ARABIC = 'صحيفة الأفق', ESCAPES = '\u001b]0;owned\u0007\u001b[2J\u202eliaM\u009b31m'
/** Nothing that moves the cursor, colours, names the window, or turns the direction of what follows. */
const HARMLESS = /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/

beforeAll(async () => {
  writeFileSync(corpus, ['', LONG, ARABIC, ESCAPES].flatMap((outlet, i) => ['a', 'b'].map((n) => JSON.stringify({
    id: `${i}${n}`, outlet, event: `talks ${ESCAPES}`, date: '2024-05-01', title: `The regime ${ESCAPES}`, text: `The brutal ${ESCAPES} regime ${ESCAPES} threatened them. “We met,” Anna Berg said.`,
  }))).join('\n'))
  const {code, stdout, stderr} = await parallax(['report', corpus, '--out', report, '--workers', '1'])
  expect([code, HARMLESS.test(stdout), HARMLESS.test(stderr)]).toEqual([1, true, true])
}, 60_000)

describe('names that a corpus may give its outlets', () => {
  it('are refused where empty, with the line and what to do', async () => {
    const {code, stdout} = await parallax(['check', corpus])
    expect(code).toBe(1)
    expect(stdout).toMatch(/corpus\.jsonl:1: .*outlet/)
    expect(HARMLESS.test(stdout)).toBe(true)
  })

  it('are rows of their own where long, Arabic, or full of escapes', () => {
    const outlets = readFileSync(join(report, 'outlets.csv'), 'utf8').trim().split('\n').slice(1).map((row) => row.split(',')[0])
    expect(outlets).toHaveLength(3)
    expect(outlets).toContain(LONG)
    expect(outlets).toContain(ARABIC)
  })

  it('do nothing to the terminal when words are looked up', async () => {
    for (const more of [[], ['--sort', 'outlet']]) {
      const {code, stdout} = await parallax(['kwic', corpus, '--term', 'regime', ...more])
      // Words are looked up without an outlet too: two articles of each of the four, with the word in headline and text.
      expect([code, stdout.trimEnd().split('\n').length, HARMLESS.test(stdout)]).toEqual([0, 16, true])
      expect(stdout).toContain('\\u001b')
    }
  })

  it('do nothing to the terminal when a number is explained', async () => {
    for (const row of ['2', '3', '4']) {
      const {code, stdout} = await parallax(['explain', report, 'outlets', '--row', row, '--column', 'loaded_own'])
      expect([code, HARMLESS.test(stdout)]).toEqual([0, true])
      expect(stdout).toContain('The evidence rows give')
    }
  })

  it('do nothing to the terminal when they are wrong use', async () => {
    const {code, stderr} = await parallax(['explain', report, 'outlets', '--row', `outlet=${ESCAPES}!`, '--column', 'loaded_own'])
    expect([code, HARMLESS.test(stderr)]).toEqual([2, true])
  })
})
