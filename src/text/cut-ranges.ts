import type {Range} from '../types.ts'

/**
 * The words of a text that ranges mark, pieces joined by " … ".
 *
 * @example cutRanges('We will, he said, go.', [[0, 7], [18, 20]]) // 'We will … go'
 */
export function cutRanges(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 1) return text.slice(ranges[0]![0], ranges[0]![1])
  return ranges.map(([start, end]) => text.slice(start, end)).join(' … ')
}
