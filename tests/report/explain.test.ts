import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'csv-parse/sync'
import {UsageError} from '../../src/errors.ts'
import {NO_FINDINGS} from '../../src/findings.ts'
import {emptyTally} from '../../src/measure/tally.ts'
import {explain} from '../../src/explain-number.ts'
import {openReport} from '../../src/report/open-report.ts'
import {printExplanation} from '../../src/report/print-explanation.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {TABLES} from '../../src/report/tables.ts'
import {NAMED, RUN, SMALL, writeReport} from './small-corpus.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-explain-')), report = join(folder, 'report'), excel = join(folder, 'excel')

beforeAll(() => {
  const problem = {file: 'corpus.csv', line: 9, field: 'date', article: 'd1', code: 'bad-date', severity: 'warning', message: 'no date',
    fix: 'give one'} as const
  writeReport(report, [...SMALL, ...NAMED], {problems: [problem]})
  writeReport(excel, SMALL, {profile: PROFILES.excel})
})
afterAll(() => { rmSync(folder, {recursive: true}) })

describe('explain', () => {
  it.each(TABLES.map(({name}) => name))('makes every number of %s again from its evidence rows', async (name) => {
    const rows: Record<string, string>[] = parse(readFileSync(join(report, `${name}.csv`)), {columns: true})
    const numeric = TABLES.find((table) => table.name === name)!.columns.filter(({evidence}) => evidence !== undefined)
    expect(rows.length).toBeGreaterThan(0)
    for (const {name: column, evidence} of numeric) {
      for (let line = 2; line <= rows.length + 1; line++) {
        const {state, value, again} = await explain(report, {table: name, where: line, column})
        expect(value).toBe(rows[line - 2]![column])
        expect({column, line, state, again}).toEqual({column, line, state: evidence!.kind === 'primary' ? 'primary' : 'reproduced',
          again: evidence!.kind === 'primary' ? '' : value})
      }
    }
  })
  it('makes them again from a report for spreadsheets with a decimal comma', async () => {
    for (const column of ['loaded_per_1000_own', 'sentiment_quoted_low', 'quoted_share']) {
      const {state, value} = await explain(excel, {table: 'outlets', where: {outlet: 'Daily Clarion'}, column})
      expect(state).toBe('reproduced')
      expect(value).toMatch(/^-?\d+,\d+$/)
    }
  })
})

describe('the way from a number to its words', () => {
  it('gives the rows that a count adds up', async () => {
    const {value, sums: [sum]} = await explain(report, {table: 'loaded-terms', where: {outlet: 'Daily Clarion', term: 'regime'},
      column: 'own_voice'})
    expect(value).toBe('7')
    expect(sum).toMatchObject({of: 'sum', table: 'hits', sum: 7, count: 7})
    expect(sum!.rows.map(({words, voice, outlet}) => ({words, voice, outlet}))).toEqual(Array(7).fill({words: 'regime', voice: 'outlet',
      outlet: 'Daily Clarion'}))
  })

  it('gives numerator and denominator of a rate', async () => {
    const {sums} = await explain(report, {table: 'outlets.csv', where: 3, column: 'loaded_per_1000_own', limit: 2})
    expect(sums).toMatchObject([{of: 'numerator', table: 'hits', sum: 13, count: 13},
      {of: 'denominator', table: 'articles', sum: 790, count: 9}])
    expect(sums.map(({rows}) => rows.length)).toEqual([2, 2])
  })

  it('leads to the article where a number is read off its text', async () => {
    const {state, source, row} = await explain(report, {table: 'articles', where: {article: 'd8'}, column: 'words'})
    expect({state, source, words: row['words']}).toEqual({state: 'primary', source: 'counted in the text of the article', words: '6'})
  })

  it('says of a text how it comes about, and shows its row', async () => {
    const explanation = await explain(report, {table: 'attributions', where: {article: 'd0', id: 'a1'}, column: 'speaker'})
    expect(explanation).toMatchObject({state: 'text', value: 'Anna Berg'})
    expect(printExplanation(explanation)).toMatch(/This cell holds no number to add up\. Its row:\n.*content="We want a just peace with the regime"/)
  })

  it('finds a row by the name as the corpus has it, and as the file has it', async () => {
    for (const outlet of ['=cmd()|\' /C calc\'!A0', '\'=cmd()|\' /C calc\'!A0']) {
      expect(await explain(report, {table: 'outlets', where: {outlet}, column: 'articles'})).toMatchObject({value: '1',
        state: 'reproduced'})
    }
  })

  it('explains an empty cell by what is missing', async () => {
    const {value, state, again} = await explain(report, {table: 'outlets', where: 2, column: 'direct_share'})
    expect({value, state, again}).toEqual({value: '', state: 'reproduced', again: ''})
  })

  it('says plainly that a number does not come from its rows', async () => {
    const changed = join(folder, 'changed')
    writeReport(changed, SMALL)
    writeFileSync(join(changed, 'hits.csv'), readFileSync(join(changed, 'hits.csv'), 'utf8').split('\n').slice(0, -2).join('\n') + '\n')
    const explanation = await explain(changed, {table: 'loaded-terms', where: {term: 'junta'}, column: 'own_voice'})
    expect(explanation).toMatchObject({value: '2', again: '1', state: 'differs'})
    expect(printExplanation(explanation)).toContain('The evidence rows give 1, NOT 2: a file of this report was changed')
  })

  it.each([
    [{table: 'outlet', where: 2, column: 'words'}, /there is no table outlet; there are articles, outlets,/],
    [{table: 'outlets', where: 2, column: 'word'}, /outlets has no column word; it has outlet, articles, events, words,/],
    [{table: 'outlets', where: 9, column: 'words'}, /outlets\.csv has 3 rows below the header, but not row 9/],
    [{table: 'outlets', where: {outlet: 'Nobody'}, column: 'words'}, /but not a row with outlet="Nobody"/],
    [{table: 'outlets', where: {name: 'x'}, column: 'words'}, /outlets has no column name; it has outlet,/],
    [{table: 'articles', where: {outlet: 'Daily Clarion'}, column: 'words'},
      /articles\.csv has 9 rows like a row with outlet="Daily Clarion": name more of article/],
  ])('says what is wrong with %j', async (query, message) => {
    await expect(explain(report, query)).rejects.toThrow(message)
    await expect(explain(report, query)).rejects.toThrow(UsageError)
  })

  it('needs a report', async () => {
    await expect(explain(folder, {table: 'outlets', where: 2,
      column: 'words'})).rejects.toThrow(/is not a report: it has no manifest\.json/)
  })
})

