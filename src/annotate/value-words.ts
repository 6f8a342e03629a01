import type {Document, Passage} from '../text/passage.ts'
import type {WordTable} from '../text/word-table.ts'
import type {ValenceWord} from '../types.ts'
import {caseOfSentence, createNameWords, isNameWord} from './capital-words.ts'
import {BREAK, CONTRAST, createClauseWords, GRANTS} from './clause-words.ts'
import {negationOf} from './negation.ts'
import {createReversals, isReversed} from './reversal.ts'
import type {SentimentRow} from './valence-words.ts'
import {createDegrees, createValences} from './valence-words.ts'

/** A negated word keeps this share of its valence, turned round: "not good" is less bad than "bad". Thousandths. */
const NEGATED = -740

/** Shares of the valence before and after the last "but" of a sentence, and in what is granted: after "despite" and "in spite of", and "although". Thousandths. */
const BEFORE_BUT = 500, AFTER_BUT = 1500, DESPITE = 300, ALTHOUGH = 500

/** Tokens that what is granted may run on. */
const GRANTED = 12

/** A word that carries valence, and the token it is. */
export interface Valued {
  readonly token: number
  readonly word: ValenceWord
}

export type Valuer = (document: Document, passage: Passage, first: number, after: number) => readonly Valued[]

/**
 * A function that values the words of the sentence `first … after - 1`: their valence after negation inside the clause (`negationOf`) or a word beside them
 * that ends or undoes what they stand for (`isReversed`), an intensifier or dampener up to two words before, half weight before and one and a half after
 * the last "but", less in what is granted ("despite …"); names have none (`isNameWord`), nor has "failed" where it turns something bad.
 */
export function createValuer(rows: readonly SentimentRow[]): Valuer {
  const tables: Tables = {valences: createValences(rows), degrees: createDegrees(), clauses: createClauseWords(), names: createNameWords(),
    reversals: createReversals()}
  return (document, passage, first, after) => valuesOf({document, passage, tables}, first, after)
}

interface Tables {
  readonly valences: WordTable
  readonly degrees: WordTable
  readonly clauses: WordTable
  readonly names: WordTable
  readonly reversals: WordTable
}

interface Scored {
  readonly document: Document
  readonly passage: Passage
  readonly tables: Tables
}

const NO_WORDS: readonly Valued[] = []

function valuesOf(scored: Scored, first: number, after: number): readonly Valued[] {
  const {document, passage, tables} = scored, {vocabulary} = document
  let found: Valued[] | null = null, sentenceCase = -1, but = -1
  for (let token = first; token < after; token++) {
    const valence = tables.valences.of(vocabulary, passage.word[token]!)
    if (valence === 0) continue
    if (sentenceCase < 0) {
      sentenceCase = caseOfSentence(document, passage, first, after)
      but = lastBut(scored, first, after)
    }
    if (isNameWord({document, passage, names: tables.names}, token, sentenceCase)) continue
    const strength = degreeBefore(scored, token, first) * Math.sign(valence)
    const context = {document, passage, clauses: tables.clauses, reversals: tables.reversals}, {negated, failing} = negationOf(context, token)
    const turned = negated !== isReversed(context, token, Math.sign(valence)) ? NEGATED : 1000
    const weight = (but < 0 ? 1000 : token < but ? BEFORE_BUT : AFTER_BUT) * grantedShare(scored, token, first) / 1000
    if (weight === 0) continue
    const value = Math.round((valence + strength) * turned * weight / 1_000_000)
    found ??= []
    if (valence < 0 && failing >= 0 && found.at(-1)?.token === failing) found.pop()
    found.push({token, word: {start: passage.start[token]!, end: passage.end[token]!, value}})
  }
  return found ?? NO_WORDS
}

/**
 * Share of a word in what the sentence grants, "despite" or "although" before it in its clause, thousandths; 0 for the "spite" of "in spite of" itself.
 */
function grantedShare({document: {vocabulary}, passage, tables}: Scored, token: number, first: number): number {
  const formAt = (at: number): string => at < first || at >= passage.size ? '' : vocabulary.forms[vocabulary.folded(passage.word[at]!)]!
  const inSpite = (at: number): boolean => formAt(at) === 'spite' && formAt(at + 1) === 'of' && formAt(at - 1) === 'in'
  if (inSpite(token)) return 0
  for (let at = token - 1; at >= Math.max(first, token - GRANTED); at--) {
    const bits = tables.clauses.of(vocabulary, passage.word[at]!)
    if ((bits & BREAK) !== 0) break
    if ((bits & GRANTS) !== 0) return formAt(at).endsWith('though') ? ALTHOUGH : DESPITE
    if (inSpite(at)) return DESPITE
  }
  return 1000
}

/** Intensifiers and dampeners among the two words before, the further one a little weaker; a break ends the search. */
function degreeBefore({document, passage, tables}: Scored, token: number, first: number): number {
  let degree = 0
  for (let back = 1; back <= 2 && token - back >= first; back++) {
    const id = passage.word[token - back]!
    if ((tables.clauses.of(document.vocabulary, id) & BREAK) !== 0) break
    degree += Math.round(tables.degrees.of(document.vocabulary, id) * (back === 1 ? 1 : 0.95))
  }
  return degree
}

/** The last "but" of the sentence that turns it; −1 where there is none or it opens the sentence ("But …"). */
function lastBut({document, passage, tables}: Scored, first: number, after: number): number {
  const {vocabulary} = document
  for (let token = after - 1; token > first + 1; token--) {
    const id = passage.word[token]!
    if ((tables.clauses.of(vocabulary, id) & CONTRAST) !== 0 && vocabulary.forms[vocabulary.folded(id)] === 'but') return token
  }
  return -1
}
