// Dictionaries of other programs as they come: what is read of them, and what is told where they are dirty or say more than a label set can.
import {describe, expect, it} from 'vitest'
import {InputError} from '../../../src/errors.ts'
import {detectLabelFormat, LABEL_FORMATS} from '../../../src/labels/formats/label-formats.ts'
import type {ReadLexicon} from '../../../src/labels/read-lexicon.ts'
import {readLexicon} from '../../../src/labels/read-lexicon.ts'

function read(format: string, content: string, file = 'own.x'): ReadLexicon {
  return readLexicon({file, content, hash: ''}, LABEL_FORMATS.find(({name}) => name === format)!)
}

/** Line, label, term and weight of the entries, and line, term and text of the losses. */
function rows(format: string, content: string): readonly [entries: string[], losses: string[]] {
  const {set, losses} = read(format, content)
  return [set.entries.map(({line, label, term, weight}) => `${line} ${label}: ${term}${weight === 1 ? '' : ` (${weight})`}`), losses.map(({line, term, what}) => `${line} ${term}: ${what}`)]
}

describe('quanteda YAML', () => {
  it('has categories inside categories, with their own terms under __', () => {
    expect(rows('quanteda', 'emotion:\n  __: [feel*]\n  anger:\n    - outrage*\n    - "beside oneself"\ntrade: tariff\n')).toEqual([
      ['2 emotion: feel*', '4 emotion/anger: outrage*', '5 emotion/anger: beside oneself', '6 trade: tariff'], [],
    ])
  })

  it('takes yes, no, numbers and dates for the words they are', () => {
    expect(rows('quanteda', 'a:\n- no\n- true\n- 1984\n- null\n')[0]).toEqual(['2 a: no', '3 a: true', '4 a: 1984', '5 a: null'])
  })

  it('reads what comment lines say', () => {
    const {set} = read('quanteda', '# licence: CC BY-NC 4.0\n# kind: frame\na: [b]\n')
    expect([set.licence, set.kind, set.id]).toEqual(['CC BY-NC 4.0', 'frame', 'own'])
  })

  it('follows no references, and tells terms that stand twice or can never match', () => {
    expect(rows('quanteda', 'a: &x [war, War, "--"]\nb: *x\nc: [x]\n')[1]).toEqual([
      '1 War: left out: stands under "a" in line 1 already', '1 --: left out: "--" can never match: it has no word in it',
      '2 *x: left out: write the terms again, references are not followed',
    ])
  })

  it('names the line of broken YAML', () => {
    expect(() => read('quanteda', 'a:\n  - b\n c: [\n')).toThrow(/^own\.x:\d+: not readable as YAML/)
  })
})

describe('LIWC', () => {
  it('puts terms under each of their categories', () => {
    expect(rows('liwc', '%\n1\taffect\n2\tposemo\n%\nlove*\t1\t2\nsad\t1\n')).toEqual([['5 affect: love*', '5 posemo: love*', '6 affect: sad'], []])
  })

  it('reads CR-only line ends, zero-padded numbers, repeated tabs, spaces for tabs and terms of several words', () => {
    const content = '%\r01\tHarm Virtue\r02   Harm.Vice\r%\rsafe*\t\t01\rpeace talks\t\t 01 \t02\rkill in cold blood    02\rhurt 1\t2\r'
    expect(rows('liwc', content)).toEqual([[
      '5 Harm Virtue: safe*', '6 Harm Virtue: peace talks', '6 Harm.Vice: peace talks', '7 Harm.Vice: kill in cold blood', '8 Harm Virtue: hurt', '8 Harm.Vice: hurt',
    ], []])
  })

  it('reads nested categories by their tabs', () => {
    expect(rows('liwc', '%\n1\tfunction (Function Words)\n\t2\tpronoun\n\t\t3\ti\n\t4\tarticle\n%\nI\t1\t2\t3\nthe\t4\n')[0]).toEqual([
      '7 function (Function Words): I', '7 function (Function Words)/pronoun: I', '7 function (Function Words)/pronoun/i: I', '8 function (Function Words)/article: the',
    ])
  })

  it('reads <of> as the rule that it is, and tells conditions on categories', () => {
    expect(rows('liwc', '%\n125\tposemo\n131\tcogmech\n464\tfiller\n2\ta\n134\tb\n%\nkind\t<of>131/125\nlike\t(02 134)125/464\t2\n')).toEqual([
      ['8 cogmech: kind BEFORE/1 of', '8 posemo: kind NOT BEFORE/1 of', '9 filler: like', '9 a: like'],
      ['9 like: read as 464 always: "(02 134)125/464" asks for the category of the word before'],
    ])
  })

  it('tells unknown and missing categories, and reads on', () => {
    expect(rows('liwc', '%\n1\ta\n%\nwar\t1\t9\npeace\ntalk\tx\n')).toEqual([
      ['4 a: war'],
      ['4 war: not put under 9: the file names no such category', '5 peace: left out: it has no category', '6 talk: "x" is not read: it is no number of a category', '6 talk: left out: it has no category'],
    ])
  })

  it('keeps numbers that belong to a term', () => {
    expect(rows('liwc', '%\n1\ta\n%\ncovid 19\t1\n24 7\t1\n')[0]).toEqual(['4 a: covid 19', '5 a: 24 7'])
  })

  it('names the line of a broken list of categories', () => {
    expect(() => read('liwc', 'war\t1\n')).toThrow('own.x:1: no list of categories (read as LIWC); put the categories')
    expect(() => read('liwc', '%\n1\ta\naffect\n%\nwar\t1\n')).toThrow('own.x:3: "affect" is no category')
  })
})

