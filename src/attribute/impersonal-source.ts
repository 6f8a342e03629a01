import type {SourceType} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Reading} from './reading.ts'
import type {Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'

/** Words of a cue without a source, and who is meant by them. */
const MEANT: readonly (readonly [name: string, type: SourceType, words: string])[] = [
  ['unspecified reports', 'media', 'reportedly reported report reports'],
  ['unspecified rumors', 'other', 'rumor rumors rumour rumours rumored rumoured speculation'],
  ['unnamed critics', 'other', `accused accusations accusation allegedly alleged allegations allegation blamed criticism criticisms criticized criticised fire questioned
    condemned denounced outrage backlash derided opposition objections`],
  ['unnamed observers', 'other', `believed thought seen considered viewed regarded expected feared perceived suspected understood credited hailed known concern
    concerns fears worries worry hopes doubts expectations`],
  ['unnamed advocates', 'other', 'calls call demands urged demand'],
]

const WHO: ReadonlyMap<string, readonly [string, SourceType]> = new Map(MEANT.flatMap(([name, type, words]) => words.split(/\s+/).map((word) => [word, [name, type]] as const)))

/**
 * Who is meant by a cue that names no source: "unspecified reports" for "reportedly", "unnamed critics" for "has been accused of". It is a
 * description, and anonymous.
 */
export function impersonalSource(reading: Reading, {cue}: Pick<Draft, 'cue'>): Speaker {
  for (const {from, to} of cue) {
    for (let token = to - 1; token >= from; token--) {
      const meant = WHO.get(reading.word(token))
      if (meant) return {...NOBODY, speaker: meant[0], type: meant[1], anonymous: true, how: 'impersonal'}
    }
  }
  return {...NOBODY, speaker: 'unspecified', type: 'other', anonymous: true, how: 'impersonal'}
}
