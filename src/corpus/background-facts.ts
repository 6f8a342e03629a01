import {hashOf} from '../text/vocabulary.ts'

/** A name or number on so large a share of so many events is what all coverage speaks of. */
const COMMON_SHARE = 0.1, FEWEST_EVENTS = 20
/** Counters, far more than there are common facts: two facts that share one are both counted by it, which moves no share that matters. */
const COUNTERS = 1 << 20

/**
 * Which names and numbers belong to no event in particular: those on a tenth of the events of a corpus or more (`Washington`, `Twitter`). That an
 * outlet does without them on one event tells nothing. With under 20 events nothing is common.
 *
 * `events` gives the facts of each event. Memory does not grow with them.
 *
 * @example backgroundFacts([])('Washington') // false
 */
export function backgroundFacts(events: Iterable<Iterable<string>>): (fact: string) => boolean {
  const counts = new Uint32Array(COUNTERS), placeOf = (fact: string): number => (hashOf(fact, 0, fact.length) >>> 0) % COUNTERS
  let all = 0
  for (const facts of events) {
    all++
    for (const place of new Set(Array.from(facts, placeOf))) counts[place]!++
  }
  return (fact) => all >= FEWEST_EVENTS && counts[placeOf(fact)]! >= COMMON_SHARE * all
}
