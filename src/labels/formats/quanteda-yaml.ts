import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument} from 'yaml'
import type {Node, Pair} from 'yaml'
import type {LabelEntry, LabelSet} from '../../types.ts'
import type {RowCollector} from './collect-rows.ts'
import {collectRows} from './collect-rows.ts'
import type {CategoryNode} from './label-path.ts'
import {categoryTree, joinPath} from './label-path.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {aboutLines, aboutOf} from './lexicon.ts'
import {termsFor} from './terms-for.ts'

const TARGET = {title: 'quanteda', weights: 'none', levels: true, rules: false, wildcards: 'all'} as const

/** The key under which a category holds its own terms where it has categories inside. */
const OWN = '__'

/**
 * Dictionaries of the R package quanteda as YAML: categories inside categories, a list of terms in the innermost ones; `*` and `?` as here.
 * `# licence: …` lines at the top are read too.
 */
export const QUANTEDA: LabelFormat = {name: 'quanteda', title: TARGET.title, endings: ['.yml', '.yaml'], read: readQuanteda, write: writeQuanteda}

function readQuanteda(content: string, fail: Fail): Lexicon {
  const counter = new LineCounter(), collector = collectRows()
  const document = parseDocument(content, {lineCounter: counter, schema: 'failsafe', uniqueKeys: false, logLevel: 'silent'})
  const lineAt = (offset: number | undefined): number => counter.linePos(offset ?? 0).line
  const [error] = document.errors
  if (error !== undefined) fail(lineAt(error.pos[0]), `not readable as YAML (${error.message.split('\n')[0]!})`, 'write categories as "name:" with "- term" lines under them')
  if (!isMap(document.contents)) fail(1, 'no categories', 'write categories as "name:" with "- term" lines under them')
  else walk(document.contents, [], {collector, lineAt})
  return {rows: collector.rows, losses: collector.losses, about: aboutOf(content)}
}

interface Walk {
  readonly collector: RowCollector
  readonly lineAt: (offset: number | undefined) => number
}

function walk(node: Node, path: readonly string[], to: Walk): void {
  const line = to.lineAt(node.range?.[0])
  if (isScalar(node)) {
    const term = typeof node.value === 'string' ? node.value : ''
    if (term !== '') to.collector.add({term, label: joinPath(path), weight: 1, line})
  } else if (isSeq<Node>(node)) for (const item of node.items) walk(item, path, to)
  else if (isMap<Node, Node | null>(node)) {
    for (const {key, value} of node.items as readonly Pair<Node, Node | null>[]) {
      const name = isScalar(key) ? String(key.value) : ''
      if (value !== null) walk(value, name === OWN ? path : [...path, name], to)
    }
  } else if (isAlias(node)) to.collector.lose(line, `*${node.source}`, 'left out: write the terms again, references are not followed')
}

function writeQuanteda(set: LabelSet): Written {
  const losses: Loss[] = [], lines = categoryTree(set.entries).flatMap((node) => categoryLines(node, '', losses))
  return {content: `${aboutLines(set)}${lines.join('\n')}\n`, losses}
}

function categoryLines({name, own, inside}: CategoryNode<LabelEntry>, indent: string, losses: Loss[]): string[] {
  const items = (entries: readonly LabelEntry[], margin: string): string[] => entries.flatMap((entry) => {
    const {terms, losses: lost} = termsFor(entry, TARGET)
    losses.push(...lost)
    return terms.map((term) => `${margin}- ${JSON.stringify(term)}`)
  })
  const margin = `${indent}  `, head = `${indent}${JSON.stringify(name)}:`
  if (inside.length === 0) return [head, ...items(own, margin)]
  const ownLines = own.length === 0 ? [] : [`${margin}${OWN}:`, ...items(own, `${margin}  `)]
  return [head, ...ownLines, ...inside.flatMap((child) => categoryLines(child, margin, losses))]
}
