import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from './run-cli.ts'

const work = scratchFolder()
const rowsOf = (file: string): Record<string, string>[] => parse(readFileSync(file, 'utf8'), {columns: true})

describe('parallax events', () => {
  it('gives every article one event, and never one event to two months', async () => {
    const out = join(work, 'events.csv')
    expect(await parallax(['events', SAMPLE, '--out', out, '--quiet'])).toEqual({code: 0, stdout: '', stderr: ''})
    const rows = rowsOf(out)
    expect(rows).toHaveLength(34)
    expect(new Set(rows.map(({id}) => id)).size).toBe(34)
    const months = new Map<string, Set<string>>()
    for (const {event, date} of rows) months.set(event!, (months.get(event!) ?? new Set()).add(date!.slice(0, 7)))
    expect([...months.values()].filter(({size}) => size > 1)).toEqual([])
  })

  it('keeps confirmed rows on the next run', async () => {
    const edited = join(work, 'edited.csv'), out = join(work, 'again.csv')
    writeFileSync(edited, 'id;event;confirmed\nmw-strait-1;summit;yes\nvt-strait-1;other;no\n')
    expect((await parallax(['events', SAMPLE, '--out', out, '--events', edited, '--quiet'])).code).toBe(0)
    const rows = rowsOf(out)
    expect(rows.find(({id}) => id === 'mw-strait-1')).toMatchObject({event: 'summit', confirmed: 'yes', reason: 'confirmed'})
    expect(rows.find(({id}) => id === 'vt-strait-1')).toMatchObject({confirmed: ''})
    expect(rows.some(({event}) => event === 'other')).toBe(false)
  })

  it('quotes no id that looks like a number, so that tools that split lines find it', async () => {
    const corpus = join(work, 'numbers.csv'), out = join(work, 'numbers-events.csv')
    writeFileSync(corpus, 'id,outlet,date,text\n0485e55,Daily Clarion,2024-05-14,The talks on the strait opened in Velmark.\n007,Velmark Today,2024-05-14,The talks on the strait opened.\n')
    expect((await parallax(['events', corpus, '--out', out, '--quiet'])).code).toBe(0)
    expect(readFileSync(out, 'utf8').split('\n').slice(1, 3).map((line) => line.split(',')[0])).toEqual(['0485e55', '007'])
  })

  it('writes what it reads back, and what report compares on, headlines with every delimiter among them', async () => {
    const first = join(work, 'first.csv'), second = join(work, 'second.csv'), out = join(work, 'compared')
    expect((await parallax(['events', SAMPLE, '--out', first, '--quiet'])).code).toBe(0)
    expect(readFileSync(first, 'utf8')).toMatch(/;/)
    expect(await parallax(['events', SAMPLE, '--out', second, '--events', first, '--quiet'])).toMatchObject({code: 0, stderr: ''})
    expect(await parallax(['report', SAMPLE, '--events', first, '--out', out, '--quiet', '--no-page'])).toMatchObject({code: 0, stderr: ''})
    const given = new Map(rowsOf(first).map(({id, event}) => [id, event]))
    expect(rowsOf(join(out, 'articles.csv')).every(({article, event}) => event === given.get(article))).toBe(true)
  })

  it('refuses a file that says two things about one article, with its line', async () => {
    const edited = join(work, 'twice.csv')
    writeFileSync(edited, 'id,event,confirmed\na,one,yes\na,two,yes\n')
    const {code, stderr} = await parallax(['events', SAMPLE, '--out', join(work, 'no.csv'), '--events', edited])
    expect(code).toBe(1)
    expect(stderr).toMatch(/twice\.csv:3: article "a" is confirmed for two events, "one" and "two"/)
  })
})
