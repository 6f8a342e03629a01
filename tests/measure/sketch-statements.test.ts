import {describe, expect, it} from 'vitest'
import {readStatements} from '../../src/corpus/read-statements.ts'
import {sketchStatements} from '../../src/measure/sketch-statements.ts'
import type {Attribution, Range} from '../../src/types.ts'
import {VOICES} from '../../src/types.ts'
import {documentOf} from '../text/read.ts'

const QUOTED = VOICES.indexOf('quoted'), REPORTED = VOICES.indexOf('reported')

/** Sketches a text in which everything in marks inside an attribution is quoted, the rest of its content reported. */
function sketch(text: string, title: string, given: readonly (Partial<Attribution> & {readonly words: readonly string[]})[]) {
  const document = documentOf(text, title)
  const attributions = given.map(({words, ...more}, i): Attribution => ({
    id: `a${i + 1}`, part: 'text', source: [], cue: [], kind: 'direct', speaker: 'Irena Solvay', sourceType: 'minister', title: null, anonymous: false, anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1,
    negated: false, parent: null, verbClass: 'neutral', confidence: 0.9, rule: 'r', ...more,
    content: words.map((piece): Range => [(more.part === 'title' ? title : text).indexOf(piece), (more.part === 'title' ? title : text).indexOf(piece) + piece.length]),
  }))
  const voicesOf = (passage: typeof document.body) => {
    const attribution = Int32Array.from(passage.start, (start) => attributions.findLastIndex(({part, content}) => part === passage.part && content.some(([from, to]) => start >= from && start < to)))
    const of = Uint8Array.from(attribution, (index, token) => index === -1 ? 0 : passage.quoteOf[token] === -1 ? REPORTED : QUOTED)
    return {of, attribution}
  }
  return readStatements(sketchStatements(document, {title: voicesOf(document.title), body: voicesOf(document.body)}, attributions))
}

describe('sketchStatements', () => {
  it('keeps who says it, how, and the words, in one line an attribution', () => {
    const text = '“We will go,” she said. “Soon.”', cue: Range = [text.indexOf('said'), text.indexOf('said') + 4]
    expect(sketch(text, '', [{words: ['“We will go,”', '“Soon.”'], cue: [cue], verbClass: 'force', negated: true}])).toEqual([
      {id: 'a1', speaker: 'Irena Solvay', sourceType: 'minister', kind: 'direct', verbClass: 'force', flags: 'n', cue: 'said', content: '“We will go,” … “Soon.”'},
    ])
  })

  it('sets the source\'s own words in double marks, whatever marks the article has', () => {
    expect(sketch('He called it «a farce» of 2 days.', '', [{words: ['it «a farce» of 2 days']}])[0]!.content).toBe('it … “a farce” … of 2 days')
  })

  it('leaves words of an attribution inside another to the inner one', () => {
    const [outer, inner] = sketch('Reuel said that Berg had called it “a farce”.', '', [{words: ['that Berg had called it “a farce”']}, {words: ['“a farce”']}])
    expect([outer!.content, inner!.content]).toEqual(['that Berg had called it', '“a farce”'])
  })

  it('keeps words in marks that no attribution claims, two or more, without an id', () => {
    expect(sketch('The “thieves with visas” left. A “coup” it was not.', '‘Light the lamps’ at sea', []).map(({id, flags, content}) => [id, flags, content]))
      .toEqual([['', 't', '“Light the lamps”'], ['', '', '“thieves with visas”']])
  })

  it('keeps an attribution of the headline apart by its flag', () => {
    expect(sketch('Text.', 'We will go, Solvay says', [{part: 'title', words: ['We will go'], anonymous: true}])[0]).toMatchObject({flags: 'ta', content: 'We will go'})
  })

  it('holds one line a statement, whatever the text holds', () => {
    const found = sketch('“One\ttwo,\nthree,” she said.', '', [{words: ['“One\ttwo,\nthree,”'], speaker: 'Irena\n\tSolvay'}])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({speaker: 'Irena Solvay'})
  })

  it('is empty for an article that quotes nobody', () => { expect(sketch('Nothing was said.', '', [])).toEqual([]) })
})
