import type {RatioSums} from '../stats/ratio-sums.ts'
import {addCluster, emptyRatioSums} from '../stats/ratio-sums.ts'
import type {LexiconTally} from '../tally.ts'
import type {Analysed} from '../types.ts'

const NUMBERS = ['sum', 'scored', 'segments', 'words', 'ownWords'] as const
const SUMS: readonly (keyof RatioSums)[] = ['n', 'x', 'y', 'xx', 'yy', 'xy']

/** Adds what each lexicon makes of one article to the tallies of its outlet. Keys are lexicon and event, joined by NUL. */
export function addLexicons(tallies: Map<string, LexiconTally>, {article: {event}, counts: {words_own}, lexicons}: Analysed): void {
  for (const {lexicon, sum, scored, segments, words} of lexicons) {
    const tally = tallyIn(tallies, lexicon, event ?? '')
    tally.sum += sum
    tally.scored += scored
    tally.segments += segments
    tally.words += words
    tally.ownWords += words_own
    if (event === null && scored > 0) addCluster(tally.alone, scored, sum)
  }
}

/** Adds the tallies of one outlet to others, in place. */
export function mergeLexicons(into: Map<string, LexiconTally>, from: ReadonlyMap<string, LexiconTally>): void {
  for (const tally of from.values()) {
    const own = tallyIn(into, tally.lexicon, tally.event)
    for (const name of NUMBERS) own[name] += tally[name]
    for (const name of SUMS) own.alone[name] += tally.alone[name]
  }
}

function tallyIn(tallies: Map<string, LexiconTally>, lexicon: string, event: string): LexiconTally {
  const key = `${lexicon}\u0000${event}`
  let tally = tallies.get(key)
  if (tally === undefined) tallies.set(key, tally = {lexicon, event, sum: 0, scored: 0, segments: 0, words: 0, ownWords: 0, alone: emptyRatioSums()})
  return tally
}
