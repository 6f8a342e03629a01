import type {Document} from '../../text/passage.ts'
import type {Article} from '../../types.ts'
import type {CodedArticle, GoldRow} from './coded-article.ts'
import {faultIn} from './coded-article.ts'
import {joinSpans} from './join-spans.ts'
import {parseCodedRow} from './parse-coded-row.ts'
import {readSpanRow} from './span-row.ts'

const NO_GOLD = 'attributions are required in "attributions" (as annotate writes them), or labelled spans in "spans", "label", "entities" or "annotations"'

/** An article as a person coded it: attributions as `annotate` writes them, or labelled spans of an annotation tool, which are joined. */
export function parseGoldRow(row: GoldRow, read: (article: Article) => Document): CodedArticle {
  if (Array.isArray(row.record['attributions'])) return parseCodedRow(row)
  const labelled = readSpanRow(row)
  if (labelled === null) throw faultIn(row, NO_GOLD)
  const {article: {id, outlet, title, text}} = labelled
  const {body} = read({id, outlet, title, text, date: null, event: null, url: null, labels: {}, file: row.file, line: row.line})
  return {id, outlet, title, text, attributions: joinSpans(body, labelled)}
}
