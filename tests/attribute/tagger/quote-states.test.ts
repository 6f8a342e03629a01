import {describe, expect, it} from 'vitest'
import {CLOSE, OPEN, OUT, QuoteStates, WITHIN} from '../../../src/attribute/tagger/quote-states.ts'
import {articleWith, newReader} from '../../coding/train/marked-article.ts'

function statesOf(text: string): QuoteStates {
  const states = new QuoteStates()
  states.fill(newReader()(articleWith(text)).body)
  return states
}

describe('QuoteStates', () => {
  it('tells outside, opening mark, inside and closing mark', () => {
    // He said “ never again ” .
    expect([...statesOf('He said “never again”.').state.subarray(0, 7)]).toEqual([OUT, OUT, OPEN, WITHIN, WITHIN, CLOSE, OUT])
  })

  it('sees only the outermost quotation', () => {
    // “ We heard ‘ no ’ ” he said
    const {state, first, last} = statesOf('“We heard ‘no’” he said')
    expect([...state.subarray(0, 9)]).toEqual([OPEN, WITHIN, WITHIN, WITHIN, WITHIN, WITHIN, CLOSE, OUT, OUT])
    expect([first[4], last[4]]).toEqual([0, 6])
  })

  it('keeps the end of a quotation that is never closed inside', () => {
    // “ We go on
    expect([...statesOf('“We go on').state.subarray(0, 4)]).toEqual([OPEN, WITHIN, WITHIN, WITHIN])
  })

  it('forgets the passage before', () => {
    const states = new QuoteStates(), read = newReader()
    states.fill(read(articleWith('“a b c”')).body)
    states.fill(read(articleWith('a b c d e')).body)
    expect([...states.state.subarray(0, 5)]).toEqual([OUT, OUT, OUT, OUT, OUT])
  })
})
