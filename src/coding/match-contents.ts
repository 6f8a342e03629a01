import type {Range} from '../types.ts'

/** An attribution as evaluation sees it: ranges of the text. */
export interface CodedSpans {
  readonly content: readonly Range[]
  readonly source: readonly Range[]
}

/** Offsets of the letters and digits inside ranges. */
function letters(text: string, ranges: readonly Range[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of ranges) for (let at = start; at < end; at++) if (/[\p{L}\p{N}]/u.test(text[at]!)) found.add(at)
  return found
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const at of a) if (b.has(at)) both++
  return both
}

/** Share of the larger of two sets that they have in common; 1 for two empty ones. */
function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.size === 0 && b.size === 0 ? 1 : common(a, b) / Math.max(a.size, b.size)
}

/**
 * Pairs of found and coded attributions, one to one, whose contents share at least half of the letters and digits of the larger; best pairs
 * first. Quotation marks and punctuation at the edges do not count, so it does not matter whether a content includes its marks.
 *
 * @example matchContents('He said no.', [{content: [[8, 10]], source: []}], [{content: [[8, 11]], source: []}]).length // 1
 */
export function matchContents<A extends CodedSpans, B extends CodedSpans>(text: string, ours: readonly A[], gold: readonly B[]): [A, B][] {
  const mine = ours.map(({content}) => letters(text, content)), theirs = gold.map(({content}) => letters(text, content))
  const pairs = mine.flatMap((a, i) => theirs.map((b, j) => ({i, j, share: overlap(a, b)}))).filter(({share}) => share >= 0.5)
  const usedOurs = new Set<number>(), usedGold = new Set<number>(), matched: [A, B][] = []
  for (const {i, j} of pairs.sort((a, b) => b.share - a.share)) {
    if (usedOurs.has(i) || usedGold.has(j)) continue
    usedOurs.add(i)
    usedGold.add(j)
    matched.push([ours[i]!, gold[j]!])
  }
  return matched
}

/** Whether two sources share at least half of the letters of the larger. */
export function sameSource(text: string, a: CodedSpans, b: CodedSpans): boolean {
  return overlap(letters(text, a.source), letters(text, b.source)) >= 0.5
}
