import type {Analysed, Attribution, ChoiceSketch, CountName, Speech} from '../types.ts'
import {OFFICIAL_TYPES} from '../types.ts'

/** Attributions below this confidence are left out of the counts that only sure ones make. */
export const SURE = 0.7

type Sure = Partial<Record<CountName, number>>

/**
 * What an article counts under other choices than the declared ones, for sensitivity.csv: loaded words in the outlet's own voice by label
 * set, the counts of attributions with a confidence of at least 0.7, and sentiment under other lexicons. Counts of 0 are left out.
 */
export function sketchChoices({article: {event}, hits, attributions, speech, lexicons}: Pick<Analysed, 'article' | 'hits' | 'attributions' | 'speech' | 'lexicons'>): ChoiceSketch {
  const loadedOwn: Record<string, number> = {}, sure: Sure = {}
  for (const {kind, voice, labelSet} of hits) if (kind === 'loaded' && voice === 'outlet') loadedOwn[labelSet] = (loadedOwn[labelSet] ?? 0) + 1
  attributions.forEach((attribution, index) => { if (attribution.confidence >= SURE) addSure(sure, attribution, speech[index]!) })
  const others = event === null ? [] : lexicons.slice(1)
  return {loadedOwn, sure, lexicons: others.flatMap(({sum, scored, quotedSum, quotedScored}) => [sum, scored, quotedSum, quotedScored])}
}

function addSure(sure: Sure, {kind, anonymous, speaker, sourceType}: Attribution, {words, verbatim}: Speech): void {
  add(sure, 'attributions', 1)
  add(sure, 'words_attributed', words)
  add(sure, 'words_verbatim', verbatim)
  if (kind === 'direct') add(sure, 'direct', 1)
  if (anonymous) {
    add(sure, 'anonymous', 1)
    add(sure, 'words_anonymous', words)
  }
  if (speaker === null) add(sure, 'unresolved', 1)
  if (sourceType !== null) add(sure, 'typed', 1)
  if (sourceType !== null && OFFICIAL_TYPES.includes(sourceType)) add(sure, 'official', 1)
}

function add(sure: Sure, name: CountName, by: number): void {
  if (by !== 0) sure[name] = (sure[name] ?? 0) + by
}
