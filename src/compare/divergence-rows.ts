import type {Divergence, DivergenceLevel} from '../findings.ts'
import {DIVERGENCE_LEVELS} from '../findings.ts'
import {benjaminiHochberg} from '../stats/false-discovery.ts'
import {divergencePart} from '../stats/divergence.ts'
import {seededRandom} from '../stats/seeded-random.ts'
import {hashOf} from '../text/vocabulary.ts'
import type {TermContrast} from './contrast-terms.ts'
import {contrastTerms} from './contrast-terms.ts'
import type {DivergenceCorpus, QuotingArticle} from './divergence-corpora.ts'
import {divergenceCorpora} from './divergence-corpora.ts'
import {permuteDivergence} from './permute-divergence.ts'
import type {TermCorpus} from './term-corpus.ts'
import type {TermTable} from './term-table.ts'

/** Things that are compared: the commonest. And those told as driving the divergence, per side. */
const MOST_THINGS = 1000, DRIVERS = 5
/** Pairs that are compared: those with the most shared events. */
const MOST_PAIRS = 300, FEWEST_EVENTS = 3
/** Ways to place the labels under which no p can be small. */
const FEWEST_WAYS = 20
/** Draws, and how many are enough for the mean where no p is told. */
const DRAWS = 99, FEW_DRAWS = 20

export interface DivergenceOptions {
  readonly agencies: readonly string[]
  readonly seed: number
}

/**
 * How far apart the coverage of outlets is in words, sources and verb classes: each outlet against the others over all shared events and in
 * each event, and pairs of outlets over all events that they share (3 at least; the 300 pairs that share the most). Every divergence stands
 * beside what chance makes of it, since small samples always diverge.
 *
 * Own copy on events only: the caller leaves out copies. The order of the articles changes nothing.
 */
export function divergenceRows(articles: readonly QuotingArticle[], table: TermTable, {agencies, seed}: DivergenceOptions): Divergence[] {
  const corpora = divergenceCorpora(articles, table, agencies), outlets = [...new Set(articles.map(({outlet}) => outlet))].sort()
  const pairs = pairsOf(articles)
  return DIVERGENCE_LEVELS.flatMap((level) => {
    const row = (about: {readonly outlet: string, readonly against: string | null, readonly event: string | null}, corpus: TermCorpus): Divergence | null =>
      divergenceRow(about, {level, corpus, corpora: corpora[level], seed})
    const whole = corpora[level].corpus
    const rest = outlets.flatMap((outlet) => row({outlet, against: null, event: null}, whole) ?? [])
    const inPairs = pairs.flatMap(([outlet, against]) => row({outlet, against, event: null}, whole) ?? [])
    const inEvents = eventsOf(whole).flatMap(({event, corpus, names}) => names.flatMap((outlet) => row({outlet, against: null, event}, corpus) ?? []))
    return [rest, inPairs, inEvents].flatMap(withQ)
  })
}

/** Pairs of outlets by how many events they share, at least 3, in the order of their names. */
function pairsOf(articles: readonly QuotingArticle[]): (readonly [string, string])[] {
  const outletsOf = new Map<string, Set<string>>(), shared = new Map<string, number>()
  for (const {event, outlet} of articles) outletsOf.set(event, (outletsOf.get(event) ?? new Set<string>()).add(outlet))
  for (const outlets of outletsOf.values()) {
    const sorted = [...outlets].sort()
    sorted.forEach((one, i) => { for (const other of sorted.slice(i + 1)) shared.set(`${one}\u0000${other}`, (shared.get(`${one}\u0000${other}`) ?? 0) + 1) })
  }
  return [...shared].filter(([, n]) => n >= FEWEST_EVENTS).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, MOST_PAIRS).map(([pair]) => pair.split('\u0000') as [string, string])
    .sort(([a, b], [c, d]) => a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1)
}

/** The corpus of each event with two outlets or more. */
function eventsOf(corpus: TermCorpus): {readonly event: string, readonly corpus: TermCorpus, readonly names: readonly string[]}[] {
  const {articles} = corpus, events = []
  for (let from = 0; from < articles.length;) {
    let to = from
    while (to < articles.length && articles[to]!.event === articles[from]!.event) to++
    const here = articles.slice(from, to), names = [...new Set(here.map(({outlet}) => outlet))].sort()
    if (names.length > 1) events.push({event: here[0]!.event, names, corpus: partOf(corpus, from, to)})
    from = to
  }
  return events
}

