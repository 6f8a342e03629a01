import {describe, expect, it} from 'vitest'
import {assignVoices} from '../../src/attribute/assign-voices.ts'
import {VOICES} from '../../src/types.ts'
import {attribute, readText} from './attribute-text.ts'

/** The voice of the token that starts with `word`, at its first place in the text. */
function voiceOf(text: string, word: string): string {
  const {body} = readText(text)
  const {of} = assignVoices(body, attribute(text))
  const at = body.start.indexOf(text.indexOf(word))
  if (at < 0) throw new Error(`no token “${word}”`)
  return VOICES[of[at]!]!
}

describe('assignVoices', () => {
  it('gives quoted words to the source and the cue to the outlet', () => {
    const text = '“We will go,” Solvay said.'
    expect([voiceOf(text, 'We'), voiceOf(text, 'Solvay'), voiceOf(text, 'said')]).toEqual(['quoted', 'outlet', 'outlet'])
  })

  it('tells marked words from the paraphrase around them', () => {
    const text = 'Solvay said the plan was “a grave mistake” for Europe. Rain fell.'
    expect([voiceOf(text, 'plan'), voiceOf(text, 'grave'), voiceOf(text, 'Europe'), voiceOf(text, 'Rain')]).toEqual(['reported', 'quoted', 'reported', 'outlet'])
  })

  it('takes a block quotation without marks for quoted', () => {
    expect(voiceOf('We spoke about the harvest and the price.\nAshdown explained.', 'harvest')).toBe('quoted')
  })

  it('gives a long quotation without a source to somebody, a short one to the outlet', () => {
    const text = 'The banner read “nobody shall ever close this road again” in red. The “visit” ended.'
    const {body} = readText(text)
    const {of, attribution} = assignVoices(body, [])
    const at = (word: string): number => body.start.indexOf(text.indexOf(word))
    expect([VOICES[of[at('close')]!], VOICES[of[at('visit')]!]]).toEqual(['quoted', 'outlet'])
    expect(attribution[at('close')]).toBe(-1)
  })

  it('gives what opens a headline in marks before a colon to somebody, however short', () => {
    const voicesOf = (headline: string): string[] => {
      const {title} = readText('', headline)
      const {of} = assignVoices(title, [])
      return Array.from(of, (voice) => VOICES[voice]!)
    }
    expect(voicesOf("'Thieves with visas': Kell hits back")).toEqual([...new Array<string>(5).fill('quoted'), ...new Array<string>(4).fill('outlet')])
    expect(new Set(voicesOf("Kell drops 'visas' from the plan"))).toEqual(new Set(['outlet']))
  })

  it('takes a title in marks for the words of the outlet', () => {
    expect(voiceOf('The film “The Long Road to Tavia” opened in 1990.', 'Road')).toBe('outlet')
  })

  it('lets the innermost attribution win', () => {
    const text = 'Kell said that Solvay had promised to resign.'
    const {body} = readText(text)
    const attributions = attribute(text)
    const {attribution} = assignVoices(body, attributions)
    const at = (word: string): number => body.start.indexOf(text.indexOf(word))
    expect([attributions[attribution[at('resign')]!]!.id, attributions[attribution[at('promised')]!]!.id]).toEqual(['a2', 'a1'])
  })

  it('leaves paraphrase that is likely but not sure to nobody', () => {
    const text = 'The claim that the border was open surprised Solvay.'
    const {body} = readText(text)
    const unsure = attribute('Solvay said the border was open.').map((one) => ({...one, confidence: 0.1, content: [[10, 36]] as const}))
    const {of} = assignVoices(body, unsure)
    expect(VOICES[of[body.start.indexOf(text.indexOf('border'))]!]).toBe('uncertain')
  })

  it('keeps the headline apart from the text', () => {
    const {title, body} = readText('Rain fell all day in Tavia.', 'Solvay says road is closed')
    const attributions = attribute('Rain fell all day in Tavia.', 'Solvay says road is closed')
    expect(attributions.map(({part}) => part)).toEqual(['title'])
    expect([...assignVoices(body, attributions).of].every((voice) => voice === 0)).toBe(true)
    expect([...assignVoices(title, attributions).of].some((voice) => VOICES[voice] === 'reported')).toBe(true)
  })
})
