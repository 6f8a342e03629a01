import {FIRST, SECOND, TEMPLATE, THIRD} from './hash.ts'
import {CONTENT, CUE, SOURCE} from './labels.ts'
import type {RunList} from './run-list.ts'
import {AFTER, BEFORE, CASE, COARSE, MIDDLE, SORT, WORD} from './word-attributes.ts'

/** More than a pair of runs has. */
export const MOST_LINK_FEATURES = 40

const NEAR = Uint8Array.from({length: 64}, (_, n) => n < 4 ? n + 1 : n < 6 ? 5 : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9)

function near(distance: number): number {
  return NEAR[distance > 63 ? 63 : distance < 0 ? 0 : distance]!
}

/** Where one run stands to another, and what lies between: counts are cut off at 3. */
interface Gap {
  side: number
  distance: number
  commas: number
  marks: number
  cues: number
  sources: number
  contents: number
  sentences: number
  from: number
  to: number
}

const GAP: Gap = {side: 0, distance: 0, commas: 0, marks: 0, cues: 0, sources: 0, contents: 0, sentences: 0, from: 0, to: 0}

/** Measures the gap between runs `a` and `b`; the result is overwritten by the next call. */
function gapOf(runs: RunList, a: number, b: number): Gap {
  const low = Math.min(a, b), high = Math.max(a, b), {before} = runs, from = runs.to[low]!, to = runs.from[high]!
  const {sentenceOf} = runs.passage!
  const count = (kind: number): number => Math.min(3, before[high * 4 + kind]! - before[low * 4 + 4 + kind]!)
  GAP.side = low === a ? 1 : 0
  GAP.distance = near(to - from)
  GAP.commas = Math.min(3, runs.commas(from, to))
  GAP.marks = Math.min(3, runs.marks(from, to))
  GAP.cues = count(CUE)
  GAP.sources = count(SOURCE)
  GAP.contents = count(CONTENT)
  GAP.sentences = Math.min(3, sentenceOf[to]! - sentenceOf[from - 1]!)
  GAP.from = from
  GAP.to = to
  return GAP
}

/** Row of the word at a token of the passage, or of the place outside of it. */
function rowAt(runs: RunList, token: number): number {
  return token < 0 ? BEFORE : token >= runs.passage!.size ? AFTER : runs.word[token]!
}

let keys: Int32Array = new Int32Array(0), count = 0

function one(template: number, a: number): void {
  keys[count++] = Math.imul(template, TEMPLATE) + Math.imul(a + 1, FIRST)
}

function two(template: number, a: number, b: number): void {
  keys[count++] = Math.imul(template, TEMPLATE) + Math.imul(a + 1, FIRST) + Math.imul(b + 1, SECOND)
}

function three(template: number, a: number, b: number, c: number): void {
  keys[count++] = Math.imul(template, TEMPLATE) + Math.imul(a + 1, FIRST) + Math.imul(b + 1, SECOND) + Math.imul(c + 1, THIRD)
}

/** Quote states at both ends of a run. */
function edges(runs: RunList, r: number): number {
  const {state} = runs.quotes
  return state[runs.from[r]!]! * 4 + state[runs.to[r]! - 1]!
}

function level(probability: number): number {
  return Math.min(5, Math.floor(probability * 6))
}

/** Keys of the pair content `c`, cue `k`. */
export function contentCueFeatures(runs: RunList, c: number, k: number, out: Int32Array): number {
  keys = out
  count = 0
  const {rows} = runs, gap = gapOf(runs, c, k), {side, distance} = gap
  const head = runs.head[k]!, word = rows[head + WORD]!, cluster = rows[head + MIDDLE]!, q = edges(runs, c), same = runs.group[c] === runs.group[k] ? 1 : 2
  const state = runs.quotes.state[runs.from[k]!]!, between = gap.cues * 16 + gap.sources * 4 + gap.contents
  three(1, side, distance, gap.sentences)
  three(2, side, between, gap.sentences)
  three(3, side, word, distance)
  three(4, side * 4 + gap.cues, cluster, gap.contents)
  three(5, q, side, gap.sentences * 4 + gap.cues)
  three(6, q, side * 16 + distance, gap.marks)
  three(7, gap.commas, side * 4 + gap.cues, gap.sentences)
  three(8, side * 4 + gap.marks, gap.cues * 4 + gap.sources, q)
  two(9, level(runs.probability[k]!), gap.cues)
  three(10, side, rows[rowAt(runs, runs.to[k]! - 1) + WORD]!, distance)
  three(11, state, q, side)
  two(12, between, side * 16 + distance)
  three(13, same, q, side)
  three(14, same, gap.cues, gap.contents)
  three(15, word, q, side)
  three(16, side, rows[rowAt(runs, runs.to[k]!) + WORD]!, gap.cues * 4 + gap.contents)
  three(17, side, rows[rowAt(runs, runs.from[c]!) + WORD]!, cluster)
  three(18, side, rows[rowAt(runs, runs.from[c]! - 1) + WORD]!, distance)
  three(19, side, level(runs.probability[c]!) * 8 + level(runs.probability[k]!), near(runs.to[c]! - runs.from[c]!))
  three(20, cluster, side * 4 + gap.sources, gap.contents * 4 + gap.cues)
  return count
}

