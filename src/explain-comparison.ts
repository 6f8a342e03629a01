import {compareAgain} from './compare/compare-again.ts'
import type {RowAsked} from './compare/compare-again.ts'
import {compareOutlets} from './compare/compare-outlets.ts'
import type {CompareOptions} from './compare/options.ts'
import {DEFAULT_COMPARE} from './compare/options.ts'
import type {ComparedArticle, ComparisonRow, EventShare} from './findings.ts'
import {MEASURES} from './measures.ts'
import type {ComparisonEvidence, CountRequest, GatheredCounts, ReportedArticle} from './report/comparison-evidence.ts'
import {gatherCounts, readReported} from './report/comparison-evidence.ts'
import type {Explanation} from './report/explain.ts'
import {plainExplanation} from './report/explain.ts'
import type {FoundCell} from './report/find-cell.ts'
import {formatCell} from './report/format-cell.ts'
import {unguardText} from './report/guard-text.ts'
import type {Cells} from './report/read-table.ts'
import {optionsOf} from './report/read-table.ts'
import {COMPARISONS} from './report/tables/comparisons.ts'

/** Columns that hang on all rows of the table, so that all of it is made again. */
const OF_TABLE: readonly string[] = ['q', 'tests']

/**
 * Explains a number of comparisons.csv: makes its row again from articles.csv and the evidence rows of the articles of both sides, and tells
 * what each event gives to it.
 */
export async function explainComparison(folder: string, cell: FoundCell, limit: number): Promise<Explanation> {
  const {profile, value, column: {name}} = cell, asked = askedOf(cell.row), options: CompareOptions = {...DEFAULT_COMPARE, ...optionsOf(folder)['compare'] as Partial<CompareOptions> | undefined}
  const {kept, dropped} = partOf(await readReported(folder, profile), options), sides = sidesOf(kept, asked)
  const measure = MEASURES.find((one) => one.name === asked.measure) ?? null
  const gathered = await gatherCounts(folder, {profile, limit, sides, counts: measure === null ? [['denominator', 'words']] : countsOf([measure])})
  const {row, events} = compareAgain(compared(kept, gathered), asked, options)
  const whole = OF_TABLE.includes(name) ? await rowInTable(folder, {cell, kept, asked, options}) : row
  const again = formatCell(COMPARISONS.columns.find((column) => column.name === name)!.value(whole), profile)
  const comparison = {measure, events, sides: evidenceOf(sides, gathered, asked), leftOut: leftOutOf(dropped, asked, events)}
  return {...plainExplanation(cell), state: again === value ? 'reproduced' : 'differs', again, sums: comparison.sides.flatMap(({sums}) => sums), comparison}
}

function askedOf(row: Cells): RowAsked {
  const text = (column: string): string => unguardText(row[column] ?? '')
  return {contrast: text('contrast') as RowAsked['contrast'], measure: text('measure'), outletA: text('outlet_a'), outletB: text('outlet_b')}
}

/** The articles that are compared, and those that are not, by what was declared. Articles without an event are neither. */
function partOf(articles: readonly ReportedArticle[], {repeats, wire}: CompareOptions): {kept: ReportedArticle[], dropped: ReportedArticle[]} {
  const isDropped = (one: ReportedArticle): boolean => (repeats === 'out' && one.repeats !== '') || (wire === 'out' && one.isCopy)
  const placed = articles.filter(({article}) => article.event !== null)
  return {kept: placed.filter((one) => !isDropped(one)), dropped: placed.filter(isDropped)}
}

/** Cell of an article → name of its side, for the articles on events that both sides cover. */
function sidesOf(articles: readonly ReportedArticle[], asked: RowAsked): Map<string, string> {
  const on = new Map<string, Set<string>>(), named = articles.map(({cell, article: {outlet, event}}) => ({cell, event: event!, side: sideOf(outlet, asked)}))
  for (const {event, side} of named) if (side !== null) on.set(event, (on.get(event) ?? new Set()).add(side))
  return new Map(named.flatMap(({cell, event, side}) => side !== null && on.get(event)!.size > 1 ? [[cell, side] as const] : []))
}

const REST = 'all others'

function sideOf(outlet: string, {contrast, outletA, outletB}: RowAsked): string | null {
  if (contrast === 'all' || outlet === outletA) return outlet
  return contrast === 'rest' ? REST : outlet === outletB ? outlet : null
}

function countsOf(measures: readonly Pick<(typeof MEASURES)[number], 'numerator' | 'denominator'>[]): CountRequest['counts'] {
  return measures.flatMap(({numerator, denominator}) => [...numerator.map((count) => ['numerator', count] as const), ...denominator.map((count) => ['denominator', count] as const)])
}

function compared(articles: readonly ReportedArticle[], {of}: GatheredCounts): ComparedArticle[] {
  return articles.map(({article, cell, words}) => ({article, counts: {...of(cell), words}, sketch: {choices: {loadedOwn: {}, sure: {}, lexicons: []}}}))
}

interface WholeTable {
  readonly cell: FoundCell
  readonly kept: readonly ReportedArticle[]
  readonly asked: RowAsked
  readonly options: CompareOptions
}

/** The row as the whole table has it, with all of its tests. */
async function rowInTable(folder: string, {cell: {profile}, kept, asked, options}: WholeTable): Promise<ComparisonRow> {
  const gathered = await gatherCounts(folder, {profile, limit: 0, sides: new Map(kept.map(({cell}) => [cell, REST])), counts: [...new Map(countsOf(MEASURES).map((each) => [each[1], each])).values()]})
  const isAsked = ({contrast, measure, outletA, outletB}: RowAsked): boolean => contrast === asked.contrast && measure === asked.measure && outletA === asked.outletA && outletB === asked.outletB
  const row = compareOutlets(compared(kept, gathered), {repeats: new Set(), wire: new Set()}, options).find(isAsked)
  return row ?? compareAgain([], asked, options).row
}

function evidenceOf(sides: ReadonlyMap<string, string>, gathered: GatheredCounts, {outletA}: RowAsked): ComparisonEvidence['sides'] {
  const ofSides = [...gathered.sides].map(([name, sums]) => ({name, articles: [...sides.values()].filter((side) => side === name).length, sums}))
  return ofSides.sort((one, other) => Number(other.name === outletA) - Number(one.name === outletA) || (one.name < other.name ? -1 : 1))
}

function leftOutOf(dropped: readonly ReportedArticle[], asked: RowAsked, events: readonly EventShare[]): ComparisonEvidence['leftOut'] {
  const shared = new Set(events.map(({event}) => event))
  return dropped.filter(({article}) => shared.has(article.event!) && sideOf(article.outlet, asked) !== null)
    .map(({article: {id, outlet, event}, repeats}) => ({article: id, outlet, event: event!, why: repeats === '' ? 'its text is not its outlet\'s own: see wire.csv' : `repeats ${repeats}`}))
}
