import type {RatioSums} from '../stats/ratio-sums.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import type {SponsorTally, Tally, UseTally} from '../tally.ts'
import type {FrameSponsorRow} from './tables/frame-sponsors.ts'
import type {FrameRow} from './tables/frames.ts'
import type {NamingOutletRow} from './tables/naming-outlets.ts'
import type {NamingRow} from './tables/naming.ts'
import {order as compare, sorted} from './tally-rows.ts'

type Uses = ReadonlyMap<string, UseTally>

/** Rows of naming.csv: by outlet, event, set, referent; the commonest name first. */
export function namingRows({uses}: Tally): NamingRow[] {
  return sorted(uses).flatMap(([outlet, ofOutlet]) => {
    const sums = sumsOf(ofOutlet)
    return namesOf(ofOutlet).map((use) => ({outlet, use, of: sums.get(groupOf(use))!})).sort(orderOfNames)
  })
}

/** Rows of naming-outlets.csv: the same over all events of the outlet, with the clusters of the own-voice share. */
export function namingOutletRows({uses}: Tally): NamingOutletRow[] {
  return sorted(uses).flatMap(([outlet, ofOutlet]) => {
    const byName = new Map<string, NamingOutletRow>(), sums = sumsOf(ofOutlet), groups = new Map<string, UseTally[]>()
    for (const sum of sums.values()) push(groups, groupOf({...sum, event: ''}), sum)
    for (const use of namesOf(ofOutlet)) {
      const whole = {...use, event: ''}, key = `${groupOf(whole)}\u0000${use.term}`
      const row = byName.get(key)
      if (row !== undefined) add(row.use, use)
      else byName.set(key, {outlet, use: whole, of: total(groups.get(groupOf(whole))!), clusters: clustersOf(use, groups.get(groupOf(whole))!, ofOutlet)})
    }
    return [...byName.values()].sort(orderOfNames)
  })
}

/** Rows of frames.csv: by outlet, event, label set, frame. */
export function frameRows({uses, cells}: Tally): FrameRow[] {
  return sorted(uses).flatMap(([outlet, ofOutlet]) => {
    const frames = [...ofOutlet.values()].filter(({kind}) => kind === 'frame'), own = new Map<string, number>()
    for (const use of frames) own.set(setOf(use), (own.get(setOf(use)) ?? 0) + use.own)
    const rows = frames.map((use): FrameRow => {
      const cell = cells.get(outlet)?.get(use.event)
      return {outlet, use, ofSet: own.get(setOf(use))!, articles: cell?.articles ?? 0, ownWords: cell?.counts.words_own ?? 0}
    })
    return rows.sort((a, b) => compare(a.use.event, b.use.event) || compare(a.use.labelSet, b.use.labelSet) || compare(a.use.label, b.use.label))
  })
}

/** Rows of frame-sponsors.csv: by outlet, label set, frame; the source that uses it most first. */
export function frameSponsorRows({sponsors}: Tally): FrameSponsorRow[] {
  return sorted(sponsors).flatMap(([outlet, ofOutlet]) => {
    const ofSource = new Map<string, number>(), ofFrame = new Map<string, number>()
    const keys = ({source, labelSet, label}: SponsorTally) => ({bySource: `${source}\u0000${labelSet}`, byFrame: `${labelSet}\u0000${label}`})
    for (const sponsor of ofOutlet.values()) {
      const {bySource, byFrame} = keys(sponsor)
      ofSource.set(bySource, (ofSource.get(bySource) ?? 0) + sponsor.hits)
      ofFrame.set(byFrame, (ofFrame.get(byFrame) ?? 0) + sponsor.hits)
    }
    const rows = [...ofOutlet.values()].map((sponsor): FrameSponsorRow => {
      const {bySource, byFrame} = keys(sponsor)
      return {outlet, sponsor, ofSource: ofSource.get(bySource)!, ofFrame: ofFrame.get(byFrame)!}
    })
    return rows.sort(({sponsor: a}, {sponsor: b}) =>
      compare(a.labelSet, b.labelSet) || compare(a.label, b.label) || b.hits - a.hits || compare(a.source, b.source))
  })
}

function namesOf(uses: Uses): UseTally[] {
  return [...uses.values()].filter(({kind, term}) => kind === 'naming' && term !== '')
}

/** By event, set and referent: the sum over all names. */
function sumsOf(uses: Uses): ReadonlyMap<string, UseTally> {
  return new Map([...uses.values()].filter(({kind, term}) => kind === 'naming' && term === '').map((use) => [groupOf(use), use]))
}

function groupOf({event, labelSet, label, referent}: UseTally): string {
  return `${event}\u0000${labelSet}\u0000${label}\u0000${referent}`
}

function setOf({event, labelSet}: UseTally): string {
  return `${event}\u0000${labelSet}`
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

const ADDED = ['own', 'quoted', 'reported', 'uncertain', 'headline', 'articles'] as const

function add(into: UseTally, from: UseTally): void {
  for (const name of ADDED) into[name] += from[name]
}

function total(sums: readonly UseTally[]): UseTally {
  const [first, ...rest] = sums, whole = {...first!, event: ''}
  for (const sum of rest) add(whole, sum)
  return whole
}

/** One cluster for every event, and for every article without one, in which the outlet itself names the referent. */
function clustersOf(name: UseTally, sums: readonly UseTally[], uses: Uses): RatioSums {
  const clusters = emptyRatioSums()
  for (const sum of sums) {
    const use = uses.get(`${groupOf(sum)}\u0000${name.term}`)
    if (sum.event !== '') {
      if (sum.own > 0) addCluster(clusters, sum.own, use?.own ?? 0)
      continue
    }
    clusters.n += sum.ownArticles
    clusters.x += sum.own
    clusters.y += use?.own ?? 0
    clusters.xx += sum.squares
    clusters.yy += use?.squares ?? 0
    clusters.xy += use?.products ?? 0
  }
  return clusters
}

function orderOfNames({use: a}: NamingRow, {use: b}: NamingRow): number {
  return compare(a.event, b.event) || compare(a.labelSet, b.labelSet) || compare(a.label, b.label) || compare(a.referent, b.referent)
    || allOf(b) - allOf(a) || compare(a.term, b.term)
}

function allOf({own, quoted, reported, uncertain}: UseTally): number {
  return own + quoted + reported + uncertain
}
