/**
 * Chance that none of `marked` things, strewn at random over `all` places, falls on `own` of them: the hypergeometric probability of 0,
 * C(all − own, marked) / C(all, marked).
 *
 * What it tells: an outlet with 300 of the 3,000 words on an event would miss something that stands in 4 places of the rest with a chance of
 * 0.66, without any intent. Unit: chance from 0 to 1. Shape: 1 where nothing is marked or nothing is its own; 0 where all places are its own.
 *
 * Not for things that come in clusters: count an article once, however often it repeats them.
 *
 * @example chanceOfNone({marked: 1, own: 25, all: 100}) // 0.75
 */
export function chanceOfNone({marked, own, all}: {readonly marked: number, readonly own: number, readonly all: number}): number {
  let chance = 1
  for (let i = 0; i < marked; i++) chance *= Math.max(0, all - own - i) / (all - i)
  return chance
}
