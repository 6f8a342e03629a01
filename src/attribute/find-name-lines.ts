import type {Draft} from './draft.ts'
import {isBody, paragraphStretch} from './paragraphs.ts'
import {isLabel} from './label.ts'
import type {Reading} from './reading.ts'
import {CAP} from './word-classes.ts'

/** Longest name, in tokens, and how often one must stand alone in a paragraph to be a label. */
const LONGEST = 4, OFTEN = 2

/**
 * The turns of an interview in which the name of the speaker is a paragraph of its own, by paragraph: "Maria Kell", then her words. Only
 * where two names or more stand so, each at least twice, in turn.
 */
export function findNameLines(reading: Reading): ReadonlyMap<number, Draft> {
  const last = reading.passage.paragraphs.length - 1
  const lines = new Map<number, string>(), counts = new Map<string, number>()
  for (let index = 0; index < last; index++) {
    const name = isBody(reading, index) ? nameOf(reading, index) : null
    if (name === null) continue
    lines.set(index, name)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const labels = [...lines].filter(([, name]) => counts.get(name)! >= OFTEN)
  const turns = new Map<number, Draft>()
  if (new Set(labels.map(([, name]) => name)).size < 2 || labels.length < 4) return turns
  for (const [at, [index]] of labels.entries()) {
    const source = paragraphStretch(reading, index), end = labels[at + 1]?.[0] ?? index + 2
    const turn: Draft = {rule: 'turn', source, content: [], cue: [], verbClass: 'neutral', negated: false, carried: null}
    for (let next = index + 1; next < Math.min(end, last); next++) if (isBody(reading, next)) turn.content.push(paragraphStretch(reading, next))
    if (turn.content.length > 0) for (let next = index; next < Math.min(end, last); next++) turns.set(next, turn)
  }
  return turns
}

/** The name that fills a paragraph without a stop, or null. */
function nameOf(reading: Reading, index: number): string | null {
  const stretch = paragraphStretch(reading, index), {from, to} = stretch
  if (to - from > LONGEST || reading.passage.part === 'title') return null
  for (let token = from; token < to; token++) if (!reading.is(token, CAP)) return null
  return isLabel(reading, stretch) ? reading.slice(stretch) : null
}
