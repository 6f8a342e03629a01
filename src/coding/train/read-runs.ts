import {ParagraphLabeller, roomFor} from '../../attribute/tagger/label-paragraph.ts'
import {RunList} from '../../attribute/tagger/run-list.ts'
import {WordAttributes} from '../../attribute/tagger/word-attributes.ts'
import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import type {ChainWeights} from './chain-options.ts'
import type {Example} from './gold.ts'
import {lessonsOf} from './lessons.ts'
import {quantise} from './quantise.ts'

/** A trained chain, and the words as it knows them. */
export interface ChainAndWords {
  readonly chain: ChainWeights
  readonly knowledge: WordKnowledge
}

/** A function that finds the runs of an article with a chain, computed as at run time, with whole-number weights. */
export function createRunReader({chain, knowledge}: ChainAndWords, outside: number): (example: Example) => RunList {
  const attributes = new WordAttributes(knowledge), {bytes, scale} = quantise(chain)
  const labeller = new ParagraphLabeller({rows: {bits: chain.bits, bytes, scale}, transitions: chain.transitions, outside}, attributes)
  return (example) => {
    const {document: {body, vocabulary}, hints} = example, tokens = roomFor(body.size), lessons = lessonsOf([example])
    for (const {stretch, layout} of lessons) labeller.label({passage: body, vocabulary}, stretch, {layout, hints}, tokens)
    const runs = new RunList()
    runs.fill(body, lessons.map(({stretch}) => stretch), {...tokens, rows: attributes.rows})
    return runs
  }
}
