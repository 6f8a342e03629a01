/** A place where an entry could be hit, whatever the other entries of its set do. `rank`: the smaller one wins among equally long ones. */
export interface Fit {
  readonly entry: number
  readonly rank: number
  readonly part: 'title' | 'text'
  readonly start: number
  readonly end: number
}

/**
 * The fits of one article that are hits once all entries of the set meet: the policy of `createMatcher`, as if entry `without` were not in the set
 * (−1: as it is). Entries of one rank are written alike under several labels and are all hit.
 *
 * @example resolveFits([{entry: 0, rank: 0, part: 'text', start: 0, end: 6}, {entry: 1, rank: 1, part: 'text', start: 0, end: 13}], 1).length // 1
 */
export function resolveFits<T extends Fit>(fits: readonly T[], without: number): readonly T[] {
  const inOrder = fits.filter(({entry}) => entry !== without).sort(byPlace), found: T[] = []
  let part = '', free = 0, at = 0
  while (at < inOrder.length) {
    const best = inOrder[at]!
    if (best.part !== part) free = 0
    part = best.part
    let next = at
    while (next < inOrder.length && inOrder[next]!.part === part && inOrder[next]!.start === best.start) next++
    if (best.start >= free) {
      for (let same = at; same < next && inOrder[same]!.end === best.end && inOrder[same]!.rank === best.rank; same++) found.push(inOrder[same]!)
      free = best.end
    }
    at = next
  }
  return found
}

/** Headline first, then by start; at one start the longest first, then by rank. */
function byPlace(a: Fit, b: Fit): number {
  if (a.part !== b.part) return a.part === 'title' ? -1 : 1
  return a.start - b.start || b.end - a.end || a.rank - b.rank || a.entry - b.entry
}
