import {describe, expect, it} from 'vitest'
import {backgroundFacts} from '../../src/corpus/background-facts.ts'
import {findOmissions} from '../../src/corpus/find-omissions.ts'
import {stated} from './stated.ts'

describe('backgroundFacts', () => {
  it('are those on a tenth of twenty events or more', () => {
    const events = Array.from({length: 20}, (_none, n) => [...n < 2 ? ['Washington'] : [], ...n === 0 ? ['Grey Heron', 'Grey Heron'] : [], `place ${n}`])
    const isCommon = backgroundFacts(events)
    expect(['Washington', 'Grey Heron', 'place 3', 'unheard of'].map(isCommon)).toEqual([true, false, false, false])
    expect(backgroundFacts(events.slice(0, 19))('Washington')).toBe(false)
  })

  it('are missed by nobody', () => {
    const articles = Array.from({length: 20}, (_none, n) => `event ${n}`).flatMap((event, n) => [
      ...['A', 'B'].map((outlet) => stated({id: `${outlet}${n}`, outlet, event, facts: n < 3 ? ['Washington', `Port ${n}`] : []})), stated({id: `C${n}`, outlet: 'C', event}),
    ])
    expect(findOmissions(articles, [], []).map(({item, outlet}) => `${item}: ${outlet}`)).toEqual(['Port 0: C', 'Port 1: C', 'Port 2: C'])
  })
})
