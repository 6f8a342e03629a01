import {messageOf} from '../errors.ts'
import {firstPlace} from '../text/first-place.ts'

/**
 * Line of the first fault in a text that is not valid JSON, counted from 1 at line feeds; the last line where it only ends too early.
 *
 * The engine's message does not always say where it is, so the lines are halved: up to the fault, every beginning of the text is merely
 * unfinished.
 *
 * @example locateJsonFault('[1,\n2,\n3 4]') // 3
 */
export function locateJsonFault(text: string): number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at + 1)
  const lines = firstPlace(ends.length, (line) => isUnfinished(text.slice(0, ends[line])))
  return text.trimEnd().length <= (ends[lines - 1] ?? 0) ? Math.max(1, lines) : lines + 1
}

function isUnfinished(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (thrown) {
    const reason = messageOf(thrown)
    const position = /at position (\d+)/.exec(reason)
    return reason.startsWith('Unexpected end') || (position !== null && Number(position[1]) >= beginning.length)
  }
}
