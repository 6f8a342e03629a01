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
      'term,label,match,weight,alternative,definition,source,note,must_match,must_not_match',
      '"regime",names,case,0.5,government,"a ""bad"" name",a style guide,seen,The regime. | A regime?,regimen',
    ].join('\n'))
    expect(set).toEqual({
      id: 'mine', kind: 'frame', version: '2.1', licence: 'MIT', language: 'en', description: 'a, b; c', file: 'own.csv', hash: 'abc', base: null,
      entries: [{
        term: 'regime', label: 'names', match: 'case', weight: 0.5, alternative: 'government', definition: 'a "bad" name', source: 'a style guide', note: 'seen',
        mustMatch: ['The regime.', 'A regime?'], mustNotMatch: ['regimen'], except: [], file: 'own.csv', line: 8,
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
    ['line ends of old Macs', 'term,label\rregime,a\riron fist,a'],
    ['a first line sep=', 'sep=;\n# id: x\nterm;label\nregime;a\niron fist;a'],
    ['cells in curly marks that hold the delimiter', 'term,label,note\n“regime”,“a”,“one, two”\niron fist,a,'],
    ['an empty first column', ',term,label\n,regime,a\n,iron fist,a'],
    ['remarks between the rows', 'term,label\n# names,\nregime,a\n# phrases,\niron fist,a'],
    ['no-break spaces', 'term,label\nregime\u00a0,a\niron\u00a0fist,a'],
    ['headers with dashes and spaces', 'Term,Label,Must–match,must not match\nregime,a,A regime.,\niron fist,a,,'],
    ['comments in quotation marks', '"# id: x",\n"# description: one, two",\nterm,label\nregime,a\niron fist,a'],
  ])('reads %s', (_, content) => {
    expect(terms(content)).toEqual(TERMS)
  })

  it('reads the TRUE and FALSE that a spreadsheet makes as the words they were', () => {
    expect(terms('term,label\nTRUE,a\nFALSE,a')).toEqual(['true', 'false'])
  })

  it('reads minus signs and dashes before a weight', () => {
    expect(parse('term,label,weight\nregime,a,\u22121\niron fist,a,–0.5').entries.map(({weight}) => weight)).toEqual([-1, -0.5])
  })

  it('takes off the apostrophe that keeps a spreadsheet from computing', () => {
    expect(terms("term,label\n'-isms,a")).toEqual(['-isms'])
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
    ['words that a spreadsheet took for a formula', 'term,label\n#NAME?,a', 'own.csv:2, column term: "#NAME?" is what a spreadsheet made of the words'],
    ['an unknown change', 'change,term,label\nrename,regime,a', 'own.csv:2, column change: "rename" is not a change'],
    ['a change of nothing', 'change,term,label\nremove,regime,\n,junta,a', 'own.csv:2, column change: nothing to remove'],
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

describe('parseLabelSet, extending another set', () => {
  const BASE = parseLabelSet('base.csv', '# id: base\n# kind: frame\n# licence: MIT\nterm,label,match,alternative,definition\nregime,names,,government,a name\nWest,names,case,,\nwest,places,,,', 'b1')
  const extend = (rows: string) => parseLabelSet('own.csv', `# extends: base\nchange,term,label,match,definition\n${rows}`, 'c1', () => BASE)

  it('adds, removes and replaces, keeps what a replacing row leaves empty, and says what it rests on', () => {
    const {kind, licence, base, entries} = extend(',junta,names,,new\nremove,West,,,\nreplace,Regime,,stem,other')
    expect([kind, licence, base]).toEqual(['frame', '', {id: 'base', version: '0', licence: 'MIT', hash: 'b1', base: null}])
    expect(entries.map(({term, label, match, alternative, definition, file, line}) => [term, label, match, alternative, definition, file, line])).toEqual([
      ['Regime', 'names', 'stem', 'government', 'other', 'own.csv', 5],
      ['west', 'places', 'words', '', '', 'base.csv', 7],
      ['junta', 'names', 'words', '', 'new', 'own.csv', 3],
    ])
  })

  it('may add nothing: it is then the other set', () => {
    expect(extend('').entries).toEqual(BASE.entries)
  })

  it.each([
    ['a term that the other set does not have', 'remove,gone,,,', 'own.csv:3, column term: "gone" is no term of the set that is extended'],
    ['a term that the other set has already', ',regime,names,,', 'own.csv:3, column term: "regime" stands already in base.csv:5'],
  ])('tells of %s', (_, rows, message) => {
    expect(() => extend(rows)).toThrow(message)
  })
})
