import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createSentimentScorer} from '../../src/annotate/score-sentiment.ts'
import type {SentimentSegment} from '../../src/types.ts'
import {documentOf} from '../labels/documents.ts'
import {LEXICON, voicesOf, words} from './annotating.ts'

const score = createSentimentScorer(LEXICON)
const small = createSentimentScorer([{term: 'good', valence: '2'}, {term: 'bad', valence: '-2'}, {term: 'crisis', valence: '-3'}])

function segments(text: string, scorer = score): readonly SentimentSegment[] {
  const document = documentOf(text)
  return scorer(document, document.body, voicesOf(document.body))
}

const values = (text: string): number[] => segments(text, small).flatMap((segment) => segment.words.map(({value}) => value))
const total = (text: string): number => segments(text).reduce((sum, segment) => sum + segment.score, 0)

/** Sentences read by hand: + a reader takes the tone as good, − as bad, 0 as neither. */
const CHALLENGES: readonly (readonly [string, '+' | '-' | '0'])[] = [
  ['The talks were a success.', '+'], ['The talks were not a success.', '-'], ['The talks weren’t a success.', '-'], ["The talks weren't a success.", '-'],
  ['The visit was a disaster.', '-'], ['The visit was no disaster.', '+'], ['There was no violence at the border.', '+'], ['Violence broke out at the border.', '-'],
  ['The minister praised the agreement.', '+'], ['The minister never praised the agreement.', '-'], ['The envoy failed to win support.', '-'],
  ['The troops failed to protect the village.', '-'], ['The plan suffers from a lack of trust.', '-'], ['They parted without anger.', '+'],
  ['They parted in anger.', '-'], ['Nobody was killed.', '+'], ['Three people were killed.', '-'], ['The ceasefire brought peace and hope.', '+'],
  ['The deal collapsed in failure.', '-'], ['The two states enjoy excellent relations.', '+'], ['Relations are terrible.', '-'],
  ['Relations are not terrible.', '+'], ['It was not without success.', '+'], ['He did not say that the plan was bad, but that it was brilliant.', '+'],
  ['The plan is brilliant, but the result was a catastrophe.', '-'], ['The week was awful, but the summit ended in triumph.', '+'],
  ['The United Kingdom sent a note.', '0'], ['The Security Council met on Monday.', '0'], ['The Defense Ministry sent a note.', '0'],
  ['The Alliance met in Selmont.', '0'], ['The Energy Minister met Joy Freeman.', '0'], ['United Nations staff arrived.', '0'],
  ['Great Britain and Hope Island signed a paper.', '0'], ['The delegation arrived on Tuesday by train.', '0'], ['The committee has twelve members.', '0'],
  ['Sadly, the bridge was destroyed.', '-'], ['Fortunately, the bridge was saved.', '+'], ['Brutal attacks killed dozens.', '-'],
  ['“Wonderful news,” the paper wrote.', '+'], ['A very good agreement was signed.', '+'], ['A somewhat good agreement was signed.', '+'],
  ['The threats are extremely dangerous.', '-'], ['It was hardly a victory.', '-'], ['It was not just a victory.', '+'], ['It was not only a disaster.', '-'],
  ['The treaty is far from perfect.', '-'], ['They refused to help the refugees.', '-'], ['The war is over, and people celebrate.', '+'],
  ['She doesn’t trust the general.', '-'], ['The crisis deepened.', '-'], ['Hostile troops attacked the peaceful village.', '-'],
  ['The victims mourn their dead.', '-'], ['The people welcomed the honest and generous offer.', '+'], ['Corruption ruined the country.', '-'],
  ['Their friendship is strong.', '+'], ['The insult angered the delegation.', '-'], ['They apologised for the insult.', '-'],
  ['The prisoners were tortured.', '-'], ['He lied about the massacre.', '-'], ['They congratulated the winner.', '+'], ['Fear and panic spread.', '-'],
  ['The economy is healthy and growing.', '+'], ['The economy is weak and suffering.', '-'], ['It is neither good nor safe.', '-'],
  ['The results did not disappoint.', '+'], ['No one was hurt.', '+'], ['A hero’s welcome delighted the crew.', '+'],
  ['The ambassador was humiliated.', '-'], ['The rescue was a miracle.', '+'], ['SUMMIT ENDS IN DISASTER', '-'], ['Summit Ends In Terrible Disaster For Coast', '-'],
  ['Hope And Peace Return To The Coast', '+'], ['United Kingdom Security Council Envoy Arrives In Capital', '0'],
  ['The AID convoy and the WHO team arrived.', '0'], ['A TERRIBLE storm hit the port.', '-'], ['The report did not address the weather. The harvest was excellent.', '+'],
  ['The gift was appreciated.', '+'], ['The sanctions hurt innocent families.', '-'],
]

