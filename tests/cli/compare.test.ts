import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(file, 'utf8'), {columns: true})
const optionsOf = (folder: string): Record<string, unknown> => (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {options: Record<string, unknown>}).options

/** Two outlets, three days, no column of events. */
function corpusWithoutEvents(): string {
  const file = join(work, 'no-events.csv'), about = ['The summit on the strait ended with a deal on free passage for grain ships.', 'The parliament of Halven voted on the border treaty after a long night.']
  writeFileSync(file, ['id,outlet,date,title,text', ...about.flatMap((text, day) => ['Clarion', 'Herald'].map((outlet) =>
    `${outlet}${day},${outlet},2024-0${day + 3}-1${day},"${text}","${text} ${text.replaceAll('The', 'A')} Envoys spoke of it at length in the capital."`))].join('\n'))
  return file
}

describe('the events of a report', () => {
  it('are proposed on request, so that outlets without a column of events can be compared; the manifest says so', async () => {
    const corpus = corpusWithoutEvents(), plain = join(work, 'plain'), proposed = join(work, 'proposed')
    expect((await parallax(['report', corpus, '--out', plain, '--quiet', '--no-page'])).code).toBe(0)
    expect(rowsOf(join(plain, 'comparisons.csv')).map(({reason}) => reason)).toEqual([expect.stringContaining('report --propose-events')])
    expect(optionsOf(plain)['events']).toBe('as the corpus gives them')
    expect((await parallax(['report', corpus, '--out', proposed, '--quiet', '--no-page', '--propose-events'])).code).toBe(0)
    expect(rowsOf(join(proposed, 'outlet-events.csv')).length).toBe(4)
    expect(rowsOf(join(proposed, 'comparisons.csv'))[0]).toMatchObject({contrast: 'pair', outlet_a: 'Clarion', outlet_b: 'Herald'})
    expect(optionsOf(proposed)['events']).toEqual({file: null, propose: 'yes', proposed: 4})
    expect(await parallax(['report', '--from', proposed, '--quiet'])).toMatchObject({code: 0, stdout: expect.stringContaining('The same, byte for byte') as string})
  })

  it('are those of a file of parallax events, confirmed or not', async () => {
    const corpus = corpusWithoutEvents(), events = join(work, 'events.csv'), out = join(work, 'from-file')
    writeFileSync(events, 'id,event,confirmed\nClarion0,talks,yes\nHerald0,talks,\nClarion1,vote,\n')
    expect((await parallax(['report', corpus, '--out', out, '--quiet', '--no-page', '--events', events])).code).toBe(0)
    expect(rowsOf(join(out, 'articles.csv')).map(({event}) => event)).toEqual(['talks', 'talks', 'vote', ''])
    expect(optionsOf(out)['events']).toMatchObject({file: {name: 'events.csv', articles: 3}, propose: 'no', proposed: 0})
    expect((await parallax(['report', '--from', out, '--quiet'])).stdout).toContain('The same, byte for byte')
  })

  it('cannot be proposed from standard input', async () => {
    const {code, stderr} = await parallax(['report', '-', '--out', join(work, 'no'), '--propose-events'])
    expect(code).toBe(2)
    expect(stderr).toContain('reads the corpus twice')
  })
})

describe('what is declared about comparisons', () => {
  it('comes from the configuration file, and stands in the manifest', async () => {
    const config = join(work, 'declared.yaml'), out = join(work, 'declared')
    writeFileSync(config, 'compare:\n  wire: out\n  measures: [loaded_per_1000_own, quoted_share, sentiment_own]\n')
    expect((await parallax(['report', SAMPLE, '--out', out, '--config', config, '--quiet', '--no-page'])).code).toBe(0)
    expect(optionsOf(out)['compare']).toMatchObject({wire: 'out', measures: ['loaded_per_1000_own', 'quoted_share', 'sentiment_own'], seed: 1})
    const rows = rowsOf(join(out, 'comparisons.csv'))
    expect(new Set(rows.map(({measure}) => measure))).toEqual(new Set(['loaded_per_1000_own', 'quoted_share', 'sentiment_own']))
    const choices = rowsOf(join(out, 'sensitivity.csv')).map(({choice}) => choice)
    expect(choices).toEqual(expect.arrayContaining(['with wire copy', 'sentiment lexicon vader', 'sentiment lexicon afinn-165']))
  })

  it('is refused where it says nothing that is known', async () => {
    for (const [given, told] of [['wire=maybe', 'one of in, out'], ['colour=red', 'a name out of wire'], ['pairs=few', 'a whole number'], ['measures=length', 'one of loaded_per_1000_own']] as const) {
      const {code, stderr} = await parallax(['report', SAMPLE, '--out', join(work, 'never'), '--compare', given])
      expect([code, stderr.includes(told)]).toEqual([2, true])
    }
  })
})
