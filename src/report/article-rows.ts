import type {CorpusArticle, CorpusFindings, TextState} from '../findings.ts'
import type {ArticleRow} from './tables/articles.ts'

/** The rows of articles.csv, in the order of the articles: each with what the rest of the corpus tells about it, made one at a time. */
export function* articleRows(articles: readonly CorpusArticle[], {duplicates, wireCopies}: CorpusFindings, incomplete: ReadonlyMap<string, TextState>): Generator<ArticleRow> {
  const copies = new Map(wireCopies.map((one) => [one.copy.article.id, one]))
  for (const one of articles) {
    const {id} = one.article
    yield {...one, duplicate: duplicates.get(id) ?? null, wireCopy: copies.get(id) ?? null, textState: incomplete.get(id) ?? null}
  }
}
