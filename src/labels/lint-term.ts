import type {LabelEntry} from '../types.ts'
import {parseRule} from './parse-rule.ts'

/** What may be wrong with an entry. `warning` ones want a change; a `note` is advice. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly severity: 'warning' | 'note'
  readonly code: 'dead' | 'duplicate' | 'overlap' | 'contradiction' | 'broad' | 'characters' | 'case' | 'examples' | 'dominant'
  readonly message: string
  readonly fix: string
}

/** What can be said of an entry by looking at it alone: signs that no text has, globs that catch too much, short capitals, missing examples. */
export function lintTerm(entry: LabelEntry): Finding[] {
  return [...oddSigns(entry), ...broadGlobs(entry), ...shortCapitals(entry), ...missingExamples(entry)]
}

/** A finding about an entry; its place comes from the entry. */
export function finding({file, line}: LabelEntry, about: Omit<Finding, 'file' | 'line'>): Finding {
  return {file, line, ...about}
}

function oddSigns(entry: LabelEntry): Finding[] {
  const {term} = entry, found: Finding[] = []
  const tell = (message: string, fix: string): void => { found.push(finding(entry, {severity: 'warning', code: 'characters', message, fix})) }
  const hidden = /[\p{Cc}\p{Co}\ufffd]/u.exec(term)
  if (hidden !== null) {
    const code = hidden[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
    tell(`"${term}" holds the sign U+${code}, which no text has`, 'write the term again; if other letters are broken too, save the file as UTF-8')
  }
  const sign = /[\\^$[\]{}+]|\.\*/.exec(term)
  if (sign !== null) tell(`"${term}" holds "${sign[0]}": signs of regular expressions are read as they stand`, 'use *, ? and further rows instead')
  const mixed = term.split(/\s+/).find((word) => /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
  if (mixed !== undefined) tell(`"${mixed}" mixes Latin letters with ones of another script that look alike`, 'type the word again in one script')
  return found
}

const FEWEST_LETTERS = 4

function broadGlobs(entry: LabelEntry): Finding[] {
  const {heads, conditions} = parseRule(entry.term), lettersOf = (word: string): number => word.replace(/[^\p{L}\p{N}]/gu, '').length
  const word = conditions.length > 0 ? undefined : heads.find((head) => !head.includes(' ') && head.includes('*') && lettersOf(head) < FEWEST_LETTERS)
  if (word === undefined) return []
  const letters = lettersOf(word), message = `"${word}" has ${letters} letter${letters === 1 ? '' : 's'}, so that it catches words of every kind`
  return [finding(entry, {severity: 'warning', code: 'broad', message, fix: 'write the words out, name exceptions, and see what they hit with parallax labels preview'})]
}

function shortCapitals(entry: LabelEntry): Finding[] {
  if (entry.match === 'case' || !/^\p{Lu}{2,3}$/u.test(entry.term)) return []
  const message = `"${entry.term}" finds "${entry.term.toLowerCase()}" as well`
  return [finding(entry, {severity: 'warning', code: 'case', message, fix: 'write case in the column "match"'})]
}

function missingExamples(entry: LabelEntry): Finding[] {
  const missing = [...entry.mustMatch.length === 0 ? ['must_match'] : [], ...entry.mustNotMatch.length === 0 ? ['must_not_match'] : []]
  if (missing.length === 0) return []
  const message = `"${entry.term}" has no example in ${missing.join(' and ')}`
  return [finding(entry, {severity: 'note', code: 'examples', message, fix: 'add a sentence, so that parallax labels test can tell when the entry goes wrong'})]
}
