import {describe, expect, it} from 'vitest'
import {saying, wordsOf} from './attribute-text.ts'

describe('direct quotations', () => {
  it('are found with the source before the verb', () => {
    const [one] = wordsOf('“We will go,” Irena Solvay said.')
    expect(one).toMatchObject({content: '“We will go,”', source: 'Irena Solvay', cue: 'said', kind: 'direct', speaker: 'Irena Solvay'})
  })

  it('are found with the source after the verb, apposition and all', () => {
    const [one] = wordsOf('"We will go," said Irena Solvay, the foreign minister of Dravia.')
    expect(one).toMatchObject({content: '"We will go,"', source: 'Irena Solvay, the foreign minister of Dravia', cue: 'said', kind: 'direct'})
  })

  it('are found after the verb', () => {
    const [one] = wordsOf('Irena Solvay said: “We will go.”')
    expect(one).toMatchObject({content: '“We will go.”', source: 'Irena Solvay', kind: 'direct', rule: 'quote-before'})
  })

  it('are found after a source with a title between commas', () => {
    const [one] = wordsOf('Irena Solvay, the foreign minister, said, “We will go.”')
    expect(one).toMatchObject({content: '“We will go.”', source: 'Irena Solvay, the foreign minister', title: 'the foreign minister'})
  })

  it('stay one attribution when the cue splits them', () => {
    const found = wordsOf('“We will go,” Solvay said on Monday, “and we will win.”')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({content: '“We will go,” … “and we will win.”', source: 'Solvay'})
  })

  it('take in a further quoted sentence of the paragraph that has no cue of its own', () => {
    const found = wordsOf('“We will go,” Solvay said. “Nobody can stop us.”')
    expect(found).toHaveLength(1)
    expect(found[0]!.content).toBe('“We will go,” … “Nobody can stop us.”')
  })

  it('take in a quoted sentence that stands before the one with the cue', () => {
    expect(wordsOf('“Nobody can stop us now. We will go,” Solvay said.')[0]!.content).toBe('“Nobody can stop us now. We will go,”')
  })

  it('are read from a colon alone', () => {
    expect(wordsOf('Solvay: “We will go.”')[0]).toMatchObject({content: '“We will go.”', source: 'Solvay', cue: ':', kind: 'direct', rule: 'quote-colon'})
  })

  it('are read from two apostrophes as marks', () => {
    expect(wordsOf("''We will go,'' Solvay said.")[0]).toMatchObject({content: "''We will go,''", kind: 'direct'})
  })

  it('know the hearer as neither source nor content', () => {
    expect(wordsOf('“We will go,” Solvay told reporters in Tavia.')[0]).toMatchObject({content: '“We will go,”', source: 'Solvay', cue: 'told'})
  })

  it('that ended their own sentence have no cue in the sentence after it', () => {
    const found = wordsOf('“We will go,” Solvay said. “It is late.” She warned that the road was closed.')
    expect(found.map(({content}) => content)).toEqual(['“We will go,” … “It is late.”', 'that the road was closed'])
  })
})

describe('quotations over several paragraphs', () => {
  it('that are reopened before they were closed are one attribution', () => {
    const found = wordsOf('“We will go,” Solvay said. “The border is ours.\n\n“Nobody can take it from us.”')
    expect(found).toHaveLength(1)
    expect(found[0]!.content).toBe('“We will go,” … “The border is ours. … “Nobody can take it from us.”')
  })

  it('take their cue from a later paragraph', () => {
    const found = wordsOf('“The border is ours.\n\n“Nobody can take it from us,” Solvay said.')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({content: '“The border is ours. … “Nobody can take it from us,”', source: 'Solvay'})
  })

  it('without a cue go on with the speaker of the paragraph before, as an attribution of their own', () => {
    const found = wordsOf('“We will go,” Irena Solvay said.\n\n“We know the price.”')
    expect(found).toHaveLength(2)
    expect(found[1]).toMatchObject({content: '“We know the price.”', source: 'Irena Solvay', cue: '', speaker: 'Irena Solvay', rule: 'quote-continued'})
  })

  it('that are never closed end with their paragraph', () => {
    const found = wordsOf('Solvay said: “We will go.\n\nThe talks went on until midnight.')
    expect(found.map(({content}) => content)).toEqual(['“We will go.'])
  })
})

describe('mixed quotations', () => {
  it('have the whole clause as content, with the marked words inside', () => {
    const [one] = wordsOf('The minister said the plan was “a grave mistake” for Europe.')
    expect(one).toMatchObject({content: 'the plan was “a grave mistake” for Europe', kind: 'mixed', source: 'The minister'})
  })

  it('may come before their cue', () => {
    const one = saying('The plan was “a grave mistake,” Solvay said.', 'The plan')
    expect(one).toMatchObject({content: 'The plan was “a grave mistake,”', kind: 'mixed', source: 'Solvay'})
  })
})

describe('headlines', () => {
  const text = 'Foreign Minister Paul Ashdown spoke in Tavia on Monday.'

  it.each([
    ["Ashdown: 'We will go'", "'We will go'", 'direct'],
    ["'We will go', says Ashdown", "'We will go'", 'direct'],
    ['Ashdown: We will go', 'We will go', 'direct'],
    ["Ashdown says talks 'have failed'", "talks 'have failed'", 'mixed'],
    ['Ashdown Warns That Border Will Close', 'That Border Will Close', 'indirect'],
  ])('%s', (title, content, kind) => {
    const [one] = wordsOf(text, title)
    expect(one).toMatchObject({part: 'title', content, kind, source: 'Ashdown', speaker: 'Paul Ashdown', sourceType: 'minister'})
  })

  it('with a colon after a word that is nobody are no speech', () => {
    expect(wordsOf(text, 'Border: what happens next')).toEqual([])
  })
})
