import type {Abbreviation} from '../text/abbreviations.ts'
import {createReader} from '../text/read-document.ts'
import type {LabelEntry, LabelSet} from '../types.ts'
import type {Match} from './create-matcher.ts'
import {createMatcher} from './create-matcher.ts'
import {expandAlternatives} from './expand-alternatives.ts'
import type {Finding} from './lint-term.ts'
import {finding, lintTerm} from './lint-term.ts'
import {headOf} from './parse-rule.ts'
import {sampleOfTerm} from './sample-of-term.ts'

/**
 * What is doubtful in a label set, without a corpus: entries that cannot find their own words, entries that another one takes the place of,
 * exceptions that never apply, and what `lintTerm` says of each. Each entry is tried, alone and among the others, on the words that it is
 * written to find; of a glob that is one word out of many, so that two globs which meet only elsewhere are not seen.
 *
 * Shape: in the order of the entries. An entry of a set that is extended is placed in the file of that set.
 *
 * @example lintLabelSet({id: 'own', kind: 'other', version: '1', licence: '', language: 'en', description: '', entries: [], file: '', hash: '', base: null}, []) // []
 */
export function lintLabelSet(set: LabelSet, abbreviations: readonly Abbreviation[]): readonly Finding[] {
  const trials = trialsOf(set, abbreviations), idle = idleExceptions(set, abbreviations)
  return set.entries.flatMap((entry, index) => [...meetings(set.entries, trials, index), ...idle[index]!, ...lintTerm(entry)])
}

/** On the words of one entry: which entries find them, and which win; nobody where the entry does not find them itself. */
interface Trial {
  readonly fits: readonly number[]
  readonly winners: readonly number[]
}

type Finder = (words: string) => readonly Match[]

function trialsOf(set: LabelSet, abbreviations: readonly Abbreviation[]): Trial[] {
  const together = finderOf([set], abbreviations), apart = finderOf(set.entries.map((entry) => ({...set, entries: [entry]})), abbreviations)
  return set.entries.map(({term}, index) => {
    for (const words of [sampleOfTerm(term), sampleOfTerm(term, 'x')]) {
      const fits = apart(words), own = fits.find((match) => match.set === index)
      if (own === undefined) continue
      const here = (match: Match): boolean => match.first === own.first && match.after === own.after
      return {fits: fits.filter(here).map((match) => match.set), winners: together(words).filter(here).map(({entry}) => entry)}
    }
    return {fits: [], winners: []}
  })
}

function finderOf(sets: readonly LabelSet[], abbreviations: readonly Abbreviation[]): Finder {
  const read = createReader({abbreviations}), match = createMatcher(sets, abbreviations)
  return (title) => {
    const document = read({id: '', outlet: '', date: null, event: null, title, text: '', url: null, labels: {}, file: '', line: 1})
    return match(document, document.title)
  }
}

function meetings(entries: readonly LabelEntry[], trials: readonly Trial[], index: number): Finding[] {
  const entry = entries[index]!, {fits, winners} = trials[index]!
  if (fits.length === 0) {
    const fix = 'write it as one run of words inside a sentence, without marks that end one, and with no exception for all of it'
    return [finding(entry, {severity: 'warning', code: 'dead', message: `"${entry.term}" does not find its own words`, fix})]
  }
  const [winner] = winners
  if (winner !== undefined && !winners.includes(index)) {
    // A glob may leave the words that are one sample of it to an exact entry, of which the overlap is told; so may words to a rule about them.
    if (isGlob(entry)) return isGlob(entries[winner]!) ? [overlapOf(entry, entries[winner]!)] : []
    const other = entries[winner]!, same = trials[winner]!.fits.includes(index)
    const message = `"${entry.term}" loses its own words to "${other.term}" in ${placeOf(other, entry)}`
    return [finding(entry, {severity: 'warning', code: same ? 'duplicate' : 'dead', message, fix: 'remove one of the two'})]
  }
  const told = (other: number): boolean => !trials[other]!.winners.includes(other) && (isGlob(entry) || !isGlob(entries[other]!))
  return fits.filter((other) => !winners.includes(other) && !told(other)).map((other) => overlapOf(entry, entries[other]!))
}

function isGlob({term}: LabelEntry): boolean {
  return /[*?]/.test(term)
}

function overlapOf(entry: LabelEntry, other: LabelEntry): Finding {
  const place = placeOf(other, entry), alike = entry.label === other.label && entry.weight === other.weight
  if (alike) {
    const message = `"${entry.term}" is found by "${other.term}" in ${place} too, with the same label`
    return finding(entry, {severity: 'note', code: 'overlap', message, fix: 'remove it, unless its own definition or examples matter'})
  }
  const message = `"${entry.term}" (${entry.label}, ${entry.weight}) is found by "${other.term}" (${other.label}, ${other.weight}) in ${place} too; the more exact wins`
  const fix = 'name it in the column "except" of the wider one, or give both the same label and weight'
  return finding(entry, {severity: 'warning', code: 'contradiction', message, fix})
}

function placeOf(other: LabelEntry, from: LabelEntry): string {
  return other.file === from.file ? `line ${other.line}` : `${other.file}:${other.line}`
}

/** Exceptions whose words the entry would not find anyway, whatever its rule asks for. */
function idleExceptions(set: LabelSet, abbreviations: readonly Abbreviation[]): readonly Finding[][] {
  const excepting = set.entries.filter(({except}) => except.length > 0)
  const find = finderOf(excepting.map((entry) => ({...set, entries: [{...entry, term: headOf(entry.term), except: []}]})), abbreviations)
  return set.entries.map((entry) => entry.except.flatMap((exception) => {
    const place = excepting.indexOf(entry)
    if (expandAlternatives(exception).some((way) => find(sampleOfTerm(way)).some((match) => match.set === place))) return []
    const message = `the exception "${exception}" voids nothing: "${entry.term}" does not find words in it`
    return [finding(entry, {severity: 'warning', code: 'dead', message, fix: 'write the words of the term with those around them that make the difference, or remove it'})]
  }))
}
