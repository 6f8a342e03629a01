import {describe, expect, it} from 'vitest'
import {TARGET_BITS} from '../../../src/annotate/targets/feature-list.ts'
import {createTargetReader} from '../../../src/annotate/targets/read-target.ts'
import {targetFeatures} from '../../../src/annotate/targets/target-features.ts'
import {documentOf} from '../../labels/documents.ts'
import {LEXICON, TARGET_ROWS} from '../annotating.ts'

const read = createTargetReader({sentiment: LEXICON, targetRows: TARGET_ROWS})

function vectorOf(text: string, mention: string): ReturnType<typeof targetFeatures> {
  const from = text.indexOf(mention)
  return targetFeatures(read(documentOf(text), [from, from + mention.length])!)
}

describe('targetFeatures', () => {
  it('know nothing of who is meant, nor of other names and numbers', () => {
    expect(vectorOf('Later Anna Berg praised Solvay in 2019.', 'Solvay')).toEqual(vectorOf('Later Tom Ash praised Dravik in 1987.', 'Dravik'))
  })

  it('tell who does it from whom it is done to', () => {
    expect(vectorOf('Solvay praised Dravik.', 'Solvay')).not.toEqual(vectorOf('Solvay praised Dravik.', 'Dravik'))
  })

  it('have length 3, whatever the sentence, and rows in rising order', () => {
    for (const text of ['Solvay', 'Solvay left, and she did not come back after the terrible defeat.']) {
      const {rows, values} = vectorOf(text, 'Solvay')
      expect(Math.sqrt(values.reduce((sum, value) => sum + value * value, 0))).toBeCloseTo(3, 4)
      expect([...rows].every((row, i) => row >= 0 && row < 2 ** TARGET_BITS && (i === 0 || row > rows[i - 1]!))).toBe(true)
    }
  })
})
