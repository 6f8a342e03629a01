import type {TermContrast} from './contrast-terms.ts'
import type {TermCorpus} from './term-corpus.ts'

/** Where a term stands: articles as places among the units of a contrast, and hits in each. */
export interface TermPostings {
  readonly at: readonly number[]
  readonly hits: readonly number[]
}

/** The postings of some terms among the articles of a contrast, in the order of the terms asked for. */
export function postingsOf({starts, term, count}: TermCorpus, {units}: TermContrast, asked: readonly number[]): TermPostings[] {
  const place = new Map(asked.map((one, i) => [one, i])), postings = asked.map(() => ({at: [] as number[], hits: [] as number[]}))
  units.forEach((unit, i) => {
    for (let entry = starts[unit]!; entry < starts[unit + 1]!; entry++) {
      const known = place.get(term[entry]!)
      if (known === undefined) continue
      postings[known]!.at.push(i)
      postings[known]!.hits.push(count[entry]!)
    }
  })
  return postings
}
