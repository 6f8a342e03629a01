import type {Document} from '../text/passage.ts'
import type {Attribution} from '../types.ts'
import type {AttributionResources} from './attribution-resources.ts'
import {buildAttributions} from './build-attributions.ts'
import {compileCues} from './cue-lexicon.ts'
import {findDrafts} from './find-drafts.ts'
import {createNameWords} from './name-words.ts'
import {PeopleTable} from './people-table.ts'
import {Reading, ReadingTables} from './reading.ts'
import {compileSources} from './source-lexicon.ts'

/**
 * A function that finds who says what in a document, headline and text: by rules alone, without weights.
 *
 * Attributions come in the order of their content, those of the headline first, with ids `a1`, `a2`, …
 *
 * @example
 * createAttributor({reportingVerbs: [], sourceNouns: [], givenNames: []}) instanceof Function // true
 */
export function createAttributor(resources: AttributionResources): (document: Document) => readonly Attribution[] {
  const tables = new ReadingTables(compileCues(resources.reportingVerbs))
  const lexicon = compileSources(resources)
  const names = createNameWords(lexicon)
  return ({title, body, vocabulary}) => {
    const text = new Reading(body, vocabulary, tables)
    const people = new PeopleTable(text, names)
    const headline = new Reading(title, vocabulary, tables)
    people.noteHeadline(headline)
    const parts = [
      {reading: headline, people, names, lexicon},
      {reading: text, people, names, lexicon},
    ]
    return buildAttributions(parts.map((cast) => ({cast, drafts: findDrafts(cast.reading)})))
  }
}

