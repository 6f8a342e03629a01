import {MARK, NUMBER, SYMBOL} from '../../text/vocabulary.ts'
import {NEGATOR} from '../clause-words.ts'
import type {Valued} from '../value-words.ts'
import type {FeatureVector} from './feature-list.ts'
import {FeatureList} from './feature-list.ts'
import type {TargetView} from './target-view.ts'

/** Letters that stand for a word, so that its inflections are one. */
const STUMP = 6

/** Weights of kinds of features against each other. */
const SIDED = 0.5, PAIR = 0.5, NEXT_VALENCE = 0.6, FAR_PATTERN = 0.7, AMOUNT = 0.5

/** What a target is judged by: its view, the valence words around it, and what the rules make of it (`judgeTarget`). */
export interface TargetFacts {
  readonly view: TargetView
  readonly valued: readonly Valued[]
  readonly judged: number | null
}

/**
 * What the trained weights know a target by: words and pairs of words by side and distance, the words right around it, amounts of valence by
 * side, distance and clause, and the score of the rules. Names and numbers are only told as such, the target's own words not at all, so that the
 * weights cannot hold anything for or against anybody.
 */
export function targetFeatures({view, valued, judged}: TargetFacts): FeatureVector {
  const list = new FeatureList()
  addWords(list, view)
  addPatterns(list, view)
  addAmounts(list, view, valued)
  addNextValences(list, view, valued)
  list.add(`size ${Math.min(6, view.high - view.low >> 3)}`)
  list.add(`place ${Math.floor(5 * (view.first - view.low) / (view.high - view.low + 1))}`)
  list.add(`quoted ${view.passage.quoteOf[view.first]! >= 0 ? 1 : 0}`)
  list.add(`rules ${judged === null ? 'none' : Math.round(4 * judged)}`)
  if (judged !== null) list.add(judged > 0 ? 'rules for' : 'rules against', 2 * Math.abs(judged))
  list.add('any')
  return list.vector()
}

function addWords(list: FeatureList, view: TargetView): void {
  const {vocabulary} = view.document
  for (let token = view.low; token < view.high; token++) {
    const kind = vocabulary.kind(view.passage.word[token]!)
    if (view.isInside(token) || kind === SYMBOL || kind === MARK) continue
    const side = token < view.first ? 'b' : 'a', distance = distanceOf(view, token), word = stump(view, token)
    list.add(`w ${word}`)
    list.add(`${side} ${word}`, SIDED)
    if (distance <= 4) list.add(`near ${side} ${word}`)
    list.add(`pair ${word} ${stump(view, token + 1)}`, PAIR)
    if ((view.clauseBits(token) & NEGATOR) !== 0) list.add(`not ${side}${zoneOf(distance)}`)
  }
}

/** The one, two and three words right before and after. */
function addPatterns(list: FeatureList, view: TargetView): void {
  const [b3, b2, b1] = [3, 2, 1].map((back) => wordAt(view, view.first - back)), [a1, a2, a3] = [0, 1, 2].map((on) => wordAt(view, view.after + on))
  for (const name of [`-1 ${b1!}`, `+1 ${a1!}`, `-2 ${b2!} ${b1!}`, `+2 ${a1!} ${a2!}`, `± ${b1!} ${a1!}`]) list.add(name)
  list.add(`-3 ${b3!} ${b2!} ${b1!}`, FAR_PATTERN)
  list.add(`+3 ${a1!} ${a2!} ${a3!}`, FAR_PATTERN)
}

/** Sums of valence for and against, by side, distance and ends of clauses between, and in a few steps. */
function addAmounts(list: FeatureList, view: TargetView, valued: readonly Valued[]): void {
  const amounts = new Map<string, number>()
  for (const {token, word: {value}} of valued) {
    if (view.isInside(token)) continue
    const side = token < view.first ? 'b' : 'a', zone = Math.min(2, view.between(token).ends), sign = value > 0 ? 'for' : 'against'
    for (const where of ['', side, `${zone}`, `${side}${zone}`, `${side}${zoneOf(distanceOf(view, token))}`]) {
      const name = `${sign} ${where}`
      amounts.set(name, (amounts.get(name) ?? 0) + Math.abs(value) / 1000)
    }
  }
  for (const [name, amount] of amounts) {
    const root = Math.sqrt(amount)
    list.add(`sum ${name}`, AMOUNT * amount)
    list.add(`root ${name}`, AMOUNT * root)
    list.add(`step ${name} ${Math.min(4, Math.round(root))}`)
  }
}

/** The two valence words nearest on each side, with the small words between. */
function addNextValences(list: FeatureList, view: TargetView, valued: readonly Valued[]): void {
  const before = valued.filter(({token}) => token < view.first).reverse(), after = valued.filter(({token}) => token >= view.after)
  for (const [side, words] of [['b', before], ['a', after]] as const) {
    for (const {token, word: {value}} of words.slice(0, 2)) {
      const between: string[] = [], from = side === 'b' ? token + 1 : view.after, to = side === 'b' ? view.first : token
      for (let at = from; at < to && between.length < 3; at++) if (isSmall(view, at)) between.push(wordAt(view, at))
      list.add(`next ${side}${value > 0 ? '+' : '-'} ${between.join(' ')}`, NEXT_VALENCE)
      list.add(`how far ${side}${value > 0 ? '+' : '-'} ${Math.min(6, distanceOf(view, token))}`, NEXT_VALENCE)
    }
  }
}

function distanceOf(view: TargetView, token: number): number {
  return token < view.first ? view.first - token : token - view.after + 1
}

function zoneOf(distance: number): string {
  return distance <= 2 ? 'n' : distance <= 6 ? 'm' : 'f'
}

function isSmall(view: TargetView, token: number): boolean {
  return view.clauseBits(token) !== 0 || view.passage.end[token]! - view.passage.start[token]! <= 3
}

/** A word in lower case; the target, names and numbers by what they are; `#` outside the sentence. */
function wordAt(view: TargetView, token: number): string {
  if (token < view.low || token >= view.high) return '#'
  if (view.isInside(token)) return 'T'
  const {vocabulary} = view.document, id = view.passage.word[token]!
  if (vocabulary.kind(id) === NUMBER) return '0'
  if (view.isName(token)) return 'N'
  return vocabulary.forms[vocabulary.folded(id)]!
}

function stump(view: TargetView, token: number): string {
  return wordAt(view, token).slice(0, STUMP)
}
