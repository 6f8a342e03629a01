import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createReader} from '../../src/text/read-document.ts'
import {ADDRESS, CAPITAL, CAPITALS, CLITIC, LOWER, MARK, NUMBER, SYMBOL, Vocabulary, WORD} from '../../src/text/vocabulary.ts'
import {WordTable} from '../../src/text/word-table.ts'
import {abbreviations, articleOf, tokensOf} from './read.ts'

describe('Vocabulary', () => {
  it('gives one id per form and finds it again', () => {
    fc.assert(fc.property(fc.array(fc.string()), (forms) => {
      const vocabulary = new Vocabulary()
      const ids = forms.map((form) => vocabulary.idOf(form))
      expect(forms.map((form) => vocabulary.idOf(form))).toEqual(ids)
      expect(ids.map((id) => vocabulary.forms[id])).toEqual(forms)
    }))
  })

  it('folds case, curly apostrophes, composed letters and soft hyphens', () => {
    const vocabulary = new Vocabulary()
    const folded = (form: string): string => vocabulary.forms[vocabulary.folded(vocabulary.idOf(form))]!
    expect(['Don’t', 'SANC\u00adTIONS', 'Cafe\u0301', 'pro‑war'].map(folded)).toEqual(["don't", 'sanctions', 'caf\u00e9', 'pro-war'])
  })

  it('keeps its ids and forms while it grows', () => {
    const vocabulary = new Vocabulary()
    const ids = Array.from({length: 20_000}, (_, n) => vocabulary.idOf(`w${n}`))
    expect(new Set(ids).size).toBe(20_000)
    expect(vocabulary.forms[vocabulary.idOf('w19999')]).toBe('w19999')
  })

  it.each([0, 1])('knows the folded form of every form, also of those that made it grow (%i forms before)', (before) => {
    const vocabulary = new Vocabulary()
    for (let n = 0; n < before; n++) vocabulary.idOf(`before${n}`)
    for (let n = 0; n < 20_000; n++) {
      const id = vocabulary.idOf(`W${n}`)
      expect(vocabulary.forms[vocabulary.folded(id)]).toBe(`w${n}`)
    }
  })

  it('tells what a form is', () => {
    const vocabulary = new Vocabulary()
    const kinds = ['talks', "'s", '1,200', '$', '“', "''", 'akorda.kz', '@user', 'U.S.'].map((form) => vocabulary.kind(vocabulary.idOf(form)))
    expect(kinds).toEqual([WORD, CLITIC, NUMBER, SYMBOL, MARK, MARK, ADDRESS, ADDRESS, WORD])
  })

  it('tells how a form is written', () => {
    const vocabulary = new Vocabulary()
    expect(['talks', 'Talks', 'TALKS', 'I', 'al-Assad', 'Élan', 'U.S.'].map((form) => vocabulary.letterCase(vocabulary.idOf(form))))
      .toEqual([LOWER, CAPITAL, CAPITALS, CAPITAL, LOWER, CAPITAL, CAPITALS])
  })
})

describe('a fresh vocabulary between two articles', () => {
  it('changes no token', () => {
    const texts = ['The talks ended.', 'The talks began again.', '“Never,” she said.']
    const read = (mostForms: number): string[][] => {
      const reader = createReader({abbreviations, mostForms})
      return texts.map((text) => tokensOf(reader(articleOf(text)).body))
    }
    expect(read(0)).toEqual(read(1_000_000))
  })
})

describe('WordTable', () => {
  it('computes once per form and starts afresh with another vocabulary', () => {
    let calls = 0
    const table = new WordTable((form) => { calls++; return form.length })
    const one = new Vocabulary(), other = new Vocabulary()
    expect([table.of(one, one.idOf('ab')), table.of(one, one.idOf('ab')), table.of(other, other.idOf('xyz'))]).toEqual([2, 2, 3])
    expect(calls).toBe(2)
  })
})
