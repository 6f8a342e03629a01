import {CLASS, DIGIT, LETTER} from './characters.ts'
import type {Side} from './mark-sides.ts'
import {closes, isSingle, opens} from './mark-sides.ts'
import type {Quote} from './passage.ts'
import type {TokenBuffer} from './token-buffer.ts'

const DEEPEST = 3

type Kind = Quote['kind']

/** An opening mark that waits for its closing one. */
interface Open {
  readonly token: number
  readonly sign: string
  readonly kind: Kind
  readonly continues: boolean
}

/**
 * Pairs the quotation marks of a passage, paragraph by paragraph: “ ” " „ ″ « » '' `` 「」 and, with care for apostrophes, ‘ ’ ' ‹ ›.
 *
 * A straight mark opens after a gap, a bracket, a dash or another mark. Single marks open only where a mark that can close them follows in
 * the paragraph, or where the next paragraph opens with one again. A quotation that is never closed ends with its paragraph; where the next
 * one starts with an opening mark, the two are one quotation (`continues`). A closing mark after a comma whose opening one was lost has its
 * sentence before it; a mark printed twice counts once. Linear in the number of marks. Quotes come in the order of their opening marks.
 */
export function pairQuotes(text: string, tokens: TokenBuffer): Quote[] {
  const found: Quote[] = []
  const {marks, paragraphs} = tokens
  let at = 0, leftOpen: Kind | null = null
  for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
    const first = paragraphs[paragraph]!, after = paragraphs[paragraph + 1] ?? tokens.size
    const from = at
    while (at < marks.length && marks[at]! < after) at++
    if (from === at) { leftOpen = null; continue }
    const reopens = marks[at] === after && isSingle(text.slice(tokens.start[after], tokens.end[after]))
    leftOpen = new ParagraphPairs({text, tokens, marks: marks.slice(from, at), first, last: after - 1, leftOpen, reopens}, found).run()
  }
  return found.sort((a, b) => a.first - b.first)
}

interface Paragraph {
  readonly text: string
  readonly tokens: TokenBuffer
  readonly marks: readonly number[]
  readonly first: number
  readonly last: number
  /** The sort of quotation that the paragraph before left open. */
  readonly leftOpen: Kind | null
  /** The next paragraph opens with a single mark. */
  readonly reopens: boolean
}

/** Pairs the marks of one paragraph. */
class ParagraphPairs {
  readonly #paragraph: Paragraph
  readonly #found: Quote[]
  readonly #stack: Open[] = []
  readonly #singlesLeft: Int32Array

  constructor(paragraph: Paragraph, found: Quote[]) {
    this.#paragraph = paragraph
    this.#found = found
    this.#singlesLeft = countSingleClosers(paragraph)
  }

  /** Tells which sort of quotation was left open at the end. */
  run(): Kind | null {
    const {marks, last, reopens} = this.#paragraph
    marks.forEach((token, index) => { this.#take(token, this.#singlesLeft[index + 1]!) })
    const unclosed = this.#stack.filter(({kind}) => kind === 'double' || reopens)
    for (const open of unclosed) this.#close(open, last, false)
    return unclosed[0]?.kind ?? null
  }

  #close(open: Open, end: number, closed: boolean): void {
    this.#found.push({kind: open.kind, first: open.token, last: end, closed, continues: open.continues})
  }

  #take(token: number, singlesLeft: number): void {
    const {text, tokens} = this.#paragraph, stack = this.#stack
    const sign = text.slice(tokens.start[token], tokens.end[token]), kind: Kind = isSingle(sign) ? 'single' : 'double'
    const side = {gap: opensAfter(text, tokens.start[token]!), glued: isWordSign(text, tokens.end[token]!)}
    if (this.#isSecond(token, sign)) return
    const depth = stack.findLastIndex((open) => open.kind === kind && closes(open.sign, sign, side))
    if (depth >= 0) {
      if (kind === 'single' && (side.glued || isPossessive(text, tokens.start[token]!, singlesLeft))) return
      for (const open of stack.splice(depth + 1)) if (open.kind === 'double') this.#close(open, token - 1, false)
      this.#close(stack.pop()!, token, true)
    } else if (opens(sign, side)) this.#open({token, sign, kind}, singlesLeft)
    else if (kind === 'double' && stack.length === 0) this.#closeWithoutOpening(token, side)
  }

  #open({token, sign, kind}: Omit<Open, 'continues'>, singlesLeft: number): void {
    const {leftOpen, first, reopens} = this.#paragraph, stack = this.#stack
    if (kind === 'single' && singlesLeft === 0 && !reopens) return
    const same = stack.findIndex((open) => open.kind === kind)
    if (same >= 0 && stack[same]!.sign === sign) {
      for (const open of stack.splice(same)) if (open.kind === 'double') this.#close(open, token - 1, false)
    }
    if (stack.length < DEEPEST) stack.push({token, sign, kind, continues: leftOpen === kind && token === first})
  }

  /** `“We will go,””`: the same mark printed twice; the quotation takes in both. */
  #isSecond(token: number, sign: string): boolean {
    const {text, tokens} = this.#paragraph, found = this.#found, before = found.at(-1)
    if (!before?.closed || before.kind !== 'double' || before.last !== token - 1 || tokens.end[token - 1] !== tokens.start[token]) return false
    if (text.slice(tokens.start[token - 1], tokens.end[token - 1]) !== sign) return false
    found[found.length - 1] = {...before, last: token}
    return true
  }

  /** `We will go,” Kell said.`: the opening mark was lost; the quotation is the sentence so far, unless another one stands in it. */
  #closeWithoutOpening(token: number, {gap, glued}: Side): void {
    const {text, tokens, last} = this.#paragraph
    if (gap || glued || token === last || !',!?'.includes(text.charAt(tokens.start[token]! - 1))) return
    const first = tokens.sentences[tokens.sentenceOf[token]!]!
    const before = this.#found.at(-1)
    if (token - first < 2 || (before && before.last >= first)) return
    this.#found.push({kind: 'double', first, last: token, closed: true, continues: false})
  }
}

/** Before the mark stands the start, a gap, a bracket, a dash, a slash or another opening mark. */
function opensAfter(text: string, start: number): boolean {
  return start === 0 || /[\s([{—–\-/“‘«„"'¿¡…:]/.test(text.charAt(start - 1))
}

function isWordSign(text: string, at: number): boolean {
  const kind = CLASS[text.charCodeAt(at)]
  return kind === LETTER || kind === DIGIT
}

/** For each mark, how many marks from it on could close a single quotation: not before a letter, not after a gap. */
function countSingleClosers({text, tokens, marks}: Paragraph): Int32Array {
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
