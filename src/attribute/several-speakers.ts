import type {Reading, Stretch} from './reading.ts'
import type {Cast, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {CAP, COMMA, CONJ, DET, NUMERAL, OPEN, PREP, SHUT} from './word-classes.ts'

const PAIRING = new Set(['both', 'neither', 'either'])
const LONGEST_PART = 9

/** The phrases of a source that are joined by "and", "or" and commas; one alone where it is no list. */
export function partsOf(reading: Reading, head: Stretch, to: number): Stretch[] {
  const within = split(reading, head, false)
  if (within.length > 1) return within
  const list = split(reading, {from: head.from, to}, true)
  const isList = list.length > 2 && list.every((part, at) => part.to - part.from <= LONGEST_PART && (at === 0 || at === list.length - 1 || (isNamed(reading, part) && reading.is(part.to - 1, CAP))))
  return isList ? list : [head]
}

function isNamed(reading: Reading, {from}: Stretch): boolean {
  return reading.is(from, CAP) && !reading.is(from, DET | NUMERAL)
}

function split(reading: Reading, {from, to}: Stretch, commas: boolean): Stretch[] {
  const parts: Stretch[] = []
  let start = PAIRING.has(reading.word(from)) ? from + 1 : from, joined = false
  for (let token = start, deep = 0; token < to; token++) {
    deep += reading.is(token, OPEN) ? 1 : reading.is(token, SHUT) ? -1 : 0
    if (deep > 0) continue
    if (!joined && parts.length === 0 && reading.is(token, PREP) && token > start) return [{from: start, to}]
    const isAnd = reading.is(token, CONJ), isComma = commas && reading.is(token, COMMA)
    if (!isAnd && !isComma) continue
    if (token > start) parts.push({from: start, to: token})
    joined ||= isAnd
    start = token + 1
    if (isAnd && joined) break
  }
  if (start < to) parts.push({from: start, to})
  return joined ? parts : [{from, to}]
}

/** "… and other Republicans", "… and his allies". */
function joinsOthers(reading: Reading, parts: readonly Stretch[]): boolean {
  const word = reading.word(parts.at(-1)!.from)
  return word === 'other' || word === 'others' || word === 'his' || word === 'her' || word === 'its'
}

/**
 * Several sources in one ("Kell and his advisers", "Anna Solvay, Luc Morel and Paul Ashdown"): each under its name, in one row, as a group.
 * Null where the phrase is no list or its first member is no name.
 */
export function severalSpeakers({reading}: Cast, parts: readonly Stretch[], resolve: (part: Stretch) => Speaker): Speaker | null {
  if (parts.length < 2) return null
  const first = resolve(parts[0]!)
  if (first.speaker === null || first.anonymous || (first.person === null && first.how !== 'state' && first.how !== 'body' && !joinsOthers(reading, parts))) return null
  const others = parts.slice(1).map((part) => (isNamed(reading, part) ? resolve(part) : null))
  const names = [first.speaker, ...others.map((other, at) => other?.speaker ?? reading.slice(parts[at + 1]!))]
  const speaker = `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`
  const type = first.type ?? others.find((other) => other?.type)?.type ?? null
  return {...NOBODY, speaker, type, title: first.title, country: first.country, plural: true, how: 'several'}
}
