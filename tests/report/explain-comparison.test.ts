import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parse} from 'csv-parse/sync'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {explain} from '../../src/explain-number.ts'
import type {Explanation} from '../../src/report/explain.ts'
import {printExplanation} from '../../src/report/print-explanation.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {COMPARISONS} from '../../src/report/tables/comparisons.ts'
import {analysedOf, writeReport} from './small-corpus.ts'

/** Names that a spreadsheet may run stand otherwise in the files, and sort otherwise. */
const HOSTILE = '=Herald', EVENTS = ['=a', 'b', 'c', 'd', 'e', 'f', 'g'], FEW = ['regime', 'junta'] as const
const folder = mkdtempSync(join(tmpdir(), 'parallax-explain-comparison-')), report = join(folder, 'report'), excel = join(folder, 'excel'), lone = join(folder, 'lone')

/** An article with so many loaded words of its outlet; what else is measured varies with `n`. */
const article = (id: string, outlet: string, event: string | null, {loaded, own, n = 1}: {loaded: 0 | 1 | 2, own: number, n?: number}) => analysedOf({
  id, outlet, event, words: [own, 20 + n, 10, n % 3], text: `The regime and the junta met in ${id}. "We want peace," Anna Berg said. It is a "reform".`,
  loaded: FEW.slice(0, loaded).map((word) => [word, 'outlet'] as const), scare: n % 2 === 0 ? ['"reform"'] : [],
  valence: [['peace', 'quoted', 300 + 10 * n], ['met', 'outlet', n % 2 === 0 ? -200 : 77]],
  speech: [['We want peace', n % 4 === 0 ? null : 'Anna Berg', {anonymous: n % 4 === 0, sourceType: n % 4 === 0 ? null : n % 3 === 0 ? 'ngo' : 'minister', confidence: 0.77}], ...n % 5 === 0 ? [['It is', 'Anna Berg', {kind: 'indirect'}] as const] : []],
})

/** Clarion has 2 in 100 on each event, Herald 1 in 200, but for the last event, where it has none; Tribune is on five of them with some of each. */
const CORPUS = [
  ...EVENTS.flatMap((event, e) => [
    article(`c${e}`, 'Clarion', event, {loaded: 2, own: 200 + e, n: e}), article(`h${e}`, HOSTILE, event, {loaded: e === 6 ? 0 : 1, own: 200, n: 2 * e + 1}),
    ...e < 5 ? [article(`t${e}`, 'Tribune', event, {loaded: e % 2 === 0 ? 0 : 2, own: 230 - 7 * e, n: 3 * e})] : [],
  ]),
  {...article('again', 'Clarion', 'b', {loaded: 2, own: 201}), fingerprint: 'c1'}, article('007', 'Tribune', 'b', {loaded: 1, own: 90}), article('alone', 'Tribune', null, {loaded: 1, own: 90}),
]

beforeAll(() => {
  writeReport(report, CORPUS)
  writeReport(excel, CORPUS, {profile: PROFILES.excel})
  writeReport(lone, CORPUS.filter(({article: {outlet}}) => outlet === 'Clarion'))
})
afterAll(() => { rmSync(folder, {recursive: true}) })

const NUMBERS = COMPARISONS.columns.filter(({evidence}) => evidence !== undefined).map(({name}) => name)

function rowsOf(of: string, delimiter: string): Record<string, string>[] {
  return parse(readFileSync(join(of, 'comparisons.csv')), {columns: true, bom: true, delimiter})
}

const PAIR = {contrast: 'pair', outlet_a: HOSTILE, outlet_b: 'Clarion', measure: 'loaded_per_1000_own'}

