import {describe, expect, it} from 'vitest'
import {doubtOf, speechOf} from '../../src/measure/speech-of.ts'
import type {Attribution, Range} from '../../src/types.ts'
import {VOICES} from '../../src/types.ts'
import {documentOf} from '../text/read.ts'

const text = 'The talks failed. “We don’t give up,” Solvay told reporters. Reuel said that Berg had called it “a farce” of 2 days. He declined to comment.'
const title = 'Solvay: talks failed'
const document = documentOf(text, title)

const at = (words: string, inside = text): Range => [inside.indexOf(words), inside.indexOf(words) + words.length]
const attributionOf = (content: readonly Range[], more: Partial<Attribution> = {}): Attribution => ({
  id: 'a', part: 'text', content, source: [], cue: [], kind: 'direct', speaker: 'Irena Solvay', sourceType: 'minister', title: null, anonymous: false, anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1,
  negated: false, parent: null, verbClass: null, confidence: 0.931, rule: 'r', ...more,
})

const QUOTED = VOICES.indexOf('quoted'), REPORTED = VOICES.indexOf('reported')
const marked = [at('“We don’t give up,”'), at('“a farce”')]
const body = Uint8Array.from(document.body.start, (start) => marked.some(([from, to]) => start >= from && start < to) ? QUOTED : REPORTED)
const voices = {title: new Uint8Array(document.title.size).fill(REPORTED), body}

const headline = attributionOf([at('talks failed', title)], {part: 'title'})
const quote = attributionOf([at('“We don’t give up,”')], {source: [at('Solvay')], cue: [at('told')]})
const outer = attributionOf([at('that Berg had called it “a farce” of 2 days')], {speaker: 'Tomas Reuel', source: [at('Reuel')], cue: [at('said')], kind: 'mixed'})
const inner = attributionOf([at('it “a farce” of 2 days')], {speaker: 'Anna Berg', source: [at('Berg')], cue: [at('had called')], kind: 'mixed'})
const silent = attributionOf([at('to comment')], {speaker: null, source: [at('He')], cue: [at('declined')], negated: true})
const speech = speechOf(document, voices, [headline, quote, outer, inner, silent])

describe('speechOf', () => {
  it('counts words and numbers of the content, clitics with their word, the inner ones for both', () => {
    // We do(n’t) give up; that Berg had called it a farce of 2 days; it a farce of 2 days
    expect(speech.map(({words}) => words)).toEqual([2, 4, 10, 6, 2])
  })

  it('counts as verbatim what stands in the voice of a quotation', () => { expect(speech.map(({verbatim}) => verbatim)).toEqual([0, 4, 2, 2, 0]) })

  it('gives the first word to the first who speaks in the text, whatever the headline says', () => {
    expect(speech.map(({first}) => first)).toEqual([false, true, false, false, false])
  })

  it('gives the last word to who speaks it, not to who quotes it, and not to who is silent', () => {
    expect(speech.map(({last}) => last)).toEqual([false, false, false, true, false])
  })

  it('sees who is named in the headline', () => { expect(speech.map(({inHeadline}) => inHeadline)).toEqual([true, true, false, false, false]) })

  it('gives the sentences around source, cue and the start of the content', () => {
    expect(speech.slice(1).map(({sentence}) => text.slice(...sentence))).toEqual([
      '“We don’t give up,” Solvay told reporters.', 'Reuel said that Berg had called it “a farce” of 2 days.', 'Reuel said that Berg had called it “a farce” of 2 days.',
      'He declined to comment.',
    ])
  })

  it('lets nobody speak first where nobody speaks', () => {
    expect(speechOf(document, voices, [headline, silent]).map(({first, last}) => [first, last])).toEqual([[false, false], [false, false]])
  })

  it('bears a text without words, and an attribution without any place', () => {
    const empty = documentOf(''), nothing = {title: new Uint8Array(0), body: new Uint8Array(0)}
    expect(speechOf(empty, nothing, [attributionOf([])])).toMatchObject([{words: 0, verbatim: 0, first: false, last: false, sentence: [0, 0]}])
  })
})

describe('doubtOf', () => {
  it('is what confidence leaves', () => { expect(doubtOf({confidence: 0.125, speaker: 'Irena Solvay'})).toBe(875) })
  it('is whole where nobody is named', () => { expect(doubtOf({confidence: 0.99, speaker: null})).toBe(1000) })
})
