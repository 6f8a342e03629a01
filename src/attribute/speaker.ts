import type {WordTable} from '../text/word-table.ts'
import type {SourceType} from '../types.ts'
import type {Draft} from './draft.ts'
import type {PeopleTable} from './people-table.ts'
import type {Person} from './person.ts'
import type {Reading} from './reading.ts'
import type {SourceLexicon} from './source-lexicon.ts'

/** Who a source is. */
export interface Speaker {
  readonly speaker: string | null
  readonly person: Person | null
  readonly type: SourceType | null
  readonly title: string | null
  readonly anonymous: boolean
  readonly plural: boolean
  /** State that the speaker belongs to, as states.csv writes it; null where nothing tells it. */
  readonly country: string | null
  /** By which way the speaker was found; tells how sure it is. */
  readonly how: Way
}

/** Ways to a speaker. */
export const WAYS = ['none', 'name', 'state', 'body', 'several', 'role', 'pronoun', 'described', 'impersonal', 'continued'] as const
export type Way = (typeof WAYS)[number]

/** A draft with its speaker, as far as the article has been read. */
export interface Resolved {
  readonly draft: Draft
  readonly speaker: Speaker
}

/** The speaker of an attribution that could not be resolved. */
export const NOBODY: Speaker = {speaker: null, person: null, type: null, title: null, anonymous: false, plural: false, country: null, how: 'none'}

/** What resolving works with: one part of an article and the people in it. */
export interface Cast {
  readonly reading: Reading
  readonly people: PeopleTable
  readonly names: WordTable
  readonly lexicon: SourceLexicon
}

/** Where a token stands among the mentions of the text: a headline knows all of them. */
export function placeOf({reading}: Cast, token: number): number {
  return reading.passage.part === 'title' ? Number.MAX_SAFE_INTEGER : token
}
