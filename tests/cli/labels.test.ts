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
    for (const command of ['new', 'test', 'lint', 'preview', 'convert', 'impact', 'suggest']) {
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

  it('convert writes other formats and says by file and line what does not come over', async () => {
    const set = file('rich.csv', '# licence: CC BY-NC 4.0\nterm,label,match,except,definition\nregime NEAR/5 Iran,names/bad,case,tax regime,A name\njunta,names/bad,,,A name\n')
    const yaml = join(work, 'rich.yml'), {code, stdout} = await parallax(['labels', 'convert', set, '--to', 'quanteda', '--out', yaml])
    expect(code).toBe(0)
    expect(stdout.split('\n')).toEqual([
      `${set}:3: "regime NEAR/5 Iran": the rule is dropped: its words are found everywhere`, `${set}:3: "regime NEAR/5 Iran": the exceptions are dropped: tax regime`,
      `${set}:3: "regime NEAR/5 Iran": found whatever the case`, '3 things found otherwise, or not at all, after this.',
      '2 entries lose what only people read (definitions, notes, examples, levels); --all lists them.',
      `${yaml}: 2 entries written; licence CC BY-NC 4.0, which limits its use`, '',
    ])
    expect(readFileSync(yaml, 'utf8')).toBe('# id: rich\n# kind: loaded\n# version: 0\n# licence: CC BY-NC 4.0\n# language: en\n"names":\n  "bad":\n    - "regime"\n    - "junta"\n')
    const back = join(work, 'back.csv')
    expect((await parallax(['labels', 'convert', yaml, '--to', 'csv', '--out', back, '--id', 'back', '--kind', 'loaded'])).code).toBe(0)
    expect(readFileSync(back, 'utf8')).toBe('# id: back\n# kind: loaded\n# version: 0\n# licence: CC BY-NC 4.0\n# language: en\nterm,label\nregime,names/bad\njunta,names/bad\n')
    expect((await parallax(['labels', 'convert', yaml, '--to', 'csv', '--out', back])).code).toBe(2)
  })

  it('impact shows what the numbers of each outlet are without an entry', async () => {
    const {code, stdout} = await parallax(['labels', 'impact', terms, '--corpus', corpus])
    expect(code).toBe(0)
    // Zeta says 5 words itself, 1 of them a hit; Alpha 7 (Ann Low said, The regime change failed), whose "regime change" leaves its place to "regime".
    expect(stdout.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['without', 'line', 'label', 'outlet', 'own hits', 'sources', 'per 1,000 own words', 'place'],
      ['regime', '2', '(whole set)', 'Zeta', '1 → 0', '0', '200.00 → 0.00', '1 → 2'],
      ['regime change', '3', '(whole set)', 'Alpha', '1', '1', '142.86', '2'],
      [`${terms}: 2 of 3 entries are hit here`], [''],
    ])
    const csv = parse((await parallax(['labels', 'impact', terms, '--corpus', corpus, '--csv'])).stdout, {columns: true}) as unknown as Record<string, string>[]
    expect(csv.filter(({term, label}) => term === 'regime' && label === '').map((row) => [row['outlet'], row['own_before'], row['own_after'], row['sources_before'], row['sources_after']]))
      .toEqual([['Alpha', '1', '1', '1', '0'], ['Zeta', '1', '0', '0', '0']])
  })

  it('impact --against tells what an edit moved, with the entries that changed', async () => {
    const edited = file('edited.csv', 'term,label\nregime change,war\njunta,names\nfell,war\n')
    const {code, stdout} = await parallax(['labels', 'impact', edited, '--corpus', corpus, '--against', terms])
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      `${edited}:2: replaced "regime change" (war): label; hits 1 → 1`, `${edited}:4: added "fell" (war); hits 0 → 1`, `${terms}:2: removed "regime" (names); hits 2 → 0`,
      '1 added, 1 removed, 1 replaced',
    ])
    expect(lines.slice(5, -1).map((line) => line.trim().split(/ {2,}/).slice(0, 4))).toEqual([
      ['edit', '(whole set)', 'Alpha', '1'], ['edit', 'names', 'Alpha', '1 → 0'], ['edit', 'names', 'Zeta', '1 → 0'], ['edit', 'war', 'Alpha', '0 → 1'],
      ['edit', 'war', 'Zeta', '0 → 1'],
    ])
    expect((await parallax(['labels', 'impact', terms, '--corpus', corpus, '--against', terms])).stdout).toContain('No number of any outlet moves in this corpus.')
  })

  it('impact --compare shows the rate ratio of two outlets over shared events before and after', async () => {
    const two = file('two.csv', 'id,outlet,event,text\n1,Alpha,e,The regime fell. The junta fell.\n2,Beta,e,The regime fell. The people sang.\n')
    const {code, stdout} = await parallax(['labels', 'impact', terms, '--corpus', two, '--compare', '--top', '1'])
    expect(code).toBe(0)
    // Six own words each: 2 hits against 1 is twice as often, without "junta" 1 against 1.
    expect(stdout.trim().split('\n').slice(-2).map((line) => line.trim().split(/ {2,}/))).toEqual([['without', 'outlets', 'before', 'after'], ['junta', 'Alpha : Beta', '2.00', '1.00']])
    const edited = file('fewer.csv', 'term,label\nregime,names\n')
    expect((await parallax(['labels', 'impact', edited, '--corpus', two, '--compare', '--against', terms])).stdout).toMatch(/\nedit +Alpha : Beta +2\.00 +1\.00\n$/)
    expect((await parallax(['labels', 'impact', terms, '--corpus', corpus, '--compare'])).stdout).toContain('No comparison of two outlets moves.')
  })

  it('impact --against passes over edits of texts for readers', async () => {
    const noted = file('noted.csv', 'term,label,note\nregime,names,a note\nregime change,names,\njunta,names,\n')
    expect((await parallax(['labels', 'impact', noted, '--corpus', corpus, '--against', terms])).stdout).toMatch(/^0 added, 0 removed, 1 replaced, 1 of them in texts for readers only\n/)
  })

  it('suggest proposes what stands where the terms stand, as a label set whose examples hold', async () => {
    const rows = ['1', '2', '3', '4'].flatMap((id) => [`${id},A${id},e,"Bread was sold here. The brutal attack shocked them. The vicious attack shocked many. Rain fell."`])
    const many = file('many.csv', `id,outlet,event,text\n${rows.join('\n')}\n`), seed = file('seed.csv', 'term,label\nbrutal,cruel\n'), out = join(work, 'proposals.csv')
    const filler = file('filler.csv', `id,outlet,event,text\n${Array.from({length: 30}, (_, id) => `f${id},B,g,"Ships left port ${id} and trade went on."`).join('\n')}\n`)
    const {code, stdout} = await parallax(['labels', 'suggest', seed, '--corpus', many, '--corpus', filler, '--out', out])
    expect(code).toBe(0)
    expect(stdout.split('\n')[1]).toMatch(/^vicious +4 +4 +4 /)
    expect(stdout).toContain('for "cruel", from 4 of its hits in own voice: too few to go by')
    expect((await parallax(['labels', 'test', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/\nvicious,cruel,parallax labels suggest,"4 uses in own voice, 4 articles, 4 outlets; like [^"]*",The vicious attack shocked many\.\n/)
    expect((await parallax(['labels', 'suggest', seed, '--corpus', many, '--label', 'kind'])).stderr).toContain('has no label "kind"; it has cruel')
  })

  it('takes the dictionary of another program as it is, and the report names a licence that limits its use', async () => {
    const dictionary = file('LIWC-own.dic', '%\r01\tpower\r02\tnames\r%\rregime*\t01\t02\rchange\t03\r'), out = join(work, 'liwc-report')
    const {code, stdout} = await parallax(['report', corpus, '--labels', dictionary, '--out', out, '--attribution', 'rules', '--workers', '1'])
    expect(code).toBe(0)
    expect(stdout).toContain('Licences that limit the use of this report: LIWC-own (proprietary (LIWC): to be used with a licence only)\n')
    expect(stdout).toContain(`${dictionary}: 1 entries could not be used in full`)
    const hits = parse(readFileSync(join(out, 'hits.csv'), 'utf8'), {columns: true}) as unknown as Record<string, string>[]
    expect(hits.filter((hit) => hit['label_set'] === 'LIWC-own').map(({label, words}) => `${label}: ${words}`)).toEqual([
      'power: regime', 'names: regime', 'power: regime', 'names: regime', 'power: regime', 'names: regime',
    ])
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {labelSets: {id: string, licence: string}[]}
    expect(manifest.labelSets.find(({id}) => id === 'LIWC-own')?.licence).toMatch(/^proprietary/)
    const broken = await parallax(['report', corpus, '--labels', file('broken.dic', '%\n1\ta\n%\n'), '--out', join(work, 'none')])
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('broken.dic:1: the label set has no entry (read as LIWC)') as string])
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
