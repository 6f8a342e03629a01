import type {ComparedArticle} from '../findings.ts'
import type {CompareOptions} from './options.ts'

/**
 * Articles whose text is not new: ids of those that repeat another one of their outlet, and of those that are not the outlet's own copy.
 */
export interface Copies {
  readonly repeats: ReadonlySet<string>
  readonly wire: ReadonlySet<string>
}

/** The articles that are compared under these options. */
export function included<A extends ComparedArticle>(articles: readonly A[], {repeats, wire}: Copies, options: Pick<CompareOptions, 'repeats' | 'wire'>): A[] {
  return articles.filter(({article: {id}}) => (options.repeats === 'in' || !repeats.has(id)) && (options.wire === 'in' || !wire.has(id)))
}
