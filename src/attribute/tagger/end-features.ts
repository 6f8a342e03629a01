import {boundaryAt, classAt} from './end-choices.ts'
import {FIRST, SECOND, TEMPLATE, THIRD} from './hash.ts'
import {CONTENT} from './labels.ts'
import type {RunList} from './run-list.ts'
import {AFTER, BEFORE, COARSE, CUE_LEVEL, MIDDLE, SORT, WORD} from './word-attributes.ts'

/** A content or source whose end is to be chosen. */
export interface Ending {
  readonly kind: number
  readonly from: number
  /** End that the chain gave, half-open. */
  readonly end: number
  readonly cue: number
  /** 1 where the codings follow the conventions that count, 0 for other material. */
  readonly own: 0 | 1
}

const NEAR = Uint8Array.from({length: 64}, (_, n) => n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 16 ? 6 : n < 30 ? 7 : 8)

function near(distance: number): number {
  return NEAR[distance > 63 ? 63 : distance < 0 ? 0 : distance]!
}

function rowAt(runs: RunList, token: number): number {
  return token < 0 ? BEFORE : token >= runs.passage!.size ? AFTER : runs.word[token]!
}

/** Mean probability of the kind over tokens, in six levels; 6 for no token. */
function level(runs: RunList, kind: number, from: number, to: number): number {
  if (to <= from) return 6
  let sum = 0
  for (let i = from; i < to; i++) sum += runs.share(kind, i)
  return Math.min(5, Math.floor(6 * sum / (to - from)))
}

/** Keys of the end `at` (half-open) of a content or source, `rank` boundaries away from the end that the chain gave. */
export function endFeatures(runs: RunList, {kind, from, end, cue, own}: Ending, {at, rank}: {readonly at: number, readonly rank: number}, keys: Int32Array): number {
  const {rows} = runs, {state} = runs.quotes
  const way = at === end ? 0 : at < end ? 1 : 2, type = kind === CONTENT ? way : way + 3
  let count = 0
  const put = (template: number, a: number, b: number, c: number): void => {
    keys[count++] = Math.imul(template * 8 + type, TEMPLATE) + Math.imul(a + 1, FIRST) + Math.imul(b + 1, SECOND) + Math.imul(c + 1, THIRD)
  }
  const here = boundaryAt(runs, from, at), after = classAt(runs, at), next = classAt(runs, at + 1), third = classAt(runs, at + 2)
  const w0 = rowAt(runs, at), w1 = rowAt(runs, at + 1), w2 = rowAt(runs, at + 2), last = rowAt(runs, at - 1), lead = rowAt(runs, from), head = runs.head[cue]!
  const side = runs.from[cue]! < from ? 0 : 1, quote = state[Math.min(at, runs.passage!.size - 1)]! * 4 + state[at - 1]!
  const low = Math.min(at, end), high = Math.max(at, end), between = level(runs, kind, low, high), edge = Math.min(7, Math.floor(runs.share(kind, at) * 8))
  const open = Math.floor(runs.opens(kind, at) * 8), size = near(at - from)
  put(1, here, next, 0)
  put(2, here, next, third)
  put(3, rows[w0 + WORD]!, 0, 0)
  put(4, rows[w0 + WORD]!, rows[w1 + WORD]!, 0)
  put(5, rows[w0 + COARSE]!, rows[w1 + COARSE]!, 0)
  put(6, rows[last + WORD]!, here, 0)
  put(7, rows[last + COARSE]!, rows[w0 + COARSE]!, here)
  put(8, rank, here, 0)
  put(9, near(high - low), here, 0)
  put(10, size, here, side)
  put(11, between, here, 0)
  put(12, edge, between, open)
  put(13, quote, here, next)
  put(14, rows[lead + WORD]!, here, next)
  put(15, rows[head + MIDDLE]!, here, 0)
  put(16, rows[head + WORD]!, here, side)
  put(17, rows[w1 + WORD]!, here, 0)
  put(18, rows[w1 + MIDDLE]!, here, rows[w2 + COARSE]!)
  put(19, between, edge, here)
  put(20, near(high - low), between, 0)
  put(21, rows[w0 + CUE_LEVEL]! * 8 + rows[w1 + CUE_LEVEL]!, rows[w0 + SORT]! * 32 + rows[w1 + SORT]!, here)
  put(22, own, here, next)
  put(23, own, here, between)
  put(24, own, rows[w0 + WORD]!, 0)
  put(25, own, here, side * 16 + size)
  put(26, own, after, rank)
  put(27, rows[lead + COARSE]!, rows[head + COARSE]!, here)
  put(28, own, rows[lead + WORD]!, here)
  put(29, own, rows[w0 + COARSE]! * 128 + rows[w1 + COARSE]!, here)
  put(30, Math.floor(10 * (at - from) / (end - from)), here, 0)
  put(31, own, rows[head + WORD]!, here)
  put(32, own, rows[last + COARSE]!, here * 32 + next)
  return count
}
