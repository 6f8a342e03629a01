import {InputError} from '../errors.ts'
import {VERB_CLASSES} from '../types.ts'
import type {VerbClass} from '../types.ts'
import type {ResourceRow} from './attribution-resources.ts'
import {inflectVerb} from './inflect-verb.ts'

/** What a cue can take. `object`: a noun phrase is the content. `person`: a hearer comes first. The others: that word comes first. */
export interface CueEntry {
  readonly lemma: string
  readonly verbClass: VerbClass
  readonly quote: boolean
  readonly that: boolean
  readonly clause: boolean
  readonly infinitive: boolean
  readonly person: boolean
  readonly object: boolean
  readonly prepositions: ReadonlySet<string>
}

/** How a form of a verb is used. A past may be the participle, too ("said"). */
export const BASE = 0, THIRD = 1, FINITE_PAST = 2, PARTICIPLE = 3, PROGRESSIVE = 4

export interface CueLexicon {
  readonly entries: readonly CueEntry[]
  /** Folded form → entry × 8 + use of the form. */
  readonly verbs: ReadonlyMap<string, number>
  /** Folded form, singular or plural → entry. */
  readonly nouns: ReadonlyMap<string, number>
}

const PATTERNS = new Set(['quote', 'that', 'clause', 'infinitive', 'person', 'object'])
const PREPOSITIONS = new Set(['of', 'for', 'about', 'as', 'on', 'to', 'with', 'from', 'against', 'in', 'at', 'over', 'like', 'responsibility'])

/**
 * Compiles the list of reporting verbs and nouns to a look-up by word form.
 *
 * @example
 * compileCues([{lemma: 'deny', sort: 'verb', class: 'doubt', patterns: 'that object', irregular: ''}]).verbs.get('denied') // 2
 */
export function compileCues(rows: readonly ResourceRow[]): CueLexicon {
  const entries: CueEntry[] = []
  const verbs = new Map<string, number>(), nouns = new Map<string, number>()
  rows.forEach((row, at) => {
    const index = entries.push(entryOf(row, at + 2)) - 1
    const lemma = row['lemma'] ?? ''
    if (row['sort'] === 'noun') {
      nouns.set(lemma, index)
      nouns.set(/[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) + 'ies' : lemma + 's', index)
    } else addVerb(verbs, lemma, row['irregular'] ?? '', index)
  })
  return {entries, verbs, nouns}
}

function addVerb(verbs: Map<string, number>, lemma: string, irregular: string, index: number): void {
  const {third, past, participle, ing} = inflectVerb(lemma, irregular)
  const uses: readonly (readonly [string, number])[] =
    [[lemma, BASE], [third, THIRD], [participle, PARTICIPLE], [past, FINITE_PAST], [ing, PROGRESSIVE]]
  for (const [form, use] of uses) verbs.set(form, index * 8 + use)
  if (lemma === past) verbs.set(past, index * 8 + BASE)
}

function entryOf(row: ResourceRow, line: number): CueEntry {
  const lemma = row['lemma'] ?? ''
  const patterns = (row['patterns'] ?? '').split(' ').filter(Boolean)
  const unknown = patterns.find((name) => !PATTERNS.has(name) && !PREPOSITIONS.has(name))
  const verbClass = VERB_CLASSES.find((name) => name === row['class'])
  if (unknown !== undefined || verbClass === undefined || lemma === '') {
    throw new InputError(`reporting-verbs.csv:${line}: “${lemma}” needs a class of ${VERB_CLASSES.join(', ')} and known patterns; given class “${row['class'] ?? ''}”, pattern “${unknown ?? ''}”`)
  }
  const has = (name: string): boolean => patterns.includes(name)
  return {
    lemma, verbClass, quote: has('quote'), that: has('that'), clause: has('clause'), infinitive: has('infinitive'), person: has('person'),
    object: has('object'), prepositions: new Set(patterns.filter((name) => PREPOSITIONS.has(name))),
  }
}
