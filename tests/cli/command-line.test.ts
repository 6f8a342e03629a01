import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {version: string}

describe('parallax', () => {
  it('tells its version and its commands on standard output', async () => {
    expect(await parallax(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
    const {code, stdout, stderr} = await parallax(['--help'])
    expect([code, stderr]).toEqual([0, ''])
    for (const command of ['report', 'check', 'annotate', 'explain', 'kwic', 'events', 'labels']) expect(stdout).toContain(`parallax ${command}`)
  })

  it.each(['report', 'check', 'annotate', 'explain', 'kwic', 'events'])('explains each option of %s', async (command) => {
    const {code, stdout} = await parallax([command, '--help'])
    expect(code).toBe(0)
    for (const line of stdout.split('\n').filter((text) => /^ +--/.test(text))) expect(line).toMatch(/--[a-z-]+ {2,}\S/)
  })

  it.each(['report', 'check', 'annotate', 'explain', 'diff', 'kwic', 'events', 'labels', 'train', 'labels new', 'labels test', 'labels lint', 'labels preview', 'labels impact', 'labels suggest', 'labels convert'])('has a manual of %s', async (command) => {
    const {code, stdout} = await parallax(['help', ...command.split(' ')])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^parallax ${command} [<[].*\n\n\\S`))
    expect(stdout).toContain(`\nExamples:\n  parallax ${command}`)
    expect(stdout).toMatch(/\nExit codes:\n {2}0 {2}done\n {2}1 {2}\S.*\n {2}2 {2}wrong use\n/)
    expect(await parallax([...command.split(' '), '--help'])).toEqual({code, stdout, stderr: ''})
  })

  it.each([
    ['no command', [], /Name a command/],
    ['a mistyped command', ['reprot', 'x'], /report/],
    ['a manual of no command', ['help', 'reprot'], /there is no command reprot/],
    ['an unknown option', ['report', 'x.csv', '--out', 'y', '--exel'], /exel/],
    ['no --out', ['report', SAMPLE], /out/],
    ['a file that is not there', ['check', 'no-such-file.csv'], /no-such-file\.csv/],
    ['a mapping without a column', ['check', SAMPLE, '--map', 'text'], /field=column/],
    ['a mapping of no field', ['check', SAMPLE, '--map', 'colour=text'], /colour=text/],
    ['half a worker', ['report', SAMPLE, '--out', join(work, 'w'), '--workers', '0.5'], /--workers needs a whole number/],
    ['a thousand workers', ['report', SAMPLE, '--out', join(work, 'w'), '--workers', '1000'], /from 1 to 64/],
    ['a configuration file that is not there', ['check', SAMPLE, '--config', 'no.yaml'], /no\.yaml/],
    ['a report that is not there', ['explain', join(work, 'no-report'), 'outlets', '--row', '2', '--column', 'words'], /no-report/],
    ['a term without a word', ['kwic', SAMPLE, '--term', '—'], /never match/],
  ])('exits with 2 and one clear line for %s', async (_what, args, message) => {
    const {code, stdout, stderr} = await parallax(args)
    expect(code).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n {4}at /)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('reads options from parallax.yaml in the working folder; the command line wins', async () => {
    writeFileSync(join(work, 'parallax.yaml'), 'map:\n  text: story\noutlet: Daily Clarion\n')
    writeFileSync(join(work, 'own.csv'), 'id,story\n1,The talks ended on Monday.\n')
    const {code, stdout} = await parallax(['check', 'own.csv'], {cwd: work})
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 articles read = 1 accepted + 0 rejected')])
    const annotated = await parallax(['annotate', 'own.csv', '--outlet', 'Velmark Today'], {cwd: work})
    expect(JSON.parse(annotated.stdout)).toMatchObject({outlet: 'Velmark Today', text: 'The talks ended on Monday.'})
  })

  it('leaves options of other commands in the configuration file alone, and finds label sets beside it', async () => {
    const folder = join(work, 'project')
    mkdirSync(folder)
    writeFileSync(join(folder, 'terms.csv'), 'term,label\ntalks,names\n')
    writeFileSync(join(folder, 'parallax.yaml'), 'labels: terms.csv\nworkers: 1\nout: report\n')
    const config = join(folder, 'parallax.yaml')
    expect((await parallax(['check', SAMPLE, '--config', config])).code).toBe(0)
    expect((await parallax(['kwic', SAMPLE, '--config', config, '--term', 'regime'])).code).toBe(0)
    const {code, stdout} = await parallax(['annotate', '-', '--config', config], {input: '{"id":"1","outlet":"A","text":"The talks ended."}\n'})
    expect([code, JSON.parse(stdout)]).toMatchObject([0, {loaded: [{labelSet: 'terms', term: 'talks'}]}])
  })

  it('names the line of an unknown key in a configuration file', async () => {
    writeFileSync(join(work, 'wrong.yaml'), 'outlet: Daily Clarion\noutlett: x\n')
    const {code, stderr} = await parallax(['check', SAMPLE, '--config', join(work, 'wrong.yaml')])
    expect(code).toBe(2)
    expect(stderr).toContain('wrong.yaml:2: "outlett" is no option')
  })
})

describe('parallax check', () => {
  it('tells how the corpus is read', async () => {
    const {code, stdout} = await parallax(['check', SAMPLE])
    expect(code).toBe(0)
    expect(stdout).toContain('34 articles read = 34 accepted + 0 rejected')
    expect(stdout).toContain('outlet=outlet')
  })

  it('lists problems with file, line and a way out, and exits with 1', async () => {
    const file = join(work, 'bad.csv')
    writeFileSync(file, 'id,outlet,text\n1,A,The talks ended on Monday.\n1,A,The talks ended on Monday.\n')
    const {code, stdout} = await parallax(['check', file])
    expect(code).toBe(1)
    expect(stdout).toMatch(/bad\.csv:3: error id-duplicate: .+; .+/)
  })

  it('reads standard input', async () => {
    const {code, stdout} = await parallax(['check', '-'], {input: '{"id":"1","outlet":"A","text":"The talks ended on Monday."}\n'})
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 articles read = 1 accepted')])
  })

  it('shows control characters of a corpus escaped', async () => {
    const {stdout} = await parallax(['check', '-'], {input: '{"id":"\\u001b[31m1","outlet":"","text":"The talks ended."}\n'})
    expect(stdout).not.toContain('\u001b')
  })
})

describe('parallax annotate', () => {
  it('gives one object per article, in input order, with the text untouched', async () => {
    const texts = ['“We go on,” Irena Solvay said.', 'A\r\n\ttext  with odd \u00a0 spaces. ', '']
    const input = texts.map((text, id) => `${JSON.stringify({id: String(id), outlet: '', title: 'T', text})}\n`).join('')
    const {code, stdout, stderr} = await parallax(['annotate', '-'], {input})
    const rows = stdout.trim().split('\n').map((line) => JSON.parse(line) as {id: string, text: string, attributions: {speaker: string, content: number[][]}[]})
    expect(rows.map(({id, text}) => [id, text])).toEqual([['0', texts[0]], ['1', texts[1]]])
    expect(rows[0]?.attributions).toMatchObject([{speaker: 'Irena Solvay', kind: 'direct', content: [[0, 11]]}])
    expect(code).toBe(1)
    expect(stderr).toMatch(/text-missing/)
  })
})

describe('parallax annotate --out', () => {
  const file = join(work, 'own-corpus.csv')
  const corpus = 'id,outlet,text\n1,A,The talks ended on Monday.\n'

  it('never writes over a file unasked, least of all over its input', async () => {
    writeFileSync(file, corpus)
    const {code, stderr} = await parallax(['annotate', file, '--out', file])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/exists already.*--force\n$/)])
    expect(readFileSync(file, 'utf8')).toBe(corpus)
  })

  it('keeps the input whole where it is replaced on request', async () => {
    writeFileSync(file, corpus)
    expect((await parallax(['annotate', file, '--out', file, '--force'])).code).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({id: '1', text: 'The talks ended on Monday.'})
  })

  it.each([['a folder that is not there', join(work, 'nowhere', 'x.jsonl')], ['a folder', work]])('says so in one line for %s', async (_what, out) => {
    writeFileSync(file, corpus)
    const {code, stderr} = await parallax(['annotate', file, '--out', out, '--force'])
    expect(code).toBe(2)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('parallax kwic', () => {
  it('shows a term with its context, outlet and voice', async () => {
    const input = '{"id":"1","outlet":"Daily Clarion","text":"The regime fell. “The regime is gone,” Irena Solvay said."}\n'
    const {code, stdout} = await parallax(['kwic', '-', '--term', 'regime'], {input})
    expect(code).toBe(0)
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/The {2}\[regime\] {2}fell\..*Daily Clarion · outlet$/)
    expect(lines[1]).toMatch(/quoted: Irena Solvay$/)
  })

  it('keeps one voice and writes CSV when asked', async () => {
    const {stdout} = await parallax(['kwic', SAMPLE, '--term', 'the', '--voice', 'quoted', '--csv'])
    const rows = parse<Record<string, string>>(stdout, {columns: true})
    expect(Object.keys(rows[0]!)).toEqual(['article', 'outlet', 'date', 'event', 'voice', 'speaker', 'left', 'words', 'right', 'part', 'start', 'end'])
    expect(new Set(rows.map(({voice}) => voice))).toEqual(new Set(['quoted']))
  })

  it('completes commands and options in a shell', async () => {
    expect((await parallax(['completion'])).stdout).toContain('yargs command completion script')
    expect((await parallax(['--get-yargs-completions', 'parallax', 'labels', ''])).stdout.split('\n')).toEqual(expect.arrayContaining(['new', 'lint', 'convert', 'impact', 'suggest']))
    expect((await parallax(['--get-yargs-completions', 'parallax', 'report', '--la'])).stdout.split('\n')).toContain('--labels')
    expect((await parallax(['--get-yargs-completions', 'parallax', 'report', ''])).stdout).not.toContain('--')
  })
})
