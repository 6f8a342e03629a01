import {Chain, transitionFactors} from '../../../src/attribute/tagger/chain.ts'
import {EDGES, LABELS} from '../../../src/attribute/tagger/labels.ts'
import {PAD, ParagraphView} from '../../../src/attribute/tagger/paragraph-view.ts'
import {RunList} from '../../../src/attribute/tagger/run-list.ts'
import {WordAttributes} from '../../../src/attribute/tagger/word-attributes.ts'
import type {WordFacts, WordKnowledge} from '../../../src/attribute/tagger/word-knowledge.ts'
import {wordKey} from '../../../src/attribute/tagger/word-knowledge.ts'
import type {Example, GoldArticle} from '../../../src/coding/train/gold.ts'
import {exampleOf} from '../../../src/coding/train/gold.ts'
import {lessonsOf, viewLesson} from '../../../src/coding/train/lessons.ts'
import {loadDataset} from '../../../src/load/load-dataset.ts'
import type {Abbreviation} from '../../../src/text/abbreviations.ts'
import type {Document} from '../../../src/text/passage.ts'
import {createReader} from '../../../src/text/read-document.ts'
import type {Article, Range} from '../../../src/types.ts'

type Role = 'source' | 'cue' | 'content'
const abbreviations = loadDataset('abbreviations.csv') as unknown as Abbreviation[]
const ROLES: Readonly<Record<string, Role>> = {s: 'source', k: 'cue', c: 'content'}

/** Reads `<1s|Kell> <1k|said> <1c|the talks failed>.`: number of the attribution, its part, its words. Marks may nest. */
export function goldOf(marked: string, {id = 'a', outlet = 'Herald', set = 'own', visits = 1, own = true}: Partial<GoldArticle> = {}): GoldArticle {
  const byNumber = new Map<string, Record<Role, Range[]>>(), open: {number: string, role: Role, start: number}[] = []
  let text = ''
  for (let at = 0; at < marked.length; at++) {
    const mark = /^<(\d)([skc])\|/.exec(marked.slice(at, at + 4))
    if (mark) {
      open.push({number: mark[1]!, role: ROLES[mark[2]!]!, start: text.length})
      at += 3
    } else if (marked[at] === '>' && open.length > 0) {
      const {number, role, start} = open.pop()!, parts = byNumber.get(number) ?? {source: [], cue: [], content: []}
      byNumber.set(number, parts)
      parts[role].push([start, text.length])
    } else text += marked[at]
  }
  const attributions = [...byNumber].sort(([a], [b]) => a < b ? -1 : 1).map(([, parts]) => ({...parts, kind: ''}))
  return {id, set, outlet, visits, own, attributions, article: articleWith(text, {id, outlet})}
}

export function articleWith(text: string, {id = 'a', outlet = 'Herald', title = ''}: Partial<Article> = {}): Article {
  return {id, outlet, title, text, date: null, event: null, url: null, labels: {}, file: 'a.jsonl', line: 1}
}

/** A function that reads articles, all with one vocabulary. */
export function newReader(): (article: Article) => Document {
  return createReader({abbreviations, mostForms: Infinity})
}

export function exampleFrom(marked: string, read = newReader(), about: Partial<GoldArticle> = {}): Example {
  const gold = goldOf(marked, about), document = read(gold.article)
  return exampleOf(gold, document, new Uint8Array(document.body.size))
}

/** The words of a range of tokens, as they stand in the text. */
export function wordsOf({document: {body}}: Example, [from, to]: Range): string {
  return body.text.slice(body.start[from], body.end[to - 1])
}

/** Knowledge of a few words; others are unknown. */
export function knowledgeOf(words: Readonly<Record<string, Partial<WordFacts>>> = {}): WordKnowledge {
  const rows = Object.entries(words).map(([word, facts]) => ({key: wordKey(word), fine: 0, middle: 0, coarse: 0, cue: 0, source: 0, ...facts})).sort((a, b) => a.key - b.key)
  return {
    hashes: Uint32Array.from(rows, ({key}) => key), fine: Uint16Array.from(rows, ({fine}) => fine), middle: Uint8Array.from(rows, ({middle}) => middle),
    coarse: Uint8Array.from(rows, ({coarse}) => coarse), levels: Uint8Array.from(rows, ({cue, source}) => cue + 8 * source),
  }
}

/** The marked spans as runs, each label with the given marginal. */
export function markedRuns(example: Example, knowledge = knowledgeOf(), marginal = 1): RunList {
  const {body} = example.document, attributes = new WordAttributes(knowledge), view = new ParagraphView(attributes)
  const marginals = new Float32Array(body.size * LABELS), word = new Int32Array(body.size), lessons = lessonsOf([example])
  example.labels.forEach((label, token) => { marginals[token * LABELS + label] = marginal })
  for (const lesson of lessons) {
    viewLesson(view, lesson)
    word.set(view.word.subarray(PAD, PAD + view.size), lesson.stretch[0])
  }
  const runs = new RunList()
  runs.fill(body, lessons.map(({stretch}) => stretch), {labels: example.labels, marginals, rows: attributes.rows, word})
  return runs
}

/** A view of the first paragraph of a text. */
export function viewOf(text: string, knowledge = knowledgeOf()): {readonly view: ParagraphView, readonly attributes: WordAttributes, readonly document: Document} {
  const attributes = new WordAttributes(knowledge), view = new ParagraphView(attributes), document = newReader()(articleWith(text))
  view.fill(document.body, document.vocabulary, [document.body.paragraphs[0]!, document.body.paragraphs[1]!], {layout: 0, hints: null})
  return {view, attributes, document}
}

/** A chain whose transitions all weigh `weight`. */
export function chainOf(weight = 0): Chain {
  return new Chain(transitionFactors(new Float64Array(EDGES * LABELS * LABELS).fill(weight)))
}

/** All label sequences of a length that the chain may take. */
export function allPaths(size: number, allowed: (previous: number | null, next: number) => boolean): number[][] {
  let paths: number[][] = [[]]
  for (let i = 0; i < size; i++) {
    paths = paths.flatMap((path) => Array.from({length: LABELS}, (_, label) => label).filter((label) => allowed(path.at(-1) ?? null, label)).map((label) => [...path, label]))
  }
  return paths
}
