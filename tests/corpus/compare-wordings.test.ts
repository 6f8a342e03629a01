import {describe, expect, it} from 'vitest'
import {compareWordings} from '../../src/corpus/compare-wordings.ts'
import {readWording} from '../../src/corpus/wording.ts'

const compare = (longest: string, other: string): ReturnType<typeof compareWordings> => compareWordings(readWording(longest), readWording(other))
const NOTHING = {cuts: [], additions: [], substitutions: [], negation: [], numbers: []}

describe('compareWordings', () => {
  it('sees no change in case, marks, contractions and the spelling of numbers', () => {
    expect(compare('We cannot wait ninety days; it is late.', 'we can\'t wait 90 days … It’s late')).toMatchObject({...NOTHING, kept: 9})
  })

  it('marks what was cut, in the words of the longest version', () => {
    expect(compare('It is a start, and we have had fewer than we needed.', 'It is a start.')).toMatchObject({
      ...NOTHING, kept: 4, cuts: ['and we have had fewer than we needed'], marked: 'It is a start, [-and we have had fewer than we needed-].',
    })
  })

  it('marks what was added', () => {
    expect(compare('Every rail is laid against it', 'Every rail is laid against it. Velmark will draw its conclusions.')).toMatchObject({
      ...NOTHING, additions: ['Velmark will draw its conclusions'], marked: 'Every rail is laid against it {+Velmark will draw its conclusions+}',
    })
  })

  it('marks words that stand for others', () => {
    expect(compare('those who live on its shores', 'those who own its shores')).toMatchObject({
      ...NOTHING, substitutions: ['live on → own'], marked: 'those who [-live on-]{+own+} its shores',
    })
  })

  it('tells a negation that was lost from the middle of a sentence', () => {
    expect(compare('I would not call this a breakthrough.', 'I would call this a breakthrough.').negation).toEqual(['lost: not'])
  })

  it('tells a negation that was cut away with part of its sentence', () => {
    expect(compare('We cannot say that nobody voted freely.', 'nobody voted freely').negation).toEqual(['cut: not'])
  })

  it('tells a negation that was added', () => {
    expect(compare('Velmark will answer, and then it will wait.', 'Velmark will answer, and it will not wait.').negation).toEqual(['added: not'])
  })

  it('says nothing of a negation in a sentence that was cut as a whole', () => {
    expect(compare('They were not diplomats. They were thieves with visas.', 'They were thieves with visas.').negation).toEqual([])
  })

  it('says nothing where one negation stands for another', () => { expect(compare('It will not wait any longer', 'It will never wait any longer').negation).toEqual([]) })

  it('tells a number that changed, and not one that is spelt otherwise', () => {
    expect(compare('it will feed 14 million people', 'it will feed 40 million people').numbers).toEqual(['14 → 40'])
    expect(compare('it costs 40,000 crowns a day', 'it costs 400,000 crowns a day').numbers).toEqual(['40,000 → 400,000'])
    expect(compare('fourteen months to stop', '14 months to stop').numbers).toEqual([])
  })

  it('does not call a number changed that was cut', () => { expect(compare('signed by 200 tired people at night', 'signed by tired people at night').numbers).toEqual([]) })
})
