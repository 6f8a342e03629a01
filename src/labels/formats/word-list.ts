import type {LabelSet} from '../../types.ts'
import {collectRows} from './collect-rows.ts'
import type {LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {aboutLines, aboutOf, linesOf} from './lexicon.ts'
import {termsFor} from './terms-for.ts'

const TARGET = {title: 'a plain list', weights: 'none', levels: false, rules: true, wildcards: 'all'} as const

/** Plain lists: a term a line, as here with wildcards and rules; lines that start with `#` or `;` are remarks. The label is the id of the set. */
export const WORD_LIST: LabelFormat = {name: 'list', title: TARGET.title, endings: ['.txt', '.lst'], read: readList, write: writeList}

function readList(content: string): Lexicon {
  const collector = collectRows()
  linesOf(content).forEach((raw, index) => {
    const term = raw.trim()
    if (term !== '' && !/^[#;]/.test(term)) collector.add({term, label: '', weight: 1, line: index + 1})
  })
  return {rows: collector.rows, losses: collector.losses, about: aboutOf(content)}
}

function writeList(set: LabelSet): Written {
  const losses: Loss[] = [], terms = set.entries.map((entry) => {
    const {losses: lost} = termsFor(entry, TARGET)
    losses.push(...lost)
    if (entry.label !== set.id) losses.push({line: entry.line, term: entry.term, kind: 'documentation', what: `dropped: the label "${entry.label}"`})
    return entry.term
  })
  return {content: `${aboutLines(set)}${[...new Set(terms)].join('\n')}\n`, losses}
}
