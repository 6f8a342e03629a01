import {describe, expect, it} from 'vitest'
import {findCopies} from '../../src/corpus/find-copies.ts'
import {findWireCopies} from '../../src/corpus/find-wire-copies.ts'
import type {CorpusArticle} from '../../src/findings.ts'
import {printed, prose} from './printed-article.ts'

const find = (articles: readonly CorpusArticle[]): (string | null)[][] =>
  findWireCopies(articles, findCopies(articles)).map(({copy, source, agency, basis}) => [copy.article.id, source?.article.id ?? null, agency, basis])

const text = prose('x', 300)
const agency = printed({id: 'wire', outlet: 'Meridian Wire', date: '2024-05-02', wire: 'Meridian Wire', text})
const credited = printed({id: 'credited', outlet: 'Velmark Today', date: '2024-05-03', wire: 'Meridian Wire', text: `${prose('x', 200)} ${prose('new', 20)}`})
const hidden = printed({id: 'hidden', outlet: 'Daily Clarion', date: '2024-05-03', text: `${prose('own', 80)} ${prose('x', 200)}`})

describe('findWireCopies', () => {
  it('finds the text that an article credits, and copy that hides its origin; an agency\'s own articles are its own copy', () => {
    expect(find([agency, credited, hidden])).toEqual([
      ['hidden', 'wire', 'Meridian Wire', 'text of the agency'],
      ['credited', 'wire', 'Meridian Wire', 'credit'],
    ])
  })

  it('goes by the credit of a third outlet where the agency is not in the corpus', () => {
    expect(find([credited, hidden])).toEqual([
      ['hidden', 'credited', 'Meridian Wire', 'text that credits the agency'],
      ['credited', null, 'Meridian Wire', 'credit'],
    ])
  })

  it('takes an agency that contributed for the origin of text that two outlets share', () => {
    const helped = printed({id: 'helped', outlet: 'Velmark Today', date: '2024-05-04', wireContributor: 'Meridian Wire', text})
    expect(find([helped, hidden])).toEqual([['helped', 'hidden', 'Meridian Wire', 'text that credits the agency']])
  })

  it('does not know the origin of text that nobody credits: the later article is the copy, or both where dates do not tell', () => {
    const other = {outlet: 'Velmark Today', text}
    expect(find([hidden, printed({id: 'later', date: '2024-05-04', ...other})])).toEqual([['later', 'hidden', null, 'text of unknown origin']])
    expect(find([hidden, printed({id: 'same day', date: '2024-05-03', ...other})]).map(([copy]) => copy)).toEqual(['hidden', 'same day'])
    expect(find([hidden, printed({id: 'undated', ...other})]).map(([copy]) => copy)).toEqual(['hidden', 'undated'])
  })

  it('leaves alone what shares a statement, a few sentences or nothing', () => {
    const other = {outlet: 'Velmark Today', date: '2024-05-03'}
    expect(find([agency, printed({id: 'few', ...other, text: `${prose('own', 200)} ${prose('x', 60)}`})])).toEqual([])
    const statement = `“${prose('said', 400)}”`
    const quoting = [printed({id: 'a', ...other, text: `${prose('a', 80)} ${statement}`}), printed({id: 'b', outlet: 'Daily Clarion', text: `${prose('b', 80)} ${statement}`})]
    expect(find(quoting)).toEqual([])
  })

  it('says how much was taken over and how much of the source was kept', () => {
    const [copy] = findWireCopies([agency, hidden], findCopies([agency, hidden]))
    // 196 of the copy's 276 runs of five words, and 196 of the source's 296; both estimated from about 80 of them.
    expect(Math.abs(copy!.share! / 1000 - 0.71)).toBeLessThan(0.1)
    expect(Math.abs(copy!.keptShare! / 1000 - 0.66)).toBeLessThan(0.1)
  })

  it('gives the same whatever the order of the articles', () => {
    const articles = [agency, credited, hidden, printed({id: 'z', outlet: 'Velmark Today', text})]
    expect(find(articles.toReversed())).toEqual(find(articles))
  })
})
