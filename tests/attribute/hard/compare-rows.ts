import type {Attribution, Range} from '../../../src/types.ts'
import type {ExpectedRow, HardPassage} from './read-passages.ts'

/** Marks, commas and stops at the edge of a content, which belong to it or not as one likes; brackets and dashes count. */
const EDGE = /^[\s"“”„‟«»‹›‘’‚‛'`″,.;:!?]+|[\s"“”„‟«»‹›‘’‚‛'`″,.;:!?]+$/gu

const bare = (words: string): string => words.replace(EDGE, '')

/** The attributions found in a passage, written as a passage file writes them. */
export function rowsOf({title, text}: HardPassage, found: readonly Attribution[]): string[] {
  return found.map(({part, content, source, cue, kind, speaker}) => {
    const whole = part === 'title' ? title : text
    const cut = (ranges: readonly Range[]): string[] => ranges.map(([start, end]) => whole.slice(start, end))
    return lineOf({
      part, kind, content: cut(content).map(bare).join(' // '), source: cut(source).join(' // ') || '-', cue: cut(cue).join(' // ') || '-', speaker: speaker ?? '-',
    })
  }).sort()
}

/** The expected rows, their `~` filled in from the row found that fits. */
export function fillRows(expected: readonly ExpectedRow[], rows: readonly string[]): string[] {
  return expected.map((row) => {
    const line = lineOf({...row, content: row.content.split(' // ').map(bare).join(' // ')})
    return rows.find((found) => fits(line, found)) ?? line
  }).sort()
}

function lineOf({part, content, source, cue, kind, speaker}: ExpectedRow): string {
  return `${part === 'title' ? '^' : ''}${[content, source, cue, kind, speaker].join(' | ')}`.replaceAll('\n', ' ')
}

function fits(line: string, found: string): boolean {
  const pieces = line.split(' ~ ')
  if (pieces.length === 1) return line === found
  let at = 0
  for (const piece of pieces.slice(0, -1)) {
    const place = found.indexOf(piece, at)
    if (place < 0 || (at === 0 && place > 0)) return false
    at = place + piece.length
  }
  return found.slice(at).endsWith(pieces.at(-1)!)
}
