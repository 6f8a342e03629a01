import type {CorpusArticle} from '../../src/findings.ts'
import {createFingerprint} from '../../src/measure/fingerprint.ts'
import {createCopySketcher} from '../../src/measure/sketch-copy.ts'
import {emptyCounts} from '../../src/measure/tally.ts'
import {documentOf} from '../text/read.ts'

const sketchCopy = createCopySketcher(), fingerprint = createFingerprint()

export interface Printed extends Partial<CorpusArticle['article']> {
  readonly id: string
  readonly text: string
  readonly wire?: string
  readonly wireContributor?: string
}

/** An article as the corpus passes see it, sketched from a text as in a report. */
export function printed({text, wire = '', wireContributor = '', ...about}: Printed): CorpusArticle {
  const document = documentOf(text), copy = sketchCopy(document)
  return {
    article: {outlet: 'Daily Clarion', date: null, event: null, title: '', url: null, ...about},
    counts: {...emptyCounts(), words: copy.words}, wire: wire === '' ? null : wire, wireContributor: wireContributor === '' ? null : wireContributor,
    fingerprint: fingerprint(document.body, document.vocabulary),
    sketch: {words: {terms: new Int32Array(0), counts: new Uint8Array(0)}, copy, statements: '', loaded: '', facts: '', lines: '', terms: {words: '', counts: new Uint16Array(4), contexts: new Uint8Array(0)}, choices: {loadedOwn: {}, sure: {}, lexicons: []}, scare: {marked: [], plain: new Int32Array(0)}},
  }
}

/** `count` words that no other name gives: text without a phrase in common with any other. */
export function prose(name: string, count: number): string {
  return Array.from({length: count}, (_, i) => `${name}${i}`).join(' ')
}
