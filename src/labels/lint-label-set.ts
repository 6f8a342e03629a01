import type {Abbreviation} from '../text/abbreviations.ts'
import type {Document} from '../text/passage.ts'
import {createReader} from '../text/read-document.ts'
import type {LabelEntry, LabelSet} from '../types.ts'
import {createMatcher} from './create-matcher.ts'
import type {Finding} from './lint-term.ts'
import {finding, lintTerm} from './lint-term.ts'
import {sampleOfTerm} from './sample-of-term.ts'

/**
 * What is doubtful in a label set, without a corpus: entries that cannot find their own words, entries that another one takes the place of,
 * and what `lintTerm` says of each. Each entry is tried, alone and among the others, on the words that it is written to find; of a glob that is
 * one word out of many, so that two globs which meet only elsewhere are not seen.
 *
 * Shape: in the order of the entries. An entry of a set that is extended is placed in the file of that set.
 *
 * @example lintLabelSet({id: 'own', kind: 'other', version: '1', licence: '', language: 'en', description: '', entries: [], file: '', hash: '', base: null}, []) // []
 */
export function lintLabelSet(set: LabelSet, abbreviations: readonly Abbreviation[]): readonly Finding[] {
  const read = createReader({abbreviations}), together = createMatcher([set], abbreviations)
  const apart = createMatcher(set.entries.map((entry) => ({...set, entries: [entry]})), abbreviations)
  const trials = set.entries.map((entry) => {
    const document = documentOf(read, sampleOfTerm(entry.term)), {title} = document
    const whole = ({first, after}: {first: number, after: number}): boolean => first === 0 && after === title.word.length
    return {
      fits: new Set(apart(document, title).filter(whole).map((match) => match.set)),
      winner: together(document, title).find(whole)?.entry ?? -1,
    }
  })
  return set.entries.flatMap((entry, index) => [...meetings(set.entries, trials, index), ...lintTerm(entry)])
}

/** On the words of one entry: which entries find them, and which one wins; −1 where none does. */
interface Trial {
  readonly fits: ReadonlySet<number>
  readonly winner: number
}

function meetings(entries: readonly LabelEntry[], trials: readonly Trial[], index: number): Finding[] {
  const entry = entries[index]!, {fits, winner} = trials[index]!
  if (!fits.has(index)) {
    const fix = 'write it as one run of words inside a sentence, without marks that end one'
    return [finding(entry, {severity: 'warning', code: 'dead', message: `"${entry.term}" does not find its own words`, fix})]
  }
  if (winner !== index && winner >= 0) {
    // A glob may leave the words that are one sample of it to an exact entry, of which the overlap is told.
    if (isGlob(entry)) return isGlob(entries[winner]!) ? [overlapOf(entry, entries[winner]!)] : []
    const other = entries[winner]!, same = trials[winner]!.fits.has(index)
    const message = `"${entry.term}" loses its own words to "${other.term}" in ${placeOf(other, entry)}`
    return [finding(entry, {severity: 'warning', code: same ? 'duplicate' : 'dead', message, fix: 'remove one of the two'})]
  }
  const told = (other: number): boolean => trials[other]!.winner !== other && (isGlob(entry) || !isGlob(entries[other]!))
  return [...fits].filter((other) => other !== index && !told(other)).map((other) => overlapOf(entry, entries[other]!))
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
  return finding(entry, {severity: 'warning', code: 'contradiction', message, fix: 'narrow the wider one, or give both the same label and weight'})
}

function placeOf(other: LabelEntry, from: LabelEntry): string {
  return other.file === from.file ? `line ${other.line}` : `${other.file}:${other.line}`
}

function documentOf(read: ReturnType<typeof createReader>, title: string): Document {
  return read({id: '', outlet: '', date: null, event: null, title, text: '', url: null, labels: {}, file: '', line: 1})
}
