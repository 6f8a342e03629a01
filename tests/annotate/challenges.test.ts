import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import {describe, expect, it} from 'vitest'
import {createSentimentScorer} from '../../src/annotate/score-sentiment.ts'
import {documentOf} from '../labels/documents.ts'
import {LEXICON, voicesOf} from './annotating.ts'

/**
 * Sentences written and read by hand before the rules were run on them. Expected is what a reader takes the tone for: + good, - bad, 0 neither. Add
 * yours at the end; one that the rules get wrong stays in, since the share of those that are right is what counts.
 */
const CHALLENGES = parse(readFileSync('tests/annotate/challenges.csv', 'utf8'), {columns: true}) as readonly Readonly<Record<'about' | 'expected' | 'sentence', string>>[]

/** The least share that must be read rightly. */
const SHARE = 0.95

const score = createSentimentScorer(LEXICON)

function toneOf(sentence: string): string {
  const document = documentOf(sentence), sum = score(document, document.body, voicesOf(document.body)).reduce((total, segment) => total + segment.score, 0)
  return sum > 0 ? '+' : sum < 0 ? '-' : '0'
}

describe('the challenge sentences', () => {
  const wrong = CHALLENGES.filter(({expected, sentence}) => toneOf(sentence) !== expected), right = CHALLENGES.length - wrong.length

  it('are 150 at the least, all different, each with a tone', () => {
    expect(CHALLENGES.length).toBeGreaterThanOrEqual(150)
    expect(new Set(CHALLENGES.map(({sentence}) => sentence)).size).toBe(CHALLENGES.length)
    expect(CHALLENGES.filter(({expected}) => !['+', '-', '0'].includes(expected))).toEqual([])
  })

  it(`are read rightly: ${right} of ${CHALLENGES.length}, ${(100 * right / CHALLENGES.length).toFixed(1)} % (at least ${100 * SHARE} %)`, () => {
    expect(right / CHALLENGES.length, `read wrongly:\n${wrong.map(({expected, sentence}) => `${expected} ${sentence}`).join('\n')}`).toBeGreaterThanOrEqual(SHARE)
  })
})
