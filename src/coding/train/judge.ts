import {SYMBOL, MARK} from '../../text/vocabulary.ts'
import type {Range} from '../../types.ts'
import type {Example} from './gold.ts'

interface Spans {
  readonly content: readonly Range[]
  readonly source: readonly Range[]
}

/**
 * Whether each attribution that was found is right: it shares at least half of the longer content with a marked one (matched one to one,
 * best first), and half of the longer source. Measured in letters and digits, as near as tokens allow.
 */
export function judge(example: Example, found: readonly Spans[]): boolean[] {
  const weigh = weigher(example), gold = example.attributions.filter(({content}) => content.length > 0)
  const pairs = found.flatMap(({content}, f) => gold.map((one, g) => ({f, g, share: shareOf(content, one.content, weigh)}))).filter(({share}) => share >= 0.5)
  pairs.sort((a, b) => b.share - a.share)
  const right = found.map(() => false), usedFound = new Set<number>(), usedGold = new Set<number>()
  for (const {f, g} of pairs) {
    if (usedFound.has(f) || usedGold.has(g)) continue
    usedFound.add(f)
    usedGold.add(g)
    right[f] = gold[g]!.source.length > 0 && found[f]!.source.length > 0 && shareOf(found[f]!.source, gold[g]!.source, weigh) >= 0.5
  }
  return right
}

/** Length of a token in characters; 0 for signs and marks. */
function weigher({document: {body, vocabulary}}: Example): (token: number) => number {
  return (token) => {
    const kind = vocabulary.kind(body.word[token]!)
    return kind === SYMBOL || kind === MARK ? 0 : body.end[token]! - body.start[token]!
  }
}

/** Common part of two lists of ranges as a share of the longer one. */
function shareOf(a: readonly Range[], b: readonly Range[], weigh: (token: number) => number): number {
  const size = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + sizeOf(range, weigh), 0)
  let common = 0
  for (const [from, to] of a) for (const [start, end] of b) if (Math.max(from, start) < Math.min(to, end)) common += sizeOf([Math.max(from, start), Math.min(to, end)], weigh)
  return common === 0 ? 0 : common / Math.max(size(a), size(b))
}

function sizeOf([from, to]: Range, weigh: (token: number) => number): number {
  let sum = 0
  for (let token = from; token < to; token++) sum += weigh(token)
  return sum
}
