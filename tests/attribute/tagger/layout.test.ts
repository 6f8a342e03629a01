import {describe, expect, it} from 'vitest'
import {AROUND, HEADLINE, layoutOf, LEAD, LINE, TEXT, TURN} from '../../../src/attribute/tagger/layout.ts'
import {articleWith, newReader} from '../../coding/train/marked-article.ts'

const layouts = (text: string, title = ''): number[] => {
  const {body, vocabulary} = newReader()(articleWith(text, {title}))
  return Array.from({length: body.paragraphs.length - 1}, (_, paragraph) => layoutOf(body, vocabulary, paragraph))
}
const SENTENCE = 'The talks in the capital went on for a second day without any result.'

describe('layoutOf', () => {
  it('takes the first three paragraphs of running text for the lead', () => {
    expect(layouts(['one', 'two', 'three', 'four', 'five'].map((day) => `On day ${day} ${SENTENCE}`).join('\n\n'))).toEqual([LEAD, LEAD, LEAD, TEXT, TEXT])
  })

  it('takes a short first paragraph in title case, or without a closing sign, for a headline', () => {
    expect(layouts(`Talks End Without Result In Larisk.\n\n${SENTENCE}`)[0]).toBe(HEADLINE)
    expect(layouts(`Talks end without result\n\n${SENTENCE}`)[0]).toBe(HEADLINE)
    expect(layouts(`The talks have ended.\n\n${SENTENCE}`)[0]).toBe(LEAD)
  })

  it('takes a later short paragraph without a closing sign for a line', () => {
    expect(layouts(`${SENTENCE}\n\nWhat comes next\n\n${SENTENCE}`)[1]).toBe(LINE)
  })

  it.each(['KELL: We will go on.', 'MR. KELL: No.', 'Q: Will you sign?', 'SEN. DRAVIK (D-VA): Never.'])('sees a turn of a transcript in "%s"', (turn) => {
    expect(layouts(`${SENTENCE}\n\n${turn}`)[1]).toBe(TURN)
  })

  it.each(['He said: We will go on.', 'The reason: nobody knows it.', 'KELL WILL NOT COME.'])('sees none in "%s"', (line) => {
    expect(layouts(`${SENTENCE}\n\n${line}`)[1]).not.toBe(TURN)
  })

  it('takes every paragraph of the headline for a headline', () => {
    const {title, vocabulary} = newReader()(articleWith('', {title: 'The talks are over.'}))
    expect(layoutOf(title, vocabulary, 0)).toBe(HEADLINE)
  })

  it('tells what is printed around the text', () => {
    expect(layouts(`Talks End\n\n${SENTENCE}`, 'Talks End')[0]).toBe(AROUND)
  })
})
