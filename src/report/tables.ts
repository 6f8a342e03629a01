import {FINDING_TABLES} from './finding-tables.ts'
import type {TableAbout} from './table.ts'
import {ARTICLES} from './tables/articles.ts'
import {ATTRIBUTIONS} from './tables/attributions.ts'
import {CODEBOOK} from './tables/codebook.ts'
import {FRAME_SPONSORS} from './tables/frame-sponsors.ts'
import {FRAMES} from './tables/frames.ts'
import {HITS} from './tables/hits.ts'
import {LEXICON_AGREEMENT} from './tables/lexicon-agreement.ts'
import {LEXICONS} from './tables/lexicons.ts'
import {LOADED_TERMS} from './tables/loaded-terms.ts'
import {NAMING_OUTLETS} from './tables/naming-outlets.ts'
import {NAMING} from './tables/naming.ts'
import {NEEDS_REVIEW} from './tables/needs-review.ts'
import {OUTLET_EVENTS} from './tables/outlet-events.ts'
import {OUTLETS} from './tables/outlets.ts'
import {PEOPLE} from './tables/people.ts'
import {PROBLEMS} from './tables/problems.ts'
import {SCARE_QUOTES} from './tables/scare-quotes.ts'
import {SENTIMENT} from './tables/sentiment.ts'
import {SOURCES} from './tables/sources.ts'

/** Every table of a report, in the order of the codebook. */
export const TABLES: readonly TableAbout[] = [
  ARTICLES, OUTLETS, OUTLET_EVENTS, LOADED_TERMS, NAMING, NAMING_OUTLETS, FRAMES, FRAME_SPONSORS, LEXICONS, LEXICON_AGREEMENT, SOURCES, PEOPLE, ATTRIBUTIONS, NEEDS_REVIEW, HITS, SCARE_QUOTES,
  SENTIMENT, ...FINDING_TABLES.map(({table}) => table), PROBLEMS, CODEBOOK,
]

/** The table of that name, or `undefined`. */
export function tableOf(name: string): TableAbout | undefined {
  return TABLES.find((table) => table.name === name)
}
