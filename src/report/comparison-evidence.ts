import type {ComparedArticle, EventShare} from '../findings.ts'
import type {Measure} from '../measures.ts'
import type {CountName, Counts} from '../types.ts'
import {COUNTS} from '../types.ts'
import {countSum} from './count-sum.ts'
import type {GatheredSum} from './gather-evidence.ts'
import {Gatherer} from './gather-evidence.ts'
import {unguardText} from './guard-text.ts'
import type {Profile} from './profile.ts'
import {numberIn, readTable} from './read-table.ts'

/** An article of a report as its row of articles.csv has it. */
export interface ReportedArticle extends Pick<ComparedArticle, 'article'> {
  /** The id as it stands in the files. */
  readonly cell: string
  readonly words: number
  /** Why it may be left out: the article that it repeats (`''` if none), and whether the text is another one's. */
  readonly repeats: string
  readonly isCopy: boolean
}

/** One side of a comparison: the articles that count, and the rows that its sums are made of. */
export interface SideEvidence {
  /** Outlet, or "all others". */
  readonly name: string
  readonly articles: number
  readonly sums: readonly GatheredSum[]
}

/** What a number of comparisons.csv is made of. */
export interface ComparisonEvidence {
  /** `null` in rows about all measures. */
  readonly measure: Measure | null
  readonly sides: readonly SideEvidence[]
  readonly events: readonly EventShare[]
  /** Articles of both sides on these events that do not count, and why. */
  readonly leftOut: readonly {readonly article: string, readonly outlet: string, readonly event: string, readonly why: string}[]
}

/** The articles of a report, without what is counted in them but the words. */
export async function readReported(folder: string, profile: Profile): Promise<ReportedArticle[]> {
  const articles: ReportedArticle[] = []
  for await (const row of readTable(folder, 'articles', profile)) {
    const text = (column: string): string => unguardText(row[column] ?? ''), event = text('event'), cell = row['article'] ?? ''
    articles.push({
      article: {id: unguardText(cell), outlet: text('outlet'), event: event === '' ? null : event}, cell, words: numberIn(row['words'] ?? '', profile),
      repeats: text('duplicate_of'), isCopy: row['own_copy'] === 'false',
    })
  }
  return articles
}

export interface CountRequest {
  readonly profile: Profile
  /** Counts to gather, as the parts of a quotient that they are. */
  readonly counts: readonly (readonly [of: 'numerator' | 'denominator', count: CountName])[]
  /** Article, as its id stands in the files → name of its side. Articles without a side are passed over. */
  readonly sides: ReadonlyMap<string, string>
  /** Evidence rows to keep of each sum. */
  readonly limit: number
}

/** What the evidence tables of a report give: the counts of each article, by its cell, and the sums of each side. */
export interface GatheredCounts {
  readonly of: (cell: string) => Counts
  readonly sides: ReadonlyMap<string, readonly GatheredSum[]>
}

/** Adds up counts of articles from the evidence rows. Every evidence table is read once. */
export async function gatherCounts(folder: string, {profile, counts, sides, limit}: CountRequest): Promise<GatheredCounts> {
  const bySide = new Map([...new Set(sides.values())].map((side) => [side, counts.map(([of, count]) =>
    ({count, gatherer: new Gatherer(of, countSum(count, []), {explained: {}, profile, limit, by: 'article'})}))]))
  for (const table of new Set([...bySide.values()].flat().map(({gatherer}) => gatherer.sum.table))) {
    const ofTable = new Map([...bySide].map(([side, all]) => [side, all.filter(({gatherer}) => gatherer.sum.table === table)]))
    for await (const row of readTable(folder, table, profile)) {
      const side = sides.get(row['article'] ?? '')
      if (side !== undefined) for (const {gatherer} of ofTable.get(side)!) gatherer.take(row)
    }
  }
  return {
    of: (cell) => {
      const found = bySide.get(sides.get(cell) ?? '') ?? [], own = new Map(found.map(({count, gatherer}) => [count, gatherer.clusters.get(cell) ?? 0]))
      return Object.fromEntries(COUNTS.map((name) => [name, own.get(name) ?? 0])) as Record<CountName, number>
    },
    sides: new Map([...bySide].map(([side, all]) => [side, all.map(({gatherer}) => gatherer.result())])),
  }
}
