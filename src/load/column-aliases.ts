import type {Field} from './corpus.ts'

/**
 * The names under which collections keep each field, the best first; compared without regard to case and to spaces around them.
 *
 * `topic` is not an event: it names a subject that runs for years.
 */
export const COLUMN_ALIASES: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'uuid', 'article_id', 'guid', '_id'],
  outlet: [
    'outlet', 'source', 'source_name', 'source_domain', 'media_name', 'medium', 'newspaper', 'pub', 'publisher', 'publication', 'site',
    'hostname',
  ],
  date: ['date', 'publish_date', 'date_publish', 'published', 'published_utc', 'published_at', 'publishedat', 'publication_date'],
  event: ['event', 'event_id', 'main-event', 'main_event'],
  title: ['title', 'headline', 'head'],
  text: [
    'text', 'body', 'content', 'maintext', 'article', 'content_original', 'full_text', 'fulltext', 'article_text', 'body_text',
    'body-paragraphs', 'paragraphs',
  ],
  url: ['url', 'link', 'news_link', 'canonical_link'],
}

/**
 * Place of a column in the list of a field's names, 0 the best; −1 where it is none of them.
 *
 * @example aliasRank('date', 'Publish_Date') // 1
 */
export function aliasRank(field: Field, column: string): number {
  return COLUMN_ALIASES[field].indexOf(column.trim().toLowerCase())
}
