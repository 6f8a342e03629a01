import type {LabelEntry, LabelSet} from '../../types.ts'
import {parseRule} from '../parse-rule.ts'
import {collectRows} from './collect-rows.ts'
import type {CategoryNode} from './label-path.ts'
import {categoryTree, joinPath} from './label-path.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {linesOf} from './lexicon.ts'
import {termsFor} from './terms-for.ts'
import {readWordstatRule, wordstatRule, wordstatWords, wordsOf} from './wordstat-rule.ts'

const TARGET = {title: 'WordStat', weights: 'whole', levels: true, rules: true, wildcards: 'all'} as const

/**
 * Dictionaries of WordStat: tabs for the levels, `WORDS_LIKE_THIS (1)` for terms with their weight, `@NAME [A NEAR B /W5]` for rules, `#CATEGORY` in
 * them for any term of a category. A line without a number is a category where lines below it are indented further, else a term.
 */
export const WORDSTAT: LabelFormat = {name: 'wordstat', title: TARGET.title, endings: ['.cat'], read: readWordstat, write: writeWordstat}

interface CatLine {
  readonly line: number
  readonly depth: number
  readonly text: string
}

function readWordstat(content: string, fail: Fail): Lexicon {
  const lines = linesOf(content).flatMap((raw, index): CatLine[] => raw.trim() === '' ? [] : [{line: index + 1, depth: /^\t*/.exec(raw)![0].length, text: raw.trim()}])
  const collector = collectRows(), path: string[] = [], rules: (CatLine & {label: string})[] = [], members = new Map<string, string[]>()
  lines.forEach(({line, depth, text}, index) => {
    if (depth > path.length) fail(line, `"${text}" is indented further than a level below the line above`, 'use one tab a level')
    const weighted = /^(.*?)\s*\((-?\d+)\)$/.exec(text), deeper = (lines[index + 1]?.depth ?? 0) > depth
    path.length = depth
    if (text.startsWith('@')) rules.push({line, depth, text, label: joinPath(path)})
    else if (weighted === null && deeper) path.push(text)
    else if (depth === 0 && weighted === null) path.push(text)
    else {
      const term = wordsOf(weighted?.[1] ?? text)
      collector.add({term, label: joinPath(path), weight: Number(weighted?.[2] ?? 1), line})
      for (const name of path) {
        const held = members.get(name.toLowerCase())
        if (held === undefined) members.set(name.toLowerCase(), [term])
        else held.push(term)
      }
    }
  })
  for (const {line, text, label} of rules) {
    const {term, weight, losses} = readWordstatRule(text, (name) => members.get(name.toLowerCase()) ?? [])
    for (const what of losses) collector.lose(line, text, what)
    if (term !== null) collector.add({term, label, weight, line})
  }
  return {rows: collector.rows.toSorted((a, b) => a.line - b.line), losses: collector.losses.toSorted((a, b) => a.line - b.line), about: new Map()}
}

function writeWordstat({entries}: LabelSet): Written {
  const losses: Loss[] = [], lines = categoryTree(entries).flatMap((node) => nodeLines(node, 0, losses))
  return {content: `${lines.join('\r\n')}\r\n`, losses: losses.sort((a, b) => a.line - b.line)}
}

function nodeLines({name, own, inside}: CategoryNode<LabelEntry>, depth: number, losses: Loss[]): string[] {
  const margin = '\t'.repeat(depth + 1), lines = own.flatMap((entry) => {
    const {terms, losses: lost} = termsFor(entry, TARGET), [condition, ...more] = parseRule(entry.term).conditions, weight = Math.round(entry.weight)
    losses.push(...lost)
    if (condition === undefined) return terms.map((term) => `${margin}${wordstatWords(term)} (${weight})`)
    if (condition.negated && condition.phrases.length > 1) {
      losses.push({line: entry.line, term: entry.term, kind: 'matching', what: 'left out: a WordStat rule bars one phrase, not one of several'})
      return []
    }
    if (more.length > 0) losses.push({line: entry.line, term: entry.term, kind: 'matching', what: 'only its first condition is kept'})
    return terms.flatMap((term) => wordstatRule(term, condition, weight)).map((rule) => `${margin}${rule}`)
  })
  return [`${'\t'.repeat(depth)}${name}`, ...lines, ...inside.flatMap((child) => nodeLines(child, depth + 1, losses))]
}
