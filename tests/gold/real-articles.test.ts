import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, scratchFolder} from '../cli/run-cli.ts'

/** Real articles, which belong to their publishers and are not part of the project. Without them these tests are skipped. */
const CORPORA = resolve(import.meta.dirname, '../../../shared/corpora')
const HERE = existsSync(CORPORA)
const work = scratchFolder()

type Row = Readonly<Record<string, string>>
const tableIn = (folder: string, name: string): Row[] => parse<Row>(readFileSync(join(folder, `${name}.csv`)), {columns: true})

describe.skipIf(!HERE)('one opinionated report with block quotations and two spellings of a name (skipped without real articles)', () => {
  const out = join(work, 'cleverly')

  it('is read as it should be', async () => {
    const {code} = await parallax(['report', join(CORPORA, 'cleverly-astana.txt'), '--out', out, '--outlet', 'Eastern Herald', '--quiet'])
    expect(code).toBe(0)
    const sources = tableIn(out, 'sources'), attributions = tableIn(out, 'attributions')
    expect(sources.map(({source}) => source)).toEqual(['James Cleverly'])
    const his = attributions.filter(({speaker}) => speaker === 'James Cleverly')
    expect(new Set(his.map(({source}) => source))).toEqual(new Set(['The British official', 'He', 'Cleverly', 'The British diplomat', 'him']))
    expect(his.filter(({rule}) => rule === 'block-quote').map(({content}) => content!.slice(0, 15))).toEqual(['We talked about', 'Your country is'])
    expect(attributions.some(({source, content}) => `${source}${content}`.includes('akorda'))).toBe(false)
  })

  it('keeps the outlet\'s words and his apart', () => {
    const hits = tableIn(out, 'hits'), voiceOf = (words: string): string[] => hits.filter((hit) => hit['words']!.includes(words)).map(({voice}) => voice!)
    expect(voiceOf('Russophobia')).toEqual(['outlet'])
    expect(voiceOf('by any means')).toEqual(['outlet'])
    expect(voiceOf('does not bode well')).toEqual(['outlet'])
    const contents = tableIn(out, 'attributions').filter(({speaker}) => speaker === 'James Cleverly').map(({content}) => content).join('\n')
    expect(contents).toContain('positive dynamics')
    expect(contents).toContain('main trading partner')
    expect(tableIn(out, 'scare-quotes').map(({words}) => words)).toEqual(['“tour”'])
  })
})

describe.skipIf(!HERE)('some three thousand real articles, with no option at all (skipped without real articles)', () => {
  const out = join(work, 'foreign-affairs')

  it('are all accounted for', async () => {
    const {code, stdout} = await parallax(['report', join(CORPORA, 'foreign-affairs.jsonl.gz'), '--out', out])
    expect(code).toBe(0)
    expect(stdout).toContain('2978 articles read = 2978 analysed + 0 rejected')
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {inputs: {mapping: Row}[]}
    expect(manifest.inputs[0]?.mapping).toMatchObject({outlet: 'source', text: 'content_original', title: 'title', date: 'date', id: 'ID'})
  }, 400_000)

  it('have known outlets and sensible sources: no pronoun, weekday, month or "unknown" among the speakers', () => {
    const outlets = tableIn(out, 'outlets').map(({outlet}) => outlet)
    expect(outlets).toEqual(expect.arrayContaining(['Reuters', 'BBC News', 'New York Times - News', 'Al Jazeera']))
    const count = new Map<string, number>()
    for (const {source, attributions} of tableIn(out, 'sources')) count.set(source!, (count.get(source!) ?? 0) + Number(attributions))
    const speakers = [...count.keys()].map((name) => name.toLowerCase())
    const wrong = /^(?:he|she|they|it|i|we|you|him|her|them|who|which|that|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|unknown)$/
    expect(speakers.filter((name) => wrong.test(name))).toEqual([])
    const top = [...count].sort((a, b) => b[1] - a[1]).slice(0, 50).map(([name]) => name)
    expect(top).toEqual(expect.arrayContaining(['Donald Trump', 'Barack Obama', 'John Kerry', 'Vladimir Putin', 'White House']))
  })
})
