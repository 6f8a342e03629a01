import {describe, expect, it} from 'vitest'
import {isInHeadline} from '../../src/measure/names-in-headline.ts'
import type {SourceType} from '../../src/types.ts'

const named = (speaker: string | null, sourceType: SourceType | null, headline: string, anonymous = false): boolean =>
  isInHeadline({speaker, sourceType, anonymous}, headline)

describe('isInHeadline', () => {
  it.each([
    ['Irena Solvay', 'minister', 'Irena Solvay walks out'],
    ['Irena Solvay', 'minister', 'Solvay’s gamble'],
    ['Irena Solvay', 'minister', 'OUT: SOLVAY LEAVES'],
    ['Foreign Ministry', 'official', 'Foreign Ministry denies it'],
    ['Kestria', 'official', 'Trouble in Kestria'],
  ] as const)('sees %s (%s) in “%s”', (speaker, type, headline) => { expect(named(speaker, type, headline)).toBe(true) })

  it.each([
    ['a longer word that holds the name', 'Ann Ash', 'citizen', 'Ashes to ashes'],
    ['a common word like the name', 'Theresa May', 'head_of_state', 'He may go'],
    ['the last word of an institution', 'Foreign Ministry', 'official', 'Defence Ministry denies it'],
    ['the last word of a speaker of no type', 'Irena Solvay', null, 'Solvay shares fall'],
    ['an empty headline', 'Irena Solvay', 'minister', ''],
  ] as const)('is not misled by %s', (_what, speaker, type, headline) => { expect(named(speaker, type, headline)).toBe(false) })

  it('takes no description for a name', () => { expect(named('officials', 'official', 'What officials said', true)).toBe(false) })
  it('has nobody to look for where the speaker could not be told', () => { expect(named(null, 'minister', 'null and void')).toBe(false) })
})
