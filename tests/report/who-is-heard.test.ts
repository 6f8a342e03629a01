import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'csv-parse/sync'
import {explain} from '../../src/explain-number.ts'
import {printExplanation} from '../../src/report/print-explanation.ts'
import {TABLES} from '../../src/report/tables.ts'
import {analysedOf, writeReport} from './small-corpus.ts'

/**
 * Gazette: Solvay says 6 + 3 words, Reuel 4 and refuses 2, officials 2, somebody 3: 20 words in all, 17 of them by named speakers.
 * Of the 20, all 9 of the direct ones and the first of the mixed one are verbatim.
 */
const CORPUS = [
  analysedOf({
    id: 'g1', outlet: 'Gazette', event: 'talks', title: 'Irena Solvay: no deal', words: [20, 6, 4, 0],
    text: '"We will not sign this deal," Irena Solvay said. Tomas Reuel said the deal was fair.',
    speech: [
      ['We will not sign this deal', 'Irena Solvay', {sourceType: 'minister', confidence: 0.9}],
      ['the deal was fair', 'Tomas Reuel', {kind: 'indirect', sourceType: 'politician', confidence: 0.5}],
    ],
  }),
  analysedOf({
    id: 'g2', outlet: 'Gazette', event: 'talks', words: [10, 1, 4, 5], text: 'Officials said nobody knew. It was "a lost cause".',
    speech: [
      ['nobody knew', 'officials', {kind: 'indirect', anonymous: true, confidence: 0.4}],
      ['a lost cause', null, {kind: 'mixed', sourceType: null, confidence: 0.7}],
    ],
  }),
  analysedOf({
    id: 'g3', outlet: 'Gazette', event: 'vote', words: [40, 3, 2, 5], text: '"Time will tell," Solvay said. Tomas Reuel declined to comment.',
    speech: [
      ['Time will tell', 'Irena Solvay', {sourceType: 'minister', confidence: 0.9}],
      ['to comment', 'Tomas Reuel', {kind: 'indirect', sourceType: 'politician', negated: true, confidence: 0.8}],
    ],
  }),
  analysedOf({
    id: 'h1', outlet: 'Herald', event: 'talks', words: [8, 0, 4, 0], text: 'The deal was fair, Reuel said.',
    speech: [['The deal was fair', 'Reuel', {kind: 'indirect', sourceType: 'politician', confidence: 0.5}]],
  }),
  analysedOf({id: 'i1', outlet: 'Intelligencer', event: 'talks', words: [3, 0, 0, 0], text: 'Nobody said anything.'}),
]

const folder = mkdtempSync(join(tmpdir(), 'parallax-heard-')), report = join(folder, 'report')
const rows = (table: string): Record<string, string>[] => parse(readFileSync(join(report, `${table}.csv`)), {columns: true})

beforeAll(() => { writeReport(report, CORPUS) })
afterAll(() => { rmSync(folder, {recursive: true}) })

