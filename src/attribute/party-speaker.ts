import {wordsOf} from './name-in-phrase.ts'
import type {Stretch} from './reading.ts'
import type {Cast, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {CAP} from './word-classes.ts'

/** Words for a party and for those who stand for it as a whole. */
const PARTIES: ReadonlyMap<string, string> = new Map([['democrats', 'Democratic Party'], ['republicans', 'Republican Party'], ['gop', 'Republican Party']])

/** "Democrats", "the Republicans": their party, as a people is its state. Null where more is said of them: "Democrats on the panel". */
export function partySpeaker({reading}: Cast, {from, to}: Stretch): Speaker | null {
  const first = reading.word(from) === 'the' ? from + 1 : from
  const name = reading.is(first, CAP) ? PARTIES.get(wordsOf(reading, {from: first, to}).join(' ')) : undefined
  return name === undefined ? null : {...NOBODY, speaker: name, type: 'politician', plural: true, how: 'body'}
}
