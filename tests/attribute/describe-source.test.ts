import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

describe('a source with several titles', () => {
  it.each([
    ['Defence Minister Gen. Mark Kell', 'minister'], ['Gen. Mark Kell, the defence minister,', 'minister'], ['Dr. Anna Solvay, the envoy,', 'diplomat'],
    ['Gen. Mark Kell', 'military'], ['Gen. Mark Kell of the ministry', 'military'], ['Dr. Anna Solvay', 'expert'], ['Sir Mark Kell, the ambassador,', 'diplomat'],
    ['Rear Admiral Mark Kell', 'military'],
  ])('%s: %s', (source, type) => {
    expect(wordsOf(`${source} said the talks had failed.`)[0]!.sourceType).toBe(type)
  })

  it('speaks by office even where rank or degree is printed more often', () => {
    const text = 'Defence Minister Gen. Mark Kell came to Tavia. Gen. Kell met nobody. Gen. Kell said the talks had failed.'
    expect(wordsOf(text)[0]!.sourceType).toBe('minister')
  })
})
