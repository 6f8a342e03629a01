import type {LabelEntry, LabelSet} from '../../types.ts'
import {collectRows} from './collect-rows.ts'
import type {CategoryNode} from './label-path.ts'
import {categoryTree, joinPath} from './label-path.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {linesOf} from './lexicon.ts'
import {readLiwcLine} from './liwc-line.ts'
import {termsFor} from './terms-for.ts'

const TARGET = {title: 'LIWC', weights: 'none', levels: true, rules: false, wildcards: 'end'} as const

/**
 * Dictionaries of LIWC: between two lines `%` the categories with their numbers, tabs before a number for a category inside another; then a term
 * a line with the numbers of its categories. Read as dirty as they are: line ends of any kind, spaces for tabs, repeated tabs, zeros before
 * numbers, terms of several words, and the conditions of old files (`readLiwcLine`).
 */
export const LIWC: LabelFormat = {name: 'liwc', title: TARGET.title, endings: ['.dic'], read: readLiwc, write: writeLiwc}

function readLiwc(content: string, fail: Fail): Lexicon {
  const lines = linesOf(content), collector = collectRows(), isMark = (line: string): boolean => line.trim() === '%'
  const open = lines.findIndex((line) => line.trim() !== ''), close = lines.findIndex((line, index) => index > open && isMark(line))
  if (open < 0 || !isMark(lines[open]!) || close < 0) fail(Math.max(1, open + 1), 'no list of categories', 'put the categories with their numbers between two lines "%"')
  const labels = readCategories(lines.slice(open + 1, close), open + 2, fail)
  lines.slice(close + 1).forEach((raw, index) => {
    const line = close + 2 + index
    if (raw.trim() === '' || isMark(raw)) return
    const {term, codes, losses} = readLiwcLine(raw, (code) => labels.has(code))
    for (const what of losses) collector.lose(line, term, what)
    if (codes.length === 0) collector.lose(line, term, 'left out: it has no category')
    for (const {code, term: condition} of codes) {
      const label = labels.get(code)
      if (label === undefined) collector.lose(line, term, `not put under ${code}: the file names no such category`)
      else collector.add({term: condition, label, weight: 1, line})
    }
  })
  return {rows: collector.rows, losses: collector.losses, about: new Map()}
}

/** Numbers of the categories with their labels; a line that is indented further than the one before is inside it. */
function readCategories(lines: readonly string[], first: number, fail: Fail): ReadonlyMap<number, string> {
  const labels = new Map<number, string>(), path: {depth: number, name: string}[] = []
  lines.forEach((raw, index) => {
    if (raw.trim() === '') return
    const parts = /^(\t*)\s*(\d+)\s+(\S.*?)\s*$/.exec(raw)
    if (parts === null) return fail(first + index, `"${raw.trim()}" is no category`, 'write its number, a tab and its name')
    const depth = parts[1]!.length
    while (path.length > 0 && path.at(-1)!.depth >= depth) path.pop()
    path.push({depth, name: parts[3]!})
    labels.set(Number(parts[2]), joinPath(path.map(({name}) => name)))
  })
  return labels
}

function writeLiwc({entries}: LabelSet): Written {
  const losses: Loss[] = [], numbers = new Map<CategoryNode<LabelEntry>, number>(), terms = new Map<string, number[]>()
  const legend = categoryTree(entries).flatMap((node) => legendOf(node, 0, numbers))
  for (const [{own}, number] of numbers) for (const entry of own) {
    const {terms: ways, losses: lost} = termsFor(entry, TARGET)
    losses.push(...lost)
    for (const way of ways) terms.set(way, [...terms.get(way) ?? [], number])
  }
  const lines = [...terms].map(([term, codes]) => `${term}\t${codes.join('\t')}`)
  return {content: `${['%', ...legend, '%', ...lines].join('\n')}\n`, losses: losses.sort((a, b) => a.line - b.line)}
}

function legendOf(node: CategoryNode<LabelEntry>, depth: number, numbers: Map<CategoryNode<LabelEntry>, number>): string[] {
  const number = numbers.size + 1
  numbers.set(node, number)
  return [`${'\t'.repeat(depth)}${number}\t${node.name}`, ...node.inside.flatMap((child) => legendOf(child, depth + 1, numbers))]
}
