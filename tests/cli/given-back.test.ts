import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(join(work, file), 'utf8'), {columns: true})

describe('parallax report --identities', () => {
  it('keeps what was confirmed in an edited identities.csv, and adds up the rows of a person', async () => {
    writeFileSync(join(work, 'edited.csv'), 'name;identity;confirmed\nAshdown;A namesake;yes\nIrena Solvay;Nobody;no\n')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', join(work, 'report'), '--identities', join(work, 'edited.csv'), '--no-page', '--quiet'])
    expect([code, stderr]).toEqual([0, ''])
    const identities = rowsOf('report/identities.csv')
    expect(identities.find(({name}) => name === 'Ashdown')).toMatchObject({identity: 'A namesake', confirmed: 'yes', reason: 'confirmed'})
    expect(identities.some(({identity}) => identity === 'Nobody')).toBe(false)
    const torvik = rowsOf('report/people.csv').find(({outlet, identity}) => outlet === 'Daily Clarion' && identity === 'Aleksandr Torvik')
    const sources = rowsOf('report/sources.csv').filter(({outlet, identity}) => outlet === 'Daily Clarion' && identity === 'Aleksandr Torvik')
    expect(torvik?.['names']).toBe(sources.map(({source}) => source).sort().join('; '))
    expect(Number(torvik?.['words'])).toBe(sources.reduce((sum, {words}) => sum + Number(words), 0))
    const {options} = JSON.parse(readFileSync(join(work, 'report/manifest.json'), 'utf8')) as {options: object}
    expect(options).toMatchObject({identities: {Ashdown: 'A namesake'}})
  })

  it('refuses a file that says two things about one name, with its line, before any article is read', async () => {
    writeFileSync(join(work, 'twice.csv'), 'name,identity,confirmed\nTom,One,yes\nTom,Two,yes\n')
    const {code, stderr} = await parallax(['report', SAMPLE, '--out', join(work, 'no'), '--identities', join(work, 'twice.csv')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/twice\.csv:3: name "Tom" is confirmed for two identities, "One" and "Two"/)
  })
})

describe('parallax report --boilerplate', () => {
  it('leaves confirmed lines out of the words of their outlet, and lists them again', async () => {
    const line = 'Port Amaly bureau of the Wire', corpus = join(work, 'corpus.csv')
    writeFileSync(corpus, `id,outlet,text\n${['a', 'b', 'c'].map((id) => `${id},Wire,"Talks number ${id} ended on Tuesday without a paper.\n\n${line}"`).join('\n')}\n`)
    const run = async (out: string, ...more: string[]): Promise<void> => { expect((await parallax(['report', corpus, '--out', join(work, out), '--attribution', 'rules', '--no-page', '--quiet', ...more])).code).toBe(0) }
    await run('first')
    expect(rowsOf('first/boilerplate.csv')).toEqual([{outlet: 'Wire', line, confirmed: '', articles: '3', share: '1'}])
    writeFileSync(join(work, 'lines.csv'), `outlet,line,confirmed\nWire,${line},yes\n`)
    await run('second', '--boilerplate', join(work, 'lines.csv'))
    expect(rowsOf('second/boilerplate.csv')).toEqual([{outlet: 'Wire', line, confirmed: 'yes', articles: '3', share: '1'}])
    const words = (report: string): number[] => [rowsOf(`${report}/outlets.csv`)[0]!].flatMap((row) => [Number(row['words']), Number(row['words_boilerplate'])])
    expect([words('first'), words('second')]).toEqual([[45, 0], [27, 18]])
  })
})