describe('Lexicoder', () => {
  it('has +CATEGORY lines with a term a line under them', () => {
    expect(rows('lexicoder', '\ufeff+NEGATIVE\r\n abandon*\r\nill will \r\n\r\n+POSITIVE\r\nable\r\n')).toEqual([['2 NEGATIVE: abandon*', '3 NEGATIVE: ill will', '6 POSITIVE: able'], []])
  })

  it('names a term without a category', () => {
    expect(() => read('lexicoder', 'able\n+A\n')).toThrow('own.x:1: "able" stands under no category')
  })
})

describe('Yoshikoder', () => {
  it('has cnodes inside cnodes and pnodes in them', () => {
    const content = '<?xml version="1.0"?>\n<!-- <pnode name="no"/> -->\n<dictionary style="029">\n<cnode name="Laver &amp; Garry">\n<cnode name="ECONOMY">\n<pnode name="accounting"/>\n<pnode score="2"\n name=\'tax*\'></pnode></cnode>\n<pnode name="A &gt; B"/></cnode></dictionary>'
    expect(rows('yoshikoder', content)).toEqual([['6 Laver & Garry/ECONOMY: accounting', '7 Laver & Garry/ECONOMY: tax* (2)', '9 Laver & Garry: A > B'], []])
  })

  it('names a category that is never closed, and a file that is none', () => {
    expect(() => read('yoshikoder', '<dictionary><cnode name="a"><pnode name="b"/>')).toThrow('the category "a" is never closed')
    expect(() => read('yoshikoder', '<html></html>')).toThrow('own.x:1: no cnode or pnode in it')
  })
})

describe('WordStat', () => {
  it('has levels by tabs, weights in brackets and words joined by underscores', () => {
    expect(rows('wordstat', 'NEGATIVE\r\n\tDOUBT\r\n\t\tALLEG* (1)\r\n\t\tSO_CALLED (2)\r\n\tWAR (1)\r\nPOSITIVE\r\n\tPEACE\r\n')).toEqual([
      ['3 NEGATIVE/DOUBT: alleg*', '4 NEGATIVE/DOUBT: so called (2)', '5 NEGATIVE: war', '7 POSITIVE: peace'], [],
    ])
  })

  it('reads rules of nearness, with categories in them', () => {
    const content = 'A\n\tHAWK (1)\n\tDOVE (1)\nB\n\t@ONE [REGIME NEAR IRAN /W5] (1)\n\t@TWO [#A NOT BEFORE BIRD* /S /3]\n\t@THREE [WAR AFTER COLD /S]\n\t@FOUR [A AND B]\n\t@FIVE [X NEAR #NONE /2]\n\t@SIX [X NEAR Y /P9]\n'
    expect(rows('wordstat', content)).toEqual([
      ['2 A: hawk', '3 A: dove', '5 B: regime NEAR/5 iran', '6 B: (hawk|dove) NOT BEFORE/3 bird*', '7 B: war AFTER/100 cold', '10 B: x NEAR/9 y'],
      [
        '7 @THREE [WAR AFTER COLD /S]: read as within 100 words of a sentence: the rule gives no number',
        '8 @FOUR [A AND B]: left out: only rules of the form [A NEAR B], BEFORE or AFTER, with or without NOT, can be read',
        '9 @FIVE [X NEAR #NONE /2]: left out: the category #NONE has no terms', '10 @SIX [X NEAR Y /P9]: looks no further than the sentence',
      ],
    ])
  })
})