describe('explain, of a cell of comparisons.csv', () => {
  it.each([[report, ',', 1], [excel, ';', 5], [lone, ',', 1]] as const)('makes it again from the evidence rows: %#', async (of, delimiter, step) => {
    const rows = rowsOf(of, delimiter), wrong: Explanation[] = []
    let intervals = 0
    for (let at = 0; at < rows.length; at += step) {
      // Each row is made as a whole: three of its numbers, other ones in the next row.
      for (const column of ['effect', 'p', NUMBERS[at % NUMBERS.length]!, NUMBERS[(at * 7 + 3) % NUMBERS.length]!]) {
        const explanation = await explain(of, {table: 'comparisons', where: at + 2, column, limit: 0})
        expect(explanation.value).toBe(rows[at]![column])
        if (explanation.state !== 'reproduced') wrong.push(explanation)
      }
      if (rows[at]!['low'] !== '') intervals++
    }
    expect(wrong.map(({row, column, value, again}) => [row['contrast'], row['measure'], column.name, value, again])).toEqual([])
    expect(intervals > 0).toBe(of !== lone)
  }, 60_000)

  it('leads to what each event says, and to the effect without it', async () => {
    const {value, comparison} = await explain(report, {table: 'comparisons', where: PAIR, column: 'effect'})
    expect(comparison!.events.map(({event}) => event)).toEqual(EVENTS)
    // h0: 1 in 200; c0: 2 in 200. The last event has none of Herald's and 2 in 206 of Clarion's.
    expect(comparison!.events[0]).toEqual({
      event: '=a', sides: [{outlet: HOSTILE, articles: 1, hits: 1, of: 200}, {outlet: 'Clarion', articles: 1, hits: 2, of: 200}], alone: 0.5, without: expect.any(Number) as number,
    })
    expect(comparison!.events[6]).toMatchObject({alone: 0, sides: [{hits: 0, of: 200}, {hits: 2, of: 206}]})
    // Mantel and Haenszel by hand: one hit in 200 on six events, weighed by Clarion's words, against two each time, weighed by Herald's.
    const words = [200, 201, 202, 203, 204, 205, 206], sum = (of: readonly number[]): number => of.reduce((all, one) => all + one, 0)
    const x = sum(words.slice(0, 6).map((own) => own / (200 + own))), y = sum(words.map((own) => 400 / (200 + own)))
    expect(Number(value)).toBeCloseTo(x / y, 4)
    expect(comparison!.events[6]!.without).toBeCloseTo(x / (y - 400 / 406), 10)
  })

  it('names the articles that do not count, and the rows of those that do', async () => {
    const {comparison, sums} = await explain(report, {table: 'comparisons', where: PAIR, column: 'low', limit: 3})
    expect(comparison!.leftOut).toEqual([{article: 'c1', outlet: 'Clarion', event: 'b', why: 'repeats again'}])
    expect(comparison!.sides.map(({name, articles}) => [name, articles])).toEqual([[HOSTILE, 7], ['Clarion', 7]])
    expect(sums.map(({of, table, count, rows}) => [of, table, count, rows.length])).toEqual([
      ['numerator', 'hits', 6, 3], ['denominator', 'articles', 7, 3], ['numerator', 'hits', 14, 3], ['denominator', 'articles', 7, 3],
    ])
  })

  it('prints them, and says that they give the number', async () => {
    const text = printExplanation(await explain(report, {table: 'comparisons', where: PAIR, column: 'high', limit: 1}))
    expect(text).toContain('7 events that both sides cover: loaded_per_1000_own of each side; alone: rate ratio of this event; without it: rate ratio of all others\n'
      + '  event  =Herald             Clarion                 alone   without it\n'
      + '  =a     5 = 1000 × 1 / 200  10 = 1000 × 2 / 200     0.5     0.')
    expect(text).toMatch(/\n {2}g {6}0 = 1000 × 0 \/ 200 {2}9\.709 = 1000 × 2 \/ 206 {2}0 {7}0\.\d+\n/)
    expect(text).toContain('articles on these events that do not count: 1\n  c1 (Clarion, b): repeats again\n')
    expect(text).toContain('\nClarion: 7 articles on these events\nnumerator = 14: number of rows, 14 rows of hits.csv where kind is "loaded" and voice is "outlet"\n')
    expect(text).toMatch(/The evidence rows give [\d.]+: the same\.\n$/)
  })

  it('shows all outlets side by side where all are compared, and others together where one is compared with the rest', async () => {
    const all = printExplanation(await explain(report, {table: 'comparisons', where: {contrast: 'all', measure: 'loaded_per_1000_own'}, column: 'p', limit: 0}))
    expect(all).toContain('  =a  =Herald 5 = 1000 × 1 / 200; Clarion 10 = 1000 × 2 / 200; Tribune 0 = 1000 × 0 / 230\n')
    const rest = await explain(report, {table: 'comparisons', where: {contrast: 'rest', outlet_a: 'Clarion', measure: 'loaded_per_1000_own'}, column: 'value_b', limit: 0})
    expect(rest.comparison!.events[0]!.sides[1]).toEqual({outlet: '', articles: 2, hits: 1, of: 430})
    expect(printExplanation(rest)).toMatch(/ {2}event +Clarion +all others +alone +without it\n/)
  })

  it('says so where a number does not come from its rows', async () => {
    const changed = join(folder, 'changed')
    writeReport(changed, CORPUS)
    writeFileSync(join(changed, 'hits.csv'), readFileSync(join(changed, 'hits.csv'), 'utf8').split('\n').filter((line) => !line.includes('"h2"') && !line.startsWith('h2,')).join('\n'))
    const explanation = await explain(changed, {table: 'comparisons', where: PAIR, column: 'effect'})
    expect(explanation.state).toBe('differs')
    expect(printExplanation(explanation)).toMatch(/The evidence rows give [\d.]+, NOT [\d.]+: a file of this report was changed/)
  })
})
