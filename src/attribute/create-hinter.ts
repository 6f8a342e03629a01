import type {Document} from '../text/passage.ts'
import type {AttributionResources} from './attribution-resources.ts'
import {compileCues} from './cue-lexicon.ts'
import {findDrafts} from './find-drafts.ts'
import {Reading, ReadingTables} from './reading.ts'
import {ruleHints} from './rule-hints.ts'

/**
 * A function that gives what the rules say of each token of the text of a document, as the tagger sees it (see `ruleHints`): for training, which
 * must see what the tagger will see.
 */
export function createHinter({reportingVerbs}: Pick<AttributionResources, 'reportingVerbs'>): (document: Document) => Uint8Array {
  const tables = new ReadingTables(compileCues(reportingVerbs))
  return ({body, vocabulary}) => ruleHints(body.size, findDrafts(new Reading(body, vocabulary, tables)))
}
