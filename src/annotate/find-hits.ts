import {createMatcher} from '../labels/create-matcher.ts'
import type {Abbreviation} from '../text/abbreviations.ts'
import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import type {Hit, LabelSet, Position, Range} from '../types.ts'
import {VOICES} from '../types.ts'
import {createClauseWords} from './clause-words.ts'
import {createReferentFinder} from './find-referent.ts'
import {hitState} from './hit-state.ts'
import type {StateRow} from './place-table.ts'
import {createPlaceTable} from './place-table.ts'
import type {VoicedTokens} from './voiced-tokens.ts'

export type HitFinder = (document: Document, passage: Passage, voices: VoicedTokens) => readonly Hit[]

export interface HitResources {
  readonly labelSets: readonly LabelSet[]
  readonly abbreviations: readonly Abbreviation[]
  /** States (`states.csv`) and first names, by which the referents of naming sets are told; without them names stay as printed. */
  readonly states?: readonly StateRow[] | undefined
  readonly givenNames?: readonly Readonly<Record<string, string>>[]
}

/** Notes of naming entries: the names all mean one and the same thing (Kiev, Kyiv), so that no referent needs to be told; or they name a person. */
const ONE_REFERENT = 'one referent', OF_PERSON = 'of a person'

/**
 * A function that finds the terms of the label sets in one part of an article, with the voice that uses them.
 *
 * A hit belongs to the voice and the innermost attribution of its first word. Shape: in the order of the text; hits of one label set do not
 * overlap (the policy stands at `createMatcher`). Position is `lead` in the first paragraph that is the article's text.
 */
export function createHitFinder({labelSets, abbreviations, states = [], givenNames = []}: HitResources): HitFinder {
  const match = createMatcher(labelSets, abbreviations), clauses = createClauseWords()
  const referentOf = createReferentFinder({
    placeOf: createPlaceTable(states), givenNames: new Set(givenNames.map(({name = ''}) => name.toLowerCase())),
  })
  return (document, passage, voices) => {
    const lead = passage.roles.indexOf(BODY)
    return match(document, passage).map(({set, entry, first, after, because}) => {
      const {id, kind, entries} = labelSets[set]!, {term, label, note} = entries[entry]!
      return {
        part: passage.part, start: passage.start[first]!, end: passage.end[after - 1]!, labelSet: id, kind, label, term,
        voice: VOICES[voices.of[first]!]!,
        attribution: voices.attributions[voices.attribution[first]!]?.id ?? null,
        state: hitState({document, passage, clauses}, first),
        referent: kind === 'naming' && note !== ONE_REFERENT ? referentOf({document, passage}, [first, after], {label, person: note === OF_PERSON}) : null,
        position: positionOf(passage, passage.paragraphOf[first]!, lead),
        sentence: sentenceAround(passage, first),
        ...because.length === 0 ? {} : {because: because.map((near): Range => [passage.start[near.first]!, passage.end[near.after - 1]!])},
      }
    })
  }
}

/** The sentence that token `token` belongs to, as a range of the text. */
export function sentenceAround({sentenceOf, sentences, start, end}: Passage, token: number): Range {
  const sentence = sentenceOf[token]!
  return [start[sentences[sentence]!]!, end[sentences[sentence + 1]! - 1]!]
}

function positionOf({part}: Passage, paragraph: number, lead: number): Position {
  if (part === 'title') return 'headline'
  return paragraph === lead ? 'lead' : 'body'
}
