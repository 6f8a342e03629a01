import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {createHitFinder} from '../../src/annotate/find-hits.ts'
import {documentOf, entry, setOf} from '../labels/documents.ts'
import {voicesOf} from './annotating.ts'

const states = readFileSync('datasets/states.csv', 'utf8').trim().split('\n').slice(1).map((line) => {
  const [state = '', forms = '', adjectives = '', people = '', seats = ''] = line.split(',')
  return {state, forms, adjectives, people, seats}
})
const NAMES = ['regime', 'government', 'president', 'strongman', 'invasion', 'annexation', 'talks', 'rebels'].map((term) =>
  entry(term, ['president', 'strongman'].includes(term) ? 'head' : term === 'talks' || term === 'rebels' ? term : 'power'))
const find = createHitFinder({
  labelSets: [{...setOf([...NAMES, {...entry('ruler', 'ruler'), note: 'of a person'}, {...entry('kiev', 'capital'), note: 'one referent'}]), kind: 'naming'}], abbreviations: [], states,
  givenNames: [{name: 'Nicolas'}, {name: 'Anna'}],
})

function referents(text: string, title = ''): (string | null)[] {
  const document = documentOf(text, title)
  return [document.title, document.body].flatMap((passage) => find(document, passage, voicesOf(passage))).map(({referent}) => referent)
}

describe('the referent of a naming set', () => {
  it.each([
    ['The Syrian regime fell.', 'Syria'],
    ['The regime in Damascus fell.', 'Syria'],
    ['The government of the United Kingdom fell.', 'United Kingdom'],
    ["North Korea's government replied.", 'North Korea'],
    ['The Syrian military regime fell.', 'Syria'],
    ["China's one-party government replied.", 'China'],
    ['The invasion of Ukraine began.', 'Ukraine'],
    ["Russia's invasion of Ukraine began.", 'Ukraine'],
    ['Moscow resumed talks with Tehran.', 'Iran'],
  ])('is the state beside the word: %s', (text, state) => {
    expect(referents(text)).toEqual([state])
  })

  it.each([
    ['President Assad replied.', 'Assad'],
    ['The Syrian president, Bashar al-Assad, replied.', 'Syria'],
    ['The strongman al-Assad replied.', 'Assad'],
    ['They met President Nicolas Maduro there.', 'Maduro'],
    ['The Maduro government replied.', 'Maduro'],
    ['The ruler Oqtay Demirel-Aal left.', 'Demirel-Aal'],
    ['The Opposition ruler left.', null],
    ['Free Syrian Army rebels left.', 'Free Syrian Army'],
  ])('is a person by the last name, or a body by its whole name: %s', (text, name) => {
    expect(referents(text)).toEqual([name])
  })

  it('is carried on to "the regime", within the article and the set', () => {
    expect(referents('The Syrian regime fell. The regime was old. The president left.')).toEqual(['Syria', 'Syria', null])
    expect(referents('The regime was old.')).toEqual([null])
  })

  it('is not carried on to a word without "the"', () => {
    expect(referents('Syrian rebels left. There, rebels won.')).toEqual(['Syria', null])
  })

  it('is not a weekday, a month, a number, or a word that opens the sentence', () => {
    for (const text of ['They held Monday talks.', 'In May talks began.', 'After talks they left.', 'It is about talks. Syria replied.']) {
      expect(referents(text)).toEqual([null])
    }
  })

  it('is in a headline no word that only has a capital there', () => {
    expect(referents('', 'Minister Says Government Will Fall')).toEqual([null])
    expect(referents('', 'Syrian Government Will Fall')).toEqual(['Syria'])
  })

  it('is not told for names that all mean the same thing', () => {
    expect(referents('Kiev in Ukraine is old.')).toEqual([null])
  })
})
