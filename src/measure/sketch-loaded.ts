import type {Hit} from '../types.ts'

/**
 * The loaded terms of an article, each once, as lines of label set and term parted by a tab, whoever says them.
 *
 * @example sketchLoaded([]) // ''
 */
export function sketchLoaded(hits: readonly Hit[]): string {
  const terms = new Set<string>()
  for (const {kind, labelSet, term} of hits) if (kind === 'loaded') terms.add(`${labelSet}\t${term}`)
  return [...terms].sort().join('\n')
}
