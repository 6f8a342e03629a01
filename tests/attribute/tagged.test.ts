import {describe, expect, it} from 'vitest'
import {assignVoices} from '../../src/attribute/assign-voices.ts'
import type {Attributed} from '../../src/attribute/create-attributor.ts'
import {VOICES} from '../../src/types.ts'
import {attributeTagged, readText, wordsOf} from './attribute-text.ts'

const tagged = (text: string, title = '') => wordsOf(text, title, attributeTagged(text, title).attributions)
const brief = (text: string) => tagged(text).map(({source, cue, content, kind, speaker}) => [source, cue, content, kind, speaker])

describe('the trained tagger', () => {
  it('finds a quotation before its cue', () => {
    expect(brief('“We will not sign the treaty under pressure,” Foreign Minister Anna Solvay said on Tuesday.')).toEqual([
      ['Foreign Minister Anna Solvay', 'said', '“We will not sign the treaty under pressure,”', 'direct', 'Anna Solvay'],
    ])
  })

  it('finds a that-clause and leaves the full stop out', () => {
    expect(brief('The president said that the border would stay closed until spring.').map((row) => row.slice(0, 4))).toEqual([
      ['The president', 'said', 'that the border would stay closed until spring', 'indirect'],
    ])
  })

  it('joins both halves of a quotation that its cue cuts', () => {
    const text = '“We came here to listen,” Ambassador Mark Kell told reporters, “and we leave with a plan.”'
    expect(brief(text).map(([, , content]) => content)).toEqual(['“We came here to listen,” … “and we leave with a plan.”'])
  })

  it('names a source after "according to"', () => {
    expect(brief('The talks have stalled, according to two senior officials.').map(([source, cue, content]) => [source, cue, content])).toEqual([
      ['two senior officials', 'according to', 'The talks have stalled'],
    ])
  })

  it('credits the words to whom they are quoted from, not to who carried them', () => {
    expect(brief('“The border is closed until the spring,” Paul Kell was quoted as saying by Interfax.')).toEqual([
      ['Paul Kell', 'was quoted as saying', '“The border is closed until the spring,”', 'direct', 'Paul Kell'],
    ])
  })

  it('tells that a cue is negated and what stance its verb takes', () => {
    const [denial] = tagged('The ministry did not say when the envoys would return.')
    expect(denial).toMatchObject({negated: true, rule: 'tagger', verbClass: 'neutral'})
    expect(tagged('The minister warned that the bridge would be closed.')[0]).toMatchObject({negated: false, verbClass: 'force'})
  })

  it('leaves to the writer what only the writer says', () => {
    const text = 'It should be noted that the talks are held every year. It was reported that the talks had failed.'
    expect(tagged(text).map(({content}) => content)).not.toContain('that the talks are held every year')
  })

  it('finds nothing in text that nobody is said to say', () => {
    expect(tagged('The convoy crossed the river at dawn. Two bridges were closed for repairs and traffic was slow.')).toEqual([])
  })

  it('keeps a paragraph that is one quotation with the speaker of the one before', () => {
    const text = '“We will go,” Anna Solvay said.\n“There is nothing left to talk about, and the delegation will fly home tonight.”'
    const found = tagged(text)
    expect(new Set(found.map(({speaker}) => speaker))).toEqual(new Set(['Anna Solvay']))
    expect(found.map(({content}) => content).join(' … ')).toBe('“We will go,” … “There is nothing left to talk about, and the delegation will fly home tonight.”')
    expect(found.map(({source}) => source)).toEqual(found.map(() => 'Anna Solvay'))
  })
})

describe('text in doubt', () => {
  it('has the voice uncertain, and no attribution', () => {
    const {body} = readText('Some feared that war was near.')
    const doubtful: Attributed['doubtful'] = [{part: 'text', content: [[12, 29]]}]
    const {of, attribution} = assignVoices(body, [], doubtful)
    expect(Array.from(of, (voice) => VOICES[voice])).toEqual(['outlet', 'outlet', 'uncertain', 'uncertain', 'uncertain', 'uncertain', 'outlet'])
    expect(Array.from(attribution)).toEqual([-1, -1, -1, -1, -1, -1, -1])
  })

  it('of another part changes nothing', () => {
    const {body} = readText('Some feared that war was near.')
    expect(Array.from(assignVoices(body, [], [{part: 'title', content: [[0, 29]]}]).of)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })
})

describe('the tagger on text that is not like news', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['3,000 quotation marks in a row', '"'.repeat(3000)],
    ['a paragraph of 20,000 words', 'the minister said that the road to the border was closed and '.repeat(1700)],
    ['no names', 'it was said that this was so, they said.'],
    ['all capitals', 'THE MINISTER SAID THAT THE TALKS HAD FAILED, ACCORDING TO OFFICIALS.'],
    ['right-to-left text', 'قال الوزير إن المحادثات فشلت. אמר השר: “לא נחתום”'],
    ['nothing', ''],
    ['signs alone', '—…“”‘’«»\u202e\u0000'],
  ]
  it.each(shapes)('gives offsets inside of it: %s', (_name, text) => {
    const {attributions, doubtful} = attributeTagged(text)
    const ranges = [...attributions.flatMap(({content, source, cue}) => [...content, ...source, ...cue]), ...doubtful.flatMap(({content}) => content)]
    expect(ranges.filter(([start, end]) => !(start >= 0 && start < end && end <= text.length))).toEqual([])
  })
})
