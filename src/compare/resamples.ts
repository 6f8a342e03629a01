import {resampleCounts} from '../stats/resample-counts.ts'
import {seededRandom} from '../stats/seeded-random.ts'

/** Draws of events for an interval; fewer where there are so many events that the time would show. */
const DRAWS = 1000, MOST_COUNTS = 500_000, FEWEST_DRAWS = 200

/**
 * A function that gives draws of n events with replacement, the same ones for the same n: they are made once for all measures and pairs
 * with as many events.
 */
export function createResampler(seed: number): (events: number) => Uint16Array {
  const known = new Map<number, Uint16Array>()
  return (events) => {
    let counts = known.get(events)
    if (counts === undefined) {
      counts = resampleCounts(events, Math.max(FEWEST_DRAWS, Math.min(DRAWS, Math.floor(MOST_COUNTS / events))), seededRandom(seed + events))
      known.set(events, counts)
    }
    return counts
  }
}
