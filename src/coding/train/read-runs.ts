import {Chain, transitionFactors} from '../../attribute/tagger/chain.ts'
import {PosteriorDecoder} from '../../attribute/tagger/decode.ts'
import {EmissionScorer, packRows} from '../../attribute/tagger/emission-scorer.ts'
import {LABELS} from '../../attribute/tagger/labels.ts'
import {PAD, ParagraphView} from '../../attribute/tagger/paragraph-view.ts'
import {RunList} from '../../attribute/tagger/run-list.ts'
import {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import type {ChainWeights} from './chain-options.ts'
import type {Example} from './gold.ts'
import {lessonsOf, viewLesson} from './lessons.ts'
import {quantise} from './quantise.ts'

/** A trained chain, and the words as it knows them. */
export interface ChainAndWords {
  readonly chain: ChainWeights
  readonly knowledge: WordKnowledge
}

/** A function that finds the runs of an article with a chain, computed as at run time, with whole-number weights. */
export function createRunReader({chain: weights, knowledge}: ChainAndWords, outside: number): (example: Example) => RunList {
  const attributes = new WordAttributes(knowledge), view = new ParagraphView(attributes), {bytes, scale} = quantise(weights)
  const scorer = new EmissionScorer(packRows(bytes, weights.bits, scale), attributes), decoder = new PosteriorDecoder()
  const chain = new Chain(transitionFactors(weights.transitions))
  return (example) => {
    const {body} = example.document, labels = new Uint8Array(body.size), marginals = new Float32Array(body.size * LABELS), word = new Int32Array(body.size)
    const lessons = lessonsOf([example])
    for (const lesson of lessons) {
      const [from] = lesson.stretch
      viewLesson(view, lesson)
      chain.reserve(view.size)
      scorer.score(view, chain.emission)
      chain.run(view.size, view.edge)
      for (let cell = 0; cell < view.size * LABELS; cell++) marginals[from * LABELS + cell] = chain.forward[cell]! * chain.backward[cell]!
      decoder.decode(marginals, {from: from * LABELS, size: view.size, outside}, labels, from)
      word.set(view.word.subarray(PAD, PAD + view.size), from)
    }
    const runs = new RunList()
    runs.fill(body, lessons.map(({stretch}) => stretch), {labels, marginals, rows: attributes.rows, word})
    return runs
  }
}
