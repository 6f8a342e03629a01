import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {beforeAll, describe, expect, it} from 'vitest'
import {TABLES} from '../../src/report/tables.ts'
import {CLI, parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const FILES = [...TABLES.map(({name}) => `${name}.csv`), 'csv-metadata.json', 'datapackage.json', 'figures', 'label-entries.json', 'manifest.json', 'report.html'].sort()

type Row = Readonly<Record<string, string>>
const tableIn = (folder: string, name: string): Row[] => parse<Row>(readFileSync(join(folder, `${name}.csv`)), {columns: true})
const hashesOf = (folder: string): Record<string, string> => Object.fromEntries(
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name !== 'figures').sort().map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]))

describe('parallax report', () => {
  const out = join(work, 'report')
  beforeAll(async () => {
    const {code, stderr, stdout} = await parallax(['report', SAMPLE, '--out', out])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('Meridian Wire')
    expect(stdout).toContain('34 articles read = 34 analysed + 0 rejected')
    expect(stdout).toContain(`Open ${join(out, 'report.html')} in a browser`)
  })

  it('writes every table, the codebook and the manifest', () => { expect(readdirSync(out).sort()).toEqual(FILES) })

  it('has a row for every article and outlet', () => {
    expect(tableIn(out, 'articles')).toHaveLength(34)
    expect(tableIn(out, 'outlets').map(({outlet}) => outlet)).toEqual(['Daily Clarion', 'Meridian Wire', 'The Contrarian Ledger', 'The Harbour Chronicle', 'Velmark Today'])
  })

  it('gives tables whose numbers agree with each other', () => {
    const sum = (rows: Row[], column: string): number => rows.reduce((total, row) => total + Number(row[column]), 0)
    const articles = tableIn(out, 'articles'), hits = tableIn(out, 'hits')
    for (const column of ['words', 'attributions', 'loaded_own', 'scare_quotes']) {
      expect(sum(tableIn(out, 'outlets'), column), column).toBe(sum(articles, column))
      expect(sum(tableIn(out, 'outlet-events'), column), column).toBe(sum(articles, column))
    }
    expect(tableIn(out, 'attributions')).toHaveLength(sum(articles, 'attributions'))
    expect(hits.filter(({kind, voice}) => kind === 'loaded' && voice === 'outlet')).toHaveLength(sum(articles, 'loaded_own'))
    expect(tableIn(out, 'scare-quotes')).toHaveLength(sum(articles, 'scare_quotes'))
  })

  it('calls a speaker what identities.csv does', () => {
    const identityOf = new Map(tableIn(out, 'identities').map(({name, identity}) => [name, identity])), attributions = tableIn(out, 'attributions')
    expect(attributions.map(({identity}) => identity)).toEqual(attributions.map(({speaker}) => identityOf.get(speaker) ?? ''))
    expect(attributions.find(({speaker}) => speaker === 'Thomas Ashdowne')?.['identity']).toBe('Thomas Ashdown')
  })

  it('describes every column of every table in the codebook', () => {
    const described = tableIn(out, 'codebook').map(({table, column}) => `${table} ${column}`)
    for (const file of FILES.filter((name) => name.endsWith('.csv'))) {
      const header = readFileSync(join(out, file), 'utf8').split('\n')[0]!.split(',')
      for (const column of header) expect(described).toContain(`${file.replace('.csv', '')} ${column}`)
    }
  })

  it('leads from a number to its words', async () => {
    const {code, stdout} = await parallax(['explain', out, 'outlets', '--row', 'outlet=Daily Clarion', '--column', 'loaded_own'])
    expect(code).toBe(0)
    expect(stdout).toContain('the same')
  })

  it('shows the events that an interval rests on', async () => {
    const {code, stdout} = await parallax(['explain', out, 'outlets', '--row', 'outlet=Daily Clarion', '--column', 'loaded_per_1000_own_low', '--limit', '1'])
    expect(code).toBe(0)
    for (const event of ['strait-summit', 'expulsions', 'halven-clash', 'grain-deal', 'halven-vote', 'amaly-visit']) expect(stdout).toMatch(new RegExp(`event ${event}: \\d+ / \\d+`))
  })

  it('will not write into a folder that exists, and says how to go on', async () => {
    const before = hashesOf(out)
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', out])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^parallax: .*exists already.*--force\n$/)
    expect(hashesOf(out)).toEqual(before)
  })

  it('replaces an older report with --force, to the same bytes', async () => {
    const before = hashesOf(out)
    expect((await parallax(['report', SAMPLE, '--out', out, '--force', '--quiet'])).code).toBe(0)
    expect(hashesOf(out)).toEqual(before)
  })

  it('never replaces a folder that is no report', async () => {
    const folder = join(work, 'thesis')
    mkdirSync(folder)
    writeFileSync(join(folder, 'chapter.txt'), 'years of work')
    expect((await parallax(['report', SAMPLE, '--out', folder, '--force'])).code).toBe(2)
    expect(readFileSync(join(folder, 'chapter.txt'), 'utf8')).toBe('years of work')
  })

  it('prints nothing with --quiet', async () => {
    expect(await parallax(['report', SAMPLE, '--out', join(work, 'quiet'), '--quiet'])).toEqual({code: 0, stdout: '', stderr: ''})
  })

  it('writes for a double click in Excel with --excel', async () => {
    const folder = join(work, 'excel')
    await parallax(['report', SAMPLE, '--out', folder, '--excel', '--quiet'])
    const bytes = readFileSync(join(folder, 'outlets.csv'))
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8')).toMatch(/^\ufeffoutlet;articles;/)
    const plain = tableIn(out, 'outlets').map(({sentiment_own}) => sentiment_own!.replace('.', ','))
    expect(parse<Row>(bytes, {columns: true, delimiter: ';', bom: true}).map(({sentiment_own}) => sentiment_own)).toEqual(plain)
  })
})

