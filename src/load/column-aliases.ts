import type {Field} from './corpus.ts'

/**
 * The names under which collections keep each field, the best first; compared without regard to case and to spaces around them,
 * and with spaces, hyphens and underscores taken for the same.
 *
 * `topic` is not an event: it names a subject that runs for years.
 */
export const COLUMN_ALIASES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'uuid', 'article_id', 'guid', '_id'],
  outlet: [
    'outlet', 'media_outlet', 'source', 'source_name', 'source_domain', 'media_name', 'medium', 'newspaper', 'pub', 'publisher',
    'publication', 'site', 'hostname',
  ],
  date: [
    'date', 'publish_date', 'date_publish', 'published', 'published_utc', 'published_at', 'publishedat', 'publication_date', 'pub_date',
    'pubdate',
  ],
  event: ['event', 'event_id', 'main_event'],
  title: ['title', 'headline', 'head'],
  text: [
    'text', 'body', 'content', 'maintext', 'article', 'content_original', 'full_text', 'fulltext', 'article_text',
    'article_body', 'body_text', 'body_paragraphs', 'paragraphs',
  ],
  url: ['url', 'link', 'news_link', 'canonical_link'],
}

/**
 * Place of a column in the list of a field's names, 0 the best; −1 where it is none of them.
 *
 * @example aliasRank('date', 'Publish_Date') // 1
 */
export function aliasRank(field: Field, column: string): number {
  return COLUMN_ALIASES[field].indexOf(column.trim().toLowerCase().replace(/[\s_-]+/g, '_'))
}
