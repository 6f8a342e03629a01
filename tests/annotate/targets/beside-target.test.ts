import {describe, expect, it} from 'vitest'
import {createClauseWords} from '../../../src/annotate/clause-words.ts'
import {createSpeakingWords} from '../../../src/annotate/speaking-words.ts'
import {besideTarget, createBesideTables} from '../../../src/annotate/targets/beside-target.ts'
import {viewOf} from '../../../src/annotate/targets/target-view.ts'
import {documentOf} from '../../labels/documents.ts'

const tables = createBesideTables(), viewTables = {clauses: createClauseWords(), speaking: createSpeakingWords()}

/** What nothing beside a target says. */
const NOTHING = {value: 0, share: 1, tied: -1, worse: false}

function beside(text: string, mention: string): ReturnType<typeof besideTarget> {
  const from = text.indexOf(mention)
  return besideTarget(viewOf(documentOf(text), [from, from + mention.length], viewTables)!, tables)
}

describe('besideTarget', () => {
  it.each([
    ['He lied in Ohio.', 'Ohio'], ['He lied in the Ohio Senate.', 'Ohio'], ['He was jailed on Friday.', 'Friday'], ['Friday was a bad day.', 'Friday'],
    ['They spoke to the Senate.', 'Senate'],
  ])('lets little through to a place, a time or a hearer: %s %s', (text, mention) => { expect(beside(text, mention).share).toBeLessThan(1) })

  it.each([['Ohio lied.', 'Ohio'], ['They praised Keller.', 'Keller'], ['A speech by Keller followed.', 'Keller']])('leaves others alone: %s %s', (text, mention) => {
    expect(beside(text, mention)).toEqual(NOTHING)
  })

  it.each([
    ['They marched against Keller.', -1], ['They marched against the Keller.', -1], ['The row over Keller went on.', -1], ['Keller will come.', 1],
    ['Keller should go.', -1], ['The aides of Keller came.', 0],
    ['They took aim at Keller.', -1], ['The inquiry into the Keller case went on.', -1], ['They called for Keller to resign.', -1], ['Keller is not here.', -1],
    ["Keller isn't here.", -1],
  ])('%s %i', (text, sign) => { expect(Math.sign(beside(text, 'Keller').value)).toBe(sign) })

  it.each([['Their criticism of Keller grew.', 1], ['A jab at the Keller camp followed.', 1], ['They met on the day that Keller left.', -1], ['Of Keller they spoke.', -1]])(
    'tells the word that a preposition ties to the target: %s token %i', (text, at) => { expect(beside(text, 'Keller').tied).toBe(at) })

  it('tells who comes off worse', () => {
    for (const text of ['Ash did better than Keller.', 'It was a victory over the Keller camp.']) expect(beside(text, 'Keller').worse, text).toBe(true)
    expect(beside('Keller did better than Ash.', 'Keller').worse).toBe(false)
  })

  it('sees nothing past the ends of the sentence', () => {
    expect(beside('They marched against. Keller came. He will go.', 'Keller')).toEqual(NOTHING)
  })
})
