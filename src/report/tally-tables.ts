import type {CorpusFindings} from '../findings.ts'
import type {Tally} from '../tally.ts'
import type {RowWriter} from './finding-tables.ts'
import {agreementRows, lexiconRows} from './lexicon-rows.ts'
import type {Run} from './manifest.ts'
import {reviewRows} from './review-rows.ts'
import type {ArticleRow} from './tables/articles.ts'
import {ARTICLES} from './tables/articles.ts'
import {FRAME_SPONSORS} from './tables/frame-sponsors.ts'
import {FRAMES} from './tables/frames.ts'
import {LEXICON_AGREEMENT} from './tables/lexicon-agreement.ts'
import {LEXICONS} from './tables/lexicons.ts'
import {LOADED_TERMS} from './tables/loaded-terms.ts'
import {NAMING_OUTLETS} from './tables/naming-outlets.ts'
import {NAMING} from './tables/naming.ts'
import {NEEDS_REVIEW} from './tables/needs-review.ts'
import {OUTLET_EVENTS} from './tables/outlet-events.ts'
import {OUTLETS} from './tables/outlets.ts'
import {PEOPLE, peopleRows} from './tables/people.ts'
import {SOURCES} from './tables/sources.ts'
import {outletEventRows, outletRows, sourceRows, termRows} from './tally-rows.ts'
import {frameRows, frameSponsorRows, namingOutletRows, namingRows} from './use-rows.ts'

/** What a report tells once all articles are analysed. `articles` are in the order of the corpus. */
export interface ReportContent {
  readonly articles: Iterable<ArticleRow>
  readonly tally: Tally
  readonly findings: CorpusFindings
}

/** Hands every table that is made of the articles and their sums to whatever writes it, with its rows. */
export function writeTallyTables({articles, tally, findings: {identities}}: ReportContent, {lexicon, otherLexicons}: Run, write: RowWriter): void {
  const ids = lexicon === null ? [] : [lexicon, ...otherLexicons].map(({id}) => id), lexicons = lexiconRows(tally, ids)
  write(ARTICLES, articles)
  write(OUTLETS, outletRows(tally))
  write(OUTLET_EVENTS, outletEventRows(tally))
  write(LOADED_TERMS, termRows(tally))
  write(NAMING, namingRows(tally))
  write(NAMING_OUTLETS, namingOutletRows(tally))
  write(FRAMES, frameRows(tally))
  write(FRAME_SPONSORS, frameSponsorRows(tally))
  write(LEXICONS, lexicons)
  write(LEXICON_AGREEMENT, agreementRows(lexicons, ids))
  write(SOURCES, sourceRows(tally, identities))
  write(PEOPLE, peopleRows(tally, identities))
  write(NEEDS_REVIEW, reviewRows(tally))
}
