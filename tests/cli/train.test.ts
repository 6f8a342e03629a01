import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadTargetWeights} from '../../src/annotate/targets/target-weights.ts'
import {loadTagger} from '../../src/attribute/tagger/weights-file.ts'
import {tinyGold} from '../coding/train/tiny-gold.ts'
import {parallax, scratchFolder} from './run-cli.ts'

const folder = scratchFolder(), at = (name: string): string => join(folder, name)
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
const gold = tinyGold(), rows = gold.map(({id, outlet, article: {text}, attributions}) => ({id, outlet, text, attributions}))
writeFileSync(at('gold.jsonl'), lines(rows))
const train = (...args: string[]) => parallax(['train', 'attribution', '--date', '2026-01-02', ...args])
const headerOf = (name: string) => loadTagger(new Uint8Array(readFileSync(at(name))).buffer).header

describe('parallax train attribution', {timeout: 300_000}, () => {
  it('writes weights that can be loaded and says how good they are on articles that were not seen; takes rows of the split train, without excluded ones', async () => {
    writeFileSync(at('split.jsonl'), lines(rows.map((row, n) => ({...row, split: n === 0 ? 'dev' : 'train'}))))
    writeFileSync(at('ids.txt'), `${gold[1]!.id}\r\n${gold[2]!.id}\n`)
    const {code, stdout, stderr} = await train('--gold', at('split.jsonl'), '--out', at('a.bin'), '--note', 'Invented.', '--exclude', at('ids.txt'))
    expect([code, stderr.includes('fold 1 of 5')]).toEqual([0, true])
    expect(stdout).toMatch(/split +all/)
    expect(stdout).toContain(`${gold.length - 3} articles, 2 left out`)
    expect(headerOf('a.bin')).toMatchObject({date: '2026-01-02', licence: expect.stringMatching(/Invented\.$/) as unknown})
    expect(headerOf('a.bin').data[0]).toMatch(new RegExp(`^split\\.jsonl \\(${gold.length - 3} articles, sha256 [0-9a-f]{64}\\)$`))
  })

  it('writes the same weights again, whatever the order of the articles', async () => {
    writeFileSync(at('turned.jsonl'), lines(rows.slice(3).toReversed()))
    await train('--gold', at('turned.jsonl'), '--out', at('b.bin'), '--quiet')
    const weights = (name: string): Buffer => readFileSync(at(name)).subarray(12 + readFileSync(at(name)).readUInt32LE(8))
    expect(weights('b.bin').equals(weights('a.bin'))).toBe(true)
  })

  it('trains on a corrected attributions.csv together with its corpus', async () => {
    const cell = (value: string): string => `"${value.replaceAll('"', '""')}"`
    const table = gold.flatMap(({id, article: {text}, attributions}) => attributions.map(({source, cue, content}) => {
      const words = (ranges: readonly (readonly [number, number])[]): string => ranges.map((range) => text.slice(...range)).join(' … ')
      return [id, 'text', words(source), words(cue), words(content), ''].map(cell).join(';')
    }))
    writeFileSync(at('attributions.csv'), `\ufeff${['article;part;source;cue;content;spans', ...table.toReversed()].join('\r\n')}\r\n`)
    const fromTable = await train('--gold', at('attributions.csv'), '--articles', at('gold.jsonl'), '--out', at('f.bin'))
    expect(fromTable.code).toBe(0)
    expect(fromTable.stdout).toContain(`${gold.length} articles`)
    const without = await train('--gold', at('attributions.csv'), '--out', at('g.bin'))
    expect([without.code, without.stderr]).toEqual([1, expect.stringContaining('name the corpus that it belongs to with --articles')])
  })

  it('ends with one line and no file where a row cannot be used, where there is too little, or where the file exists', async () => {
    writeFileSync(at('broken.jsonl'), '{"text": "Talks end.", "attributions": [{"content": [[0, 99]]}]}\n')
    const broken = await train('--gold', at('broken.jsonl'), '--out', at('h.bin'), '--quiet')
    expect([broken.code, broken.stderr.split('\n').length]).toEqual([1, 2])
    expect(broken.stderr).toContain('broken.jsonl:1: a span needs whole numbers')
    writeFileSync(at('few.jsonl'), lines(rows.slice(0, 3)))
    expect((await train('--gold', at('few.jsonl'), '--out', at('h.bin'), '--quiet')).stderr).toContain('training needs at least 10 coded articles, given are 3')
    expect(() => readFileSync(at('h.bin'))).toThrow()
    const again = await train('--gold', at('gold.jsonl'), '--out', at('a.bin'))
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('exists already')])
  })
})

describe('parallax train targets', () => {
  const coded = Array.from({length: 60}, (_, n) => {
    const text = [`Then Solvay was criticised on day ${n}.`, `Then Solvay arrived on day ${n}.`, `Then Solvay was praised on day ${n}.`][n % 3]!
    return {text, targets: [{from: 5, to: 11, label: ['negative', 'neutral', 'positive'][n % 3]}]}
  })

  it('writes weights, the same ones each time, and says how good they are beside the rules', async () => {
    writeFileSync(at('targets.jsonl'), lines(coded))
    const run = (out: string) => parallax(['train', 'targets', '--gold', at('targets.jsonl'), '--out', at(out), '--date', '2026-01-02'])
    const {code, stdout} = await run('t1.bin')
    await run('t2.bin')
    expect([code, stdout]).toEqual([0, expect.stringMatching(/not seen \(five folds\): 1\.000; rules alone 1\.000\n\n60 mentions/) as string])
    expect(readFileSync(at('t1.bin')).equals(readFileSync(at('t2.bin')))).toBe(true)
    expect(loadTargetWeights(new Uint8Array(readFileSync(at('t1.bin'))).buffer).header.date).toBe('2026-01-02')
  })

  it('says what is wrong with a row, and with an option that says nothing here', async () => {
    writeFileSync(at('broken.jsonl'), lines([{text: 'Solvay', targets: [{from: 0, to: 9, label: 'neutral'}]}]))
    expect((await parallax(['train', 'targets', '--gold', at('broken.jsonl'), '--out', at('t3.bin'), '--quiet'])).stderr).toContain('broken.jsonl:1: a span needs')
    expect((await parallax(['train', 'targets', '--gold', at('targets.jsonl'), '--out', at('t3.bin'), '--exclude', at('ids.txt')])).stderr).toContain('--exclude says nothing')
  })
})
