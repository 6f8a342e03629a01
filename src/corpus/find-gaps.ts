import type {CorpusArticle, CoverageGap} from '../findings.ts'
import {negativeBinomialSize, zeroRunChance} from '../stats/zero-run.ts'
import {dateOfDay, dayNumber, weekday} from './day-number.ts'

/** Chance, after allowing for the number of days looked at, under which days without an article are no accident. */
const LEAST_CHANCE = 0.01
/** Dated articles and days from first to last under which an outlet has no rhythm to speak of. */
export const FEWEST_ARTICLES = 10, FEWEST_DAYS = 14
/** Days of the outlet's overall mean that each weekday starts from, so that few weeks do not make a weekday look free. */
const PRIOR_DAYS = 1

/** How regularly an outlet publishes, by its own articles in the corpus. */
export interface Rhythm {
  /** Articles expected on each weekday, Monday first. */
  readonly means: readonly number[]
  /** How far counts scatter: see `negativeBinomialSize`. */
  readonly size: number
}

/** Articles of one outlet by day. `first` and `last` are the days of its own first and last article. */
export interface Days {
  readonly outlet: string
  readonly counts: ReadonlyMap<number, number>
  readonly first: number
  readonly last: number
  readonly articles: number
}

/** Dated articles of each outlet by day, by outlet. */
export function daysOf(articles: readonly CorpusArticle[]): Days[] {
  const outlets = new Map<string, Map<number, number>>()
  for (const {article: {outlet, date}} of articles) {
    if (date === null) continue
    let counts = outlets.get(outlet)
    if (counts === undefined) outlets.set(outlet, counts = new Map<number, number>())
    counts.set(dayNumber(date), (counts.get(dayNumber(date)) ?? 0) + 1)
  }
  return [...outlets].sort(([a], [b]) => a < b ? -1 : 1).map(([outlet, counts]) => {
    let first = Infinity, last = -Infinity, sum = 0
    for (const [day, count] of counts) {
      first = Math.min(first, day)
      last = Math.max(last, day)
      sum += count
    }
    return {outlet, counts, first, last, articles: sum}
  })
}

/**
 * Stretches of days on which an outlet has no article in the corpus although by its own rhythm it would: a hole in the collection, or a
 * silence of the outlet; either way nothing that it "left out" then is known to be left out.
 *
 * The rhythm is the mean per weekday and the scatter of the outlet's own counts; a run of empty days is a gap where its chance under a negative
 * binomial distribution, times the days looked at, is below 1 %. The rhythm is then taken again without the gaps found, and the runs tested
 * again. `from` and `to` are the days of the corpus, so that an outlet that starts late or ends early has a gap there. Outlets with fewer
 * than ten dated articles have no rhythm, and no gap.
 */
export function findGaps(days: Days, from: number, to: number): {gaps: CoverageGap[], rhythm: Rhythm | null} {
  if (days.articles < FEWEST_ARTICLES || days.last - days.first + 1 < FEWEST_DAYS) return {gaps: [], rhythm: null}
  const runs = emptyRuns(days, from, to)
  const rough = rhythmOf(days, []), found = runs.filter((run) => chanceOf(run, rough, to - from + 1) < LEAST_CHANCE)
  const rhythm = rhythmOf(days, found)
  const gaps = runs.flatMap((run) => {
    const chance = chanceOf(run, rhythm, to - from + 1)
    if (chance >= LEAST_CHANCE) return []
    return [{outlet: days.outlet, from: dateOfDay(run.from), to: dateOfDay(run.to), days: run.to - run.from + 1, expected: sumOf(meansIn(run, rhythm)), chance}]
  })
  return {gaps, rhythm}
}

interface Run {
  readonly from: number
  readonly to: number
}

function emptyRuns({counts}: Days, from: number, to: number): Run[] {
  const busy = [...counts.keys()].sort((a, b) => a - b), runs: Run[] = []
  let next = from
  for (const day of [...busy, to + 1]) {
    if (day > next) runs.push({from: next, to: day - 1})
    next = day + 1
  }
  return runs
}

/** From the outlet's own first day to its last, without the days of the runs. */
function rhythmOf({counts, first, last}: Days, without: readonly Run[]): Rhythm {
  const articles = new Array<number>(7).fill(0), days = new Array<number>(7).fill(0), looked: number[] = []
  for (let day = first; day <= last; day++) {
    if (without.some((run) => day >= run.from && day <= run.to)) continue
    looked.push(day)
    days[weekday(day)]!++
    articles[weekday(day)]! += counts.get(day) ?? 0
  }
  const mean = sumOf(articles) / looked.length
  const means = articles.map((count, i) => (count + mean * PRIOR_DAYS) / (days[i]! + PRIOR_DAYS))
  return {means, size: negativeBinomialSize(looked.map((day) => counts.get(day) ?? 0), looked.map((day) => means[weekday(day)]!))}
}

function meansIn({from, to}: Run, {means}: Rhythm): number[] {
  return Array.from({length: to - from + 1}, (_, i) => means[weekday(from + i)]!)
}

function chanceOf(run: Run, rhythm: Rhythm, daysLooked: number): number {
  return Math.min(1, zeroRunChance(meansIn(run, rhythm), rhythm.size) * daysLooked)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0)
}
