import type {LabelSet, Voice} from '../types.ts'
import type {Fit} from './resolve-fits.ts'
import {resolveFits} from './resolve-fits.ts'

export interface VoicedFit extends Fit {
  readonly voice: Voice
}

/** Hits in the outlet's own voice, and in the voices of its sources. */
export interface HitCounts {
  readonly own: number
  readonly sources: number
}

/** What one outlet has of one label, or of the whole set where `label` is `null`, before and after a change. */
export interface Moved {
  readonly outlet: string
  readonly label: string | null
  readonly ownWords: number
  readonly before: HitCounts
  readonly after: HitCounts
  /** Place of the outlet among all by own hits per own-voice word, 1 for the highest; equals share a place. */
  readonly placeBefore: number
  readonly placeAfter: number
}

/** What becomes of the numbers of a label set without one entry. */
export interface Influence {
  readonly entry: number
  readonly moved: readonly Moved[]
}

/**
 * What each entry of a label set is worth: the numbers of every outlet with the whole set and without that entry. Where it leaves its words to a
 * shorter or looser entry, that one's hits are counted, so that taking an entry away is not the same as taking its hits away.
 *
 * Shape: one influence per entry that has any hit, in the order of the set; in each, the whole set and each label that moves, outlets by name.
 */
export class InfluenceTally {
  readonly #labels: readonly string[]
  readonly #words = new Map<string, number>()
  readonly #base = new Counts()
  readonly #change: readonly Counts[]

  constructor({entries}: LabelSet) {
    this.#labels = entries.map(({label}) => label)
    this.#change = entries.map(() => new Counts())
  }

  /** Adds an article: the words that its outlet says itself, and every place where an entry of the set fits. Gives its hits in own voice. */
  add(outlet: string, ownWords: number, fits: readonly VoicedFit[]): OwnHits {
    this.#words.set(outlet, (this.#words.get(outlet) ?? 0) + ownWords)
    const whole = resolveFits(fits, -1), after = new Map<number, number>()
    for (const hit of whole) this.#base.add(outlet, this.#labels[hit.entry]!, hit.voice, 1)
    for (const entry of new Set(whole.map((hit) => hit.entry))) {
      const change = this.#change[entry]!
      for (const hit of whole) change.add(outlet, this.#labels[hit.entry]!, hit.voice, -1)
      const rest = resolveFits(fits, entry)
      for (const hit of rest) change.add(outlet, this.#labels[hit.entry]!, hit.voice, 1)
      after.set(entry, ownOf(rest))
    }
    return {own: ownOf(whole), after}
  }

  influences(): readonly Influence[] {
    return this.#change.flatMap((change, entry) => change.empty ? [] : [{entry, moved: movedRows(this.#words, this.#base, this.#base.plus(change))}])
  }
}

/** Hits of one article in its outlet's own voice: with the whole set, and without each entry that has any. */
export interface OwnHits {
  readonly own: number
  readonly after: ReadonlyMap<number, number>
}

function ownOf(hits: readonly VoicedFit[]): number {
  return hits.filter(({voice}) => voice === 'outlet').length
}

/** What moves between two label sets, or two states of one, over the same articles: see `Moved`. Labels that stay as they are give no row. */
export function movedRows(words: ReadonlyMap<string, number>, before: Counts, after: Counts): readonly Moved[] {
  const outlets = [...words.keys()].sort(), labels = [...new Set([...before.labels, ...after.labels])].sort()
  return [null, ...labels].flatMap((label) => {
    const rates = (counts: Counts): number[] => outlets.map((outlet) => counts.of(outlet, label).own / Math.max(1, words.get(outlet)!))
    const [ratesBefore, ratesAfter] = [rates(before), rates(after)]
    const place = (all: readonly number[], at: number): number => 1 + all.filter((rate) => rate > all[at]!).length
    const rows = outlets.map((outlet, at) => ({
      outlet, label, ownWords: words.get(outlet)!, before: before.of(outlet, label), after: after.of(outlet, label),
      placeBefore: place(ratesBefore, at), placeAfter: place(ratesAfter, at),
    }))
    const still = rows.every((row) => row.before.own === row.after.own && row.before.sources === row.after.sources)
    return label !== null && still ? [] : rows
  })
}

/** Hits by outlet and label. */
export class Counts {
  readonly #cells = new Map<string, Map<string, {own: number, sources: number}>>()

  get empty(): boolean {
    return this.#cells.size === 0
  }

  get labels(): readonly string[] {
    return [...new Set([...this.#cells.values()].flatMap((labels) => [...labels.keys()]))]
  }

  add(outlet: string, label: string, voice: Voice, count: number): void {
    const labels = this.#cells.get(outlet) ?? new Map<string, {own: number, sources: number}>(), cell = labels.get(label) ?? {own: 0, sources: 0}
    if (voice === 'outlet') cell.own += count
    else if (voice !== 'uncertain') cell.sources += count
    this.#cells.set(outlet, labels.set(label, cell))
  }

  /** The hits of a label, or of all labels. */
  of(outlet: string, label: string | null): HitCounts {
    const labels = this.#cells.get(outlet), cells = label === null ? [...labels?.values() ?? []] : [labels?.get(label) ?? {own: 0, sources: 0}]
    return {own: cells.reduce((sum, {own}) => sum + own, 0), sources: cells.reduce((sum, {sources}) => sum + sources, 0)}
  }

  plus(other: Counts): Counts {
    const sum = new Counts()
    for (const counts of [this, other]) for (const [outlet, labels] of counts.#cells) for (const [label, {own, sources}] of labels) {
      sum.add(outlet, label, 'outlet', own)
      sum.add(outlet, label, 'quoted', sources)
    }
    return sum
  }
}
