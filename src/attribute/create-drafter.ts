import type {Document} from '../text/passage.ts'
import type {AttributionResources} from './attribution-resources.ts'
import type {PartDrafts} from './build-attributions.ts'
import {compileCues} from './cue-lexicon.ts'
import type {Draft} from './draft.ts'
import {findDrafts} from './find-drafts.ts'
import {isLikelyLayout} from './likely-layout.ts'
import {createNameWords} from './name-words.ts'
import {PeopleTable} from './people-table.ts'
import {Reading, ReadingTables} from './reading.ts'
import {compileSources} from './source-lexicon.ts'

/**
 * A function that finds what the rules find in a document, headline first, with the people of the text. It is the attribution by rules
 * alone, and what the trained tagger takes for one opinion among others, when it is trained as when it is used.
 *
 * @example
 * createDrafter({reportingVerbs: [], sourceNouns: [], givenNames: []}) instanceof Function // true
 */
export function createDrafter(resources: AttributionResources): (document: Document) => readonly [title: PartDrafts, text: PartDrafts] {
  const tables = new ReadingTables(compileCues(resources.reportingVerbs))
  const lexicon = compileSources(resources)
  const names = createNameWords(lexicon)
  return (document) => {
    const {title, body, vocabulary} = document
    const text = new Reading(body, vocabulary, tables)
    const people = new PeopleTable(text, names, {lexicon, year: yearOf(document)})
    const headline = new Reading(title, vocabulary, tables)
    people.noteHeadline(headline)
    const said = findDrafts(text)
    const draftsOf = (reading: Reading, found: readonly Draft[]): PartDrafts => {
      const cast = {reading, people, names, lexicon}
      return {cast, drafts: found.filter((draft) => isLikelyLayout(cast, draft, said))}
    }
    return [draftsOf(headline, findDrafts(headline)), draftsOf(text, said)]
  }
}

/** Year of the article, or null where it has no date. */
function yearOf({article: {date}}: Document): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}
