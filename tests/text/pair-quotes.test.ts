import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {documentOf, quotesOf} from './read.ts'

const quotes = (text: string): string[] => quotesOf(documentOf(text).body)

describe('pairQuotes', () => {
  it.each([
    ['pairs curly and straight double marks', '“We go,” she said. "They stay," he said.', ['“We go,”', '"They stay,"']],
    ['pairs guillemets, low marks and two apostrophes', "«Да» „Ja“ ''Yes''", ['«Да»', '„Ja“', "''Yes''"]],
    ['pairs single marks and leaves apostrophes alone', "The 'tour' isn't over, the ministers' aide said", ["'tour'"]],
    ['lets a possessive stand inside single marks', "'The ministers' house is closed,' he said.", ["'The ministers' house is closed,'"]],
    ['pairs curly single marks', 'The ‘tour’ of the ministers’ wives', ['‘tour’']],
    ['nests single marks in double ones', '“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”', '‘no’']],
    ['nests double marks in single ones', "'We never said \"never\" to them,' he said.", ["'We never said \"never\" to them,'", '"never"']],
    ['opens after a bracket and a dash', '("yes") — "no"', ['"yes"', '"no"']],
    ['takes a mark after a gap and before a word for an opening one', '"We will go, he said. "They will not," she said.', ['"We will go, he said.', '"They will not,"']],
    ['ends an unclosed quotation with its paragraph', 'He said "we go.\nThey went. "Good," she said.', ['"we go.', '"Good,"']],
  ])('%s', (_title, text, expected) => { expect(quotes(text)).toEqual(expected) })

  it('joins a quotation that is opened again in the next paragraph', () => {
    const {quotes: found} = documentOf('“One, two.\n\n“Three.\n\n“Four,” she said. “Five.”').body
    expect(found.map(({closed, continues}) => ({closed, continues}))).toEqual([
      {closed: false, continues: false}, {closed: false, continues: true}, {closed: true, continues: true}, {closed: true, continues: false},
    ])
  })

  it('does not join across a paragraph without marks', () => {
    expect(documentOf('“One.\n\nTwo.\n\n“Three.”').body.quotes.at(-1)?.continues).toBe(false)
  })

  it('takes 30,000 marks in a row in its stride', () => {
    expect(documentOf('" '.repeat(30_000)).body.size).toBe(30_000)
    expect(documentOf("'a ".repeat(30_000)).body.quotes.length).toBeLessThanOrEqual(30_000)
  })

  it('gives quotations inside one paragraph, properly nested or apart, whatever the marks', () => {
    const marks = fc.array(fc.constantFrom('“', '”', '"', "'", '’', '‘', '«', '»', '„', "''", ' ', 'a', 's', '\n', '. ', 'B'), {maxLength: 40})
    fc.assert(fc.property(marks, (parts) => {
      const {body} = documentOf(parts.join(''))
      for (const {first, last} of body.quotes) expect(body.paragraphOf[first]).toBe(body.paragraphOf[last])
      for (const a of body.quotes) for (const b of body.quotes) {
        const apart = a.last < b.first || b.last < a.first
        const nested = (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
        expect(apart || nested).toBe(true)
      }
    }))
  })
})
