import {describe, expect, it} from 'vitest'
import {addLayout} from '../../src/attribute/add-layout.ts'
import type {Draft} from '../../src/attribute/draft.ts'

const draft = (rule: string, [from, to]: readonly [number, number], more: Partial<Draft> = {}): Draft =>
  ({rule, source: null, cue: [], content: [{from, to}], verbClass: null, negated: false, carried: null, ...more})

describe('what the layout adds to the drafts of the tagger', () => {
  it('is a block quotation, a turn, a colon quotation or a lone quotation that the tagger has not', () => {
    const rules = ['block-quote', 'turn', 'quote-colon', 'quote-continued'].map((rule, at) => draft(rule, [at * 10, at * 10 + 5]))
    expect(addLayout([], rules)).toEqual(rules)
  })

  it('is nothing of other rules', () => {
    expect(addLayout([], [draft('that-clause', [0, 5]), draft('quote-after', [10, 15])])).toEqual([])
  })

  it('is nothing where the tagger has half of the content or more', () => {
    const half = draft('tagger', [0, 5]), less = draft('tagger', [20, 24]), rules = [draft('quote-colon', [0, 10]), draft('quote-colon', [20, 30])]
    expect(addLayout([half, less], rules)).toEqual([half, less, rules[1]])
  })

  it('is a turn or a post whatever the tagger has of its words', () => {
    const half = draft('tagger', [0, 5]), turn = draft('turn', [0, 10]), post = draft('post', [20, 30])
    expect(addLayout([half], [turn, post])).toEqual([turn, post])
  })

  it('leaves beside it what another says in it', () => {
    const turn = draft('turn', [0, 30]), told = draft('tagger', [10, 20], {source: {from: 5, to: 8}, cue: [{from: 8, to: 9}]})
    expect(addLayout([told], [turn])).toEqual([turn, told])
  })

  it('is a block quotation rather than what the tagger finds inside of it', () => {
    const block = draft('block-quote', [0, 30]), inside = draft('tagger', [2, 28]), beside = draft('tagger', [40, 50])
    expect(addLayout([inside, beside], [block])).toEqual([block, beside])
  })

  it('goes on with the speaker of the tagger’s draft where a quotation continues one that both found', () => {
    const first = draft('quote-after', [0, 10]), next = draft('quote-continued', [20, 30], {carried: first}), tagged = draft('tagger', [0, 9])
    const last = addLayout([tagged], [first, next]).at(-1)!
    expect([last.rule, last.carried]).toEqual(['quote-continued', tagged])
  })

  it('stands in the order of the cues', () => {
    const late = draft('tagger', [0, 10], {cue: [{from: 12, to: 13}]}), turn = draft('turn', [40, 50], {cue: [{from: 39, to: 40}]}), early = draft('tagger', [30, 35], {cue: [{from: 28, to: 29}]})
    expect(addLayout([early, late], [turn])).toEqual([late, early, turn])
  })
})
