import {describe, expect, it} from 'vitest'
import {parseDataset} from '../../src/load/load-dataset.ts'
import {formatHeader} from '../../src/report/format-cell.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {createEvidenceRenderer} from '../../src/report/render-evidence.ts'
import {HITS} from '../../src/report/tables/hits.ts'
import {analysedOf} from './small-corpus.ts'

/** 40 characters: "regime" stands at 2, "menace" at 10 and in the quotation at 26, the cue at 34. */
const TEXT = 'A regime, menace.  x “the menace” urged.'
const ANALYSED = analysedOf({
  id: 'a', outlet: 'Daily Clarion', event: null, text: TEXT, words: [5, 2, 0, 0],
  loaded: [['regime', 'outlet'], ['menace', 'outlet'], ['menace', 'quoted']],
  speech: [['“the menace”', 'Anna Berg', {cue: [[34, 39]], verbClass: 'force'}]],
})
const [regime, menace, quoted] = ANALYSED.hits

const render = createEvidenceRenderer(PROFILES.plain)
const rowsOf = (analysed: typeof ANALYSED) => parseDataset('hits.csv', formatHeader(HITS, PROFILES.plain) + render(analysed).hits)
const ROWS = rowsOf({...ANALYSED, hits: [regime!, menace!, {...quoted!, start: 26, end: 32}]})

describe('createEvidenceRenderer', () => {
  it('says of a hit who introduces the words with what verb, and nothing of it in the outlet’s own voice', () => {
    expect(ROWS.map((row) => [row['words'], row['speaker'], row['cue'], row['verb_class']])).toEqual([
      ['regime', '', '', ''], ['menace', '', '', ''], ['menace', 'Anna Berg', 'urged', 'force'],
    ])
  })

  it('marks the first mention of an entry in its article alone', () => {
    expect(ROWS.map(({first}) => first)).toEqual(['true', 'true', 'false'])
  })

  it('gives depth as a share of the text, and 0 in the headline', () => {
    expect(ROWS.map(({depth}) => depth)).toEqual(['0.05', '0.25', '0.65'])
    const article = {...ANALYSED.article, title: 'No regime'}
    expect(rowsOf({...ANALYSED, article, hits: [{...regime!, part: 'title', start: 3, end: 9}]})[0]!['depth']).toBe('0')
  })
})
