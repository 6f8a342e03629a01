import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, scratchFolder} from './run-cli.ts'

const work = scratchFolder()

function file(name: string, content: string): string {
  writeFileSync(join(work, name), content)
  return join(work, name)
}

const corpus = file('articles.csv', [
  'id,outlet,text',
  '1,Zeta,The regime fell. Change came.',
  '2,Alpha,"“The regime will stay,” Ann Low said. The regime change failed."',
].join('\n'))
const terms = file('terms.csv', 'term,label\nregime,names\nregime change,names\njunta,names\n')

describe('parallax labels', () => {
  it('lists its commands, each with help for every option', async () => {
    const {code, stdout} = await parallax(['labels', '--help'])
    expect(code).toBe(0)
    for (const command of ['new', 'test', 'lint', 'preview']) {
      expect(stdout).toContain(`parallax labels ${command}`)
      const help = await parallax(['labels', command, '--help'])
      expect(help.code).toBe(0)
      for (const line of help.stdout.split('\n').filter((text) => /^ +--/.test(text))) expect(line).toMatch(/--[a-z-]+ {2,}\S/)
    }
    expect((await parallax(['labels'])).code).toBe(2)
  })

  it('new writes a set that test and lint accept, and replaces no file unasked', async () => {
    const path = join(work, 'mine.csv')
    expect((await parallax(['labels', 'new', path])).code).toBe(0)
    expect(readFileSync(path, 'utf8')).toMatch(/^# id: mine\n/)
    expect((await parallax(['labels', 'test', path])).code).toBe(0)
    expect((await parallax(['labels', 'lint', path])).code).toBe(0)
    expect((await parallax(['labels', 'new', path])).code).toBe(2)
    expect((await parallax(['labels', 'new', path, '--force'])).code).toBe(0)
  })

  it('test exits with 1 and names file and line of each example that fails, and goes on to the next file', async () => {
    const bad = file('bad.csv', 'term,label,must_match,must_not_match\nregime,x,regimes,\njunta,x,a junta,The junta.\n')
    const broken = file('broken.csv', 'term,label\n—,x\n')
    const {code, stdout} = await parallax(['labels', 'test', broken, bad, terms])
    expect(code).toBe(1)
    expect(stdout).toContain(`${broken}:2, column term:`)
    expect(stdout).toContain(`${bad}:2: "regime" must match "regimes"`)
    expect(stdout).toContain(`${bad}:3: "junta" must not match "The junta."`)
    expect(stdout).toContain(`${bad}: 2 entries, 3 examples, 2 failed\n${terms}: 3 entries, 0 examples, 0 failed\n`)
  })

  it('lint counts what each entry hits in a corpus', async () => {
    const {code, stdout} = await parallax(['labels', 'lint', terms, '--corpus', corpus])
    expect(code).toBe(0)
    const table = stdout.split('\n').filter((line) => !line.startsWith(terms)).map((line) => line.trim().split(/ {2,}/))
    expect(table).toEqual([
      ['term', 'line', 'label', 'hits', 'of label', 'as'],
      ['regime', '2', 'names', '2', '67%', 'regime 2'],
      ['regime change', '3', 'names', '1', '33%', 'regime change 1'],
      ['1 of 3 entries were never hit'], [''],
    ])
  })

  it('preview shows the places of each entry by outlet and voice, or those of one term', async () => {
    const {code, stdout} = await parallax(['labels', 'preview', terms, '--corpus', corpus, '--csv'])
    expect(code).toBe(0)
    const rows = parse(stdout, {columns: true}) as unknown as Record<string, string>[]
    expect(rows.map(({outlet, voice, words}) => [outlet, voice, words])).toEqual([
      ['Alpha', 'quoted', 'regime'], ['Zeta', 'outlet', 'regime'], ['Alpha', 'outlet', 'regime change'],
    ])
    const one = await parallax(['labels', 'preview', terms, '--corpus', corpus, '--term', 'regime change'])
    expect(one.stdout).toContain(`regime change (names), ${terms}:3: 1 hit\n`)
    expect(one.stdout.split('\n')).toHaveLength(3)
    expect((await parallax(['labels', 'preview', terms, '--corpus', corpus, '--term', 'king'])).code).toBe(2)
  })
})
