import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findRepeats} from '../../src/text/find-repeats.ts'
import {PARAGRAPH_ROLES} from '../../src/text/passage.ts'
import {documentOf} from './read.ts'

const LONG = 'The ministers of both states met in Port Amaly on Tuesday and signed the paper.'
const rolesOf = (...paragraphs: string[]): string[] => Array.from(documentOf(paragraphs.join('\n\n')).body.roles, (role) => PARAGRAPH_ROLES[role]!)

describe('findRepeats', () => {
  it('leaves out every copy of a paragraph but the first', () => {
    expect(rolesOf(LONG, 'Nobody spoke.', LONG, LONG)).toEqual(['body', 'body', 'repeat', 'repeat'])
  })

  it('leaves out a pull quote, before or after the paragraph that it was pulled from, with or without its marks', () => {
    const said = '“The rules will be written by those who live on its shores.”', paragraph = `“No,” said Solvay. ${said} She left.`
    expect(rolesOf(said, 'Nobody spoke.', paragraph)).toEqual(['repeat', 'body', 'body'])
    expect(rolesOf(paragraph, said.slice(1, -1))).toEqual(['body', 'repeat'])
  })

  it('counts short paragraphs and merely similar ones each time', () => {
    expect(rolesOf('“No comment.”', LONG, '“No comment.”', LONG.replace('Tuesday', 'Wednesday'))).toEqual(['body', 'body', 'body', 'body'])
  })

  it('takes nothing for a repeat where all stretches differ and none holds another', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({min: 100, max: 999}), {maxLength: 20}), (numbers) => {
      expect(rolesOf(...numbers.map((n) => `Article ${n} of the treaty is about the passage of ships and ends with the number ${n}.`)).includes('repeat')).toBe(false)
    }))
  })

  it('looks for copies only where there are very many stretches', () => {
    const lines = Array.from({length: 300}, (_, i) => `${LONG} ${i}`), text = [...lines, LONG, lines[0]!].join('\n')
    const stretches = [...text.matchAll(/.+/g)].map(({0: line, index}) => ({start: index, end: index + line.length}))
    expect(findRepeats(text, stretches)).toEqual([301])
  })
})
