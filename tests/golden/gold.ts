import {readFileSync} from 'node:fs'
import {parse} from 'csv-parse/sync'
import type {Article, Range, SourceType, Voice} from '../../src/types.ts'

const SAMPLE = new URL('../../datasets/sample/', import.meta.url)

/** An attribution as two readers coded it. Spans are ranges of the text. */
export interface GoldAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly speaker: string
  readonly sourceType: SourceType
  readonly anonymous: boolean
  readonly negated: boolean
}

interface Place {
  readonly start: number
  readonly end: number
}

export interface GoldArticle {
  readonly id: string
  readonly attributions: readonly GoldAttribution[]
  readonly titleAttributions: readonly GoldAttribution[]
  readonly voices: readonly (Place & {readonly voice: Voice})[]
  readonly scareQuotes: readonly Place[]
  readonly ownVoiceLoaded: readonly (Place & {readonly why: string})[]
}

export const sampleGold: readonly GoldArticle[] =
  readFileSync(new URL('gold.jsonl', SAMPLE), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GoldArticle)

export const sampleArticles: readonly Article[] = parse<Record<string, string>>(readFileSync(new URL('articles.csv', SAMPLE)), {columns: true})
  .map((row, index) => ({
    id: row['id']!, outlet: row['outlet']!, date: row['date']!, event: row['event']!, title: row['title']!, text: row['text']!, url: row['url']!, labels: {},
    file: 'articles.csv', line: index + 2,
  }))
