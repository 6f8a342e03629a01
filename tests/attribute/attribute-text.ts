import {createAttributor} from '../../src/attribute/create-attributor.ts'
import type {Attributed} from '../../src/attribute/create-attributor.ts'
import {loadDataset} from '../../src/load/load-dataset.ts'
import {loadModel} from '../../src/load/load-model.ts'
import type {Abbreviation} from '../../src/text/abbreviations.ts'
import type {Document} from '../../src/text/passage.ts'
import {createReader} from '../../src/text/read-document.ts'
import type {Attribution, Range} from '../../src/types.ts'

export const resources = {
  reportingVerbs: loadDataset('reporting-verbs.csv'), sourceNouns: loadDataset('source-nouns.csv'), givenNames: loadDataset('given-names.csv'),
  states: loadDataset('states.csv'), publicFigures: loadDataset('public-figures.csv'),
}

const read = createReader({abbreviations: loadDataset('abbreviations.csv') as unknown as Abbreviation[]})
const find = createAttributor(resources)
const findTagged = createAttributor({...resources, weights: loadModel('attribution.bin').bytes})

export function readText(text: string, title = ''): Document {
  return read({id: 'x', outlet: 'Clarion', date: null, event: null, title, text, url: null, labels: {}, file: 'x.txt', line: 1})
}

export function attribute(text: string, title = ''): readonly Attribution[] {
  return find(readText(text, title)).attributions
}

/** What the trained tagger and the layout rules find. */
export function attributeTagged(text: string, title = ''): Attributed {
  return findTagged(readText(text, title))
}

/** An attribution as the words that its spans cut out, the parts of a span joined by " … ". */
export interface Words extends Pick<Attribution, 'kind' | 'speaker' | 'sourceType' | 'anonymous' | 'negated' | 'rule' | 'part' | 'id' | 'parent' | 'verbClass' | 'title' | 'anonymityReason' | 'affiliation' | 'country' | 'silence' | 'via' | 'speakerConfidence'> {
  readonly content: string
  readonly source: string
  readonly cue: string
}

export function wordsOf(text: string, title = '', found = attribute(text, title)): Words[] {
  return found.map((one) => {
    const whole = one.part === 'title' ? title : text
    const cut = (ranges: readonly Range[]): string => ranges.map(([start, end]) => whole.slice(start, end)).join(' … ')
    return {...one, content: cut(one.content), source: cut(one.source), cue: cut(one.cue)}
  })
}

/** The attribution whose content starts with these words. */
export function saying(text: string, start: string): Words {
  const found = wordsOf(text).find(({content}) => content.startsWith(start))
  if (!found) throw new Error(`no attribution starts with “${start}”; found ${wordsOf(text).map(({content}) => `“${content}”`).join(', ') || 'none'}`)
  return found
}
