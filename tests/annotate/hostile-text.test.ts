import {describe, expect, it} from 'vitest'
import {createHitFinder} from '../../src/annotate/find-hits.ts'
import {createScareQuoteFinder} from '../../src/annotate/find-scare-quotes.ts'
import {createSentimentScorer} from '../../src/annotate/score-sentiment.ts'
import {documentOf, entry, setOf} from '../labels/documents.ts'
import {LEXICON, voicesOf} from './annotating.ts'

/** The three annotating stages on one body; the number of findings. */
function annotate(text: string): number {
  const document = documentOf(text), {body} = document, voices = voicesOf(body)
  const hits = createHitFinder({labelSets: [setOf([entry('brutal'), entry('* brutal'), entry('brutal brutal *')])], abbreviations: []})
  return [hits, createScareQuoteFinder()].reduce((sum, find) => sum + find(document, body, voices).length, 0) +
    createSentimentScorer(LEXICON)(document, body, voices).length
}

describe('the annotating stages', () => {
  it.each([
    ['one sentence of 100,000 words, each a hit', 'brutal '.repeat(100_000)],
    ['one sentence of 20,000 quotations', 'the “plan” fell '.repeat(20_000)],
    ['50,000 negators', 'not '.repeat(50_000) + 'good'],
    ['50,000 marks', '“'.repeat(50_000)],
    ['50,000 question marks', 'brutal' + '?'.repeat(50_000)],
  ])('stay linear on %s', (_, text) => {
    const start = performance.now()
    annotate(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each(['', ' ', '.', '\n\n', '“', '""', '"a"', '\ud800', '😀😀', '\u0000brutal\u0000', '“”', '‘’‘’', 'brutal'])('take %j', (text) => {
    expect(annotate(text)).toBeGreaterThanOrEqual(0)
  })
})
