import type {Drawn, Reservoir} from '../tally.ts'
import {firstPlace} from '../text/first-place.ts'

/** Most things of a stratum that are kept while there is room. */
const MOST = 512
/** The level at which one thing of each stratum is kept; past it, every further level keeps half of the strata. */
const LAST_FULL = 9
const SPREAD = 0x2c1b3c6d

/**
 * A sample that holds at most `limit` things, whatever the number that it is offered.
 *
 * Every stratum keeps the things with the lowest ranks. Where there are too many, fewer are kept of each stratum (512, 256, … 1), then of fewer
 * strata. What is kept depends on what was offered, not on its order, so that samples of parts merge exactly.
 *
 * @example emptyReservoir(10).size // 0
 */
export function emptyReservoir<T>(limit: number): Reservoir<T> {
  return {level: 0, size: 0, limit, strata: new Map()}
}

/**
 * Offers a thing to a stratum, in place; `false` where it is not kept. Strata of the same `group` (an event) are given up together.
 *
 * @example offer(emptyReservoir(10), {name: 'a', group: 'g'}, {rank: 1, id: 'x', item: null}) // true
 */
export function offer<T>(reservoir: Reservoir<T>, {name, group}: {readonly name: string, readonly group: string}, drawn: Drawn<T>): boolean {
  if (!isHeld(group, reservoir.level)) return false
  const key = `${group}\u0000${name}`, kept = reservoir.strata.get(key) ?? []
  if (kept.length >= capacity(reservoir.level) && order(kept.at(-1)!, drawn) <= 0) return false
  const place = firstPlace(kept.length, (at) => order(kept[at]!, drawn) < 0)
  if (place < kept.length && order(kept[place]!, drawn) === 0) return false
  reservoir.strata.set(key, kept)
  kept.splice(place, 0, drawn)
  reservoir.size++
  if (kept.length > capacity(reservoir.level)) {
    kept.pop()
    reservoir.size--
  }
  while (reservoir.size > reservoir.limit) raise(reservoir, reservoir.level + 1)
  return reservoir.strata.get(key)?.includes(drawn) ?? false
}

/**
 * The highest rank that a stratum may still keep, to leave out early what it would not: 2³² where all are kept, -1 where none is.
 *
 * @example highestRank(emptyReservoir(10), {name: 'a', group: 'g'}) // 4294967296
 */
export function highestRank(reservoir: Reservoir<unknown>, {name, group}: {readonly name: string, readonly group: string}): number {
  if (!isHeld(group, reservoir.level)) return -1
  const kept = reservoir.strata.get(`${group}\u0000${name}`)
  return kept === undefined || kept.length < capacity(reservoir.level) ? 2 ** 32 : kept.at(-1)!.rank
}

/**
 * Adds a sample to another, in place. Associative and commutative.
 *
 * @example
 * const all = emptyReservoir(10), part = emptyReservoir(10)
 * offer(part, {name: 'a', group: 'g'}, {rank: 1, id: 'x', item: null})
 * mergeReservoir(all, part)
 * all.size // 1
 */
export function mergeReservoir<T>(into: Reservoir<T>, from: Reservoir<T>): void {
  raiseTo(into, from.level)
  for (const [key, kept] of from.strata) {
    const end = key.indexOf('\u0000'), stratum = {group: key.slice(0, end), name: key.slice(end + 1)}
    for (const drawn of kept) offer(into, stratum, drawn)
  }
}

/**
 * Keeps less of a sample, in place, as if it had been offered what a sample of that level was offered. Never more: a lower level changes nothing.
 *
 * @example
 * const sample = emptyReservoir(10)
 * raiseTo(sample, 3)
 * sample.level // 3
 */
export function raiseTo(reservoir: Reservoir<unknown>, level: number): void {
  if (level > reservoir.level) raise(reservoir, level)
}

/**
 * The number of a thing in the draw: a hash of its id (FNV-1a with a finaliser), from 0 to 2³² − 1.
 *
 * @example rankOf('a') === rankOf('a') // true
 */
export function rankOf(id: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ hash >>> 15, SPREAD)
  hash = Math.imul(hash ^ hash >>> 13, 0x297a2d39)
  return (hash ^ hash >>> 16) >>> 0
}

/**
 * The number in the draw of a place in an article, from that of the article.
 *
 * @example placeRank(1, 0, 5) === placeRank(1, 0, 6) // false
 */
export function placeRank(article: number, kind: number, start: number): number {
  let hash = Math.imul(article ^ Math.imul(4 * start + kind + 1, 0x9e3779b1), SPREAD)
  hash = Math.imul(hash ^ hash >>> 15, 0x297a2d39)
  hash = Math.imul(hash ^ hash >>> 13, SPREAD)
  return (hash ^ hash >>> 16) >>> 0
}

function capacity(level: number): number {
  return Math.max(1, MOST >> level)
}

function isHeld(group: string, level: number): boolean {
  return level <= LAST_FULL || rankOf(group) < 2 ** (32 + LAST_FULL - level)
}

function raise<T>(reservoir: Reservoir<T>, level: number): void {
  reservoir.level = level
  reservoir.size = 0
  for (const [key, kept] of reservoir.strata) {
    if (!isHeld(key.slice(0, key.indexOf('\u0000')), level)) reservoir.strata.delete(key)
    else {
      kept.length = Math.min(kept.length, capacity(level))
      reservoir.size += kept.length
    }
  }
}

function order(a: Drawn<unknown>, b: Drawn<unknown>): number {
  return a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
