import {describe, expect, it} from 'vitest'
import {stretchesOf} from '../../../src/report/page/stretches.ts'
import {LAYERS} from '../../../src/tally.ts'

const article = {id: 'x', outlet: 'o', event: null, date: null, title: 'Talks', url: null}
const bit = (layer: (typeof LAYERS)[number]): number => 1 << LAYERS.indexOf(layer)

describe('the stretches of an article', () => {
  it('are its text, cut where layers begin and end', () => {
    const {title, text, notes} = stretchesOf({article, text: 'The brutal regime fell.', places: [
      {part: 'text', range: [4, 17], layer: 'content', note: 'A, direct'}, {part: 'text', range: [11, 17], layer: 'loaded', note: 'loaded term'},
    ]})
    expect(title).toEqual([['Talks', 0, 0]])
    expect(text).toEqual([['The ', 0, 0], ['brutal ', 4, bit('content')], ['regime', 11, bit('content') | bit('loaded')], [' fell.', 17, 0]])
    expect(notes).toEqual([['brutal regime', 'A, direct', bit('content')], ['regime', 'loaded term', bit('loaded')]])
  })

  it('show what would hide or turn text', () => {
    expect(stretchesOf({article, text: 'a\u202eb', places: []}).text).toEqual([['a\\u202eb', 0, 0]])
  })

  it('are none of an empty text', () => { expect(stretchesOf({article, text: '', places: []}).text).toEqual([]) })
})
