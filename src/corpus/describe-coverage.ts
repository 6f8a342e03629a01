import type {CorpusArticle, CoverageGap, CoverageWeek} from '../findings.ts'
import {dateOfDay, dayNumber, weekday} from './day-number.ts'
import type {Days, Rhythm} from './find-gaps.ts'
import {daysOf, findGaps} from './find-gaps.ts'

export interface Coverage {
  readonly weeks: readonly CoverageWeek[]
  /** By outlet, then by day. */
  readonly gaps: readonly CoverageGap[]
}

/**
 * Articles of each outlet per week of the corpus, from its first to its last and through every gap, with what its own rhythm makes one expect; and
 * the gaps. Articles without a date are a row without a week. Sorted by outlet and week.
 */
export function describeCoverage(articles: readonly CorpusArticle[]): Coverage {
  const all = daysOf(articles), from = Math.min(...all.map(({first}) => first)), to = Math.max(...all.map(({last}) => last))
  const weeks: CoverageWeek[] = [], gaps: CoverageGap[] = []
  for (const days of all) {
    const found = findGaps(days, from, to)
    gaps.push(...found.gaps)
    weeks.push(...weeksOf(days, found, {from, to}))
  }
  weeks.push(...undatedOf(articles))
  return {gaps, weeks: weeks.sort((a, b) => a.outlet === b.outlet ? byWeek(a.week, b.week) : a.outlet < b.outlet ? -1 : 1)}
}

/** The gap of an outlet that overlaps a stretch of days, or `null`. */
export function gapIn(gaps: readonly CoverageGap[], from: string, to: string): CoverageGap | null {
  return gaps.find((gap) => gap.from <= to && gap.to >= from) ?? null
}

function weeksOf(days: Days, {gaps, rhythm}: {gaps: readonly CoverageGap[], rhythm: Rhythm | null}, corpus: {from: number, to: number}): CoverageWeek[] {
  const first = Math.min(days.first, ...gaps.map((gap) => dayNumber(gap.from))), last = Math.max(days.last, ...gaps.map((gap) => dayNumber(gap.to)))
  const weeks: CoverageWeek[] = []
  for (let monday = first - weekday(first); monday <= last; monday += 7) {
    let articles = 0, expected = 0, empty = 0
    for (let day = Math.max(monday, corpus.from); day < monday + 7 && day <= corpus.to; day++) {
      articles += days.counts.get(day) ?? 0
      expected += rhythm?.means[weekday(day)] ?? 0
      if (!days.counts.has(day)) empty++
    }
    const week = dateOfDay(monday)
    weeks.push({outlet: days.outlet, week, articles, expected: rhythm === null ? null : expected, emptyDays: empty, gap: gapIn(gaps, week, dateOfDay(monday + 6))})
  }
  return weeks
}

function undatedOf(articles: readonly CorpusArticle[]): CoverageWeek[] {
  const undated = new Map<string, number>()
  for (const {article: {outlet, date}} of articles) if (date === null) undated.set(outlet, (undated.get(outlet) ?? 0) + 1)
  return [...undated].map(([outlet, count]) => ({outlet, week: null, articles: count, expected: null, emptyDays: null, gap: null}))
}

function byWeek(a: string | null, b: string | null): number {
  return a === b ? 0 : a === null ? 1 : b === null || a < b ? -1 : 1
}
