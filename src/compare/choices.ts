import type {ComparedArticle} from '../findings.ts'
import {sumOf} from '../measures.ts'
import type {CountName} from '../types.ts'
import type {CompareOptions} from './options.ts'
import type {Reading} from './reading.ts'

/** Another reasonable way to make the same comparison. */
export interface Choice {
  readonly name: string
  readonly options: Pick<CompareOptions, 'wire' | 'repeats'>
  /** How a measure is read under this choice; `null` where it would be the same. */
  readonly read: (declared: Reading) => Reading | null
}

/** What a corpus was read with. */
export interface ReadWith {
  /** Label sets that hold loaded words. */
  readonly labelSets: readonly string[]
  /** Sentiment lexicons but the declared one, in the order of the sketches. */
  readonly lexicons: readonly string[]
}

/** Every choice that is not the declared one. */
export function otherChoices({wire, repeats}: CompareOptions, {labelSets, lexicons}: ReadWith): Choice[] {
  const options = {wire, repeats}, as = (name: string, read: Choice['read']): Choice => ({name, options, read})
  return [
    {name: wire === 'in' ? 'without wire copy' : 'with wire copy', options: {wire: wire === 'in' ? 'out' : 'in', repeats}, read: (declared) => declared},
    {name: repeats === 'in' ? 'without repeated articles' : 'with repeated articles', options: {wire, repeats: repeats === 'in' ? 'out' : 'in'}, read: (declared) => declared},
    as('text of unclear voice counts as own', ownAnd('loaded_uncertain', 'words_uncertain')),
    as('all voices', allVoices),
    as('only attributions with a confidence of at least 0.7', onlySure),
    ...labelSets.length < 2 ? [] : labelSets.map((labelSet) => as(`label set ${labelSet} alone`, oneLabelSet(labelSet))),
    ...lexicons.map((lexicon, place) => as(`sentiment lexicon ${lexicon}`, otherLexicon(place))),
  ]
}

function ownAnd(hits: CountName, words: CountName): Choice['read'] {
  return (declared) => declared.measure.denominator.join() !== 'words_own' ? null : {
    ...declared,
    hits: (article) => declared.hits(article) + (declared.measure.numerator.includes('loaded_own') ? article.counts[hits] : 0),
    of: (article) => declared.of(article) + article.counts[words],
  }
}

const LOADED: readonly CountName[] = ['loaded_own', 'loaded_quoted', 'loaded_reported', 'loaded_uncertain']

function allVoices(declared: Reading): Reading | null {
  return !isLoadedOwn(declared) ? null : {...declared, hits: ({counts}) => sumOf(counts, LOADED), of: ({counts}) => counts.words}
}

function oneLabelSet(labelSet: string): Choice['read'] {
  return (declared) => !isLoadedOwn(declared) ? null : {...declared, hits: ({sketch}) => sketch.choices.loadedOwn[labelSet] ?? 0}
}

/** Whole numbers that a sketch has of each lexicon. */
const OF_LEXICON = 4

/** Scores of the outlet's own voice, and of its sources, by another lexicon. */
function otherLexicon(place: number): Choice['read'] {
  const read = (declared: Reading, at: number): Reading =>
    ({...declared, hits: ({sketch}) => sketch.choices.lexicons[at] ?? 0, of: ({sketch}) => sketch.choices.lexicons[at + 1] ?? 0})
  return (declared) => {
    const [numerator] = declared.measure.numerator
    return numerator === 'sentiment_own_sum' ? read(declared, OF_LEXICON * place) : numerator === 'sentiment_quoted_sum' ? read(declared, OF_LEXICON * place + 2) : null
  }
}

/** Counts that attributions make, those that only sure ones make among them. */
const OF_ATTRIBUTIONS: readonly CountName[] = [
  'attributions', 'direct', 'anonymous', 'unresolved', 'typed', 'official', 'words_attributed', 'words_verbatim', 'words_anonymous',
]

function onlySure(declared: Reading): Reading | null {
  const {numerator, denominator} = declared.measure
  if (!numerator.every((name) => OF_ATTRIBUTIONS.includes(name))) return null
  const count = (names: readonly CountName[]) => ({counts, sketch}: ComparedArticle): number =>
    names.reduce((sum, name) => sum + (OF_ATTRIBUTIONS.includes(name) ? sketch.choices.sure[name] ?? 0 : counts[name]), 0)
  return {...declared, hits: count(numerator), of: count(denominator)}
}

function isLoadedOwn({measure: {numerator}}: Reading): boolean {
  return numerator.join() === 'loaded_own'
}
