import {describe, expect, it} from 'vitest'
import {findBoilerplate} from '../../src/corpus/find-boilerplate.ts'
import type {CorpusArticle} from '../../src/findings.ts'
import {sketchLines} from '../../src/measure/sketch-lines.ts'
import {createReader} from '../../src/text/read-document.ts'
import {PARAGRAPH_ROLES} from '../../src/text/passage.ts'
import {articleOf, documentOf} from '../text/read.ts'
import {printed} from './printed-article.ts'

const LONG = 'The ministers met on Tuesday. '.repeat(10).trim()
const withLines = (id: string, outlet: string, lines: string): CorpusArticle => {
  const one = printed({id, outlet, text: 'Talks end.'})
  return {...one, sketch: {...one.sketch, lines}}
}

describe('sketchLines', () => {
  it('has short paragraphs at the edges, and those in between that do not end as sentences do', () => {
    const text = ['CLOSE', LONG, LONG.replace('Tuesday', 'Monday'), 'He nodded.', 'Story goes on below', LONG.replace('Tuesday', 'Friday'), '“No.”', LONG.replace('Tuesday', 'Sunday'), 'x', 'y', 'Our man  in Orsa'].join('\n\n')
    expect(sketchLines(documentOf(text)).split('\n')).toEqual(['CLOSE', 'Story goes on below', '“No.”', 'x', 'y', 'Our man in Orsa'])
  })

  it('leaves out what is known to be no text, and knows each line once', () => {
    expect(sketchLines(documentOf('Advertisement\n\nCLOSE\n\nCLOSE'))).toBe('CLOSE')
  })
})

describe('findBoilerplate', () => {
  const three = ['a', 'b', 'c'].map((id) => withLines(id, 'Daily Clarion', `CLOSE\nonly ${id}`))

  it('proposes lines that three articles of one outlet have', () => {
    expect(findBoilerplate([...three, withLines('d', 'Velmark Today', 'CLOSE')], new Set(), [])).toEqual([{outlet: 'Daily Clarion', line: 'CLOSE', confirmed: false, articles: 3, of: 3}])
    expect(findBoilerplate(three, new Set(['c']), [])).toEqual([])
  })

  it('proposes nothing that fewer than one article in a hundred has', () => {
    const many = Array.from({length: 298}, (_, i) => withLines(`m${i}`, 'Daily Clarion', ''))
    expect(findBoilerplate([...three, ...many], new Set(), [])).toEqual([])
    expect(findBoilerplate([...three, ...many.slice(1)], new Set(), [])).toHaveLength(1)
  })

  it('lists what was confirmed, found or not', () => {
    const confirmed = [{outlet: 'Daily Clarion', line: 'only a'}, {outlet: 'Daily Clarion', line: 'gone'}]
    expect(findBoilerplate(three, new Set(), confirmed).map(({line, confirmed: said, articles}) => [line, said, articles])).toEqual([['CLOSE', false, 3], ['only a', true, 1], ['gone', true, 0]])
  })
})

describe('a reader that is told of boilerplate', () => {
  it('leaves the line out in its outlet, whatever its white space, and moves no offset', () => {
    const read = createReader({abbreviations: [], boilerplate: [{outlet: 'Meridian Wire', line: 'Our man in Orsa'}]}), article = articleOf('The talks ended.\n\nOur man  in Orsa\n\nOur man in Orsa left.')
    const {body} = read(article)
    expect(Array.from(body.roles, (role) => PARAGRAPH_ROLES[role])).toEqual(['body', 'left out', 'body'])
    expect(body.start).toEqual(createReader({abbreviations: []})(article).body.start)
    expect(read({...article, outlet: 'Daily Clarion'}).body.roles[1]).toBe(0)
    expect(sketchLines(read(article)).split('\n')).toContain('Our man in Orsa')
  })
})
