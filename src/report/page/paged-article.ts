import type {Analysed} from '../../types.ts'
import type {ArticleAbout} from '../../tally.ts'

/** What the page needs of every article. */
export interface PagedArticle extends Pick<Analysed, 'counts'> {
  readonly article: ArticleAbout
}
