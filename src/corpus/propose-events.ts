import type {EventCandidate} from '../types.ts'
import {byDate} from './by-date.ts'
import {dayNumber} from './day-number.ts'
import {joinGroups} from './join-groups.ts'
import type {Near} from './near-articles.ts'
import {nearArticles} from './near-articles.ts'
import {weighWords} from './weigh-words.ts'

/** The event of one article, and what speaks for it. */
export interface EventProposal {
  readonly id: string
  readonly event: string
  /** Whether a person has said so. */
  readonly confirmed: boolean
  /** Mean likeness to the other articles of the event in thousandths, `null` where it stands alone. */
  readonly likeness: number | null
  /** The most alike article of the event, `null` where it stands alone or shares no words with any. */
  readonly nearest: string | null
}

/**
 * Articles are compared up to two days apart; likeness falls by a quarter per day, since news is written within days of what happened. Two groups
 * are joined from a mean likeness of 0.12 on. All three were chosen on coded roundups of 254 events.
 */
const NEAR = {days: 2, keptPerDay: 0.74, least: 20_000}, LEAST_MEAN = 120_000
const MOST_NAME_WORDS = 6

/**
 * Groups articles into events by time and words (headline and opening; names and places weigh more the rarer they are). Articles that a person has
 * confirmed keep their event; others join the event they resemble or make a new one, named for the date and headline of its first article.
 * An article without a date is compared with none, and stays alone unless it was confirmed.
 *
 * The result is the same whatever the order of the articles; it comes in their order.
 */
export function proposeEvents(candidates: readonly EventCandidate[]): EventProposal[] {
  const sorted = candidates.map((_, i) => i).sort((a, b) => byDate(candidates[a]!, candidates[b]!))
  const dated = sorted.map((i) => candidates[i]!), near = nearDated(dated)
  const groups = joinGroups(dated.length, {near, least: LEAST_MEAN, fixed: dated.map(({event}) => event)})
  const likeness = likenessIn(groups, near), names = namesOf(dated, groups)
  const proposals = new Array<EventProposal>(candidates.length)
  dated.forEach(({id, event}, i) => {
    const {sum, best, nearest, others} = likeness[i]!
    proposals[sorted[i]!] = {
      id, event: names.get(groups[i]!)!, confirmed: event !== null, likeness: others === 0 ? null : Math.round(sum / others / 1000),
      nearest: best === 0 ? null : dated[nearest]!.id,
    }
  })
  return proposals
}

/** Pairs among the articles with a date, which come first. */
function nearDated(articles: readonly EventCandidate[]): Near[] {
  const days = articles.flatMap(({date}) => date === null ? [] : [dayNumber(date)])
  return nearArticles(weighWords(articles.map(({words}) => words)).slice(0, days.length), days, NEAR)
}

interface Likeness {
  sum: number
  best: number
  nearest: number
  readonly others: number
}

function likenessIn(groups: readonly number[], near: readonly Near[]): Likeness[] {
  const size = new Map<number, number>()
  for (const group of groups) size.set(group, (size.get(group) ?? 0) + 1)
  const of = groups.map((group): Likeness => ({sum: 0, best: 0, nearest: 0, others: size.get(group)! - 1}))
  for (const [a, b, alike] of near) {
    if (groups[a] !== groups[b]) continue
    addLikeness(of[a]!, b, alike)
    addLikeness(of[b]!, a, alike)
  }
  return of
}

function addLikeness(to: Likeness, other: number, alike: number): void {
  to.sum += alike
  if (alike < to.best || (alike === to.best && other > to.nearest)) return
  to.best = alike
  to.nearest = other
}

/** A name a group was given by a person, else one of its own; no two groups have the same. */
function namesOf(articles: readonly EventCandidate[], groups: readonly number[]): Map<number, string> {
  const names = new Map<number, string>(), taken = new Set<string>()
  articles.forEach(({event}, i) => {
    if (event === null) return
    names.set(groups[i]!, event)
    taken.add(event)
  })
  groups.forEach((group) => {
    if (names.has(group)) return
    const plain = nameFor(articles[group]!)
    let name = plain
    for (let n = 2; taken.has(name); n++) name = `${plain}-${n}`
    names.set(group, name)
    taken.add(name)
  })
  return names
}

/** Date and first words of the headline: `2024-05-14-talks-on-the-strait-open`. */
function nameFor({date, title, id}: EventCandidate): string {
  const words = (title === '' ? id : title).toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').slice(0, MOST_NAME_WORDS)
  return [date ?? 'undated', ...words].join('-')
}
