import {CLASS, DIGIT, LETTER} from './characters.ts'
import type {Quote} from './passage.ts'
import type {TokenBuffer} from './token-buffer.ts'

const DEEPEST = 3

/** An opening mark that waits for its closing one. */
interface Open {
  readonly token: number
  readonly sign: string
  readonly kind: 'double' | 'single'
  readonly continues: boolean
}

/**
 * Pairs the quotation marks of a passage, paragraph by paragraph: “ ” " „ « » '' `` 「」 and, with care for apostrophes, ‘ ’ ' ‹ ›.
 *
 * A straight mark opens after a gap, a bracket, a dash or another mark. Single marks open only where a mark that can close them follows in
 * the paragraph. A quotation that is never closed ends with its paragraph; where the next one starts with an opening mark, the two are one
 * quotation (`continues`). Linear in the number of marks. Quotes come in the order of their opening marks.
 */
export function pairQuotes(text: string, tokens: TokenBuffer): Quote[] {
  const found: Quote[] = []
  const {marks, paragraphs} = tokens
  let at = 0, leftOpen = false
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const first = paragraphs[paragraph]!, after = paragraphs[paragraph + 1] ?? tokens.size
    const from = at
    while (at < marks.length && marks[at]! < after) at++
    if (from === at) { leftOpen = false; continue }
    leftOpen = pairParagraph({text, tokens, marks: marks.slice(from, at), first, last: after - 1, leftOpen}, found)
  }
  return found.sort((a, b) => a.first - b.first)
}

interface Paragraph {
  readonly text: string
  readonly tokens: TokenBuffer
  readonly marks: readonly number[]
  readonly first: number
  readonly last: number
  readonly leftOpen: boolean
}

/** Pairs one paragraph; tells whether a double quotation was left open at its end. */
function pairParagraph(paragraph: Paragraph, found: Quote[]): boolean {
  const {text, tokens, marks, first, last} = paragraph
  const stack: Open[] = []
  const close = (open: Open, end: number, closed: boolean): void => {
    found.push({kind: open.kind, first: open.token, last: end, closed, continues: open.continues})
  }
  const singlesLeft = countSingleClosers(text, tokens, marks)
  marks.forEach((token, index) => {
    const sign = text.slice(tokens.start[token], tokens.end[token])
    const gap = opensAfter(text, tokens.start[token]!), glued = isWordSign(text, tokens.end[token]!)
    const kind = isSingle(sign) ? 'single' : 'double'
    const depth = stack.findLastIndex((open) => open.kind === kind && closes(open.sign, sign, gap && glued))
    if (depth >= 0) {
      if (kind === 'single' && (glued || isPossessive(text, tokens.start[token]!, singlesLeft[index + 1] ?? 0))) return
      for (const open of stack.splice(depth + 1)) if (open.kind === 'double') close(open, token - 1, false)
      close(stack.pop()!, token, true)
    } else if (opens(sign, gap, glued)) {
      if (kind === 'single' && (singlesLeft[index + 1] ?? 0) === 0) return
      const same = stack.findIndex((open) => open.kind === kind)
      if (same >= 0 && stack[same]!.sign === sign) {
        for (const open of stack.splice(same)) if (open.kind === 'double') close(open, token - 1, false)
      }
      if (stack.length < DEEPEST) stack.push({token, sign, kind, continues: kind === 'double' && paragraph.leftOpen && token === first})
    }
  })
  const unclosed = stack.filter((open) => open.kind === 'double')
  for (const open of unclosed) close(open, last, false)
  return unclosed.length > 0
}

function isSingle(sign: string): boolean {
  return sign.length === 1 && "'’‘ʼ`＇‹›‚‛".includes(sign)
}

/** Before the mark stands the start, a gap, a bracket, a dash, a slash or another opening mark. */
function opensAfter(text: string, start: number): boolean {
  return start === 0 || /[\s([{—–\-/“‘«„"'¿¡…:]/.test(text.charAt(start - 1))
}

function isWordSign(text: string, at: number): boolean {
  const kind = CLASS[text.charCodeAt(at)]
  return kind === LETTER || kind === DIGIT
}

function opens(sign: string, gap: boolean, glued: boolean): boolean {
  if (sign === '“' || sign === '„' || sign === '‟' || sign === '「' || sign === '『' || sign === '``') return true
  if (sign === '«' || sign === '‹' || sign === '»' || sign === '›') return gap
  if (sign === '‘' || sign === '‚' || sign === '‛' || sign === '`') return gap
  return gap && (glued || !isSingle(sign))
}

/** Whether `sign` can close a quotation opened by `open`; `opening`: it stands after a gap and right before a word. */
function closes(open: string, sign: string, opening: boolean): boolean {
  switch (open) {
    case '“': case '‟': return sign === '”' || (sign === '"' && !opening)
    case '„': return sign === '“' || sign === '”' || sign === '"'
    case '«': return sign === '»'
    case '»': return sign === '«'
    case '‹': return sign === '›'
    case '›': return sign === '‹'
    case '「': return sign === '」'
    case '『': return sign === '』'
    case '``': case "''": return sign === "''" && !opening
    case '"': return (sign === '"' || sign === '”') && !opening
    case '”': return sign === '”'
    case '＂': return sign === '＂'
    default: return sign === '’' || sign === "'" || (sign === '‘' && open !== '‘')
  }
}

/** For each mark, how many marks from it on could close a single quotation: not before a letter, not after a gap. */
function countSingleClosers(text: string, tokens: TokenBuffer, marks: readonly number[]): Int32Array {
  const left = new Int32Array(marks.length + 1)
  for (let index = marks.length - 1; index >= 0; index--) {
    const token = marks[index]!, start = tokens.start[token]!, end = tokens.end[token]!
    const closer = "'’›".includes(text.slice(start, end)) && !isWordSign(text, end) && start > 0 && !/\s/.test(text.charAt(start - 1))
    left[index] = left[index + 1]! + (closer ? 1 : 0)
  }
  return left
}

/** `the ministers’ house`: after an s, before a gap and a word, while another mark that can close is still to come. */
function isPossessive(text: string, start: number, closersLeft: number): boolean {
  return closersLeft > 0 && /s/i.test(text.charAt(start - 1)) && text.charAt(start + 1) === ' ' && isWordSign(text, start + 2)
}
