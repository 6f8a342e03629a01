import {UsageError} from './errors.ts'
import {findEvents} from './find-events.ts'
import {hashFile} from './load/hash-file.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadEvents} from './load/load-events.ts'
import type {Setup} from './setup.ts'
import type {Article} from './types.ts'

/** Where the events of a report come from, besides the corpus itself. */
export interface EventChoice {
  /** A file of `parallax events`: what it says of an article counts, confirmed or not. */
  readonly file: string | null
  /** `yes`: articles that neither the file confirms nor the corpus gives an event get a proposed one. */
  readonly propose: 'yes' | 'no'
}

export interface EventRequest {
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Pick<Setup, 'abbreviations'>
  readonly choice: EventChoice
}

/** The event of each article, and what the manifest says about where they come from. */
export interface AssignedEvents {
  readonly eventOf: (article: Pick<Article, 'id' | 'event'>) => string | null
  readonly about: 'as the corpus gives them' | EventsAbout
}

export interface EventsAbout {
  /** `name` without its folders. */
  readonly file: {readonly name: string, readonly sha256: string, readonly articles: number} | null
  readonly propose: EventChoice['propose']
  /** Articles whose event was proposed in this run and has not been looked at by a person. */
  readonly proposed: number
}

/**
 * Decides which event each article is on before anything is analysed, so that all tables agree. With proposals the corpus is read twice, so
 * that it cannot come from standard input.
 */
export async function assignEvents({corpus, load, setup, choice}: EventRequest): Promise<AssignedEvents> {
  const {file, propose} = choice
  if (file === null && propose === 'no') return {eventOf: ({event}) => event, about: 'as the corpus gives them'}
  const given = file === null ? new Map<string, string>() : loadEvents(file, propose === 'yes' ? 'confirmed' : 'all')
  const fileAbout = file === null ? null : {name: file.split(/[/\\]/).at(-1)!, sha256: await hashFile(file), articles: given.size}
  if (propose === 'no') return {eventOf: ({id, event}) => given.get(id) ?? event, about: {file: fileAbout, propose, proposed: 0}}
  if (corpus.includes('-')) throw new UsageError('--propose-events reads the corpus twice, which standard input cannot give; name files')
  const proposals = await findEvents({corpus, load, setup, confirmed: given, given: 'keep', onProblem: () => { /* told when the report reads it */ }})
  const events = new Map(proposals.map(({id, event}) => [id, event]))
  return {
    eventOf: ({id, event}) => events.get(id) ?? event,
    about: {file: fileAbout, propose, proposed: proposals.filter(({confirmed}) => !confirmed).length},
  }
}

/** The articles with the events that were decided for them. */
export async function* withEvents(articles: AsyncIterable<Article>, {eventOf}: AssignedEvents): AsyncGenerator<Article> {
  for await (const article of articles) {
    const event = eventOf(article)
    yield event === article.event ? article : {...article, event}
  }
}