/** The built-in corpus, so many times over with changed ids: enough for several batches. */
function largeCorpus(times: number): string {
  const articles = parse<Row>(readFileSync(SAMPLE), {columns: true})
  const file = join(work, `large-${times}.jsonl`)
  writeFileSync(file, Array.from({length: times}, (_, n) => articles.map((article) => `${JSON.stringify({...article, id: `${article['id']}-${n}`})}\n`).join('')).join(''))
  return file
}

describe('parallax report, on a corpus of several batches', () => {
  const file = largeCorpus(20)

  it('gives the same bytes with one, two and three workers', async () => {
    const runs = [1, 2, 3].map((workers) => join(work, `workers-${workers}`))
    for (const [index, folder] of runs.entries()) {
      const {code, stderr} = await parallax(['report', file, '--out', folder, '--quiet', '--workers', String(index + 1)])
      expect([code, stderr]).toEqual([0, ''])
    }
    const [one, two, three] = runs.map(hashesOf)
    expect(two).toEqual(one)
    expect(three).toEqual(one)
  })

  it('leaves no report when it is killed, and the next run clears what it left', async () => {
    const parent = join(work, 'killed'), folder = join(parent, 'report')
    mkdirSync(parent)
    const child = spawn(process.execPath, [CLI, 'report', largeCorpus(60), '--out', folder, '--quiet', '--workers', '1'], {stdio: 'ignore'})
    while (!readdirSync(parent).some((name) => name.startsWith('.parallax-'))) await new Promise((resolve) => { setTimeout(resolve, 5) })
    child.kill('SIGKILL')
    await new Promise((resolve) => { child.on('close', resolve) })
    expect(existsSync(folder)).toBe(false)
    expect((await parallax(['report', SAMPLE, '--out', folder, '--quiet'])).code).toBe(0)
    expect(readdirSync(parent)).toEqual(['report'])
  })
})

describe('parallax report, told to stop', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('clears away what is unfinished on %s', async (signal) => {
    const parent = join(work, signal)
    mkdirSync(parent)
    const child = spawn(process.execPath, [CLI, 'report', largeCorpus(60), '--out', join(parent, 'report'), '--quiet', '--workers', '1'], {stdio: 'ignore'})
    while (readdirSync(parent).length === 0) await new Promise((resolve) => { setTimeout(resolve, 5) })
    child.kill(signal)
    const code = await new Promise((resolve) => { child.on('close', resolve) })
    expect([code, readdirSync(parent)]).toEqual([130, []])
  })
})

