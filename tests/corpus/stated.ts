import type {FactArticle} from '../../src/corpus/event-items.ts'

/** A statement as a line, from what matters: `Solvay: said: “We will go”`; no speaker, no attribution. */
export type Said = readonly [speaker: string, cue: string, content: string, flags?: string]

export interface Stated {
  readonly id: string
  readonly outlet: string
  readonly event?: string | null
  readonly date?: string | null
  readonly said?: readonly Said[]
  readonly words?: number
  readonly facts?: readonly string[]
  readonly loaded?: readonly string[]
}

export function stated({id, outlet, event = 'talks', date = '2024-05-15', said = [], words = 100, facts = [], loaded = []}: Stated): FactArticle {
  const statements = said.map(([speaker, cue, content, flags = ''], i) => [speaker === '' ? '' : `a${i + 1}`, speaker, '', 'direct', 'neutral', flags, cue, content].join('\t')).join('\n')
  return {article: {id, outlet, event, date}, wire: null, statements, words, facts: facts.join('\n'), loaded: loaded.join('\n')}
}
