import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {proposeEvents} from '../../src/corpus/propose-events.ts'
import {createWordSketcher} from '../../src/measure/sketch-words.ts'
import type {EventCandidate} from '../../src/types.ts'
import {documentOf} from '../text/read.ts'

const sketch = createWordSketcher()

function candidate(id: string, date: string | null, title: string, text: string): EventCandidate {
  return {id, date, title, event: null, words: sketch(documentOf(text, title))}
}

const strait = ['Orsa Strait summit opens', 'Ministers from Velmark and Kestria met over free passage of the Orsa Strait at Port Amaly.'] as const
const strait2 = ['Summit on the Orsa Strait', 'Free passage through the strait is on the table as Kestria hosts Velmark in Port Amaly.'] as const
const grain = ['Grain deal collapses', 'Sanctions relief for wheat exports failed after bankers in Selmont walked out.'] as const
const grain2 = ['Wheat export deal fails', 'The grain deal with sanctions relief collapsed when Selmont bankers refused.'] as const

const CORPUS = [
  candidate('a', '2024-05-14', ...strait), candidate('b', '2024-05-15', ...strait2),
  candidate('c', '2024-05-14', ...grain), candidate('d', '2024-05-15', ...grain2),
]
const eventsOf = (corpus: readonly EventCandidate[]): Record<string, string> => Object.fromEntries(proposeEvents(corpus).map(({id, event}) => [id, event]))

describe('proposeEvents', () => {
  it('puts together what shares time and words, named for the first article', () => {
    expect(eventsOf(CORPUS)).toEqual({
      a: '2024-05-14-orsa-strait-summit-opens', b: '2024-05-14-orsa-strait-summit-opens',
      c: '2024-05-14-grain-deal-collapses', d: '2024-05-14-grain-deal-collapses',
    })
  })

  it('leaves the same words apart where they are a month apart, or have no date', () => {
    const later = eventsOf([...CORPUS.slice(0, 1), candidate('b', '2024-06-15', ...strait), ...CORPUS.slice(2)])
    expect(later['b']).toBe('2024-06-15-orsa-strait-summit-opens')
    const undated = proposeEvents([...CORPUS.slice(0, 1), candidate('b', null, ...strait), ...CORPUS.slice(2)])
    expect(undated[1]).toEqual({id: 'b', event: 'undated-orsa-strait-summit-opens', confirmed: false, likeness: null, nearest: null})
  })

  it('keeps what a person has confirmed, and lets the others join it', () => {
    const [a, b, c, d] = CORPUS as [EventCandidate, EventCandidate, EventCandidate, EventCandidate]
    expect(eventsOf([{...a, event: 'summit'}, b, {...c, event: 'grain'}, d])).toEqual({a: 'summit', b: 'summit', c: 'grain', d: 'grain'})
    expect(eventsOf([{...a, event: 'one'}, {...b, event: 'two'}, {...c, event: 'one'}, d])).toMatchObject({a: 'one', b: 'two', c: 'one'})
  })

  it('gives two events with the same first headline different names', () => {
    const names = Object.values(eventsOf([candidate('a', '2024-05-14', 'Live', strait[1]), CORPUS[1]!, candidate('c', '2024-05-14', 'Live', grain[1]), CORPUS[3]!]))
    expect(names).toEqual(['2024-05-14-live', '2024-05-14-live', '2024-05-14-live-2', '2024-05-14-live-2'])
  })

  it('says the same whatever the order of the articles', () => {
    const expected = eventsOf(CORPUS)
    fc.assert(fc.property(fc.shuffledSubarray(CORPUS, {minLength: CORPUS.length}), (shuffled) => { expect(eventsOf(shuffled)).toEqual(expected) }))
  })

  it('has nothing to say about no articles', () => {
    expect(proposeEvents([])).toEqual([])
  })
})