describe('parallax report, on wrong input', () => {
  it('reports what it can, says what it rejected, and exits with 1', async () => {
    const file = join(work, 'half.csv'), folder = join(work, 'half')
    writeFileSync(file, 'id,outlet,text\n1,Daily Clarion,"The talks ended on Monday, the minister said."\n2,Daily Clarion,\n3,,The talks failed.\n')
    const {code, stderr} = await parallax(['report', file, '--out', folder])
    expect(code).toBe(1)
    expect(stderr).toContain('2 of 3 articles were rejected')
    expect(tableIn(folder, 'problems').filter(({severity}) => severity === 'error').map(({line, field, code: problem}) => [line, field, problem]))
      .toEqual([['3', 'text', 'text-missing'], ['4', 'outlet', 'outlet-missing']])
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {counts: unknown}
    expect(manifest.counts).toMatchObject({read: 3, accepted: 1, analysed: 1, rejected: {'text-missing': 1, 'outlet-missing': 1}})
  })

  it('leaves no report where no article can be analysed, and tells the first reason with its line', async () => {
    const file = join(work, 'none.csv'), folder = join(work, 'none')
    writeFileSync(file, 'id,outlet,text\n1,Daily Clarion,\n')
    const {code, stderr} = await parallax(['report', file, '--out', folder])
    expect(code).toBe(1)
    expect(stderr).toMatch(/none\.csv:2: /)
    expect(existsSync(folder)).toBe(false)
  })

  it('names what holds no article: an empty file, a header alone, a folder of nothing', async () => {
    const [empty, header, folder] = ['empty.csv', 'header.csv', 'nothing'].map((name) => join(work, name)) as [string, string, string]
    writeFileSync(empty, '')
    writeFileSync(header, 'id,outlet,text\n')
    mkdirSync(folder)
    const told = async (...corpus: string[]): Promise<unknown> => {
      const {code, stderr} = await parallax(['report', ...corpus, '--out', join(work, 'none')])
      return [code, stderr.trim()]
    }
    expect(await told(empty)).toEqual([1, 'parallax: empty.csv (an empty file) holds no article; give files with articles'])
    expect(await told(empty, header)).toEqual([1, 'parallax: empty.csv (an empty file), header.csv hold no article; give files with articles'])
    expect(await told(folder)).toEqual([1, expect.stringContaining(`${folder} holds no file of articles`)])
    expect(existsSync(join(work, 'none'))).toBe(false)
  })

  it('stops before any article is read where a label set is wrong, naming file and line', async () => {
    const labels = join(work, 'broken-labels.csv'), folder = join(work, 'broken')
    writeFileSync(labels, 'term,label,weight\nregime,names,1\nclique,,heavy\n')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', folder, '--labels', labels])
    expect(code).toBe(1)
    expect(stderr).toMatch(/broken-labels\.csv:3, column label: /)
    expect(stderr).toMatch(/broken-labels\.csv:3, column weight: /)
    expect(existsSync(folder)).toBe(false)
  })

  it('stops where an entry of a label set does not do what its own examples say', async () => {
    const labels = join(work, 'untrue-labels.csv'), folder = join(work, 'untrue')
    writeFileSync(labels, 'term,label,must_match,must_not_match\nregime,names,The government fell.,The regime fell.\n')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', folder, '--labels', labels])
    expect(code).toBe(1)
    expect(stderr).toContain('untrue-labels.csv:2: "regime" must match "The government fell."')
    expect(stderr).toContain('untrue-labels.csv:2: "regime" must not match "The regime fell."')
    expect(existsSync(folder)).toBe(false)
  })

  it('keeps hostile names of outlets in their cells', async () => {
    const file = join(work, 'hostile.jsonl'), folder = join(work, 'hostile')
    const outlets = [`=cmd()|' /C calc'!A0`, '../../etc', 'x'.repeat(300), 'صحيفة الخليج', '__proto__', 'constructor']
    writeFileSync(file, outlets.map((outlet, id) => `${JSON.stringify({id: String(id), outlet, text: 'The talks ended on Monday, the minister said.'})}\n`).join(''))
    expect((await parallax(['report', file, '--out', folder, '--quiet'])).code).toBe(0)
    const written = tableIn(folder, 'outlets').map(({outlet}) => outlet)
    expect(written).toHaveLength(6)
    expect(written).toContain(`'=cmd()|' /C calc'!A0`)
    expect(written).toEqual(expect.arrayContaining(['../../etc', 'x'.repeat(300), 'صحيفة الخليج', '__proto__', 'constructor']))
    expect(readdirSync(folder).sort()).toEqual(FILES)
  })
})
