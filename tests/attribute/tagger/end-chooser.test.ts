import {describe, expect, it} from 'vitest'
import {contentEnds, MOST_ENDS, sourceEnds} from '../../../src/attribute/tagger/end-choices.ts'
import {EndChooser} from '../../../src/attribute/tagger/end-chooser.ts'
import {Linker} from '../../../src/attribute/tagger/linker.ts'
import {RANKER_BITS} from '../../../src/attribute/tagger/ranker.ts'
import type {EndExample} from '../../../src/coding/train/train-ends.ts'
import {trainEnds} from '../../../src/coding/train/train-ends.ts'
import type {Example} from '../../../src/coding/train/gold.ts'
import {exampleFrom, markedRuns, newReader, wordsOf} from '../../coding/train/marked-article.ts'

const ends = new Int32Array(MOST_ENDS)

/** The contents that end before each of the ends, for the content marked in a text. */
function contentsOf(marked: string): string[] {
  const example = exampleFrom(marked), runs = markedRuns(example), [[from, end]] = example.attributions[0]!.content as [[number, number]]
  const count = contentEnds(runs, from, end, ends)
  return [...ends.subarray(0, count)].map((to) => wordsOf(example, [from, to]))
}

describe('contentEnds', () => {
  it('offers the end of the chain, the boundaries before it from the last one back, and the next ones after it', () => {
    expect(contentsOf('<1s|Kell> <1k|said> <1c|the pact held, but he left, which hurt> and she stayed.')).toEqual([
      'the pact held, but he left, which hurt', 'the pact held, but he left', 'the pact held', 'the pact held, but he left, which hurt and she stayed.',
    ])
  })

  it('offers words of time and place before which a statement may be over', () => {
    expect(contentsOf('<1s|Kell> <1k|rejected> <1c|the plan on Monday>.')).toContain('the plan')
  })

  it('leaves a content that a quotation closes alone', () => {
    expect(contentsOf('<1s|Kell> <1k|said>, <1c|“the pact held, but he left”> on Monday.')).toEqual(['“the pact held, but he left”'])
  })

  it('sees no boundary inside of a quotation that stands in the content', () => {
    expect(contentsOf('<1s|Kell> <1k|said> <1c|the “old, tired” pact held>.')).toEqual(['the “old, tired” pact held', 'the “old, tired”'])
  })
})

describe('sourceEnds', () => {
  it('offers any end after the first word', () => {
    const runs = markedRuns(exampleFrom('<1s|Kell, who leads>, <1k|said> <1c|no>.'))
    expect([...ends.subarray(0, sourceEnds(runs, 0, 4, ends))]).toEqual([4, 1, 2, 3])
  })
})

/** Runs as a chain left them that always takes in too much, with what a person marked. */
function lesson(said: string, tail: string, read: ReturnType<typeof newReader>): EndExample {
  const loose = exampleFrom(`<1s|Kell> <1k|said> <1c|${said}${tail}>.`, read), strict = exampleFrom(`<1s|Kell> <1k|said> <1c|${said}>${tail}.`, read)
  const runs = markedRuns(loose)
  return {example: strict, runs, linked: new Linker({cue: new Float32Array(1 << RANKER_BITS), source: new Float32Array(1 << RANKER_BITS)}).link(runs)}
}

function chosen({runs, linked}: EndExample, example: Example, weights: Float32Array): string[] {
  const chooser = new EndChooser(weights)
  return linked.map((one) => wordsOf(example, chooser.choose(runs, one).content[0]!))
}

describe('EndChooser', () => {
  const read = newReader()

  it('learns that a clause with "which" belongs to no content, and ends one that it has not seen there', () => {
    const nouns = ['mill', 'port', 'bank', 'pact', 'road', 'camp', 'pier', 'dam'].flatMap((noun) => [`the ${noun} was sold`, `his ${noun} had burned`])
    const weights = trainEnds(nouns.map((said) => lesson(said, ', which few believe', read))), fresh = lesson('a bridge fell', ', which few doubt', read)
    expect(chosen(fresh, fresh.example, weights)).toEqual(['a bridge fell'])
  })

  it('keeps the end of the chain without weights, and tells how sure it is', () => {
    const fresh = lesson('a bridge fell', ', which few doubt', read), one = new EndChooser(new Float32Array(1 << RANKER_BITS)).choose(fresh.runs, fresh.linked[0]!)
    expect(one.content).toEqual(fresh.linked[0]!.content)
    // the end of the chain and the one before the comma are alike
    expect(one.ending).toBeCloseTo(1 / 2, 6)
  })
})
