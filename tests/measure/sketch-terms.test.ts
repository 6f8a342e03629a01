import {describe, expect, it} from 'vitest'
import {TermTable} from '../../src/compare/term-table.ts'
import {createTermSketcher} from '../../src/measure/sketch-terms.ts'
import {VOICES} from '../../src/types.ts'
import {documentOf} from '../text/read.ts'

const sketch = createTermSketcher()
const [OWN, QUOTED, UNCERTAIN] = ['outlet', 'quoted', 'uncertain'].map((voice) => VOICES.indexOf(voice as (typeof VOICES)[number])) as [number, number, number]

/** Terms by voice: what stands in marks is quoted, what stands in brackets is uncertain. */
function terms(text: string, title = ''): Record<'own' | 'quoted', Record<string, number>> {
  const document = documentOf(text, title), table = new TermTable()
  const voice = (start: number): number => text.lastIndexOf('[', start) > text.lastIndexOf(']', start) ? UNCERTAIN : QUOTED
  const body = Uint8Array.from(document.body.start, (start, token) => document.body.quoteOf[token] !== -1 ? QUOTED : voice(start) === UNCERTAIN ? UNCERTAIN : OWN)
  table.add('x', sketch(document, {title: new Uint8Array(document.title.size).fill(OWN), body}))
  const told = {own: {} as Record<string, number>, quoted: {} as Record<string, number>}
  for (const of of ['own', 'quoted'] as const) {
    table.visit('x', of, (first, second, count) => { told[of][second === -1 ? table.word(first) : `${table.word(first)} ${table.word(second)}`] = count })
  }
  return told
}

describe('createTermSketcher', () => {
  it('counts words, folded, and pairs of neighbours that both carry content', () => {
    expect(terms('Grain ships left the grain port.').own).toEqual({grain: 2, ships: 1, left: 1, the: 1, port: 1, 'grain ships': 1, 'ships left': 1, 'grain port': 1})
  })

  it('keeps the voices apart, and pairs no words across them', () => {
    expect(terms('Berg called it “shameful robbery” yesterday.')).toEqual({
      own: {berg: 1, called: 1, it: 1, yesterday: 1, 'berg called': 1}, quoted: {shameful: 1, robbery: 1, 'shameful robbery': 1},
    })
  })

  it('leaves out what is uncertain, numbers, single letters and boilerplate', () => {
    expect(terms('By Anna Berg\n\nA port [may close] in 40 days.').own).toEqual({port: 1, in: 1, days: 1})
  })

  it('pairs no words over a sign or the end of a sentence', () => { expect(terms('Grain, ships. Ports').own).toEqual({grain: 1, ships: 1, ports: 1}) })

  it('counts the headline with the text', () => { expect(terms('Ports close.', 'Ports in peril').own).toMatchObject({ports: 2}) })
})
