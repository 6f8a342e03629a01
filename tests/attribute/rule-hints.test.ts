import {describe, expect, it} from 'vitest'
import type {Draft} from '../../src/attribute/draft.ts'
import {ruleHints} from '../../src/attribute/rule-hints.ts'
import {RULES} from '../../src/attribute/rule-confidence.ts'

const draft = (rule: string, content: readonly [number, number], more: Partial<Draft> = {}): Draft =>
  ({rule, source: null, cue: [], content: [{from: content[0], to: content[1]}], verbClass: null, negated: false, carried: null, ...more})

describe('what the rules tell the tagger', () => {
  it('is nothing where they found nothing', () => {
    expect(Array.from(ruleHints(3, []))).toEqual([0, 0, 0])
  })

  it('marks first and further tokens of source, cue and content', () => {
    const found = draft('according-to', [0, 3], {cue: [{from: 4, to: 6}], source: {from: 6, to: 8}})
    expect(Array.from(ruleHints(9, [found]), (hint) => hint & 7)).toEqual([5, 6, 6, 0, 3, 4, 1, 2, 0])
  })

  it('lays inner attributions over outer ones, in whatever order they come', () => {
    const outer = draft('that-clause', [0, 6]), inner = draft('object', [3, 5])
    const expected = [5, 6, 6, 5, 6, 6]
    for (const found of [[outer, inner], [inner, outer]]) expect(Array.from(ruleHints(6, found), (hint) => hint & 7)).toEqual(expected)
  })

  it('fits six bits and names a sort for every rule', () => {
    for (const rule of RULES) {
      const hint = ruleHints(1, [draft(rule, [0, 1])])[0]!
      expect([rule, hint < 63, hint >> 3 > 0]).toEqual([rule, true, true])
    }
  })

  it('leaves the drafts in their order', () => {
    const found = [draft('object', [3, 5]), draft('that-clause', [0, 6])], before = [...found]
    ruleHints(6, found)
    expect(found).toEqual(before)
  })
})
