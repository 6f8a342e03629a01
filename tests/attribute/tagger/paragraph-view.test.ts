import {describe, expect, it} from 'vitest'
import {AFTER_CLOSING, BREAK_IN_QUOTE, INSIDE, OPENING, SENTENCE_BREAK} from '../../../src/attribute/tagger/labels.ts'
import {PAD, ParagraphView} from '../../../src/attribute/tagger/paragraph-view.ts'
import {AFTER, BEFORE, WordAttributes} from '../../../src/attribute/tagger/word-attributes.ts'
import {articleWith, knowledgeOf, newReader, viewOf} from '../../coding/train/marked-article.ts'

const CUES = knowledgeOf({said: {cue: 5}, told: {cue: 4}, talks: {cue: 1}})

describe('ParagraphView', () => {
  it('has room before and after the words', () => {
    const {view} = viewOf('Talks end')
    expect(view.size).toBe(2)
    expect([...view.word.subarray(0, PAD)]).toEqual([BEFORE, BEFORE, BEFORE])
    expect([...view.word.subarray(PAD + 2, 2 * PAD + 2)]).toEqual([AFTER, AFTER, AFTER])
  })

  it('tells what lies between neighbouring tokens', () => {
    // “ No . Never . ” He left . “ Go ”
    const {view} = viewOf('“No. Never.” He left. “Go”')
    expect([...view.edge.subarray(0, 12)]).toEqual([
      OPENING, INSIDE, INSIDE, BREAK_IN_QUOTE, INSIDE, INSIDE, SENTENCE_BREAK, INSIDE, INSIDE, SENTENCE_BREAK, INSIDE, INSIDE,
    ])
    expect([...viewOf('“Go” he').view.edge.subarray(0, 4)]).toEqual([OPENING, INSIDE, INSIDE, AFTER_CLOSING])
  })

  it('knows where each sentence begins and ends', () => {
    const {view} = viewOf('Talks end. They left.')
    expect([...view.sentenceFirst.subarray(0, 6)]).toEqual([0, 0, 0, 3, 3, 3])
    expect([...view.sentenceAfter.subarray(0, 6)]).toEqual([3, 3, 3, 6, 6, 6])
  })

  it('finds the nearest word like a cue on either side, inside the sentence', () => {
    // Kell said he told them . Talks end .
    const {view} = viewOf('Kell said he told them. Talks end.', CUES)
    expect([...view.leftCue.subarray(0, 9)]).toEqual([-1, -1, 1, 1, 3, 3, -1, -1, -1])
    expect([...view.rightCue.subarray(0, 9)]).toEqual([1, 3, 3, -1, -1, -1, -1, -1, -1])
  })

  it('keeps in mind that a cue, then "that", then a comma came by', () => {
    // Kell said that talks , if any , end
    const {view} = viewOf('Kell said that talks, if any, end', CUES)
    expect([...view.leftState.subarray(0, 9)]).toEqual([0, 0, 1, 2, 2, 4, 4, 4, 4])
    expect([...viewOf('Kell said, yes', CUES).view.leftState.subarray(0, 4)]).toEqual([0, 0, 1, 3])
  })

  it('adds 8 to that inside quotation marks', () => {
    // said “ yes ” so
    const {view} = viewOf('said “yes” so', CUES)
    expect([...view.leftState.subarray(0, 5)]).toEqual([0, 1, 9, 9, 1])
  })

  it('finds the nearest clause boundary on either side', () => {
    // talks end , but they go
    const {view} = viewOf('talks end, but they go')
    // the comma makes a boundary of kind 2 (comma + but), "but" one of kind 18
    expect([...view.leftBreak.subarray(0, 6)]).toEqual([0, 0, 0, 2, 18, 18])
    expect([...view.leftBreakAt.subarray(0, 6)]).toEqual([0, 0, 0, 2, 3, 3])
    expect([...view.rightBreak.subarray(0, 6)]).toEqual([2, 2, 2, 18, 0, 0])
    expect([...view.rightBreakAt.subarray(0, 6)]).toEqual([2, 2, 2, 3, 6, 6])
  })

  it('counts places from the paragraph, quotations too, and forgets what it held before', () => {
    const {body, vocabulary} = newReader()(articleWith(`${'word '.repeat(700)}\n\nHe “left” at once.`)), view = new ParagraphView(new WordAttributes(CUES))
    view.fill(body, vocabulary, [body.paragraphs[0]!, body.paragraphs[1]!], {layout: 0, hints: null})
    expect([view.size, view.hasQuote]).toEqual([700, 0])
    view.fill(body, vocabulary, [body.paragraphs[1]!, body.paragraphs[2]!], {layout: 3, hints: null})
    expect([view.size, view.hasQuote, view.layout]).toEqual([7, 1, 3])
    expect([view.quoteFirst[2], view.quoteLast[2]]).toEqual([1, 3])
  })
})
