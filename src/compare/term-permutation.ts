import type {TermContrast} from './contrast-terms.ts'
import type {TermPostings} from './term-postings.ts'

/**
 * Draws for most terms, draws between two looks, and how many at least as far out are enough to stop. A term that hardly any draw matches is
 * drawn for on: p is 0.0005 at least after 1,999 draws, which is nothing among some thousand terms.
 */
const DRAWS = 1999, BATCH = 200, ENOUGH = 20, MOST_DRAWS = 19_999, RARE = 3
/** Cells of the table of labels that are held at a time, at most. */
const MOST_CELLS = 8_000_000

/** p of a term, two-sided, and the number of draws that it took. */
export interface TermTest {
  readonly p: number
  readonly draws: number
}

/**
 * Whether the articles of the first side have more (or less) of each term than articles of the same events would have by chance: labels are
 * permuted within events, all terms on the same draws. What is summed over the labelled articles is hits less what their length lets expect,
 * so that long articles count for no more.
 *
 * p = (1 + draws at least as far from the mean) / (1 + draws): never 0 (Phipson and Smyth 2010). A term is drawn for until 20 are as far out
 * (Besag and Clifford 1991), at most 1,999 times, and on to 19,999 times where at most 3 of those were.
 */
export function permuteTerms(contrast: TermContrast, terms: readonly TermPostings[], {lengths, random}: {readonly lengths: Int32Array, readonly random: () => number}): TermTest[] {
  const {units, own, events} = contrast, batch = Math.max(1, Math.min(BATCH, Math.floor(MOST_CELLS / (units.length + 1))))
  const rates = terms.map((term) => rateOf(term, units, lengths)), means = meanSums({units, own, events, lengths}, terms, rates)
  const limits = terms.map((term, t) => Math.abs(seenSum(term, {units, own, lengths}, rates[t]!) - means[t]!) * (1 - 1e-9))
  const beyond = new Int32Array(terms.length), draws = new Int32Array(terms.length)
  let open = [...terms.keys()]
  for (let done = 0, now = 0; done < MOST_DRAWS && open.length > 0; done += now) {
    now = Math.min(batch, (done < DRAWS ? DRAWS : MOST_DRAWS) - done)
    const labels = drawLabels({own, events}, now, random), words = new Float64Array(now), sums = new Float64Array(now)
    units.forEach((unit, i) => { for (let d = 0; d < now; d++) words[d]! += labels[i * now + d]! * lengths[unit]! })
    for (const t of open) {
      const {at, hits} = terms[t]!
      for (let d = 0; d < now; d++) sums[d] = -rates[t]! * words[d]! - means[t]!
      for (let entry = 0; entry < at.length; entry++) addRow(sums, labels.subarray(at[entry]! * now, (at[entry]! + 1) * now), hits[entry]!)
      for (let d = 0; d < now; d++) if (Math.abs(sums[d]!) >= limits[t]!) beyond[t]!++
      draws[t]! += now
    }
    const few = done + now < DRAWS ? ENOUGH - 1 : done + now === DRAWS ? RARE : Infinity
    open = open.filter((t) => beyond[t]! <= few)
  }
  return terms.map((_, t) => ({p: (1 + beyond[t]!) / (1 + draws[t]!), draws: draws[t]!}))
}

function addRow(sums: Float64Array, labels: Uint8Array, hits: number): void {
  for (let d = 0; d < sums.length; d++) sums[d]! += labels[d]! * hits
}

function rateOf({hits}: TermPostings, units: Int32Array, lengths: Int32Array): number {
  const words = units.reduce((sum, unit) => sum + lengths[unit]!, 0)
  return words === 0 ? 0 : hits.reduce((sum, n) => sum + n, 0) / words
}

type Sides = Pick<TermContrast, 'units' | 'own'> & {readonly lengths: Int32Array}

function seenSum({at, hits}: TermPostings, {units, own, lengths}: Sides, rate: number): number {
  let sum = 0
  at.forEach((i, entry) => { sum += own[i]! * hits[entry]! })
  units.forEach((unit, i) => { sum -= own[i]! * rate * lengths[unit]! })
  return sum
}

/** Mean of each term's sum over all ways to place the labels: each article counts with the share of its event's articles that are labelled. */
function meanSums({units, own, events, lengths}: Sides & Pick<TermContrast, 'events'>, terms: readonly TermPostings[], rates: readonly number[]): number[] {
  const share = new Float64Array(units.length)
  let words = 0
  for (let event = 0; event + 1 < events.length; event++) {
    const from = events[event]!, to = events[event + 1]!
    let labelled = 0
    for (let i = from; i < to; i++) labelled += own[i]!
    for (let i = from; i < to; i++) {
      share[i] = labelled / (to - from)
      words += share[i]! * lengths[units[i]!]!
    }
  }
  return terms.map(({at, hits}, t) => at.reduce((sum, i, entry) => sum + share[i]! * hits[entry]!, 0) - rates[t]! * words)
}

/**
 * Labels of each article in each draw, all draws of an article together: as many per event as are seen there.
 *
 * @example drawLabels({own: Uint8Array.of(1, 0), events: Int32Array.of(0, 2)}, 1, () => 0) // Uint8Array.of(1, 0)
 */
export function drawLabels({own, events}: Pick<TermContrast, 'own' | 'events'>, draws: number, random: () => number): Uint8Array {
  const labels = new Uint8Array(own.length * draws)
  for (let event = 0; event + 1 < events.length; event++) {
    const from = events[event]!, size = events[event + 1]! - from, order = Int32Array.from({length: size}, (_none, i) => i)
    let labelled = 0
    for (let i = from; i < from + size; i++) labelled += own[i]!
    for (let d = 0; d < draws; d++) {
      for (let i = 0; i < labelled; i++) {
        const j = i + Math.floor(random() * (size - i)), taken = order[j]!
        order[j] = order[i]!
        order[i] = taken
        labels[(from + taken) * draws + d] = 1
      }
    }
  }
  return labels
}
