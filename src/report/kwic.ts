import type {Analysed, Span, Voice} from '../types.ts'
import {primary} from './evidence.ts'
import {formatHeader, formatRow} from './format-cell.ts'
import {showHidden} from './guard-text.ts'
import type {Profile} from './profile.ts'
import type {Table} from './table.ts'
import {NEVER} from './tables/shared-columns.ts'

/** Words in their context: the keyword, and so many words on either side of it. */
export interface KwicLine extends Span {
  readonly article: string
  readonly outlet: string
  readonly date: string | null
  readonly event: string | null
  readonly voice: Voice
  readonly speaker: string | null
  readonly left: string
  readonly words: string
  readonly right: string
}

/** A place to show, with the voice it stands in and the attribution around it, as a `Hit` has them. */
export interface KwicPlace extends Span {
  readonly voice: Voice
  readonly attribution: string | null
}

/**
 * Concordance lines for places in an article, in the order of the places. `context` is the number of words on either side, taken from the
 * same part of the article; words are what white space divides. The text stays as it is printed, line breaks included.
 */
export function kwicLines({article, attributions}: Pick<Analysed, 'article' | 'attributions'>, places: readonly KwicPlace[],
  context: number): KwicLine[] {
  const speakers = new Map(attributions.map(({id, speaker}) => [id, speaker]))
  return places.map(({part, start, end, voice, attribution}) => {
    const whole = part === 'title' ? article.title : article.text
    return {
      article: article.id, outlet: article.outlet, date: article.date, event: article.event, voice,
      speaker: attribution === null ? null : speakers.get(attribution) ?? null,
      left: whole.slice(wordsBefore(whole, start, context), start), words: whole.slice(start, end),
      right: whole.slice(end, wordsAfter(whole, end, context)),
      part, start, end,
    }
  })
}

/** Concordance lines as CSV. */
export function kwicCsv(lines: Iterable<KwicLine>, profile: Profile): string {
  let csv = (profile.bom ? '\ufeff' : '') + formatHeader(KWIC, profile)
  for (const line of lines) csv += formatRow(KWIC, line, profile)
  return csv
}

/**
 * Concordance lines as text, the keywords under each other; contexts are cut to `width` characters at the far end. White space is shown as
 * one space and hidden signs as `\u0000`, so that no text can move the lines or the terminal.
 */
export function kwicText(lines: readonly KwicLine[], width: number): string {
  return lines.map(({left, words, right, outlet, date, event, voice, speaker}) => {
    const before = flat(left).slice(-width).padStart(width), after = flat(right).slice(0, width).padEnd(width)
    const about = [outlet, date ?? '', event ?? '', speaker === null ? voice : `${voice}: ${speaker}`].filter((each) => each !== '')
    return `${before} [${flat(words).trim()}] ${after}  ${about.map(flat).join(' · ')}\n`
  }).join('')
}

const KWIC: Table<KwicLine> = {
  name: 'kwic',
  about: 'One row per place, with the words around it.',
  key: [],
  columns: [
    text('article', 'id', ({article}) => article),
    text('outlet', 'name', ({outlet}) => outlet),
    {...text('date', 'calendar date', ({date}) => date), type: 'date'},
    text('event', 'name', ({event}) => event),
    text('voice', 'voice', ({voice}) => voice),
    text('speaker', 'name', ({speaker}) => speaker),
    text('left', 'text', ({left}) => left),
    text('words', 'text', ({words}) => words),
    text('right', 'text', ({right}) => right),
    text('part', 'title or text', ({part}) => part),
    {...text('start', 'UTF-16 units', ({start}) => start), type: 'integer', evidence: primary('a place in the article')},
    {...text('end', 'UTF-16 units', ({end}) => end), type: 'integer', evidence: primary('a place in the article')},
  ],
}

function text(name: string, unit: string, value: (line: KwicLine) => string | number | null): Table<KwicLine>['columns'][number] {
  return {name, type: 'string', unit, formula: 'as in the article', tells: 'The context of the words.', empty: NEVER, value}
}

/** Where the `count`-th word before `offset` starts; what is printed hard against the place, such as a mark, comes along uncounted. */
function wordsBefore(whole: string, offset: number, count: number): number {
  let at = offset
  if (count > 0) while (at > 0 && !isSpace(whole, at - 1)) at--
  for (let words = 0; words < count && at > 0; words++) {
    while (at > 0 && isSpace(whole, at - 1)) at--
    while (at > 0 && !isSpace(whole, at - 1)) at--
  }
  return at
}

/** Where the `count`-th word after `offset` ends, with the same care. */
function wordsAfter(whole: string, offset: number, count: number): number {
  let at = offset
  if (count > 0) while (at < whole.length && !isSpace(whole, at)) at++
  for (let words = 0; words < count && at < whole.length; words++) {
    while (at < whole.length && isSpace(whole, at)) at++
    while (at < whole.length && !isSpace(whole, at)) at++
  }
  return at
}

function isSpace(whole: string, at: number): boolean {
  const unit = whole.charCodeAt(at)
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 160 || unit === 0x2028 || unit === 0x2029 || unit === 0x3000
}

function flat(shown: string): string {
  return showHidden(shown.replace(/\s+/g, ' '))
}
