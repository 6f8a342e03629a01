import {FIRST, SECOND, TEMPLATE, THIRD} from './hash.ts'
import {PAD} from './paragraph-view.ts'
import type {ParagraphView} from './paragraph-view.ts'
import {COARSE, CUE_LEVEL, FINE, MIDDLE, PREFIX3, SHAPE, SORT, SOURCE_LEVEL, SUFFIX2, SUFFIX3, WORD} from './word-attributes.ts'

/** More than a token has. */
export const MOST_FEATURES = 96

/** Slots of the features that depend on one word: its offset −3 … 3 from the token; offset 0 once for each of the four quote states. */
export const SLOTS = 10

/** Slot of the word at `offset` from a token whose quote state is `quote`. */
export function slotOf(offset: number, quote: number): number {
  return offset === 0 ? 3 + quote : offset < 0 ? offset + 3 : offset + 6
}

/** Writes the keys of the features of one word in one slot; gives the number written. */
export function wordFeatures(rows: Int32Array, row: number, slot: number, out: Int32Array): number {
  const base = 1 + slot * 12
  let n = 0
  const key = (template: number, value: number): void => { out[n++] = Math.imul(base + template, TEMPLATE) + Math.imul(value, FIRST) }
  key(0, rows[row + WORD]!)
  if (slot === 0 || slot === 9) return n
  key(1, rows[row + FINE]!)
  if (slot === 1 || slot === 8) return n
  key(2, rows[row + SUFFIX3]!)
  key(3, rows[row + SORT]! * 8 + rows[row + CUE_LEVEL]!)
  if (slot === 2 || slot === 7) return n
  for (const [template, cell] of [[4, WORD], [5, SUFFIX3], [6, FINE]] as const) out[n++] = Math.imul(200 + template, TEMPLATE) + Math.imul(rows[row + cell]!, FIRST)
  key(7, rows[row + SUFFIX2]!)
  key(8, rows[row + SHAPE]!)
  out[n++] = Math.imul(207, TEMPLATE) + Math.imul(rows[row + PREFIX3]!, FIRST)
  out[n++] = Math.imul(208, TEMPLATE)
  return n
}

const NEAR = Uint8Array.from({length: 64}, (_, n) => n < 4 ? n + 1 : n < 6 ? 5 : n < 10 ? 6 : n < 16 ? 7 : n < 30 ? 8 : 9)
const LENGTH = Uint8Array.from({length: 64}, (_, n) => n < 3 ? n : n < 6 ? 3 : n < 12 ? 4 : n < 30 ? 5 : 6)

/** Distance in one of nine levels. */
function near(distance: number): number {
  return NEAR[distance > 63 ? 63 : distance]!
}

/** Features of a token that depend on more than one word. */
export const CONTEXT_FEATURES = 57

