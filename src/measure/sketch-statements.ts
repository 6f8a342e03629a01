import type {Document, Passage} from '../text/passage.ts'
import {BODY} from '../text/passage.ts'
import {tokenAt} from '../text/token-at.ts'
import type {Vocabulary} from '../text/vocabulary.ts'
import {MARK, NUMBER, SYMBOL, WORD} from '../text/vocabulary.ts'
import type {Attribution, Range} from '../types.ts'
import {VOICES} from '../types.ts'

/**
 * What the attributions of an article leave behind when its text is gone: one line per statement, its fields parted by tabs, in the order
 * of `STATEMENT_FIELDS`. One string costs a fraction of what an object per attribution would.
 *
 * In `content`, a source's own words stand in “ ”, whatever marks the article has (a block quotation has none); pieces are joined by
 * " … ". Words of an attribution inside another one stand with the inner one alone. Words in marks that no attribution claims (a headline
 * in single marks, a fragment woven into a sentence) are statements without an id, if there are two of them or more.
 */
export interface StatementVoices {
  /** Index into `VOICES` per token, and the innermost attribution per token (−1 for none). */
  readonly of: Uint8Array
  readonly attribution: Int32Array
}

const QUOTED = VOICES.indexOf('quoted')
/** Content is cut there: no statement is compared word by word beyond it. */
const LONGEST = 2500
const FEWEST_LONE = 2

/** The statements of one article, as lines; `''` where there is none. */
export function sketchStatements(document: Document, voices: {readonly title: StatementVoices, readonly body: StatementVoices}, attributions: readonly Attribution[]): string {
  const lines: string[] = []
  attributions.forEach((attribution, index) => {
    const {part} = attribution
    const passage = part === 'title' ? document.title : document.body
    lines.push(lineOf(attribution, contentOf(attribution.content, index, {passage, voices: part === 'title' ? voices.title : voices.body, vocabulary: document.vocabulary})))
  })
  for (const passage of [document.title, document.body]) {
    for (const words of loneQuotes({passage, voices: passage.part === 'title' ? voices.title : voices.body, vocabulary: document.vocabulary})) {
      lines.push(['', '', '', '', '', passage.part === 'title' ? 't' : '', '', `“${words}”`].join('\t'))
    }
  }
  return lines.join('\n')
}

function lineOf({id, speaker, sourceType, kind, verbClass, part, negated, anonymous, cue}: Attribution, {content, cueWords}: {content: string, cueWords: (ranges: readonly Range[]) => string}): string {
  const flags = (part === 'title' ? 't' : '') + (negated ? 'n' : '') + (anonymous ? 'a' : '')
  return [id, plain(speaker ?? ''), sourceType ?? '', kind, verbClass ?? '', flags, cueWords(cue), content].join('\t')
}

interface Reading {
  readonly passage: Passage
  readonly voices: StatementVoices
  readonly vocabulary: Vocabulary
}

/** The content as one line, quoted runs in “ ”. */
function contentOf(ranges: readonly Range[], index: number, reading: Reading): {content: string, cueWords: (ranges: readonly Range[]) => string} {
  const {passage, voices} = reading, pieces: string[] = []
  for (const [start, end] of ranges) {
    let token = tokenAt(passage, start)
    while (token < passage.size && passage.start[token]! < end) {
      if (voices.attribution[token] !== index) {
        token++
        continue
      }
      const from = token, quoted = voices.of[token] === QUOTED
      while (token < passage.size && passage.start[token]! < end && voices.attribution[token] === index && (voices.of[token] === QUOTED) === quoted) token++
      const words = wordsOf(from, token, reading)
      if (words !== '') pieces.push(quoted ? `“${words}”` : words)
    }
  }
  return {content: pieces.join(' … ').slice(0, LONGEST), cueWords: (cue) => cue.map(([start, end]) => plain(passage.text.slice(start, end))).join(' … ')}
}

/** The words of tokens `from … to - 1` without the marks and signs around them, in one line. */
function wordsOf(from: number, to: number, {passage: {text, start, end, word}, vocabulary}: Reading): string {
  let first = from, last = to - 1
  while (first <= last && vocabulary.kind(word[first]!) === MARK) first++
  while (last >= first && vocabulary.kind(word[last]!) === MARK) last--
  for (let token = first; token <= last; token++) {
    const kind = vocabulary.kind(word[token]!)
    if (kind !== MARK && kind !== SYMBOL) return plain(text.slice(start[first], end[last]))
  }
  return ''
}

/** Words in marks that no attribution claims, the outermost marks of each. */
function* loneQuotes(reading: Reading): Generator<string> {
  const {passage, voices, vocabulary} = reading
  let after = 0
  for (const {first, last} of passage.quotes) {
    if (first < after || passage.roles[passage.paragraphOf[first]!] !== BODY) continue
    let words = 0, claimed = false
    for (let token = first; token <= last; token++) {
      const kind = vocabulary.kind(passage.word[token]!)
      if (kind === WORD || kind === NUMBER) words++
      claimed ||= voices.attribution[token] !== -1
    }
    if (claimed) continue
    after = last + 1
    if (words >= FEWEST_LONE) yield wordsOf(first, after, reading).slice(0, LONGEST)
  }
}

/** One line, no tabs, and no double marks but those that this sketch sets. */
function plain(words: string): string {
  return /[\s“”]/.test(words) ? words.replace(/\s+/g, ' ').replace(/“/g, '‘').replace(/”/g, '’') : words
}
