/** Why a row of an evidence table stands in one report only: what was recorded to differ and touches it. */
import type {Sum} from '../evidence.ts'
import type {Cells} from '../read-table.ts'
import type {EntryChanges, MakingDifference} from './compare-making.ts'
import {entryKeys} from './compare-making.ts'
import type {ReportCopy} from './open-copy.ts'
import {rowsIn} from './open-copy.ts'

/** A kind of cause, and the article, entry or label set that it is about. */
export interface RowCause {
  readonly kind: string
  readonly name: string
}

/** What tells versions of an article apart, by id. */
type Articles = ReadonlyMap<string, string>

export type CauseFinder = (row: Cells, sum: Sum, side: 'removed' | 'added') => RowCause

/**
 * A function that gives the cause of a row: its article is new, gone or changed; its entry is new or gone; else whatever else of the making differs
 * that bears on its table. Where nothing recorded explains it, it says so.
 */
export async function createCauseFinder(before: ReportCopy, after: ReportCopy, known: {making: readonly MakingDifference[], entries: EntryChanges}): Promise<CauseFinder> {
  const inBefore = await articlesOf(before), inAfter = await articlesOf(after), {making, entries} = known
  const differ = new Set(making.map(({what}) => what))
  return (row, sum, side) => {
    const id = row['article'] ?? '', left = inBefore.get(id), right = inAfter.get(id)
    if (left !== right) return {kind: left === undefined ? 'article added' : right === undefined ? 'article removed' : 'article changed', name: id}
    const own = row['label_set'] === undefined ? undefined : ofEntry(row, side, entries)
    if (own !== undefined) return own
    const others = whatBearsOn(sum).filter((what) => differ.has(what))
    if (others.length > 0) return {kind: others.join(' or '), name: ''}
    return differ.has('input') ? {kind: 'article changed', name: id} : {kind: 'nothing that was recorded', name: ''}
  }
}

/** What of the making can move the rows of a table in an article that stayed the same. */
function whatBearsOn({table, take}: Sum): MakingDifference['what'][] {
  const column = 'column' in take ? take.column : ''
  return [
    ...table === 'sentiment' || column.startsWith('sentiment') ? ['lexicon' as const] : [], ...column.startsWith('loaded') ? ['label entries' as const] : [],
    'engine', 'version', 'option',
  ]
}

function ofEntry(row: Cells, side: 'removed' | 'added', {removed, added, sets}: EntryChanges): RowCause | undefined {
  const changed = side === 'removed' ? removed : added, set = row['label_set'] ?? ''
  if (entryKeys(row).some((key) => changed.has(key))) return {kind: `label entry ${side}`, name: `${set}: ${row['term'] ?? ''}`}
  return sets.has(set) ? {kind: 'other entries of the label set', name: set} : undefined
}

async function articlesOf(copy: ReportCopy): Promise<Articles> {
  const articles = new Map<string, string>()
  for await (const {article = '', outlet, event, date, title, fingerprint} of rowsIn(copy, 'articles')) {
    articles.set(article, JSON.stringify([outlet, event, date, title, fingerprint]))
  }
  return articles
}