/** Keys of content `c` belonging to no cue, `cues` of which are to choose from. */
export function noCueFeatures(runs: RunList, c: number, cues: number, out: Int32Array): number {
  keys = out
  count = 0
  const {rows} = runs, q = edges(runs, c), size = near(runs.to[c]! - runs.from[c]!)
  one(40, 1)
  one(41, q)
  one(42, level(runs.probability[c]!))
  one(43, Math.min(cues, 6))
  two(44, q, size)
  one(45, rows[rowAt(runs, runs.from[c]!) + WORD]!)
  one(46, rows[rowAt(runs, runs.from[c]! - 1) + WORD]!)
  two(47, size, level(runs.probability[c]!))
  return count
}

/** Keys of the pair cue `k`, source `s`; `content` is the first content run that chose the cue, −1 for none. */
export function cueSourceFeatures(runs: RunList, [k, s, content]: readonly [cue: number, source: number, content: number], out: Int32Array): number {
  keys = out
  count = 0
  const {rows} = runs, gap = gapOf(runs, k, s), {side, distance} = gap
  const head = runs.head[k]!, word = rows[head + WORD]!, cluster = rows[head + MIDDLE]!, first = runs.head[s]!, sort = rows[first + SORT]!
  const between = gap.cues * 16 + gap.sources * 4 + gap.contents, state = runs.quotes.state
  const place = content < 0 ? 0 : (content < k ? 1 : 2) + (content < s ? 3 : 6)
  const order = place * 2 + side
  three(21, side, distance, gap.sentences)
  three(22, side, between, gap.sentences)
  three(23, side, word, distance)
  three(24, side, cluster, gap.sources * 4 + gap.cues)
  three(25, sort, side, gap.sources)
  three(26, gap.commas, side * 4 + gap.sources, gap.cues)
  three(27, gap.marks, side * 4 + gap.sources, gap.contents)
  three(28, level(runs.probability[s]!), side, gap.sources)
  three(29, level(runs.probability[s]!), distance, side)
  three(30, state[runs.from[s]!]!, state[runs.from[k]!]!, side * 4 + gap.marks)
  three(31, rows[rowAt(runs, runs.from[k]!) + WORD]!, side, gap.sources)
  three(32, side, rows[first + MIDDLE]!, gap.sentences)
  two(33, between, side * 16 + distance)
  three(34, order, between, gap.sentences)
  three(35, order, distance, gap.sources)
  three(36, order, cluster, gap.sources)
  three(37, side, rows[rowAt(runs, runs.from[s]! - 1) + WORD]!, gap.sources)
  three(38, side, rows[rowAt(runs, runs.to[s]!) + WORD]!, gap.sources)
  three(39, side, rows[rowAt(runs, runs.from[k]! - 1) + WORD]!, distance)
  three(54, side, rows[rowAt(runs, runs.to[k]!) + WORD]!, distance)
  three(55, sort, rows[first + CASE]!, order)
  three(56, rows[rowAt(runs, runs.to[s]! - 1) + COARSE]!, cluster, side)
  three(57, near(runs.to[s]! - runs.from[s]!), side, gap.sources)
  return count
}

/** Keys of cue `k` having no source, `sources` of which are to choose from. */
export function noSourceFeatures(runs: RunList, k: number, sources: number, out: Int32Array): number {
  keys = out
  count = 0
  const {rows} = runs, head = runs.head[k]!
  one(50, 1)
  one(51, Math.min(sources, 6))
  one(52, rows[head + WORD]!)
  one(53, rows[head + MIDDLE]!)
  one(58, rows[rowAt(runs, runs.from[k]! - 1) + WORD]!)
  one(59, rows[rowAt(runs, runs.to[k]!) + WORD]!)
  one(60, rows[rowAt(runs, runs.from[k]!) + WORD]!)
  one(61, level(runs.probability[k]!))
  return count
}
