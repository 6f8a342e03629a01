import {describe, expect, it} from 'vitest'
import * as classes from '../../../src/attribute/tagger/break-class.ts'

const {AND, BRACKET, breakClass, breakKind, BREAK_KINDS, BUT, COLON, COMMA, DASH, DETERMINER, ING, MARK, NAME, PRONOUN, RELATIVE, SEMICOLON, SUBORDINATE, THAT} = classes

describe('breakClass', () => {
  it.each([['and', AND], ['but', BUT], ['which', RELATIVE], ['because', SUBORDINATE], ['she', PRONOUN], ['the', DETERMINER], ['"', MARK], [',', COMMA], ['—', DASH],
    [';', SEMICOLON], [':', COLON], ['(', BRACKET], ['that', THAT]])('knows "%s"', (word, expected) => { expect(breakClass(word, false)).toBe(expected) })

  it('takes any other capital for a name, and a known word for what it is whatever its case', () => {
    expect(breakClass('dravik', true)).toBe(NAME)
    expect(breakClass('the', true)).toBe(DETERMINER)
  })

  it('tells words in -ing of five letters or more', () => {
    expect([breakClass('adding', false), breakClass('king', false), breakClass('talks', false)]).toEqual([ING, 0, 0])
  })
})

describe('breakKind', () => {
  it('tells a comma by what follows it', () => {
    expect(breakKind(COMMA, BUT, 0)).toBe(BUT)
    expect(breakKind(COMMA, 0, 0)).toBe(10)
    expect(breakKind(COMMA, DASH, 0)).toBe(10)
  })

  it('tells ", and she" and ", and the" from ", and" before anything else', () => {
    expect([PRONOUN, DETERMINER, NAME].map((third) => breakKind(COMMA, AND, third))).toEqual([11, 11, 11])
    expect(breakKind(COMMA, AND, ING)).toBe(1)
  })

  it('tells dash, semicolon, colon and bracket from each other and from every comma', () => {
    expect([DASH, SEMICOLON, COLON, BRACKET].map((sign) => breakKind(sign, PRONOUN, 0))).toEqual([13, 14, 15, 16])
  })

  it('sees a clause without comma only where a subject may follow', () => {
    expect([breakKind(AND, PRONOUN, 0), breakKind(AND, NAME, 0)]).toEqual([17, 0])
    expect([breakKind(SUBORDINATE, NAME, 0), breakKind(SUBORDINATE, 0, 0)]).toEqual([19, 0])
    expect([breakKind(BUT, 0, 0), breakKind(RELATIVE, 0, 0), breakKind(THAT, PRONOUN, 0), breakKind(0, PRONOUN, 0)]).toEqual([18, 20, 0, 0])
  })

  it('stays below the number of kinds', () => {
    const all = Array.from({length: 16}, (_, n) => n), kinds = all.flatMap((here) => all.flatMap((next) => all.map((third) => breakKind(here, next, third))))
    expect(Math.max(...kinds)).toBeLessThan(BREAK_KINDS)
  })
})