/** Articles `from … to - 1` with the terms that they have, and no others. */
function partOf({articles, terms, starts, term, count, lengths}: TermCorpus, from: number, to: number): TermCorpus {
  const entries = term.subarray(starts[from], starts[to]), used = [...new Set(entries)].sort((a, b) => a - b), index = new Map(used.map((one, i) => [one, i]))
  return {
    articles: articles.slice(from, to), terms: used.map((one) => terms[one]!), starts: starts.slice(from, to + 1).map((at) => at - starts[from]!),
    term: entries.map((one) => index.get(one)!), count: count.subarray(starts[from], starts[to]), lengths: lengths.subarray(from, to),
  }
}

interface RowContext {
  readonly level: DivergenceLevel
  readonly corpus: TermCorpus
  readonly corpora: DivergenceCorpus
  readonly seed: number
}

function divergenceRow({outlet, against, event}: {readonly outlet: string, readonly against: string | null, readonly event: string | null}, {level, corpus, corpora, seed}: RowContext): Divergence | null {
  const contrast = contrastTerms(corpus, outlet, against), events = contrast.events.length - 1
  if (events === 0) return null
  const things = commonest(contrast, (term) => corpora.countsFor(corpus.terms[term]!, outlet) && (against === null || corpora.countsFor(corpus.terms[term]!, against)))
  const size = sumOf(things, contrast.ownHits), restSize = sumOf(things, contrast.restHits), articles = contrast.own.reduce((sum, own) => sum + own, 0)
  const about = {level, event, outlet, against: against ?? '', events, articles, restArticles: contrast.own.length - articles, size, restSize}
  if (Math.min(size, restSize) < corpora.fewest) return {...about, ...NOTHING, reason: `a side has fewer than ${corpora.fewest} ${level === 'terms' ? 'words' : 'attributions'}`}
  const few = waysOf(contrast) < FEWEST_WAYS
  const name = `${level}\u0000${event ?? ''}\u0000${outlet}\u0000${against ?? ''}`, test = permuteDivergence(corpus, contrast, things, {draws: few ? FEW_DRAWS : DRAWS, random: seededRandom(seed ^ hashOf(name, 0, name.length))})
  if (test === null) return {...about, ...NOTHING, reason: 'a side counts nothing'}
  return {
    ...about, value: test.value, expected: test.expected, p: few ? null : test.p, q: null, tests: 0, ...driversOf(corpus, contrast, things),
    reason: few ? `fewer than ${FEWEST_WAYS} ways to place the articles: no p` : '',
  }
}

const NOTHING = {value: null, expected: null, p: null, q: null, tests: 0, drivers: [], restDrivers: []} as const

function commonest({ownHits, restHits}: TermContrast, counts: (term: number) => boolean): number[] {
  const used: number[] = []
  ownHits.forEach((n, term) => { if (n + restHits[term]! > 0) used.push(term) })
  used.sort((a, b) => ownHits[b]! + restHits[b]! - ownHits[a]! - restHits[a]! || a - b)
  const kept: number[] = []
  for (const term of used) {
    if (kept.length === MOST_THINGS) break
    if (counts(term)) kept.push(term)
  }
  return kept
}

function sumOf(terms: readonly number[], hits: Int32Array): number {
  return terms.reduce((sum, term) => sum + hits[term]!, 0)
}

/** Number of ways to place the labels within events, up to where it is enough. */
function waysOf({own, events}: TermContrast): number {
  let ways = 1
  for (let event = 0; event + 1 < events.length && ways < FEWEST_WAYS; event++) {
    const all = events[event + 1]! - events[event]!, labelled = own.subarray(events[event], events[event + 1]).reduce((sum, label) => sum + label, 0)
    let choices = 1
    for (let i = 1; i <= labelled; i++) choices = choices * (all - labelled + i) / i
    ways *= choices
  }
  return ways
}

/** What adds most to the divergence: things that the outlet has more of, and those that the other side has more of. */
function driversOf({terms}: TermCorpus, {ownHits, restHits}: TermContrast, things: readonly number[]): Pick<Divergence, 'drivers' | 'restDrivers'> {
  const own = sumOf(things, ownHits), rest = sumOf(things, restHits)
  const parts = things.map((term) => ({term: terms[term]!, more: ownHits[term]! / own - restHits[term]! / rest, part: divergencePart(ownHits[term]! / own, restHits[term]! / rest)}))
  const most = (sign: 1 | -1): string[] => parts.filter(({more}) => sign * more > 0).sort((a, b) => b.part - a.part || (a.term < b.term ? -1 : 1)).slice(0, DRIVERS).map(({term}) => term)
  return {drivers: most(1), restDrivers: most(-1)}
}

/** One family per level and sort of comparison. */
function withQ(rows: readonly Divergence[]): Divergence[] {
  const tested = rows.filter(({p}) => p !== null), q = benjaminiHochberg(tested.map(({p}) => p!)), of = new Map(tested.map((row, i) => [row, q[i]!]))
  return rows.map((row) => ({...row, q: of.get(row) ?? null, tests: row.p === null ? 0 : tested.length}))
}
