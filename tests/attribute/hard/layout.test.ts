import {describe, expect, it} from 'vitest'
import {readText} from '../attribute-text.ts'
import {fillRows, rowsOf} from './compare-rows.ts'
import {defaultEngine, rulesEngine} from './engines.ts'
import type {Engine} from './engines.ts'
import {readPassages} from './read-passages.ts'

const SHAPES = ['block-quotes', 'speaker-lines', 'turns', 'colons', 'headlines', 'tweets', 'over-paragraphs', 'unclosed', 'marks']

const engines: readonly (readonly [string, Engine])[] = [['the default engine', defaultEngine], ['the engine of rules', rulesEngine]]

describe.each(engines)('%s', (_name, engine) => {
  describe.each(SHAPES)('on %s', (shape) => {
    it.each(readPassages(`${shape}.txt`).map((passage) => [passage.name, passage] as const))('%s', (_passage, passage) => {
      const rows = rowsOf(passage, engine(readText(passage.text, passage.title)).attributions)
      expect(rows).toEqual(fillRows(passage.expected, rows))
    })
  })
})

describe('the hard passages', () => {
  it.each(SHAPES)('of %s are twenty or more, each with another name', (shape) => {
    const names = readPassages(`${shape}.txt`).map(({name}) => name)
    expect(names.length).toBeGreaterThanOrEqual(20)
    expect(new Set(names).size).toBe(names.length)
  })
})
