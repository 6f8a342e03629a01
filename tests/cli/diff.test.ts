/** `diff` and `report --from` on the built-in corpus: exit codes, what they print, and a run that is repeated from its manifest. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {beforeAll, describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const LABELS = '# id: mine\n# kind: loaded\n# extends: loaded-diplomatic\nchange,term,label\nremove,boot out,\n'

beforeAll(async () => {
  cpSync(SAMPLE, join(work, 'articles.csv'))
  writeFileSync(join(work, 'mine.csv'), LABELS)
  writeFileSync(join(work, 'tones.csv'), '# id: tones\n# kind: other\nterm,label,weight\ngood,tone,2\nbad,tone,-2\n')
  for (const args of [['--out', 'plain'], ['--out', 'vader', '--lexicon', 'vader'], ['--out', 'toned', '--lexicon', './tones.csv'], ['--out', 'mine', '--labels', 'mine.csv', '--excel', '--xlsx', '--wide', '--compare', 'seed=7', '--compare', 'wire=out']]) {
    expect(await parallax(['report', 'articles.csv', ...args, '--no-page', '--quiet'], {cwd: work})).toEqual({code: 0, stdout: '', stderr: ''})
  }
}, 120_000)

describe('parallax diff', () => {
  it('says that a report is the same as itself, with exit code 0', async () => {
    const {code, stdout} = await parallax(['diff', 'plain', 'plain'], {cwd: work})
    expect(code).toBe(0)
    expect(stdout).toMatch(/^The same inputs, label sets, options and versions made both reports\.\n\nAll \d+ numbers are the same\.\n$/)
  })

  it('traces the numbers that a changed label set moved to its entry, with exit code 1', async () => {
    const {code, stdout} = await parallax(['diff', 'plain', 'mine'], {cwd: work})
    expect(code).toBe(1)
    expect(stdout).toContain('label entries loaded-diplomatic: 1 only here, used: boot out → (none)')
    const rows = parse<Record<string, string>>((await parallax(['diff', 'plain', 'mine', '--csv'], {cwd: work})).stdout, {columns: true})
    const [own] = rows.filter(({table, row, column}) => table === 'outlets' && row === 'outlet=Daily Clarion' && column === 'loaded_own')
    expect(own).toMatchObject({cause: 'label entry removed', names: 'loaded-diplomatic: boot out', effect: String(Number(own!['after']) - Number(own!['before']))})
  })

  it('is wrong use where a folder is no report', async () => {
    expect(await parallax(['diff', 'plain', '.'], {cwd: work})).toMatchObject({code: 2, stderr: expect.stringMatching(/is not a report: it has no manifest\.json/) as string})
  })
})

describe('parallax report --from', () => {
  it.each(['plain', 'mine', 'vader', 'toned'])('repeats a run in every option and finds it the same (%s)', async (name) => {
    const {code, stdout} = await parallax(['report', '--from', name, '--quiet'], {cwd: work})
    expect(stdout).toMatch(/^The same, byte for byte: \d+ files\.\n$/)
    expect(code).toBe(0)
  })

  it('says which files differ where one was changed, with exit code 1', async () => {
    cpSync(join(work, 'plain'), join(work, 'changed'), {recursive: true})
    const path = join(work, 'changed', 'manifest.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace(/("name": "hits\.csv",\s+"bytes": \d+,\s+"sha256": ")./, '$1x'))
    const {code, stdout} = await parallax(['report', '--from', 'changed', '--quiet'], {cwd: work})
    expect([code, stdout]).toEqual([1, expect.stringMatching(/^1 files are not the same: hits\.csv\n/)])
  })

  it('names the input that is not what it was, and takes its place from the command line', async () => {
    const elsewhere = join(work, 'elsewhere')
    mkdirSync(elsewhere)
    cpSync(join(work, 'plain'), join(elsewhere, 'reports', 'plain'), {recursive: true})
    writeFileSync(join(elsewhere, 'articles.csv'), 'id,outlet,text\n1,A,Talks ended.\n')
    expect(await parallax(['report', '--from', 'reports/plain/manifest.json'], {cwd: elsewhere}))
      .toMatchObject({code: 1, stderr: expect.stringMatching(/articles\.csv with the sha256 [0-9a-f]{64} is neither beside the report nor in the working folder/) as string})
    expect(await parallax(['report', '--from', 'reports/plain/manifest.json', SAMPLE, '--quiet'], {cwd: elsewhere})).toMatchObject({code: 0})
  })

  it('needs a manifest of a report', async () => {
    expect(await parallax(['report', '--from', 'articles.csv'], {cwd: work})).toMatchObject({code: 2})
  })
})
