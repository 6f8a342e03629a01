import type {Article} from '../types.ts'

/**
 * Order of articles in time: earliest first, those without a date last; on one day by id, so that the order of the corpus plays no part.
 *
 * @example [{id: 'b', date: null}, {id: 'a', date: '2024-05-14'}].sort(byDate)[0].id // 'a'
 */
export function byDate(a: Pick<Article, 'id' | 'date'>, b: Pick<Article, 'id' | 'date'>): number {
  if (a.date !== b.date) return a.date === null ? 1 : b.date === null ? -1 : a.date < b.date ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
