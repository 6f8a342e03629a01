import {describe, expect, it} from 'vitest'
import {createScareQuoteFinder, SCARE_QUOTE_THRESHOLD} from '../../src/annotate/find-scare-quotes.ts'
import {documentOf} from '../labels/documents.ts'
import {voicesOf, words} from './annotating.ts'

const find = createScareQuoteFinder()

function scareQuotes(text: string, quoted: readonly string[] = []): string[] {
  const document = documentOf(text)
  return find(document, document.body, voicesOf(document.body, quoted)).map((quote) => words(document, quote))
}

describe('createScareQuoteFinder', () => {
  it.each([
    ['doubt about a noun', 'The “referendum” ended on Sunday.', '“referendum”'],
    ['doubt about a verb', 'He continues to “tour” the republics.', '“tour”'],
    ['a comma inside the marks', 'The “experts,” as ever, were late.', '“experts,”'],
    ['straight marks', 'Their "free press" is silent.', '"free press"'],
    ['doubled apostrophes', "In the ''report'' of the committee there is nothing.", "''report''"],
    ['guillemets', 'The «investments» exist on paper.', '«investments»'],
    ['single marks', "The town got its 'beautification drive' last week.", "'beautification drive'"],
    ['so-called before it', 'The so-called “good will offer” was signed.', '“good will offer”'],
    ['an earlier clause with a source', 'As the minister said last week, rain is likely; the “inspectors” stay dry.', '“inspectors”'],
    ['a subject that speaks', 'The “experts” say that it will rain.', '“experts”'],
    ['a heading', "A 'breakthrough' on the horizon", "'breakthrough'"],
  ])('finds one: %s', (_, text, expected) => {
    expect(scareQuotes(text)).toEqual([expected])
  })

  it.each([
    ['a name', 'The “Middle Corridor” runs through the country.'],
    ['a programme', 'He spoke on “Face the Nation” on Sunday.'],
    ['a ship', 'The frigate “Resolute” left port.'],
    ['a nickname in a name', 'Joe “the Plumber” Wurzel came.'],
    ['a word named as a word', 'The word “corridor” is old.'],
    ['a term with its name', 'A pass known as “the needle” is closed.'],
    ['a dubbed thing', 'The plan, dubbed “quiet harbour”, was signed.'],
    ['a called thing', 'They called it “a mistake”.'],
    ['a titled work', 'She wrote a book titled “on rivers”.'],
    ['a foreign word with its gloss', 'He ate “aaruul” (a cheese) at noon.'],
    ['a foreign word', 'The “détente” ended.'],
    ['what somebody put so', 'He was shot “in cold blood”, as Harper put it.'],
    ['a short quote after praise', 'The official hailed the “permanent and principled” position of the state.'],
    ['a short quote with its source after it', 'The plan was “a mistake”, he said.'],
    ['a short quote with its source before it', 'The general said the plan was “a mistake”.'],
    ['quoted wording with a noun for it', 'The “fire and fury” language is gone.'],
    ['a judgement of somebody', 'The minister, a friend of his, saw a “good chance” there.'],
    ['words after a source between commas', 'That, an official said, was “very hard” for all.'],
    ['more than four words', 'The “plan to end all such plans” was signed.'],
    ['a figure', 'The rate of “5 percent” is high.'],
    ['a grade', 'The bank cut it to “BB-” on Friday.'],
    ['no word at all', 'The sign “?” stands there.'],
    ['marks that never close', 'The “plan was signed.'],
    ['a credit line', 'Photo: “agency”'],
  ])('leaves alone: %s', (_, text) => {
    expect(scareQuotes(text)).toEqual([])
  })

  it('leaves headlines alone, where a short quotation of a source looks the same, unless they say so-called', () => {
    const inTitle = (title: string): number => {
      const document = documentOf('', title)
      return find(document, document.title, voicesOf(document.title)).length
    }
    expect(inTitle('Premier ‘unhappy’ with talks')).toBe(0)
    expect(inTitle('So-called “inspectors” leave coast')).toBe(1)
  })

  it('never takes the words of an attribution', () => {
    expect(scareQuotes('She says the “referendum” was fair.', ['the “referendum” was fair'])).toEqual([])
  })

  it('is less sure where a sentence has a source, more words or single marks', () => {
    const confidence = (text: string, quoted: readonly string[] = []): number => {
      const document = documentOf(text)
      return find(document, document.body, voicesOf(document.body, quoted))[0]?.confidence ?? 0
    }
    const plain = confidence('Here “elections” end.')
    expect(plain).toBe(0.7)
    expect(confidence('Here “free elections” end.')).toBeLessThan(plain)
    expect(confidence("Here 'elections' end.")).toBeLessThan(plain)
    expect(confidence('Here “elections” end, it is cold.', ['it is cold'])).toBeLessThan(plain)
    expect(confidence('Here the so-called “elections” end.')).toBeGreaterThan(plain)
  })

  it('tells only what reaches the threshold, with a range inside the sentence', () => {
    const document = documentOf('Rain fell. The “experts” left. Rain fell.')
    const [quote] = find(document, document.body, voicesOf(document.body))
    expect(quote!.confidence).toBeGreaterThanOrEqual(SCARE_QUOTE_THRESHOLD)
    expect(document.body.text.slice(...quote!.sentence)).toBe('The “experts” left.')
  })
})
