import {describe, expect, it} from 'vitest'
import {joinSpans} from '../../../src/coding/gold/join-spans.ts'
import type {LabelledSpan} from '../../../src/coding/gold/span-row.ts'
import {articleWith, goldOf, newReader} from '../train/marked-article.ts'

/** Joins the marked spans of a text, whatever their numbers, and gives the words of each attribution: source | cue | content. */
function joined(marked: string, links: readonly (readonly [string, string])[] = []): string[] {
  const gold = goldOf(marked), {text} = gold.article
  const spans: LabelledSpan[] = gold.attributions.flatMap((one) => (['source', 'cue', 'content'] as const)
    .flatMap((role) => one[role].map((range) => ({id: text.slice(...range), role, range}))))
  const {body} = newReader()(articleWith(text)), words = (ranges: readonly (readonly [number, number])[]): string => ranges.map((range) => text.slice(...range)).join(' … ')
  return joinSpans(body, {spans, links}).map(({source, cue, content}) => `${words(source)} | ${words(cue)} | ${words(content)}`)
}

describe('joinSpans, without ties', () => {
  it('joins content, cue and source of a sentence, in any order', () => {
    expect(joined('<1s|Kell> <1k|said> <1c|no>.')).toEqual(['Kell | said | no'])
    expect(joined('<1c|“No,”> <1k|said> <1s|Kell>.')).toEqual(['Kell | said | “No,”'])
    expect(joined('<1k|According to> <1s|Kell>, <1c|talks failed>.')).toEqual(['Kell | According to | talks failed'])
  })

  it('makes one attribution of both halves of a split quotation', () => {
    expect(joined('<1c|“We will,”> <1s|she> <1k|said>, <2c|“never give in.”>')).toEqual(['she | said | “We will,” … “never give in.”'])
  })

  it('rather stays in the sentence than goes to a nearer cue of another one', () => {
    expect(joined('<1c|“We won,”> <1s|he> <1k|said>. <2c|“By far,”> <2s|she> then and there <2k|added>.')).toEqual(['he | said | “We won,”', 'she | added | “By far,”'])
  })

  it('gives two cues of one source each its own content', () => {
    expect(joined('<1s|Kell> <1k|said> <1c|the talks failed> and <2k|warned of> <2c|war>.')).toEqual(['Kell | said | the talks failed', 'Kell | warned of | war'])
  })

  it('never goes over the end of a paragraph', () => {
    expect(joined('<1s|Kell> <1k|said> so.\n\n<1c|The talks failed.>')).toEqual([' |  | The talks failed.'])
  })

  it('keeps a source inside of what another source says apart', () => {
    expect(joined('<1s|Kell> <1k|said> <1c|<2s|Dravik> <2k|had claimed> <2c|victory>>.')).toEqual(['Kell | said | Dravik had claimed victory', 'Dravik | had claimed | victory'])
  })

  it('drops a cue without content, and lets a content without cue stand alone', () => {
    expect(joined('<1s|Kell> <1k|declined to comment>.')).toEqual([])
    expect(joined('<1c|“Never again.”>')).toEqual([' |  | “Never again.”'])
  })
})

describe('joinSpans, with ties', () => {
  it('lets only ties count', () => {
    const marked = '<1s|Kell> <1k|said> <1c|no>, <2s|Dravik> <2k|told> us <2c|yes>.'
    expect(joined(marked, [['said', 'yes'], ['Kell', 'said'], ['no', 'told']])).toEqual([' | told | no', 'Kell | said | yes'])
  })

  it('reads them in both directions, and a source that is tied to the content', () => {
    expect(joined('<1s|Kell> <1k|said> <1c|no>.', [['no', 'said'], ['Kell', 'no']])).toEqual(['Kell | said | no'])
  })

  it('needs no cue where source and content are tied', () => {
    expect(joined('<1s|Kell>: <1c|no>.', [['Kell', 'no']])).toEqual(['Kell |  | no'])
  })
})