/** Writes the keys of the `CONTEXT_FEATURES` of the token at place `i` of a view, from cell `from` of `out` on. */
export function contextFeatures(view: ParagraphView, i: number, out: Int32Array, from = 0): void {
  const {word, quote, rows} = view
  const m3 = word[PAD + i - 3]!, m2 = word[PAD + i - 2]!, m1 = word[PAD + i - 1]!, at = word[PAD + i]!, p1 = word[PAD + i + 1]!,
    p2 = word[PAD + i + 2]!, p3 = word[PAD + i + 3]!
  const q = quote[1 + i]!, qqq = q + 5 * quote[i]! + 25 * quote[2 + i]!
  let n = from
  // pairs of neighbours
  const w = rows[at + WORD]!, wm = rows[m1 + WORD]!, wp = rows[p1 + WORD]!
  const w1 = Math.imul(w, FIRST), w2 = Math.imul(w, SECOND)
  out[n++] = (Math.imul(wm, FIRST) + w2 | 0) + 301 * 0x4e3779
  out[n++] = (w1 + Math.imul(wp, SECOND) | 0) + 302 * 0x4e3779
  out[n++] = (Math.imul(rows[m2 + WORD]!, FIRST) + Math.imul(wm, SECOND) | 0) + 303 * 0x4e3779
  out[n++] = (Math.imul(wp, FIRST) + Math.imul(rows[p2 + WORD]!, SECOND) | 0) + 304 * 0x4e3779
  const s1 = Math.imul(rows[at + SHAPE]!, FIRST)
  out[n++] = (Math.imul(rows[m1 + SHAPE]!, SECOND) + s1 | 0) + 305 * 0x4e3779
  out[n++] = ((s1 + Math.imul(rows[p1 + SHAPE]!, SECOND) | 0) + Math.imul(qqq, THIRD) | 0) + 306 * 0x4e3779
  const b = rows[at + MIDDLE]!, bm = rows[m1 + MIDDLE]!, bp = rows[p1 + MIDDLE]!
  out[n++] = Math.imul(bm * 512 + b, FIRST) + 307 * 0x4e3779
  out[n++] = Math.imul(b * 512 + bp, FIRST) + 308 * 0x4e3779
  out[n++] = (Math.imul(bm * 512 + b, FIRST) + Math.imul(bp, SECOND) | 0) + 309 * 0x4e3779
  out[n++] = (w1 + Math.imul(bm * 512 + bp, SECOND) | 0) + 310 * 0x4e3779
  const c = rows[at + COARSE]!, cm = rows[m1 + COARSE]!, cp = rows[p1 + COARSE]!
  const left = rows[m2 + COARSE]! * 128 + cm, right = cp * 128 + rows[p2 + COARSE]!
  out[n++] = Math.imul(left * 128 + c, FIRST) + 311 * 0x4e3779
  out[n++] = Math.imul(c * 16384 + right, FIRST) + 312 * 0x4e3779
  out[n++] = (Math.imul(left * 128 + c, FIRST) + Math.imul(rows[m3 + COARSE]!, SECOND) | 0) + 313 * 0x4e3779
  out[n++] = (Math.imul(c * 16384 + right, FIRST) + Math.imul(rows[p3 + COARSE]!, SECOND) | 0) + 314 * 0x4e3779
  out[n++] = (Math.imul(left * 128 + c, FIRST) + Math.imul(right, SECOND) | 0) + 315 * 0x4e3779
  // quotation marks
  out[n++] = Math.imul(rows[at + FINE]! * 4 + q, FIRST) + 316 * 0x4e3779
  out[n++] = Math.imul(rows[m1 + FINE]! * 4 + q, FIRST) + 317 * 0x4e3779
  out[n++] = Math.imul(rows[p1 + FINE]! * 4 + q, FIRST) + 318 * 0x4e3779
  out[n++] = Math.imul(b * 128 + qqq, FIRST) + 319 * 0x4e3779
  out[n++] = (w1 + Math.imul(qqq, SECOND) | 0) + 320 * 0x4e3779
  let size = 0, since = 0, until = 0
  if (q !== 0) {
    const first = view.quoteFirst[i]!, last = view.quoteLast[i]!, long = last - first
    size = LENGTH[long > 63 ? 63 : long]!
    since = near(i - first)
    until = near(last - i)
  }
  out[n++] = Math.imul((size * 4 + q) * 16 + since, FIRST) + 321 * 0x4e3779
  out[n++] = Math.imul((size * 4 + q) * 16 + until, FIRST) + 322 * 0x4e3779
  // nearest words like a cue
  const lc = view.leftCue[i]!, rc = view.rightCue[i]!, state = view.leftState[i]!
  const lRow = lc < 0 ? 0 : word[PAD + lc]!, rRow = rc < 0 ? 0 : word[PAD + rc]!
  const lw = lc < 0 ? 3 : rows[lRow + WORD]!, rw = rc < 0 ? 3 : rows[rRow + WORD]!
  const lk = lc < 0 ? 0 : rows[lRow + CUE_LEVEL]!, rk = rc < 0 ? 0 : rows[rRow + CUE_LEVEL]!
  const ld = lc < 0 ? 0 : near(i - lc), rd = rc < 0 ? 0 : near(rc - i)
  const l1 = Math.imul(lw, FIRST), r1 = Math.imul(rw, FIRST)
  out[n++] = (l1 + Math.imul(state, SECOND) | 0) + 323 * 0x4e3779
  out[n++] = (l1 + Math.imul(ld, SECOND) | 0) + 324 * 0x4e3779
  out[n++] = (r1 + Math.imul(rd, SECOND) | 0) + 325 * 0x4e3779
  out[n++] = (r1 + Math.imul(q, SECOND) | 0) + 326 * 0x4e3779
  out[n++] = Math.imul(((lk * 16 + ld) * 128 + rk * 16 + rd) * 4 + q, FIRST) + 327 * 0x4e3779
  out[n++] = Math.imul((state * 512 + b) * 8 + lk, FIRST) + 328 * 0x4e3779
  out[n++] = Math.imul((rk * 16 + rd) * 512 + b, FIRST) + 329 * 0x4e3779
  out[n++] = (w1 + Math.imul(state * 16 + rk, SECOND) | 0) + 330 * 0x4e3779
  out[n++] = Math.imul(((lk * 8 + rk) * 16 + state) * 128 + qqq, FIRST) + 331 * 0x4e3779
  // place in sentence and paragraph
  const opening = view.sentenceFirst[i]!, hq = q * 2 + view.hasQuote
  out[n++] = Math.imul(near(i - opening) * 8 + hq, FIRST) + 332 * 0x4e3779
  out[n++] = Math.imul(near(view.sentenceAfter[i]! - 1 - i) * 8 + hq, FIRST) + 333 * 0x4e3779
  out[n++] = Math.imul(near(i) * 16 + near(view.size - 1 - i), FIRST) + 334 * 0x4e3779
  out[n++] = (Math.imul(rows[word[PAD + opening]! + WORD]!, FIRST) + Math.imul(state * 4 + q, SECOND) | 0) + 335 * 0x4e3779
  out[n++] = Math.imul((hq * 64 + lk * 8 + rk) * 128 + c, FIRST) + 336 * 0x4e3779
  // how often a word is a cue or a source
  const k = rows[at + CUE_LEVEL]!, km = rows[m1 + CUE_LEVEL]!, kp = rows[p1 + CUE_LEVEL]!, kpp = rows[p2 + CUE_LEVEL]!
  const s = rows[at + SOURCE_LEVEL]!, kkk = km * 64 + k * 8 + kp
  out[n++] = Math.imul(kkk * 4 + q, FIRST) + 337 * 0x4e3779
  out[n++] = (Math.imul(k, FIRST) + Math.imul(bm * 512 + bp, SECOND) | 0) + 338 * 0x4e3779
  out[n++] = Math.imul((rows[m2 + CUE_LEVEL]! * 512 + kkk) * 8 + kpp, FIRST) + 339 * 0x4e3779
  out[n++] = Math.imul(((rows[m1 + SOURCE_LEVEL]! * 8 + s) * 8 + rows[p1 + SOURCE_LEVEL]!) * 4 + q, FIRST) + 340 * 0x4e3779
  out[n++] = Math.imul(rows[at + SORT]! * 64 + kp * 8 + kpp, FIRST) + 341 * 0x4e3779
  out[n++] = Math.imul(((s * 8 + k) * 256 + ld * 16 + rd) * 16 + state, FIRST) + 342 * 0x4e3779
  // layout
  const {layout} = view
  out[n++] = (w1 + Math.imul(layout, SECOND) | 0) + 343 * 0x4e3779
  out[n++] = Math.imul((kkk * 8 + layout) * 16 + near(i), FIRST) + 344 * 0x4e3779
  // clause boundaries
  const lb = view.leftBreak[i]!, rb = view.rightBreak[i]!, lbd = near(i - view.leftBreakAt[i]!), rbd = near(view.rightBreakAt[i]! - i)
  out[n++] = Math.imul(((lb * 16 + state) * 4 + q) * 16 + lbd, FIRST) + 345 * 0x4e3779
  out[n++] = Math.imul(((rb * 16 + rbd) * 16 + state) * 4 + q, FIRST) + 346 * 0x4e3779
  out[n++] = (Math.imul(lb * 32 + rb, FIRST) + Math.imul(state * 128 + c, SECOND) | 0) + 347 * 0x4e3779
  out[n++] = (l1 + Math.imul(lb * 16 + state, SECOND) | 0) + 348 * 0x4e3779
  out[n++] = Math.imul((rb * 16 + rbd) * 512 + b, FIRST) + 349 * 0x4e3779
  // what the rules say
  const h = view.hint[1 + i]!, hm = view.hint[i]!, hp = view.hint[2 + i]!, h3 = (hm & 7) * 64 + (h & 7) * 8 + (hp & 7)
  out[n++] = Math.imul(h * 4 + q, FIRST) + 350 * 0x4e3779
  out[n++] = Math.imul(hm * 4096 + h * 64 + hp, FIRST) + 351 * 0x4e3779
  out[n++] = Math.imul(h * 512 + b, FIRST) + 352 * 0x4e3779
  out[n++] = (w1 + Math.imul(h & 7, SECOND) | 0) + 353 * 0x4e3779
  out[n++] = (Math.imul(h3, FIRST) + Math.imul(lk * 64 + rk * 8 + k, SECOND) | 0) + 354 * 0x4e3779
  out[n++] = (Math.imul(h3 * 128 + qqq, FIRST) + Math.imul(state, SECOND) | 0) + 355 * 0x4e3779
  out[n++] = (Math.imul(h, FIRST) + Math.imul((lb * 32 + rb) * 16 + rbd, SECOND) | 0) + 356 * 0x4e3779
  out[n++] = (l1 + Math.imul(h & 7, SECOND) | 0) + 357 * 0x4e3779
}

/** Writes all feature keys of the token at place `i`: those of the single words first. */
export function allFeatures(view: ParagraphView, i: number, out: Int32Array): number {
  const scratch = SCRATCH
  let n = 0
  for (let offset = -3; offset <= 3; offset++) {
    const written = wordFeatures(view.rows, view.word[PAD + i + offset]!, slotOf(offset, view.quote[1 + i]!), scratch)
    for (let f = 0; f < written; f++) out[n++] = scratch[f]!
  }
  contextFeatures(view, i, out, n)
  return n + CONTEXT_FEATURES
}

const SCRATCH = new Int32Array(MOST_FEATURES)
