import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {SequenceIndex} from '../../src/corpus/sequence-index.ts'

const found = (index: SequenceIndex, key: number, oldest = 0): number[] => {
  const statements: number[] = []
  index.visit(key, oldest, (statement) => { statements.push(statement) })
  return statements
}

describe('SequenceIndex', () => {
  it('gives what was added with a key, the latest first, and nothing for another key', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.integer({min: -40, max: 40}), {maxLength: 5}), {maxLength: 50}), (statements) => {
      const index = new SequenceIndex(), keys = statements.map((all) => new Set(all))
      keys.forEach((all, statement) => { for (const key of all) index.add(key, statement) })
      for (let key = -41; key <= 41; key++) expect(found(index, key)).toEqual(keys.flatMap((all, statement) => all.has(key) ? [statement] : []).reverse())
    }))
  })

  it('keeps all keys when it grows', () => {
    const index = new SequenceIndex()
    for (let key = 0; key < 5000; key++) index.add(Math.imul(key, 0x9e3779b1), key)
    for (let key = 0; key < 5000; key++) expect(found(index, Math.imul(key, 0x9e3779b1))).toEqual([key])
  })

  it('stops at what is too old, and tells the latest 60 of a phrase that everybody uses', () => {
    const index = new SequenceIndex()
    for (let statement = 0; statement < 100; statement++) index.add(7, statement)
    expect(found(index, 7, 98)).toEqual([99, 98])
    expect(found(index, 7)).toHaveLength(60)
  })
})
