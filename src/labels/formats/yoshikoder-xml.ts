import type {LabelEntry, LabelSet} from '../../types.ts'
import {collectRows} from './collect-rows.ts'
import type {CategoryNode} from './label-path.ts'
import {categoryTree, joinPath} from './label-path.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {encodeXml, scanXml} from './scan-xml.ts'
import {termsFor} from './terms-for.ts'

const TARGET = {title: 'Yoshikoder', weights: 'any', levels: true, rules: false, wildcards: 'all'} as const

/** Dictionaries of Yoshikoder (.ykd) and of the first Lexicoder (.lcd): categories (`cnode`) inside categories, and patterns (`pnode`) in them. */
export const YOSHIKODER: LabelFormat = {name: 'yoshikoder', title: TARGET.title, endings: ['.ykd', '.lcd'], read: readYoshikoder, write: writeYoshikoder}

function readYoshikoder(content: string, fail: Fail): Lexicon {
  const collector = collectRows(), path: string[] = []
  let seen = 0
  for (const {name, line, attributes, opens, closes} of scanXml(content)) {
    if (name === 'cnode') {
      seen++
      if (opens) path.push(attributes.get('name') ?? '')
      if (closes) path.pop()
    } else if (name === 'pnode' && opens) {
      seen++
      const score = Number(attributes.get('score') ?? '1')
      collector.add({term: attributes.get('name') ?? '', label: joinPath(path), weight: Number.isFinite(score) ? score : 1, line})
    }
  }
  if (seen === 0) fail(1, 'no cnode or pnode in it', 'give a dictionary as Yoshikoder saves it')
  if (path.length > 0) fail(1, `the category "${path.at(-1)!}" is never closed`, 'save the dictionary again: the file was cut off')
  return {rows: collector.rows, losses: collector.losses, about: new Map()}
}

function writeYoshikoder(set: LabelSet): Written {
  const losses: Loss[] = [], nodes = categoryTree(set.entries).flatMap((node) => nodeLines(node, '  ', losses))
  return {content: ['<?xml version="1.0" encoding="UTF-8"?>', '<dictionary style="029">', ...nodes, '</dictionary>', ''].join('\n'), losses}
}

function nodeLines({name, own, inside}: CategoryNode<LabelEntry>, indent: string, losses: Loss[]): string[] {
  const patterns = own.flatMap((entry) => {
    const {terms, losses: lost} = termsFor(entry, TARGET), score = entry.weight === 1 ? '' : ` score="${entry.weight}"`
    losses.push(...lost)
    return terms.map((term) => `${indent}  <pnode name="${encodeXml(term)}"${score}/>`)
  })
  return [`${indent}<cnode name="${encodeXml(name)}">`, ...patterns, ...inside.flatMap((child) => nodeLines(child, `${indent}  `, losses)), `${indent}</cnode>`]
}
