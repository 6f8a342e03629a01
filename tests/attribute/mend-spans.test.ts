import {describe, expect, it} from 'vitest'
import {compileCues} from '../../src/attribute/cue-lexicon.ts'
import {mendSpans} from '../../src/attribute/mend-spans.ts'
import {quotedSaying} from '../../src/attribute/quoted-saying.ts'
import type {Stretch} from '../../src/attribute/reading.ts'
import {Reading, ReadingTables} from '../../src/attribute/reading.ts'
import {readText, resources} from './attribute-text.ts'

const tables = new ReadingTables(compileCues(resources.reportingVerbs))

/** Reads "source | cue | content" and gives it back mended, in the same form. */
function mended(marked: string): string {
  const parts = marked.split(' | '), {body, vocabulary} = readText(parts.join(' ')), reading = new Reading(body, vocabulary, tables)
  const after = parts.map((_, at) => parts.slice(0, at + 1).join(' ').length), ends = after.map((end) => body.end.indexOf(end) + 1)
  const [source, cue, content] = ends.map((to, at): Stretch => ({from: at === 0 ? 0 : ends[at - 1]!, to}))
  const spans = mendSpans(reading, {source: source!, cue: cue!, content: [content!]})
  return [spans.source!, spans.cue, spans.content[0]!].map((stretch) => reading.slice(stretch)).join(' | ')
}

describe('what a tagger leaves on the wrong side of a border', () => {
  it('takes the day out of a cue', () => {
    expect(mended('Velmark | vowed on Thursday | to answer')).toBe('Velmark | vowed | to answer')
    expect(mended('Kell | said late Tuesday | that talks failed')).toBe('Kell | said | that talks failed')
  })

  it('takes who was told out of a content that goes on with "that"', () => {
    expect(mended('Kell | told | reporters in Larisk that talks failed')).toBe('Kell | told | that talks failed')
    expect(mended('Kell | told | a news conference that talks failed')).toBe('Kell | told | that talks failed')
    expect(mended('Kell | urged | the miners to go home')).toBe('Kell | urged | the miners to go home')
  })

  it('takes where words were said out of them', () => {
    expect(mended('Kell | said | in remarks carried by Interfax that talks failed')).toBe('Kell | said | that talks failed')
    expect(mended('Kell | said | at a regular briefing that talks failed')).toBe('Kell | said | that talks failed')
    expect(mended('Kell | accused | the envoys of hiding a crisis that broke out in May')).toBe('Kell | accused | the envoys of hiding a crisis that broke out in May')
    expect(mended('Kell | expected | to feature the stops that he relished')).toBe('Kell | expected | to feature the stops that he relished')
    expect(mended('Kell | threatened | to veto a bill that would allow it')).toBe('Kell | threatened | to veto a bill that would allow it')
    expect(mended('Kell | said | in all of that, too')).toBe('Kell | said | in all of that, too')
    expect(mended('Kell | said | the plan that failed was his')).toBe('Kell | said | the plan that failed was his')
    expect(mended('Kell | said | in March he knew that talks failed')).toBe('Kell | said | in March he knew that talks failed')
  })

  it('counts the thought that somebody expresses as part of the cue', () => {
    expect(mended('Kell | expressed | the hope that talks go on')).toBe('Kell | expressed the hope | that talks go on')
    expect(mended('Kell | voiced | concern about the pace')).toBe('Kell | voiced concern about | the pace')
    expect(mended('Kell | reiterated | the opposition to the union')).toBe('Kell | reiterated the opposition to | the union')
    expect(mended('Kell | expressed | his condolences')).toBe('Kell | expressed | his condolences')
  })

  it('takes the opening of the sentence out of a source, and the whole name into it', () => {
    expect(mended('Yesterday Ms. Kell | said | that talks failed')).toBe('Ms. Kell | said | that talks failed')
    expect(mended('Turkey over the weekend | said | that talks failed')).toBe('Turkey | said | that talks failed')
    expect(mended('Others, however | said | that talks failed')).toBe('Others | said | that talks failed')
    expect(mended('Anna Kell, the top diplomat until last year | said | that talks failed')).toBe('Anna Kell, the top diplomat until last year | said | that talks failed')
    expect(mended('Velmark Today | said | that talks failed')).toBe('Velmark Today | said | that talks failed')
    expect(mended('The Sunday Times | said | that talks failed')).toBe('The Sunday Times | said | that talks failed')
    const {body, vocabulary} = readText('Sen. Brian Kell said no'), reading = new Reading(body, vocabulary, tables)
    expect(reading.slice(mendSpans(reading, {source: {from: 0, to: 1}, cue: {from: 3, to: 4}, content: [{from: 4, to: 5}]}).source!)).toBe('Sen. Brian Kell')
  })

  it('ends a clause that starts with "that" with its sentence', () => {
    expect(mended('Kell | said | that talks failed. It was late')).toBe('Kell | said | that talks failed.')
    expect(mended('Kell | said | that “talks failed. It was late”')).toBe('Kell | said | that “talks failed. It was late”')
    expect(mended('Kell | wrote | that “officials called it ‘very fluid.’ They were talking”')).toBe('Kell | wrote | that “officials called it ‘very fluid.’ They were talking”')
    expect(mended('Kell | said | that the U.S. “will face it again”')).toBe('Kell | said | that the U.S. “will face it again”')
    expect(mended('Kell | said | talks failed. It was late')).toBe('Kell | said | talks failed. It was late')
  })

  it('takes who carried the words out of the source', () => {
    expect(mended('Kell, as quoted by Meridian Wire | said | that talks failed')).toBe('Kell | said | that talks failed')
  })

  it('names who is quoted "as saying", and the pronoun after "according to"', () => {
    expect(mended('State television | quoted | the minister as saying that talks failed')).toBe('the minister | as saying | that talks failed')
    expect(mended('nobody | According to | her, talks failed')).toBe('her | According to | talks failed')
  })
})

describe('who is quoted as saying', () => {
  const source = (text: string, cue: string): string => {
    const {body, vocabulary} = readText(text), reading = new Reading(body, vocabulary, tables), from = body.start.indexOf(text.indexOf(cue))
    const found = quotedSaying(reading, {from, to: body.end.indexOf(text.indexOf(cue) + cue.length) + 1}).source
    return found ? reading.slice(found) : ''
  }

  it('is the one who is quoted and not the medium', () => {
    expect(source('Reuters quoted Anna Kell as saying talks failed.', 'as saying')).toBe('Anna Kell')
    expect(source('Anna Kell was quoted as saying talks failed.', 'was quoted as saying')).toBe('Anna Kell')
    expect(source('Anna Kell, quoted by Yonhap as saying talks failed, left.', 'as saying')).toBe('Anna Kell')
    expect(source('Meridian Wire cites an official saying talks failed.', 'cites an official saying')).toBe('an official')
    expect(source('Anna Kell said talks failed.', 'said')).toBe('')
  })
})
