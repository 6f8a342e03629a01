import type {Reading} from './reading.ts'
import {END, SEMI} from './word-classes.ts'

/** How far after an unnamed source its reason may stand, in tokens. */
const NEAR = 120

const AUTHORITY = new Set(['authorised', 'authorized', 'allowed', 'permitted', 'cleared', 'empowered'])

/**
 * The reason that the article gives for not naming a source, as printed: "because he was not authorised to speak", else "on condition of
 * anonymity" or the like. Looks from the source to the end of its paragraph; null where none is given.
 */
export function anonymityReason(reading: Reading, source: number): string | null {
  const {paragraphOf, paragraphs} = reading.passage
  const limit = Math.min(paragraphs[paragraphOf[source]! + 1]!, source + NEAR)
  let condition: string | null = null
  for (let token = source; token < limit; token++) {
    const word = reading.word(token)
    if (word === 'anonymity' || word === 'anonymously') condition ??= reading.slice({from: phraseStart(reading, token, source), to: token + 1})
    if ((word === 'because' || word === 'since') && explains(reading, token, limit)) return reading.slice({from: token, to: sentenceStop(reading, token, limit)})
    if (word === 'named' && reading.word(token - 1) === 'be' && condition === null) condition = reading.slice({from: phraseStart(reading, token, source), to: token + 1})
  }
  return condition
}

/** "on condition of anonymity", "asked not to be named": from the preposition or verb on. */
function phraseStart(reading: Reading, token: number, floor: number): number {
  for (let from = token; from > floor && token - from < 7; from--) {
    const word = reading.word(from)
    if (word === 'on' || word === 'asked' || word === 'requested' || word === 'declined' || word === 'wished' || word === 'wanted') return from
  }
  return token
}

/** "because" tells why a source is unnamed only with "authorised", "anonymity", "sensitive" and the like in its clause. */
function explains(reading: Reading, because: number, limit: number): boolean {
  for (let token = because + 1; token < sentenceStop(reading, because, limit); token++) {
    const word = reading.word(token)
    if (AUTHORITY.has(word) || word === 'anonymity' || word === 'sensitive' || word === 'sensitivity' || word === 'publicly' || word === 'reprisals' || word === 'retribution') return true
  }
  return false
}

function sentenceStop(reading: Reading, from: number, limit: number): number {
  let token = from
  while (token < limit && !reading.is(token, END | SEMI)) token++
  return token
}
