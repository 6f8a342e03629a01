import {describe, expect, it} from 'vitest'
import {lintLabelSet} from '../../src/labels/lint-label-set.ts'
import {parseLabelSet} from '../../src/labels/parse-label-set.ts'
import {starterSet} from '../../src/labels/starter-set.ts'
import {testLabelSet} from '../../src/labels/test-label-set.ts'
import type {LabelEntry} from '../../src/types.ts'
import {ABBREVIATIONS, entry, setOf} from './documents.ts'

/** Line and code of the findings but those about examples, which these entries do not have. */
function lint(...entries: readonly LabelEntry[]): string[] {
  const numbered = entries.map((one, index) => ({...one, line: index + 2}))
  return lintLabelSet(setOf(numbered), ABBREVIATIONS).filter(({code}) => code !== 'examples').map(({line, code}) => `${line} ${code}`)
}

describe('lintLabelSet', () => {
  it('has nothing to say of plain entries that do not meet', () => {
    expect(lint(entry('regime'), entry('regime change', 'y'), entry('sanction', 'z', 'stem'), entry("assault on *'s borders"))).toEqual([])
  })

  it('tells entries that cannot find their own words, since they run over the end of a sentence', () => {
    expect(lint(entry('they stopped. Now go'))).toEqual(['2 dead'])
  })

  it('tells the second of two entries that find the same words', () => {
    expect(lint(entry('sanction', 'x', 'stem'), entry('sanctions', 'x', 'stem'))).toEqual(['3 duplicate'])
  })

  it('tells an exact entry inside a glob: advice where the labels agree, a warning where they do not', () => {
    expect(lint(entry('regime*'), entry('regimes'))).toEqual(['3 overlap'])
    expect(lint(entry('regime*'), entry('regimes', 'y'))).toEqual(['3 contradiction'])
    expect(lint(entry('regime*'), entry('regime', 'y'))).toEqual(['3 contradiction'])
  })

  it('tells a glob inside a wider one', () => {
    expect(lint(entry('sanct*'), entry('sanction*'))).toEqual(['3 overlap'])
    expect(lint(entry('sanct*'), entry('sanction*', 'y'))).toEqual(['3 contradiction'])
  })

  it('tells globs of fewer than four letters, where they are the whole term', () => {
    expect(lint(entry('war*'), entry('warl*'), entry('by *'), entry('*a*', 'x'))).toContain('2 broad')
    expect(lint(entry('warl*'), entry('act of war*'))).toEqual([])
  })

  it('tells signs that no text has: broken letters, regular expressions, look-alikes of another script', () => {
    expect(lint(entry('caf\ufffd'))).toEqual(['2 characters'])
    expect(lint(entry('regimes$'))).toContain('2 characters')
    expect(lint(entry('regim\u0435'))).toEqual(['2 characters'])
  })

  it('tells short capitals that find a small word, unless their case counts', () => {
    expect(lint(entry('US'))).toEqual(['2 case'])
    expect(lint(entry('US', 'x', 'case'))).toEqual([])
  })

  it('asks for both sorts of examples, naming file, line and the cells', () => {
    expect(lintLabelSet(setOf([{...entry('regime'), mustMatch: ['The regime fell.'], line: 9}]), [])).toEqual([{
      file: 'own.csv', line: 9, severity: 'note', code: 'examples', message: '"regime" has no example in must_not_match',
      fix: 'add a sentence, so that parallax labels test can tell when the entry goes wrong',
    }])
  })
})

describe('starterSet', () => {
  it('is a label set whose examples hold and that nothing is said against', () => {
    const set = parseLabelSet('mine.csv', starterSet('mine'), '')
    expect([set.id, set.kind, set.entries.length]).toEqual(['mine', 'loaded', 3])
    expect([testLabelSet(set, ABBREVIATIONS), lintLabelSet(set, ABBREVIATIONS)]).toEqual([[], []])
  })
})
