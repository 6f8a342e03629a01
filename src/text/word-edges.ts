import {CLASS, DIGIT, isLower, LETTER} from './characters.ts'

/** Where a run of letters and digits that starts at `from` ends. */
export function endOfLetters(text: string, from: number): number {
  let end = from
  for (let kind: number; end < text.length && ((kind = CLASS[text.charCodeAt(end)]!) === LETTER || kind === DIGIT); end++);
  return end
}

/** `'90s`: two digits, then perhaps an s, then no letter. */
export function isYear(text: string, from: number): boolean {
  const end = endOfLetters(text, from)
  return /^\d\ds?$/.test(text.slice(from, Math.min(end, from + 4)))
}

/** Where a clitic that has its apostrophe at `at` starts, or −1 where there is none ("O'Brien"). */
export function clitic(text: string, start: number, at: number): number {
  const end = endOfLetters(text, at + 1), size = end - at - 1
  if (size > 2) return -1
  const a = text.charCodeAt(at + 1) | 32, b = size === 2 ? text.charCodeAt(at + 2) | 32 : 0
  if (size === 1) {
    if (a === 116) return at - start > 1 && (text.charCodeAt(at - 1) | 32) === 110 ? at - 1 : -1
    return a === 115 || a === 100 || a === 109 ? at : -1
  }
  return (a === 114 && b === 101) || (a === 118 && b === 101) || (a === 108 && b === 108) ? at : -1
}

/** A host has few names, and each of them few letters: no text makes the look ahead long. */
const MOST_NAMES = 4, LONGEST_NAME = 24

/** A top-level domain follows, perhaps after up to three further names of the host: two to six lower-case letters, then no further letter. */
export function isDomain(text: string, from: number): boolean {
  for (let name = 0, start = from; name < MOST_NAMES; name++) {
    let end = start
    while (end < text.length && end - start < LONGEST_NAME && isLower(text.charCodeAt(end))) end++
    if (text.charCodeAt(end) !== 46 || end === start || !isLower(text.charCodeAt(end + 1))) return endsDomain(text, start, end)
    start = end + 1
  }
  return false
}

function endsDomain(text: string, from: number, end: number): boolean {
  const next = CLASS[text.charCodeAt(end)]
  return end - from >= 2 && end - from <= 6 && next !== LETTER && next !== DIGIT && (end - from !== 2 || text.charCodeAt(end) !== 39)
}