describe('printExplanation', () => {
  it('shows the number, how it is made, its rows and the verdict', async () => {
    const text = printExplanation(await explain(report, {table: 'loaded-terms', where: {term: 'junta'}, column: 'own_voice'}))
    expect(text).toBe([
      'loaded-terms.csv  outlet="Daily Clarion" label_set="war" label="enemy" term="junta"',
      'own_voice = 2  (hits)',
      '  made as: its rows of hits.csv with voice outlet',
      '  tells:   The outlet says it itself.',
      '',
      'own_voice = 2: number of rows, 2 rows of hits.csv where outlet is "Daily Clarion" and label_set is "war" and label is "enemy" '
        + 'and term is "junta" and voice is "outlet"',
      ...['d8',
        'd9'].map((article) => `  article="${article}" outlet="Daily Clarion" label="enemy" words="junta" voice="outlet" state="plain" `
        + 'sentence="The junta fell, and peace came." part="text" start="4" end="9"'),
      '',
      'The evidence rows give 2: the same.',
      '',
    ].join('\n'))
  })

  it('shows the column that is added up, in its own unit, and the same rows once', async () => {
    const lines = printExplanation(await explain(report, {table: 'articles', where: {article: 'd0'}, column: 'sentiment_own'})).split('\n')
    expect(lines.slice(5)).toEqual([
      'numerator = -0.4: sum of score, 1 row of sentiment.csv where article is "d0" and voice is "outlet"',
      '  article="d0" outlet="Daily Clarion" event="summit" words="threatens -0.4" voice="outlet" score="-0.4" text="threatens" '
        + 'part="text" start="11" end="20"',
      '',
      'denominator = 1: number of rows, 1 row of sentiment.csv where article is "d0" and voice is "outlet"',
      '  (the rows above)',
      '',
      'The evidence rows give -0.4: the same.',
      '',
    ])
    const words = printExplanation(await explain(report, {table: 'loaded-terms', where: {term: 'junta'}, column: 'per_1000_own_words',
      limit: 1}))
    expect(words).toContain('denominator = 790: sum of words_own_voice, 9 rows of articles.csv where outlet is "Daily Clarion"\n'
      + '  article="d0" outlet="Daily Clarion" event="summit" words="133" words_own_voice="90"\n')
  })

  it('says how many rows it leaves out, and what an empty cell means', async () => {
    expect(printExplanation(await explain(report, {table: 'outlets', where: 3, column: 'words',
      limit: 2}))).toContain('  … and 7 more in articles.csv\n')
    expect(printExplanation(await explain(report, {table: 'outlets', where: 2, column: 'direct_share'})))
      .toContain('direct_share = (empty: nothing to divide by: attributions is 0)')
  })

  it('makes nothing again of the row that says why a table has no others', async () => {
    const writer = openReport(join(folder, 'nothing'))
    writer.finish({articles: [], tally: emptyTally(), findings: NO_FINDINGS}, {...RUN, counts: {read: 0, accepted: 0, rejected: {}}})
    const {row, state, value} = await explain(join(folder, 'nothing'), {table: 'omissions', where: 2, column: 'words'})
    expect([row['reason'], state, value]).toEqual(['nothing to compare: there are no articles', 'reproduced', ''])
  })
})
