import {looksLikePerson} from './person-names.ts'
import {readStatements} from './read-statements.ts'
import type {Statement} from './read-statements.ts'
import {isNamed} from './same-speaker.ts'
import type {SourceNamer} from './source-names.ts'

/** An article on an event, with its statements. */
interface StatedOnEvent {
  readonly event: string
  readonly statements: string
}

/**
 * Who is heard in articles and with which class of verb, once per attribution: named sources, by one name within an event, and verb classes.
 *
 * @example
 * const statements = 'a1\tIrena Solvay\tminister\tdirect\tforce\t\tvowed\t“We will go”', asPrinted = (names) => new Map([...names].map((name) => [name, name]))
 * heardIn([{event: 'vote', statements}], asPrinted) // [{event: 'vote', sources: ['Irena Solvay'], verbClasses: ['force']}]
 */
export function heardIn<A extends StatedOnEvent>(articles: readonly A[], nameSources: SourceNamer): (Omit<A, 'statements'> & {readonly sources: readonly string[], readonly verbClasses: readonly string[]})[] {
  const names = new Map<string, Set<string>>()
  for (const {event, statements} of articles) {
    const ofEvent = names.get(event) ?? new Set<string>()
    names.set(event, ofEvent)
    for (const {speaker} of namedIn(statements)) ofEvent.add(speaker)
  }
  const nameOf = new Map([...names].map(([event, ofEvent]) => [event, nameSources(ofEvent)]))
  return articles.map(({statements, ...article}) => ({
    ...article, sources: namedIn(statements).map(({speaker}) => nameOf.get(article.event)!.get(speaker)!),
    verbClasses: readStatements(statements).flatMap(({verbClass}) => verbClass === '' ? [] : [verbClass]),
  }))
}

/** Words that are capitalised at the start of a sentence and name nobody. */
const NOBODY = new Set('someone somebody anyone anybody everyone everybody nobody others both neither many some most'.split(' '))

/**
 * The statements of named sources, one per name: what two people say together is said by each. A source that begins like a name but ends in a
 * common word (`News crews`) is described, not named.
 *
 * @example namedIn('a1\tIrena Solvay and Marek Reuel\tminister\tdirect\tforce\t\tvowed\t“We will go”').map(({speaker}) => speaker) // ['Irena Solvay', 'Marek Reuel']
 */
export function namedIn(statements: string): readonly Statement[] {
  return readStatements(statements).flatMap((statement) => statement.flags.includes('a') ? [] : apart(statement.speaker).filter(isName).map((speaker) => ({...statement, speaker})))
}

/** Several persons, each with first and last name, or the name as it is. */
function apart(speaker: string): readonly string[] {
  const names = speaker.split(/,? and |, /)
  return names.length > 1 && names.every((name) => name.includes(' ') && looksLikePerson(name)) ? names : [speaker]
}

function isName(speaker: string): boolean {
  return isNamed(speaker) && /\p{Lu}/u.test(speaker.slice(speaker.lastIndexOf(' ') + 1)) && !NOBODY.has(speaker.toLowerCase())
}
