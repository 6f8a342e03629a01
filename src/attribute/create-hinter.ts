import type {Document} from '../text/passage.ts'
import type {AttributionResources} from './attribution-resources.ts'
import {createDrafter} from './create-drafter.ts'
import {ruleHints} from './rule-hints.ts'

/**
 * A function that gives what the rules say of each token of the text of a document, as the tagger sees it (see `ruleHints`): for training, which
 * must see what the tagger will see.
 */
export function createHinter(resources: AttributionResources): (document: Document) => Uint8Array {
  const draft = createDrafter(resources)
  return (document) => {
    const [, {drafts}] = draft(document)
    return ruleHints(document.body.size, drafts)
  }
}
