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
import {arrange} from './term-corpus.ts'
import type {TermSource} from './term-source.ts'

/** Things that are compared: the commonest. And those told as driving the divergence, per side. */
const MOST_THINGS = 1000, DRIVERS = 5
/** Pairs that are compared: those with the most shared events. */
const MOST_PAIRS = 300, FEWEST_EVENTS = 3
/** Ways to place the labels under which no p can be small. */
const FEWEST_WAYS = 20
/** Draws; how many are enough for the mean where no p is told; and how many that diverge as much are enough to stop. */
const DRAWS = 99, FEW_DRAWS = 20, ENOUGH = 10

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
export function divergenceRows(articles: readonly QuotingArticle[], source: TermSource, {agencies, seed}: DivergenceOptions): Divergence[] {
  const corpora = divergenceCorpora(articles, source, agencies), outlets = [...new Set(articles.map(({outlet}) => outlet))].sort()
  const pairs = pairsOf(articles)
  return DIVERGENCE_LEVELS.flatMap((level) => {
    const row = (about: {readonly outlet: string, readonly against: string | null, readonly event: string | null}, part: Part): Divergence | null =>
      divergenceRow(about, {level, part, corpora: corpora[level], seed})
    const whole = {corpus: corpora[level].corpus, whole: (term: number) => term}
    const rest = outlets.flatMap((outlet) => row({outlet, against: null, event: null}, whole) ?? [])
    const inPairs = pairs.flatMap(([outlet, against]) => row({outlet, against, event: null}, whole) ?? [])
    const inEvents = eventsOf(whole.corpus).flatMap(({event, part, names}) => names.flatMap((outlet) => row({outlet, against: null, event}, part) ?? []))
    const rows = [rest, inPairs, inEvents].flatMap(withQ)
    return rows.length > 0 ? rows : [{...NOBODY, level, ...NOTHING, reason: 'nothing to compare: no event has own copy of two outlets'}]
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
function eventsOf(corpus: TermCorpus): {readonly event: string, readonly part: Part, readonly names: readonly string[]}[] {
  const {articles, events: starts} = corpus, events = []
  for (let event = 0; event + 1 < starts.length; event++) {
    const part = partOf(corpus, starts[event]!, starts[event + 1]!), names = part.corpus.outlets
    if (names.length > 1) events.push({event: articles[starts[event]!]!.event, names, part})
  }
  return events
}

/** Some articles of a corpus, and what the numbers of their terms are in the whole. */
interface Part {
  readonly corpus: TermCorpus
  readonly whole: (term: number) => number
}

/** Articles `from … to - 1` with the terms that they have, and no others. */
function partOf({articles, terms, starts, term, count, lengths}: TermCorpus, from: number, to: number): Part {
  const entries = term.subarray(starts[from], starts[to]), used = [...new Set(entries)].sort((a, b) => a - b), index = new Map(used.map((one, i) => [one, i])), here = articles.slice(from, to)
  const corpus = {
    articles: here, ...arrange(here), terms: used.map((one) => terms[one]!), starts: starts.slice(from, to + 1).map((at) => at - starts[from]!),
    term: entries.map((one) => index.get(one)!), count: count.subarray(starts[from], starts[to]), lengths: lengths.subarray(from, to),
  }
  return {corpus, whole: (one) => used[one]!}
}

interface RowContext {
  readonly level: DivergenceLevel
  readonly part: Part
  readonly corpora: DivergenceCorpus
  readonly seed: number
}

function divergenceRow({outlet, against, event}: {readonly outlet: string, readonly against: string | null, readonly event: string | null}, {level, part: {corpus, whole}, corpora, seed}: RowContext): Divergence | null {
  const contrast = contrastTerms(corpus, outlet, against), events = contrast.events.length - 1
  if (events === 0) return null
  const leftOut = corpora.leftOut(outlet), leftOutThere = against === null ? null : corpora.leftOut(against)
  const things = commonest(contrast, (term) => !leftOut.has(whole(term)) && leftOutThere?.has(whole(term)) !== true)
  const size = sumOf(things, contrast.ownHits), restSize = sumOf(things, contrast.restHits), articles = contrast.own.reduce((sum, own) => sum + own, 0)
  const about = {level, event, outlet, against: against ?? '', events, articles, restArticles: contrast.own.length - articles, size, restSize}
  if (Math.min(size, restSize) < corpora.fewest) return {...about, ...NOTHING, reason: `a side has fewer than ${corpora.fewest} ${level === 'terms' ? 'words' : 'attributions'}`}
  const few = waysOf(contrast) < FEWEST_WAYS
  const name = `${level}\u0000${event ?? ''}\u0000${outlet}\u0000${against ?? ''}`, test = permuteDivergence(corpus, contrast, things, {draws: few ? FEW_DRAWS : DRAWS, enough: few ? FEW_DRAWS : ENOUGH, random: seededRandom(seed ^ hashOf(name, 0, name.length))})
  if (test === null) return {...about, ...NOTHING, reason: 'a side counts nothing'}
  return {
    ...about, value: test.value, expected: test.expected, p: few ? null : test.p, q: null, tests: 0, ...driversOf(corpus, contrast, things),
    reason: few ? `fewer than ${FEWEST_WAYS} ways to place the articles: no p` : '',
  }
}

const NOBODY = {event: null, outlet: '', against: '', events: 0, articles: 0, restArticles: 0, size: 0, restSize: 0}

const NOTHING = {value: null, expected: null, p: null, q: null, tests: 0, drivers: [], restDrivers: []} as const

/** The commonest things that count, the commonest first. */
function commonest({ownHits, restHits}: TermContrast, counts: (term: number) => boolean): number[] {
  const used: number[] = [], hits = (term: number): number => ownHits[term]! + restHits[term]!
  for (let term = 0; term < ownHits.length; term++) if (hits(term) > 0 && counts(term)) used.push(term)
  const least = leastOf(used.map(hits)), common = used.filter((term) => hits(term) >= least)
  return common.sort((a, b) => hits(b) - hits(a) || a - b).slice(0, MOST_THINGS)
}

/** How often the last of the commonest things stands there. */
function leastOf(hits: readonly number[]): number {
  return hits.length <= MOST_THINGS ? 0 : Int32Array.from(hits).sort()[hits.length - MOST_THINGS]!
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
