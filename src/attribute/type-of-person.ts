import type {SourceType} from '../types.ts'
import {describePerson, isCivilPost, isMilitaryRank, weightOf} from './describe-source.ts'
import type {Person} from './person.ts'
import {termIn} from './public-figures.ts'
import type {SourceLexicon} from './source-lexicon.ts'

interface Told {
  readonly type: SourceType
  /** Votes for it: 3 a title or role, 1 a body. */
  readonly votes: number
}

/**
 * What a person speaks as: what most introductions of the article tell, else what the list of public figures tells for the year of the
 * article; null where neither does. A title or role that the article prints goes before the list, a body alone after it.
 */
export function typeOfPerson(person: Person, lexicon: SourceLexicon, year: number | null): SourceType | null {
  if (person.type !== undefined) return person.type
  const told = mostToldType(person.phrases, lexicon)
  const term = person.figure ? termIn(person.figure, year) : null
  person.type = term && !(told && told.votes >= STRONG && (year === null || told.type === 'politician')) ? term.type : told?.type ?? null
  return person.type
}

const STRONG = 3

/**
 * The type that most introductions tell, the first of equals; titles and roles count for more than bodies. A military rank counts only
 * where no civil post is told, a form of address only where nothing else is. With an age alone: a citizen.
 */
export function mostToldType(phrases: readonly (readonly string[])[], lexicon: SourceLexicon): Told | null {
  const told = phrases.map((words) => describePerson(words, lexicon))
    .flatMap(({type, noun}) => (type && noun?.sort !== 'place' && noun?.sort !== 'group' ? [{type, noun}] : []))
  const civil = told.some(({noun}) => noun && isCivilPost(noun)), plain = told.some(({noun}) => noun && weightOf(noun) >= 1)
  const votes = new Map<SourceType, number>()
  for (const {type, noun} of told) {
    if (noun && ((civil && isMilitaryRank(noun)) || (plain && weightOf(noun) < 1))) continue
    votes.set(type, (votes.get(type) ?? 0) + (noun && noun.sort !== 'institution' ? 3 : 1))
  }
  let best: Told | null = phrases.some((words) => words.length === 1 && /^\d\d$/.test(words[0]!)) ? {type: 'citizen', votes: 0} : null
  for (const [type, count] of votes) if (count > (best?.votes ?? 0)) best = {type, votes: count}
  return best
}
