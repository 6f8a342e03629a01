import {describe, expect, it} from 'vitest'
import {saying, wordsOf} from './attribute-text.ts'

/** Every attribution as "source | cue | content". */
function lines(text: string): string[] {
  return wordsOf(text).map(({source, cue, content}) => `${source} | ${cue} | ${content}`)
}

describe('indirect speech', () => {
  it.each([
    ['with “that”', 'Solvay said on Monday that the talks had failed.', ['Solvay | said | that the talks had failed']],
    ['without “that”', 'Solvay said the talks had failed.', ['Solvay | said | the talks had failed']],
    ['before its cue', 'The talks had failed, Solvay said.', ['Solvay | said | The talks had failed']],
    ['before an inverted cue', 'The talks had failed, said Irena Solvay, the minister.', ['Irena Solvay, the minister | said | The talks had failed']],
    ['around its cue', 'The talks, Solvay said, were useful.', ['Solvay | said | The talks … were useful']],
    ['with an auxiliary and an adverb', 'Solvay has repeatedly warned that the border would close.', ['Solvay | has repeatedly warned | that the border would close']],
    ['after “according to”', 'According to Solvay, the talks had failed.', ['Solvay | According to | the talks had failed']],
    ['before “according to”', 'The talks had failed, according to two officials.', ['two officials | according to | The talks had failed']],
    ['with a hearer', 'Solvay told reporters the talks had failed.', ['Solvay | told | the talks had failed']],
    ['with an occasion', 'Solvay said in a statement that the talks had failed.', ['Solvay | said | that the talks had failed']],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  it('leaves out a relative clause of the source', () => {
    expect(lines('Kell, who left the party in May, said the talks had failed.')).toContain('Kell | said | the talks had failed')
  })

  it('stops before “but”', () => {
    expect(saying('Solvay said the talks had failed, but she was back within a day.', 'the talks').content).toBe('the talks had failed')
  })

  it('stops before a further cue with the same subject', () => {
    expect(lines('Solvay said the talks had failed and warned that the border would close.')).toEqual([
      'Solvay | said | the talks had failed', 'Solvay | warned | that the border would close',
    ])
  })

  it('gives “adding” the subject of its sentence', () => {
    expect(lines('Solvay said the talks had failed, adding that she was tired.')).toEqual([
      'Solvay | said | the talks had failed', 'Solvay | adding | that she was tired',
    ])
  })
})

describe('other forms of reported speech', () => {
  it.each([
    ['an infinitive after “urge”, with the one urged', 'Solvay urged Dravia to withdraw its troops.', 'Solvay | urged | Dravia to withdraw its troops'],
    ['an infinitive after “vow”', 'Solvay vowed to return.', 'Solvay | vowed | to return'],
    ['a noun phrase after “reject”', 'Solvay rejected the offer.', 'Solvay | rejected | the offer'],
    ['a noun phrase after “call for”', 'Solvay called for new elections.', 'Solvay | called for | new elections'],
    ['“accuse of”, with the one accused', 'Solvay accused the government of lying.', 'Solvay | accused | the government of lying'],
    ['a noun with a genitive', 'Solvay’s warning that the border would close alarmed traders.', 'Solvay’s | warning | that the border would close alarmed traders'],
    ['a noun with “by”', 'The claim by Solvay that the border was open surprised nobody.', 'Solvay | claim | that the border was open surprised nobody'],
  ])('%s', (_name, text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  it('knows “quoted by” as the words of its subject', () => {
    expect(saying('Anton Dravik was quoted by Tavia News as saying that he would resign.', 'that he')).toMatchObject({source: 'Anton Dravik', speaker: 'Anton Dravik'})
  })

  it('knows the source of a passive after “by”', () => {
    expect(lines('The offer was rejected by Solvay.')).toEqual(['Solvay | was rejected | The offer'])
  })
})

describe('nested attributions', () => {
  it('point to the one around them', () => {
    const found = wordsOf('Kell said that Solvay had promised to resign.')
    expect(found.map(({source, parent}) => [source, parent])).toEqual([['Kell', null], ['Solvay', 'a1']])
  })
})

describe('negation and silence', () => {
  it('marks what a source did not say', () => {
    expect(saying('Dravik did not say whether he would resign.', 'whether')).toMatchObject({negated: true, cue: 'did not say'})
  })

  it('knows a refusal to comment', () => {
    expect(wordsOf('The ministry declined to comment.')[0]).toMatchObject({negated: true, rule: 'silence', source: 'The ministry'})
  })

  it('takes a denial for speech', () => {
    expect(wordsOf('Dravik denied the allegations.')[0]).toMatchObject({negated: false, content: 'the allegations', verbClass: 'doubt'})
  })
})

describe('what is no reported speech', () => {
  it.each([
    'Solvay arrived in Tavia on Monday.',
    'The report is long.',
    'It should be noted that the line was built in 1990.',
    'The states agreed.',
    'The Associated Press contributed to this report.',
    'By Anton Dravik, said to be our best reporter',
  ])('%s', (text) => {
    expect(wordsOf(text)).toEqual([])
  })
})
