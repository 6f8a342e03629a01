import {readFileSync} from 'node:fs'
import type {TargetRows} from '../../src/annotate/targets/target-lexicon.ts'
import type {VoicedTokens} from '../../src/annotate/voiced-tokens.ts'
import type {SentimentRow} from '../../src/annotate/valence-words.ts'
import {loadDataset} from '../../src/load/load-dataset.ts'
import type {Document, Passage} from '../../src/text/passage.ts'
import type {Attribution} from '../../src/types.ts'
import {VOICES} from '../../src/types.ts'

/** The shipped lexicon. */
export const LEXICON: readonly SentimentRow[] = readFileSync('datasets/sentiment.csv', 'utf8').trim().split(/\r?\n/).slice(1).map((line) => {
  const [term = '', valence = ''] = line.split(',')
  return {term, valence}
})

/** The shipped lists of what words say about those they stand beside. */
export const TARGET_ROWS: TargetRows = {words: loadDataset('target-words.csv'), verbs: loadDataset('target-verbs.csv')}

export const attribution = (id: string): Attribution => ({
  id, part: 'text', content: [], source: [], cue: [], kind: 'direct', speaker: null, sourceType: null, title: null, anonymous: false,
  anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1, negated: false, parent: null, verbClass: null, confidence: 1, rule: 'test',
})

/** All in the outlet's voice, except the given stretches of the text: they belong to one attribution, `a1`, in the given voice. */
export function voicesOf(passage: Passage, quoted: readonly string[] = [], voice: (typeof VOICES)[number] = 'quoted'): VoicedTokens {
  const of = new Uint8Array(passage.size), index = new Int32Array(passage.size).fill(-1)
  for (const stretch of quoted) {
    const from = passage.text.indexOf(stretch)
    for (let token = 0; token < passage.size; token++) {
      if (from < 0 || passage.start[token]! < from || passage.end[token]! > from + stretch.length) continue
      of[token] = VOICES.indexOf(voice)
      index[token] = 0
    }
  }
  return {of, attribution: index, attributions: [attribution('a1')]}
}

/** The words of a span. */
export function words({title, body}: Document, span: {readonly part: 'title' | 'text', readonly start: number, readonly end: number}): string {
  return (span.part === 'title' ? title : body).text.slice(span.start, span.end)
}
