import type {PageMaker} from './page-context.ts'
import type {PagedArticle} from './paged-article.ts'

/** What makes the page of these articles. The drawing library takes a third of a second to load, so that it is loaded only where a page is written. */
export async function loadPage(articles: readonly PagedArticle[]): Promise<PageMaker> {
  const {writePage} = await import('./write-page.ts')
  return (content) => writePage({...content, articles})
}
