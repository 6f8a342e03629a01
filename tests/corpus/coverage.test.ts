import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dateOfDay, dayNumber, weekday} from '../../src/corpus/day-number.ts'
import {describeCoverage} from '../../src/corpus/describe-coverage.ts'
import {describeEvents} from '../../src/corpus/describe-events.ts'
import type {CorpusArticle, TextState} from '../../src/findings.ts'
import {printed} from './printed-article.ts'

const MONDAY = dayNumber('2024-01-01')

/** `perDay(i)` articles on day `i` from Monday, 1 January 2024, for `days` days. */
function articlesOf(outlet: string, days: number, perDay: (day: number) => number): CorpusArticle[] {
  return Array.from({length: days}, (_, day) => day).flatMap((day) => Array.from({length: perDay(day)}, (_, i) =>
    printed({id: `${outlet}-${day}-${i}`, outlet, date: dateOfDay(MONDAY + day), text: 'Talks end.'})))
}
const gapsOf = (articles: readonly CorpusArticle[]): string[] => describeCoverage(articles).gaps.map(({outlet, from, to}) => `${outlet} ${from} ${to}`)

describe('the days of the calendar', () => {
  it('go from date to number and back', () => {
    fc.assert(fc.property(fc.date({min: new Date('1800-01-01'), max: new Date('2199-12-31'), noInvalidDate: true}), (date) => {
      const text = date.toISOString().slice(0, 10)
      expect(dateOfDay(dayNumber(text))).toBe(text)
      expect(weekday(dayNumber(text))).toBe((date.getUTCDay() + 6) % 7)
    }))
  })
})

describe('describeCoverage', () => {
  const steady = articlesOf('Meridian Wire', 84, () => 2)

  it('finds the days that are missing of a steady outlet, and no others', () => {
    // Two a day; ten days without any have a chance of e^−20 times 84 days.
    expect(gapsOf(articlesOf('Meridian Wire', 84, (day) => day >= 30 && day < 40 ? 0 : 2))).toEqual(['Meridian Wire 2024-01-31 2024-02-09'])
    expect(gapsOf(steady)).toEqual([])
  })

  it('does not take weekends off for gaps', () => {
    expect(gapsOf(articlesOf('Daily Clarion', 84, (day) => day % 7 < 5 ? 2 : 0))).toEqual([])
  })

  it('sees that an outlet starts late or ends early in the corpus', () => {
    expect(gapsOf([...steady, ...articlesOf('Daily Clarion', 84, (day) => day < 28 ? 2 : 0)])).toEqual(['Daily Clarion 2024-01-29 2024-03-24'])
  })

  it('does not take quiet days between waves for gaps', () => {
    // Ten on one day in nine, else none: gaps of 8 days are its rhythm.
    expect(gapsOf(articlesOf('Velmark Today', 90, (day) => day % 9 === 0 ? 10 : 0))).toEqual([])
  })

  it('has nothing to say of an outlet with few articles, and counts those without a date apart', () => {
    const {weeks, gaps} = describeCoverage([...steady, printed({id: 'x', outlet: 'Daily Clarion', date: '2024-01-03', text: ''}), printed({id: 'y', outlet: 'Daily Clarion', text: ''})])
    expect(gaps).toEqual([])
    expect(weeks.slice(0, 2)).toEqual([
      {outlet: 'Daily Clarion', week: '2024-01-01', articles: 1, expected: null, emptyDays: 6, gap: null},
      {outlet: 'Daily Clarion', week: null, articles: 1, expected: null, emptyDays: null, gap: null},
    ])
    // 12 weeks of 14 articles: (24 + 2) / 13 = 2 a day.
    expect(weeks.slice(2)).toHaveLength(12)
    expect(weeks[2]).toMatchObject({outlet: 'Meridian Wire', week: '2024-01-01', articles: 14, expected: 14, emptyDays: 0})
  })

  it('is empty without articles or dates', () => {
    expect(describeCoverage([])).toEqual({weeks: [], gaps: []})
    expect(describeCoverage([printed({id: 'x', text: ''})]).weeks).toHaveLength(1)
  })
})

describe('describeEvents', () => {
  const about = (id: string, outlet: string, date: string | null, event: string | null = 'summit'): CorpusArticle => printed({id, outlet, date, event, text: 'Talks end.'})
  const gaps = [{outlet: 'Velmark Today', from: '2024-05-01', to: '2024-05-20', days: 20, expected: 9, chance: 0.001}]
  const describeAll = (articles: readonly CorpusArticle[]) =>
    describeEvents(articles, {gaps, incomplete: new Map<string, TextState>([['c', 'cut']]), copies: new Map([['b', 'Meridian Wire']])})

  it('tells who was first, how much later the others were, and of whom too little is known', () => {
    const articles = [
      about('a', 'Meridian Wire', '2024-05-14'), about('b', 'Daily Clarion', '2024-05-14'), about('c', 'Daily Clarion', '2024-05-16'), about('d', 'The Ledger', '2024-05-17'),
      about('e', 'The Ledger', null), about('f', 'Meridian Wire', '2024-05-30', null),
    ]
    const expected = [{
      event: 'summit', articles: 5, undated: 1, ownCopies: 4, outlets: ['Daily Clarion', 'Meridian Wire', 'The Ledger'], first: '2024-05-14', last: '2024-05-17', firstArticle: 'a',
      lags: [{outlet: 'Daily Clarion', days: 0}, {outlet: 'Meridian Wire', days: 0}, {outlet: 'The Ledger', days: 3}],
      withoutDate: ['The Ledger'], withGap: ['Velmark Today'], withCutText: ['Daily Clarion'],
    }]
    expect(describeAll(articles)).toEqual(expected)
    expect(describeAll(articles.toReversed())).toEqual(expected)
  })

  it('has no order in time without dates', () => {
    expect(describeAll([about('a', 'Meridian Wire', null)])).toMatchObject([{first: null, last: null, firstArticle: null, lags: [], withoutDate: ['Meridian Wire'], withGap: [], undated: 1}])
  })
})
