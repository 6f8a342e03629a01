import {articlesIn} from './annotate-corpus.ts'
import type {EventProposal} from './corpus/propose-events.ts'
import {proposeEvents} from './corpus/propose-events.ts'
import type {LoadOptions} from './load/corpus.ts'
import {loadCorpus} from './load/load-corpus.ts'
import {createWordSketcher} from './measure/sketch-words.ts'
import type {EventProposalRow} from './report/tables/event-proposals.ts'
import type {Setup} from './setup.ts'
import {createReader} from './text/read-document.ts'
import type {Article, EventCandidate, Problem} from './types.ts'

export interface EventsRequest {
  readonly corpus: readonly string[]
  readonly load: LoadOptions
  readonly setup: Pick<Setup, 'abbreviations'>
  /** Article → event, as a person has confirmed it. */
  readonly confirmed: ReadonlyMap<string, string>
  /** What becomes of events that the corpus itself gives; they are ignored where nothing is said. */
  readonly given?: 'keep' | 'ignore'
  readonly onProblem: (problem: Problem) => void
}

/** The event of every article of a corpus, in input order: confirmed ones as they are, the others proposed. */
export async function findEvents({corpus, load, setup, confirmed, given = 'ignore', onProblem}: EventsRequest): Promise<EventProposalRow[]> {
  const read = createReader(setup), sketch = createWordSketcher()
  const candidates: EventCandidate[] = [], outlets: string[] = []
  for await (const article of articlesIn(loadCorpus(corpus, load), onProblem)) {
    const {id, date, title} = article
    candidates.push({id, date, title, event: confirmed.get(id) ?? (given === 'keep' ? article.event : null), words: sketch(read(article))})
    outlets.push(article.outlet)
  }
  return proposeEvents(candidates).map((proposal, i) => rowOf(proposal, {...candidates[i]!, outlet: outlets[i]!}))
}

function rowOf({id, event, confirmed, likeness, nearest}: EventProposal, {outlet, date, title}: Pick<Article, 'outlet' | 'date' | 'title'>): EventProposalRow {
  return {id, event, confirmed, outlet, date, title, likeness, reason: reasonFor({date, confirmed, nearest})}
}

function reasonFor({date, confirmed, nearest}: {date: string | null, confirmed: boolean, nearest: string | null}): string {
  if (confirmed) return 'confirmed'
  if (nearest !== null) return `most like ${nearest} in words and time`
  return date === null ? 'no date: compared with no article' : 'no article is like it within two days'
}
