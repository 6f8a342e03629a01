import {WordTable} from '../text/word-table.ts'

/** What `createSpeakingWords` gives for a verb that reports what its subject says or thinks. */
export const SPEAKS = 1

const VERBS = `said says say saying told tells tell wrote writes tweeted tweets added adds argued argues asked asks insisted insists noted
notes claimed claims stated states announced announces declared declares explained explains suggested suggests warned warns believes believed
thinks thought called calls described describes mentioned acknowledged replied responded testified
testifies recalled recalls proclaimed observed remarked commented contends contended predicted predicts emphasized stressed spoke speaks talks talked`

/** A table of verbs that report what their subject says: 1, other words 0. */
export function createSpeakingWords(): WordTable {
  const verbs = new Set(VERBS.split(/\s+/))
  return new WordTable((_, folded) => verbs.has(folded) ? SPEAKS : 0)
}