/** Read by hand as above; the rules get these wrong, and a change that mends one should move it up. */
const KNOWN_LIMITS: readonly (readonly [string, '+' | '-' | '0'])[] = [
  ['Not once did the talks succeed.', '-'], // four words between
  ['The prisoners were freed.', '+'], // "prisoners" outweighs "freed"
  ['Brutal Russian tactics went on.', '-'], // next to a name at the start of a sentence: taken for a name
]

describe('createSentimentScorer', () => {
  it.fails.each(KNOWN_LIMITS)('known limit: %s %s', (sentence, sign) => {
    const sum = total(sentence)
    expect(sum > 0 ? '+' : sum < 0 ? '-' : '0').toBe(sign)
  })

  it.each(CHALLENGES)('%s %s', (sentence, sign) => {
    const sum = total(sentence)
    expect(sum > 0 ? '+' : sum < 0 ? '-' : '0').toBe(sign)
  })

  it('scores round(1000 · x / √(x² + 15))', () => {
    expect(segments('A good day.', small)[0]!.score).toBe(459) // 2 / √19 = 0.4588
    expect(segments('A good, good day.', small)[0]!.score).toBe(718) // 4 / √31 = 0.7184
  })

  it('turns a negated word round at 74 per cent, a doubly negated one not at all', () => {
    expect(values('It is not good.')).toEqual([-1480])
    expect(values('It is never not good.')).toEqual([2000])
  })

  it('ends a negation at three words, at a comma, at but and at the end of the sentence', () => {
    expect(values('It is not one two good.')).toEqual([-1480])
    expect(values('It is not one two three good.')).toEqual([-1480])
    expect(values('It is not one two three four good.')).toEqual([2000])
    expect(values('He did not come, good man.')).toEqual([2000])
    expect(values('He did not come and good men left.')).toEqual([2000])
    expect(values('He did not come. Good men came. Good men stayed.')).toEqual([2000, 2000])
  })

  it('lets "not only" and "not just" be', () => {
    expect(values('It is not only good.')).toEqual([2000])
  })

  it('adds 293 thousandths for an intensifier right before, takes them for a dampener, on either side of zero', () => {
    expect(values('very good')).toEqual([2293])
    expect(values('very bad')).toEqual([-2293])
    expect(values('slightly bad')).toEqual([-1707])
    expect(values('very long good')).toEqual([2278]) // 293 · 0.95 = 278
  })

  it('halves what stands before the last but and weighs what follows at one and a half', () => {
    expect(values('It was bad but now it is good.')).toEqual([-1000, 3000])
    expect(values('But it was bad.')).toEqual([-2000])
  })

  it('cuts a sentence where the voice changes and scores each part alone', () => {
    const text = 'The good envoy spoke of "a bad crisis" in town.', document = documentOf(text)
    const parts = small(document, document.body, voicesOf(document.body, ['"a bad crisis"']))
    expect(parts.map((part) => [part.voice, words(document, part), part.words.length])).toEqual([
      ['outlet', 'The good envoy spoke of', 1], ['quoted', '"a bad crisis"', 2], ['outlet', 'in town.', 0],
    ])
    expect(parts[2]!.score).toBe(0)
  })

  it('drops parts without a word', () => {
    const document = documentOf('"A crisis", he said.')
    const parts = small(document, document.body, voicesOf(document.body, ['A crisis']))
    expect(parts.map((part) => words(document, part))).toEqual(['A crisis', '", he said.'])
  })

  it('tells a text without valence words by segments without words', () => {
    expect(segments('The train left at noon.').map(({score: value, words: found}) => [value, found.length])).toEqual([[0, 0]])
  })

  it('leaves out what is printed around the text', () => {
    expect(segments('Good day.\n\nRead more: a bad crisis', small)).toHaveLength(1)
  })

  it('gives spans that cut the words out of the text, whole scores within ±1000, in order', () => {
    const pieces = fc.constantFrom('good', 'bad', 'not', 'very', 'but', ',', '.', '“', '”', 'Good', 'crisis', "don't", '\n\n', 'GOOD', '😀')
    fc.assert(fc.property(fc.array(pieces, {maxLength: 40}), fc.integer({min: 0, max: 7}), (list, cut) => {
      const document = documentOf(list.join(' ')), {body} = document
      const voices = {of: Uint8Array.from({length: body.size}, (_, token) => token % (cut + 2) === 0 ? 1 : 0)}
      let last = 0
      for (const {start, end, score: value, words: found} of small(document, body, voices)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(Number.isInteger(value) && Math.abs(value) <= 1000).toBe(true)
        for (const word of found) {
          expect(word.start >= start && word.end <= end && Number.isInteger(word.value)).toBe(true)
          expect(['good', 'bad', 'crisis']).toContain(body.text.slice(word.start, word.end).toLowerCase())
        }
        last = end
      }
    }))
  })
})
