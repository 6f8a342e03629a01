import type {Reading, Stretch} from './reading.ts'

/** What a body or person puts out. */
const PAPERS = new Set(`statement statements summary readout speech tweet tweets remarks comments release estimate estimates figures account article story editorial op-ed blog post
  announcement communique briefing`.split(/\s+/))
/** Papers that only a medium speaks through: those of others are sources of their own. */
const STORIES = new Set(['report', 'reports'])

/**
 * "The White House statement", "Mr. Kell's speech": the part that names who put it out; null where the phrase is no paper of somebody.
 * `story` tells that only a medium may stand there.
 */
export function paperOwner(reading: Reading, {from, to}: Stretch, limit: number): {readonly owner: Stretch, readonly story: boolean} | null {
  for (let token = from + 1; token < to; token++) {
    const word = reading.word(token), story = STORIES.has(word)
    if (!story && !PAPERS.has(word)) continue
    const next = reading.word(token + 1)
    if (token === from + 1 && (reading.word(from) === 'a' || reading.word(from) === 'the') && (next === 'by' || next === 'from')) return token + 2 < limit ? {owner: {from: token + 2, to: limit}, story} : null
    let end = token
    while (end > from && (reading.word(end - 1) === 'joint' || /^\d{4}$/.test(reading.word(end - 1)) || reading.word(end - 1) === 'written' || reading.word(end - 1) === 'recent')) end--
    const first = reading.word(from) === 'a' || reading.word(from) === 'an' ? from + 1 : from
    return end > first ? {owner: {from: first, to: end}, story} : null
  }
  return null
}