describe('AFINN and VADER', () => {
  it('give words with a weight, labelled by its sign', () => {
    expect(rows('afinn', "can't stand\t-3\nability\t2\nneutral\t0\n")[0]).toEqual(["1 negative: can't stand (-3)", '2 positive: ability (2)', '3 neutral: neutral (0)'])
  })

  it('pass over spreads and ratings, and tell faces and signs, which are no words', () => {
    expect(rows('vader', 'abandon\t-1.9\t0.53852\t[-1, -2]\n:-)\t1.3\t0.5\t[1]\n*sigh*\t-1\t0.1\t[1]\n')).toEqual([
      ['1 negative: abandon (-1.9)'],
      ['2 :-): left out: ":-)" can never match: it has no word in it', '3 *sigh*: left out: it holds a sign that would be a wildcard here'],
    ])
  })

  it('name a line that has no number', () => {
    expect(() => read('afinn', 'good\t3\nbad\n')).toThrow('own.x:2: "bad" is no word with a number (read as AFINN); write word, tab, number')
  })
})

describe('plain lists', () => {
  it('are terms of one label, the name of the file, with remarks', () => {
    expect(rows('list', '; Hu and Liu\n# id: bad-words\nwar crime*\n\n2-faced\n')).toEqual([['3 bad-words: war crime*', '5 bad-words: 2-faced'], []])
  })
})

describe('readLexicon', () => {
  it('says so where nothing is left', () => {
    expect(() => read('list', '; nothing\n')).toThrow(new InputError('own.x:1: the label set has no entry (read as a plain list); give a dictionary with terms in it'))
    expect(() => read('vader', ':)\t1\t1\n')).toThrow('the label set has no entry that can match (1 left out)')
  })

  it('knows the licences of well-known files, unless the file names one', () => {
    expect(read('liwc', '%\n1\ta\n%\nb\t1\n', 'x/LIWC2015_English.dic').set.licence).toMatch(/^proprietary/)
    expect(read('lexicoder', '+A\nb\n', 'LSD2015.lc3').set.licence).toMatch(/^non-commercial/)
    expect(read('list', '# licence: MIT\nb\n', 'nrc.txt').set.licence).toBe('MIT')
  })
})

describe('detectLabelFormat', () => {
  it.each([
    ['a.yaml', 'a: [b]', 'quanteda'], ['a.YML', 'a: [b]', 'quanteda'], ['a.dic', '%', 'liwc'], ['a.lc3', '+A', 'lexicoder'], ['a.ykd', '<', 'yoshikoder'], ['a.lcd', '<', 'yoshikoder'],
    ['a.cat', 'A', 'wordstat'], ['AFINN-111.txt', 'abandon\t-2\nable\t1\n', 'afinn'], ['vader_lexicon.txt', '$:\t-1.5\t0.80623\t[-1]\nable\t1.2\t0.5\t[1]\n', 'vader'],
    ['words.txt', 'war\npeace talks\n', 'list'], ['terms.csv', 'term,label\na,b\n', undefined], ['terms.txt', 'term;label\na;b\n', undefined], ['terms.tsv', 'term\tlabel\na\tb\n', undefined],
    ['labels.txt', '# id: x\nlabel\tterm\n', undefined],
  ])('takes %s for what it is', (name, content, format) => {
    expect(detectLabelFormat(name, content)?.name).toBe(format)
  })
})
