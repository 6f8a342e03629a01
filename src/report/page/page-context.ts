import type {DrawnSample} from './drawn-sample.ts'
import type {CorpusFindings} from '../../findings.ts'
import type {Tally} from '../../tally.ts'
import type {Run} from '../manifest.ts'
import type {OutletEventRow} from '../tables/outlet-events.ts'
import type {OutletRow} from '../tables/outlets.ts'
import type {SourceRow} from '../tables/sources.ts'
import type {FrameRow} from '../tables/frames.ts'
import type {FrameSponsorRow} from '../tables/frame-sponsors.ts'
import type {NamingOutletRow} from '../tables/naming-outlets.ts'
import type {NamingRow} from '../tables/naming.ts'
import type {PersonRow} from '../tables/people.ts'
import type {TermRow} from '../tables/loaded-terms.ts'
import type {PageLists} from './build-data.ts'
import type {PagedArticle} from './paged-article.ts'
import type {ChartRow} from './interval-chart.ts'
import type {Markup} from './markup.ts'

/** What a page is made of: the rows of the tables, and what was drawn from the articles. */
export interface PageContent {
  readonly articles: readonly PagedArticle[]
  readonly tally: Tally
  readonly findings: CorpusFindings
  readonly run: Run
}

/** A file of the report folder. */
export interface PageFile {
  readonly name: string
  readonly text: string
}

/** What makes the page and its figures. */
export type PageMaker = (content: Omit<PageContent, 'articles'>) => readonly PageFile[]

/** A drawing as it stands in the page. It is kept under `name`, to be written as a file as well. */
export type Draw = (name: string, title: string, rows: readonly ChartRow[], zeroInside: 'zero inside' | 'from zero') => Markup

/** What every section of the page works on. */
export interface PageContext extends PageContent {
  readonly lists: PageLists
  readonly drawn: DrawnSample
  readonly outlets: readonly OutletRow[]
  readonly outletEvents: readonly OutletEventRow[]
  readonly sources: readonly SourceRow[]
  readonly terms: readonly TermRow[]
  readonly naming: readonly NamingRow[]
  readonly namingOutlets: readonly NamingOutletRow[]
  readonly frames: readonly FrameRow[]
  readonly sponsors: readonly FrameSponsorRow[]
  readonly people: readonly PersonRow[]
  readonly draw: Draw
}
