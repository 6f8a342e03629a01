import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {documentOf, paragraphsOf, sentencesOf, tokensOf} from './read.ts'

const tokens = (text: string): string[] => tokensOf(documentOf(text).body)
const sentences = (text: string): string[] => sentencesOf(documentOf(text).body)

describe('scan: tokens', () => {
  it.each([
    ['splits clitics off and keeps other apostrophes', "Don't. O'Brien can’t; they’re Russia's l'Aquila", ['Do', "n't", '.', "O'Brien", 'ca', 'n’t', ';', 'they', '’re', 'Russia', "'s", "l'Aquila"]],
    ['keeps hyphens inside words', 'so-called pro‑Velmark – not', ['so-called', 'pro‑Velmark', '–', 'not']],
    ['keeps initialisms with their stops, alone and in compounds', 'U.S.-led talks, e.g. the U.N. vote', ['U.S.-led', 'talks', ',', 'e.g.', 'the', 'U.N.', 'vote']],
    ['keeps numbers whole', '$1,200 and 3.5% at 12:30 in 2018-19', ['$', '1,200', 'and', '3.5', '%', 'at', '12:30', 'in', '2018-19']],
    ['keeps addresses whole, without the stop that follows', 'See https://a.example/b?c=1. Or akorda.kz, a@b.example, @user and #tag', ['See', 'https://a.example/b?c=1', '.', 'Or', 'akorda.kz', ',', 'a@b.example', ',', '@user', 'and', '#tag']],
    ['does not take a missing space after a stop for an address', 'the end.The start', ['the', 'end', '.', 'The', 'start']],
    ['makes two apostrophes one mark, and a year with an apostrophe one word', "''We'' in the '90s", ["''", 'We', "''", 'in', 'the', "'90s"]],
    ['makes each ideograph a token', '他说 naïve', ['他', '说', 'naïve']],
    ['keeps a soft hyphen and a combining accent inside the word', 'sanc\u00adtions cafe\u0301', ['sanc\u00adtions', 'cafe\u0301']],
    ['keeps runs of stops together', 'Well... so -- yes', ['Well', '...', 'so', '--', 'yes']],
  ])('%s', (_title, text, expected) => { expect(tokens(text)).toEqual(expected) })

  it('counts a sign outside the basic plane as one token', () => { expect(tokens('ok 😀!')).toEqual(['ok', '😀', '!']) })
})

describe('scan: sentences', () => {
  it.each([
    ['is safe on titles, initials and months', 'U.S. Sen. J. D. Vance met Gen. Mark Drozd on Nov. 4 at No. 7. He left.', ['U.S. Sen. J. D. Vance met Gen. Mark Drozd on Nov. 4 at No. 7.', 'He left.']],
    ['ends after an initialism when a sentence opener follows', 'They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
    ['goes on after an initialism before a name', 'They met U.S. Ambassador Crale.', ['They met U.S. Ambassador Crale.']],
    ['keeps closing marks with the sentence', '“We agree.” He left. “Stop!” he said.', ['“We agree.”', 'He left.', '“Stop!” he said.']],
    ['ends before a bracket, a digit and an opening mark', 'It failed. (Again.) 400 left. "Why?" she asked.', ['It failed.', '(Again.)', '400 left.', '"Why?" she asked.']],
    ['reads "No." as an answer unless a number follows', 'No. That is all. See No. 4.', ['No.', 'That is all.', 'See No. 4.']],
    ['ends sentences of scripts without case', 'قال نعم. ثم ذهب؟ لا', ['قال نعم.', 'ثم ذهب؟', 'لا']],
    ['does not take the end of a word like "ill" for an abbreviation', 'He was ill. Moscow knew.', ['He was ill.', 'Moscow knew.']],
  ])('%s', (_title, text, expected) => { expect(sentences(text)).toEqual(expected) })
})

describe('scan: paragraphs', () => {
  it('ends a paragraph at a single line break', () => { expect(paragraphsOf(documentOf('One\nTwo.\n\nThree').body)).toEqual(['One', 'Two.', 'Three']) })

  it('reads single breaks as wrapping where blank lines part the paragraphs', () => {
    const line = 'the ministers of the three coastal states met again on the'
    const text = `${line}\n${line}\n${line}\nquay.\n\n${line}\n${line}\n${line}\nquay.\n`
    expect(paragraphsOf(documentOf(text).body)).toHaveLength(2)
  })
})

describe('scan: any text', () => {
  const anyText = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme', maxLength: 200}), fc.array(fc.constantFrom(
    'He', "n't", '"', '“', '”', "'", '’', '.', ' ', '\n', '\n\n', 'U.S.', 'Gen.', '(', ')', '«', '»', '-', '1,2', 'said', ',', '…', '\u00ad', '@', 'a.b'),
  {maxLength: 60}).map((parts) => parts.join('')))

  it('gives tokens that are in order, do not overlap, and leave nothing but white space and joiners out', () => {
    fc.assert(fc.property(anyText, (text) => {
      const {body} = documentOf(text)
      let at = 0
      for (let token = 0; token < body.size; token++) {
        expect(body.start[token]).toBeGreaterThanOrEqual(at)
        expect(body.end[token]).toBeGreaterThan(body.start[token]!)
        expect(text.slice(at, body.start[token])).toMatch(/^[\s\u0085\ufeff\u200b\u00ad\u200c\u200d\u2060]*$/)
        at = body.end[token]!
      }
      expect(text.slice(at)).toMatch(/^[\s\u0085\ufeff\u200b\u00ad\u200c\u200d\u2060]*$/)
    }))
  })

  it('gives each token the form that its span cuts out', () => {
    fc.assert(fc.property(anyText, (text) => {
      const {body, vocabulary} = documentOf(text)
      for (let token = 0; token < body.size; token++) {
        expect(vocabulary.forms[body.word[token]!]).toBe(text.slice(body.start[token], body.end[token]))
      }
    }))
  })

  it('parts the tokens into sentences inside paragraphs', () => {
    fc.assert(fc.property(anyText, (text) => {
      const {body} = documentOf(text)
      expect(body.sentences.at(-1)).toBe(body.size)
      expect(body.paragraphs.at(-1)).toBe(body.size)
      for (const first of body.paragraphs.subarray(0, -1)) expect(body.sentences).toContain(first)
      for (let token = 0; token < body.size; token++) {
        expect(body.sentences[body.sentenceOf[token]!]).toBeLessThanOrEqual(token)
        expect(body.sentences[body.sentenceOf[token]! + 1]).toBeGreaterThan(token)
      }
    }))
  })
})
