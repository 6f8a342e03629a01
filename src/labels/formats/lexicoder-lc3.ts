import type {LabelSet} from '../../types.ts'
import {collectRows} from './collect-rows.ts'
import {joinPath, splitPath} from './label-path.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {linesOf} from './lexicon.ts'
import {termsFor} from './terms-for.ts'

const TARGET = {title: 'Lexicoder', weights: 'none', levels: false, rules: false, wildcards: 'all'} as const

/** Dictionaries of Lexicoder 3: a line `+CATEGORY`, then a term a line; `*` and `?` as here. */
export const LEXICODER: LabelFormat = {name: 'lexicoder', title: TARGET.title, endings: ['.lc3'], read: readLexicoder, write: writeLexicoder}

function readLexicoder(content: string, fail: Fail): Lexicon {
  const collector = collectRows()
  let label = ''
  linesOf(content).forEach((raw, index) => {
    const text = raw.replace(/\p{Cc}/gu, ' ').trim(), line = index + 1
    if (text === '') return
    if (text.startsWith('+')) {
      label = joinPath([text.slice(1)])
      if (label === '') fail(line, 'a category without a name', 'write its name behind the +')
    } else if (label === '') fail(line, `"${text}" stands under no category`, 'start with a line "+CATEGORY"')
    else collector.add({term: text, label, weight: 1, line})
  })
  return {rows: collector.rows, losses: collector.losses, about: new Map()}
}

function writeLexicoder({entries}: LabelSet): Written {
  const losses: Loss[] = [], categories = new Map<string, string[]>()
  for (const entry of entries) {
    const {terms, losses: lost} = termsFor(entry, TARGET), name = splitPath(entry.label).join('_'), held = categories.get(name)
    losses.push(...lost)
    if (held === undefined) categories.set(name, [...terms])
    else held.push(...terms)
  }
  return {content: [...categories].map(([name, terms]) => [`+${name}`, ...terms, ''].join('\n')).join(''), losses}
}
