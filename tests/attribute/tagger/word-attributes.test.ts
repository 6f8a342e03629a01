import {describe, expect, it} from 'vitest'
import {AFTER, BEFORE, BREAK, COARSE, CUE_LEVEL, FINE, MIDDLE, PREFIX3, ROW, SHAPE, shapeOf, SORT, SOURCE_LEVEL, SUFFIX2, SUFFIX3, UNKNOWN_CUE, WORD, WordAttributes} from '../../../src/attribute/tagger/word-attributes.ts'
import {articleWith, knowledgeOf, newReader} from '../../coding/train/marked-article.ts'

function attributesOf(text: string, knowledge = knowledgeOf()): {cell: (token: number, cell: number) => number, attributes: WordAttributes} {
  const {body, vocabulary} = newReader()(articleWith(text)), attributes = new WordAttributes(knowledge)
  const places = Array.from(body.word, (id) => attributes.place(vocabulary, id))
  return {cell: (token, at) => attributes.rows[places[token]! + at]!, attributes}
}

describe('WordAttributes', () => {
  it('knows words of the table by their clusters, counted from 1, and their levels', () => {
    const {cell} = attributesOf('Said', knowledgeOf({said: {fine: 700, middle: 100, coarse: 40, cue: 5, source: 2}}))
    expect([FINE, MIDDLE, COARSE, CUE_LEVEL, SOURCE_LEVEL].map((at) => cell(0, at))).toEqual([701, 101, 41, 5, 2])
  })

  it('gives a word that it does not know clusters by its ending, outside of those of the table, and the unknown level', () => {
    const {cell} = attributesOf('blarted jarted Blarted')
    expect(cell(0, FINE)).toBe(cell(1, FINE))
    expect(cell(0, FINE)).toBeGreaterThanOrEqual(1000)
    expect(cell(0, MIDDLE)).toBeGreaterThanOrEqual(300)
    expect([cell(0, COARSE), cell(2, COARSE)]).toEqual([99, 98])
    expect([cell(0, CUE_LEVEL), cell(0, SOURCE_LEVEL)]).toEqual([UNKNOWN_CUE, 0])
  })

  it('knows cases of a word as one word of several shapes, and numbers by their length', () => {
    const {cell} = attributesOf('talks Talks 1914 2026')
    expect(cell(0, WORD)).toBe(cell(1, WORD))
    expect(cell(0, SHAPE)).not.toBe(cell(1, SHAPE))
    expect(cell(2, WORD)).toBe(cell(3, WORD))
  })

  it('compares endings and beginnings, each for itself', () => {
    const {cell} = attributesOf('warning warring')
    expect(cell(0, PREFIX3)).toBe(cell(1, PREFIX3))
    expect(cell(0, SUFFIX3)).toBe(cell(1, SUFFIX3))
    expect(cell(0, SUFFIX2)).not.toBe(cell(0, SUFFIX3))
    expect(cell(0, WORD)).not.toBe(cell(1, WORD))
  })

  it('tells each pronoun, and titles as one sort', () => {
    const {cell} = attributesOf('he she minister Senator table')
    expect([0, 1, 2, 3, 4].map((token) => cell(token, SORT))).toEqual([1, 2, 20, 20, 0])
  })

  it('gives the places before and after a paragraph rows that no word has', () => {
    const {attributes: {rows}} = attributesOf('a')
    expect(rows[BEFORE + WORD]).not.toBe(rows[AFTER + WORD])
    expect([rows[BEFORE + BREAK], rows[AFTER + BREAK]]).toEqual([0, 0])
  })

  it('keeps rows apart and right when it grows past its first size', () => {
    const words = Array.from({length: 5000}, (_, n) => `word${String.fromCharCode(97 + n % 26, 97 + Math.floor(n / 26) % 26, 97 + Math.floor(n / 676))}`)
    const {cell, attributes} = attributesOf(words.join(' '))
    expect(new Set(words.map((_, token) => cell(token, WORD))).size).toBe(5000)
    expect(attributes.rows.length).toBeGreaterThanOrEqual(5002 * ROW)
    expect(attributes.rows[AFTER + CUE_LEVEL]).toBe(7)
  })

  it('starts afresh with another vocabulary', () => {
    const attributes = new WordAttributes(knowledgeOf()), first = newReader()(articleWith('alpha')), second = newReader()(articleWith('omega'))
    const before = attributes.rows[attributes.place(first.vocabulary, first.body.word[0]!) + WORD], {generation} = attributes
    const after = attributes.rows[attributes.place(second.vocabulary, second.body.word[0]!) + WORD]
    expect(after).not.toBe(before)
    expect(attributes.generation).toBe(generation + 1)
  })
})

describe('shapeOf', () => {
  it.each([['Dravik', 'Xx'], ['EU', 'X'], ['U.S.', 'X.X.'], ['1,200', 'd,d'], ['mid-2020s', 'x-dx'], ['McDonald-Smith-Kell', 'XxXx-'], ['Élysée', 'Xx'], ['', '']])(
    'of "%s" is "%s"', (form, expected) => { expect(shapeOf(form)).toBe(expected) })
})
