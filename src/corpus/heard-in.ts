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

/**
 * The statements of named sources.
 *
 * @example namedIn('a1\tan official\tofficial\tdirect\tforce\ta\tvowed\t“We will go”') // []
 */
export function namedIn(statements: string): readonly Statement[] {
  return readStatements(statements).filter(({speaker, flags}) => isNamed(speaker) && !flags.includes('a'))
}