describe('who is heard, by hand', () => {
  it('shares out all attributed words of an outlet, those of nobody among them', () => {
    expect(rows('sources').map(({outlet, source, words, share_of_voice: voice, share_of_attributions: turns}) => [outlet, source, words, voice, turns])).toEqual([
      ['Gazette', 'Irena Solvay', '9', '0.45', '0.3333'],
      ['Gazette', 'Tomas Reuel', '6', '0.3', '0.3333'],
      ['Gazette', 'officials', '2', '0.1', '0.1667'],
      ['Herald', 'Reuel', '4', '1', '1'],
    ])
  })

  it('says how verbatim, where and how sure a source is', () => {
    const [solvay, reuel, officials] = rows('sources')
    expect(solvay).toMatchObject({
      verbatim_words: '9', verbatim_share: '1', first_word: '2', last_word: '1', headline: '0', headline_mentions: '1', articles: '2', negated: '0',
      mean_confidence: '0.9',
    })
    expect(reuel).toMatchObject({verbatim_words: '0', verbatim_share: '0', first_word: '0', last_word: '1', headline_mentions: '0', negated: '1', mean_confidence: '0.65'})
    expect(officials).toMatchObject({anonymous: '1', first_word: '1', last_word: '0', source_type: 'official'})
  })

  it('measures balance of an outlet and of each of its events', () => {
    // Gazette: 17² / (9² + 6² + 2²) = 289 / 121; talks: 12² / (6² + 4² + 2²) = 144 / 56; vote: 5² / (3² + 2²) = 25 / 13.
    const balance = ({top_source, top_source_share, effective_sources, source_evenness}: Record<string, string>): unknown[] =>
      [top_source, top_source_share, effective_sources, source_evenness]
    expect(rows('outlets').map(balance)).toEqual([['Irena Solvay', '0.5294', '2.388', '0.7961'], ['Reuel', '1', '1', '1'], ['', '', '', '']])
    expect(rows('outlet-events').slice(0, 2).map(balance)).toEqual([['Irena Solvay', '0.5', '2.571', '0.8571'], ['Irena Solvay', '0.6', '1.923', '0.9615']])
  })

  it('measures verbatim, anonymous, official and doubtful shares', () => {
    // Doubtful words: 6 × 0.1 + 4 × 0.5 + 2 × 0.6 + 3 × 1 + 3 × 0.1 + 2 × 0.2 = 7.5 of 20; officials and ministers are 3 of 5 with a type; uncertain: 10 of 100.
    expect(rows('outlets')[0]).toMatchObject({
      words_attributed: '20', words_verbatim: '10', words_anonymous: '2', typed: '5', official: '3',
      verbatim_share: '0.5', anonymous_words_share: '0.1', anonymous_share: '0.1667', official_share: '0.6', uncertain_share: '0.1', doubtful_share: '0.375',
      verbatim_share_low: '', verbatim_share_clusters: '2',
    })
    expect(rows('outlets')[2]).toMatchObject({words_attributed: '0', verbatim_share: '', official_share: '', doubtful_share: '', uncertain_share: '0'})
  })

  it('puts the row first that puts most of its outlet in doubt, and says how much is dealt with', () => {
    expect(rows('needs-review').map(({rank, outlet, content, doubtful_words: doubt, at_stake: stake, share_of_source: source, covered}) =>
      [rank, outlet, content, doubt, stake, source, covered])).toEqual([
      ['1', 'Herald', 'The deal was fair', '2', '0.5', '1', '1'],
      ['2', 'Gazette', 'a lost cause', '3', '0.15', '', '0.4'],
      ['3', 'Gazette', 'the deal was fair', '2', '0.1', '0.6667', '0.6667'],
      ['4', 'Gazette', 'nobody knew', '1.2', '0.06', '1', '0.8267'],
      ['5', 'Gazette', 'We will not sign this deal', '0.6', '0.03', '0.6667', '0.9067'],
      ['6', 'Gazette', 'to comment', '0.4', '0.02', '0.3333', '0.96'],
      ['7', 'Gazette', 'Time will tell', '0.3', '0.015', '0.3333', '1'],
    ])
  })

  it('leaves the columns of the reviewer empty and gives the offsets of attributions.csv', () => {
    const attributions = rows('attributions')
    for (const {keep, correct_speaker: speaker, correct_source: source, article, id, spans, start, end, reasons} of rows('needs-review')) {
      expect([keep, speaker, source]).toEqual(['', '', ''])
      expect(reasons).not.toBe('')
      expect(attributions).toContainEqual(expect.objectContaining({article, id, spans, start, end}))
    }
  })
})

describe('explaining who is heard', () => {
  it.each(['sources', 'attributions', 'needs-review', 'outlets', 'outlet-events'])('makes every number of %s again', async (table) => {
    const numeric = TABLES.find(({name}) => name === table)!.columns.filter(({evidence}) => evidence !== undefined && evidence.kind !== 'primary')
    for (let line = 2; line <= rows(table).length + 1; line++) {
      for (const {name: column} of numeric) {
        const {state, value, again} = await explain(report, {table, where: line, column})
        expect({line, column, state, again}).toEqual({line, column, state: 'reproduced', again: value})
      }
    }
  })

  it('shows what each source has of the room', async () => {
    const text = printExplanation(await explain(report, {table: 'outlets', where: {outlet: 'Gazette'}, column: 'effective_sources', limit: 0}))
    expect(text).toContain('it is shared out over 3:\n  Irena Solvay: 9\n  Tomas Reuel: 6\n  officials: 2\n')
    expect(text).toContain('The evidence rows give 2.388: the same.')
  })

  it('says down to which row doubt is covered', async () => {
    const {sums: [numerator]} = await explain(report, {table: 'needs-review', where: 4, column: 'covered'})
    expect(numerator).toMatchObject({table: 'needs-review', sum: 5000, scale: 1000, count: 2, conditions: ['outlet is "Gazette"', 'rank is at most 3']})
  })
})
