import {describe, expect, it} from 'vitest'
import {InputError} from '../../src/errors.ts'
import {parseLabelSet} from '../../src/labels/parse-label-set.ts'

const parse = (content: string) => parseLabelSet('own.csv', content, 'abc')

function errorOf(content: string): string {
  try {
    parse(content)
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
  return ''
}

const TERMS = ['regime', 'iron fist']
const terms = (content: string): string[] => parse(content).entries.map(({term}) => term)

describe('parseLabelSet', () => {
  it('reads the comment lines, every column, and several examples in a cell', () => {
    const set = parse([
      '# id: mine', '# kind: frame', '# version: 2.1', '# licence: MIT', '# language: en', '# description: a, b; c',
      'term,label,match,weight,alternative,definition,note,must_match,must_not_match',
      '"regime",names,case,0.5,government,"a ""bad"" name",seen,The regime. | A regime?,regimen',
    ].join('\n'))
    expect(set).toEqual({
      id: 'mine', kind: 'frame', version: '2.1', licence: 'MIT', language: 'en', file: 'own.csv', hash: 'abc',
      entries: [{
        term: 'regime', label: 'names', match: 'case', weight: 0.5, alternative: 'government', definition: 'a "bad" name', note: 'seen',
        mustMatch: ['The regime.', 'A regime?'], mustNotMatch: ['regimen'], line: 8,
      }],
    })
  })

  it('needs only term and label; the file gives the id, the kind is loaded, the weight 1', () => {
    const set = parseLabelSet('/some/where/my-words.v2.csv', 'term,label\nregime,names\n', '')
    expect([set.id, set.kind, set.entries[0]!.weight, set.entries[0]!.match]).toEqual(['my-words.v2', 'loaded', 1, 'words'])
  })

  it.each([
    ['a byte-order mark and CRLF', '\ufeffterm,label\r\nregime,a\r\niron fist,a\r\n'],
    ['semicolons', 'term;label\nregime;a\niron fist;a'],
    ['tabs', 'term\tlabel\nregime\ta\niron fist\ta'],
    ['columns in another order and case', 'Label,TERM\na,regime\na,iron fist'],
    ['trailing empty columns', 'term,label,,,\nregime,a,,,\niron fist,a,,,'],
    ['empty lines and lines of delimiters', 'term,label\n\nregime,a\n,\niron fist,a\n\n'],
    ['curly quotation marks round cells', '“term”,“label”\n“regime”,“a”\n“iron fist”,“a”'],
    ['comments padded with delimiters', '# id: x,,\n# kind: loaded,,\nterm,label,\nregime,a,\niron fist,a,'],
    ['comments in quotation marks', '"# id: x",\n"# description: one, two",\nterm,label\nregime,a\niron fist,a'],
  ])('reads %s', (_, content) => {
    expect(terms(content)).toEqual(TERMS)
  })

  it('reads TRUE and FALSE as the words they are', () => {
    expect(terms('term,label\nTRUE,a\nFALSE,a')).toEqual(['TRUE', 'FALSE'])
  })

  it('reads a decimal comma where the delimiter is no comma', () => {
    expect(parse('term;label;weight\nregime;a;0,5').entries[0]!.weight).toBe(0.5)
  })

  it('keeps the id of a padded comment clean', () => {
    expect(parse('# id: x;;;\nterm;label\nregime;a').id).toBe('x')
  })

  it.each([
    ['a missing label', 'term,label\nregime,\n', 'own.csv:2, column label: the label of "regime" is missing'],
    ['a missing term', 'term,label\n,a\n', 'own.csv:2, column term: the term is missing'],
    ['a duplicate, whatever its case and apostrophe', 'term,label\ndon’t,a\n\nDON\'T,b', 'own.csv:4, column term: "DON\'T" stands already in line 2'],
    ['an unknown column', 'term,label,wieght\nregime,a,1', 'own.csv:1, column wieght: unknown column'],
    ['a missing column', 'term,weight\nregime,1', 'own.csv:1, column label: the column is missing'],
    ['a term without a word', 'term,label\n* …,a', 'own.csv:2, column term: "* …" can never match'],
    ['a weight that is no number', 'term,label,weight\nregime,a,heavy', 'own.csv:2, column weight: "heavy" is not a number'],
    ['an unknown way to match', 'term,label,match\nregime,a,regex', 'own.csv:2, column match: "regex" is not a way to match'],
    ['an unknown kind', '# kind: nice\nterm,label\nregime,a', '"nice" is not a kind of label set'],
    ['an empty file', '', 'own.csv:1: the file has no header line'],
    ['a file without rows', 'term,label\n', 'own.csv:1: the label set has no entry'],
    ['an unquoted delimiter', 'term,label\niron, fist,a', 'own.csv:2, column 3: a cell stands in a column without a name'],
    ['broken quoting', 'term,label\n"regime,a\n', 'own.csv: not readable as CSV'],
    ['a column that occurs twice', 'term,label,term\nregime,a,b', 'own.csv:1, column term: the column occurs twice'],
  ])('tells of %s', (_, content, message) => {
    expect(errorOf(content)).toContain(message)
  })

  it('counts lines in the file: comments, empty lines and cells over several lines included', () => {
    expect(errorOf('# id: x\n\nterm,label,note\nregime,a,"one\ntwo"\njunta,,\n')).toContain('own.csv:6, column label')
  })

  it('tells all that is wrong at once, each with a way out', () => {
    const lines = errorOf('term,label,weight\nregime,,x\n…,b,1\n').split('\n')
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(line).toMatch(/^own\.csv:\d, column \w+: .+; .+/)
  })
})
