import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'

/** An attribution as a passage file writes it; '-' stands for none. */
export interface ExpectedRow {
  readonly part: 'title' | 'text'
  readonly content: string
  readonly source: string
  readonly cue: string
  readonly kind: string
  readonly speaker: string
}

export interface HardPassage {
  readonly name: string
  readonly title: string
  readonly text: string
  readonly expected: readonly ExpectedRow[]
}

/**
 * Reads a file of passages. Each one is
 *
 *     == what it shows
 *     title: the headline, if it has one
 *     the text, as many lines and blank lines as it needs
 *     --
 *     content | source | cue | kind | speaker        one line for each attribution, and none for a passage without any
 *
 * `//` divides the parts of a content, `~` stands for any words between its first and its last, `^` before a row means the headline.
 * Lines before the first passage are remarks.
 */
export function readPassages(file: string): HardPassage[] {
  const whole = readFileSync(resolve(import.meta.dirname, file), 'utf8')
  return whole.split(/^== /m).slice(1).map((block) => {
    const [name = '', ...lines] = block.split('\n')
    const end = lines.indexOf('--')
    if (end < 0) throw new Error(`${file}: passage “${name}” has no line “--” before its attributions`)
    const title = lines[0]!.startsWith('title: ') ? lines[0]!.slice(7) : ''
    const text = lines.slice(title === '' ? 0 : 1, end).join('\n')
    const expected = lines.slice(end + 1).filter((line) => line !== '').map((line) => readRow(file, name, line))
    return {name, title, text, expected}
  })
}

function readRow(file: string, name: string, line: string): ExpectedRow {
  const headline = line.startsWith('^')
  const cells = (headline ? line.slice(1) : line).split(' | ').map((cell) => cell.trim())
  const [content, source, cue, kind, speaker] = cells
  if (!content || !source || !cue || !kind || !speaker || cells.length !== 5) {
    throw new Error(`${file}: passage “${name}”: a row has content, source, cue, kind and speaker; given “${line}”`)
  }
  return {part: headline ? 'title' : 'text', content, source, cue, kind, speaker}
}
