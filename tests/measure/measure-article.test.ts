import {describe, expect, it} from 'vitest'
import {createFingerprint} from '../../src/measure/fingerprint.ts'
import {createWireFinder} from '../../src/measure/find-wire.ts'
import {measureArticle} from '../../src/measure/measure-article.ts'
import {speechOf} from '../../src/measure/speech-of.ts'
import type {Attribution} from '../../src/types.ts'
import {documentOf} from '../text/read.ts'

const text = 'The talks don’t end. “We go on,” Solvay said.\n\nMeridian Wire contributed to this report.'
const document = documentOf(text, 'Talks go on')
const quoted = Uint8Array.from(document.body.start, (start) => start >= text.indexOf('“') && start <= text.indexOf('”') ? 1 : 0)
const attribution: Attribution = {
  id: 'a1', part: 'text', content: [[text.indexOf('“'), text.indexOf('”') + 1]], source: [], cue: [], kind: 'direct', speaker: 'Irena Solvay', sourceType: null, title: null,
  anonymous: false, anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1, negated: false, parent: null, verbClass: null, confidence: 1, rule: 'r',
}

const voices = {title: new Uint8Array(document.title.size), body: quoted}

describe('measureArticle', () => {
  const counts = measureArticle({
    document, voices, attributions: [attribution], speech: speechOf(document, voices, [attribution]), hits: [], scareQuotes: [],
    sentiment: [
      {part: 'text', start: 0, end: 1, voice: 'outlet', score: -300, words: [{start: 0, end: 1, value: -1}]},
      {part: 'text', start: 1, end: 2, voice: 'outlet', score: 0, words: []},
      {part: 'text', start: 2, end: 3, voice: 'reported', score: 200, words: [{start: 2, end: 3, value: 1}]},
    ],
  })

  it('counts the words of each voice, headline included, clitics and boilerplate not', () => {
    // headline: Talks go on (3); outlet: The talks do end (4), Solvay said (2); quoted: We go on (3); credit line: 6 words
    expect(counts).toMatchObject({words: 12, words_headline: 3, words_own: 9, words_quoted: 3, words_reported: 0, words_uncertain: 0, words_boilerplate: 6})
  })

  it('counts sentences of the text only', () => { expect(counts.sentences).toBe(2) })

  it('sums scores by voice and counts segments without valence apart', () => {
    expect(counts).toMatchObject({
      sentiment_own_sum: -300, sentiment_own_segments: 2, sentiment_own_scored: 1, sentiment_quoted_sum: 200, sentiment_quoted_segments: 1, sentiment_quoted_scored: 1,
    })
  })

  it('counts attributions and their speakers', () => { expect(counts).toMatchObject({attributions: 1, direct: 1, sources: 1, unresolved: 0, typed: 0, official: 0}) })

  it('counts the words that sources say', () => {
    expect(counts).toMatchObject({words_attributed: 3, words_verbatim: 3, words_anonymous: 0, words_doubtful: 0})
  })
})

describe('createFingerprint', () => {
  const fingerprint = createFingerprint()
  const of = (body: string): string => { const {body: passage, vocabulary} = documentOf(body); return fingerprint(passage, vocabulary) }

  it('is blind to case, marks, line breaks and credits', () => {
    expect(of('“The talks end,” he said.')).toBe(of('the talks\nend he SAID.\n\nMeridian Wire contributed to this report.'))
  })

  it('sees a changed, a missing and a moved word', () => {
    expect(new Set(['the talks end', 'the talks ended', 'the talks', 'talks the end', 'the talks end end'].map(of)).size).toBe(5)
  })
})

describe('createWireFinder', () => {
  const find = createWireFinder([{agency: 'Meridian Wire', forms: 'Meridian Wire|MW'}, {agency: 'Associated Press', forms: 'AP|Associated Press'}])
  it.each([
    ['SELMONT (Meridian Wire) — The talks ended.', 'Meridian Wire'],
    ['PORT AMALY, Kestria (AP) - The talks ended.', 'Associated Press'],
    ['By Lena Fuchs, Associated Press\n\nThe talks ended.', 'Associated Press'],
    ['The talks ended.\n\n(AP)', 'Associated Press'],
    ['The talks ended.\n\nCopyright 2024 The Associated Press. All rights reserved.', 'Associated Press'],
    ['The Associated Press contributed to this report.\n\nSELMONT (Meridian Wire) — The talks ended.', 'Meridian Wire'],
  ])('%s → by %s', (body, agency) => { expect(find(documentOf(body))).toEqual({agency, part: 'author'}) })

  it.each([
    'The talks ended.\n\nThe Associated Press contributed to this report.',
    'The talks ended.\n\nWith reports from AP',
  ])('%s → a contributor only', (body) => { expect(find(documentOf(body))).toEqual({agency: 'Associated Press', part: 'contributor'}) })

  it.each([
    'Solvay told Meridian Wire that the talks had ended.', 'The talks (AP was not there) ended.', '',
    'Photo: Associated Press\n\nThe talks ended.', 'AP\n\nThe talks ended.',
  ])('%s → nobody', (body) => { expect(find(documentOf(body))).toBeNull() })
})
