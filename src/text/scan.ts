import {APOSTROPHE, CLASS, COMMA, DIGIT, HYPHEN, IDEOGRAPH, isLower, isUpper, JOINER, LETTER, NEWLINE, OTHER, PERIOD, QUOTE, SPACE, SURROGATE} from './characters.ts'
import type {Abbreviations} from './abbreviations.ts'
import type {LineBreaks} from './line-breaks.ts'
import {lineBreaks} from './line-breaks.ts'
import type {TokenBuffer} from './token-buffer.ts'
import type {Vocabulary} from './vocabulary.ts'
import {hashOf} from './vocabulary.ts'
import {clitic, endOfLetters, isDomain, isYear} from './word-edges.ts'

/**
 * One pass over the characters of a text: words, clitics, numbers, signs, sentence starts, paragraph starts and candidate quotation marks.
 *
 * Words keep inner hyphens and apostrophes ("so-called", "O'Brien"); 's, n't, 're, 've, 'll, 'd, 'm are split off as clitics;
 * initialisms and abbreviations keep their stops ("U.S.", "Gen."), numbers their points and commas ("1,200", "3.5"). A sentence ends at
 * . ! ? … or their like, with closing marks, when what follows can open one; a paragraph end always ends it. Each ideograph is a token.
 */
export function scan(text: string, vocabulary: Vocabulary, abbreviations: Abbreviations, into: TokenBuffer): TokenBuffer {
  into.clear()
  const scanner = new Scanner(text, vocabulary, abbreviations, into)
  scanner.run()
  return into
}

/** What the last sign said about the end of the sentence: nothing, certainly over, or over if a sentence opener follows ("… in the U.S. The …"). */
const GOES_ON = 0, OVER = 1, PERHAPS_OVER = 2

class Scanner {
  readonly #text: string
  readonly #vocabulary: Vocabulary
  readonly #abbreviations: Abbreviations
  readonly #into: TokenBuffer
  readonly #breaks: LineBreaks
  #newParagraph = true
  #newSentence = true
  #ending = GOES_ON

  constructor(text: string, vocabulary: Vocabulary, abbreviations: Abbreviations, into: TokenBuffer) {
    this.#text = text
    this.#vocabulary = vocabulary
    this.#abbreviations = abbreviations
    this.#into = into
    this.#breaks = lineBreaks(text)
  }

  run(): void {
    const text = this.#text, length = text.length
    let at = 0
    while (at < length) {
      const unit = text.charCodeAt(at), kind = CLASS[unit]!
      if (kind === LETTER || kind === DIGIT) at = this.#word(at)
      else if (kind === SPACE) at = this.#space(at + 1)
      else if (kind === NEWLINE) at = this.#line(at)
      else at = this.#sign(at, unit, kind)
    }
  }

  #space(after: number): number {
    if (this.#ending !== GOES_ON) this.#endSentence(after)
    return after
  }

  #line(at: number): number {
    let next = at + 1, lines = 1
    for (let kind: number; next < this.#text.length && ((kind = CLASS[this.#text.charCodeAt(next)]!) === SPACE || kind === NEWLINE); next++) {
      if (kind === NEWLINE) lines++
    }
    if (lines > 1 || this.#breaks === 'paragraphs') this.#newParagraph = true
    else if (this.#ending !== GOES_ON) this.#endSentence(next)
    return next
  }

  /** After an end sign and a gap: a new sentence starts unless a lower-case letter goes on. */
  #endSentence(from: number): void {
    const text = this.#text
    let next = from
    while (next < text.length && CLASS[text.charCodeAt(next)] === SPACE) next++
    if (next === text.length) return
    const unit = text.charCodeAt(next)
    if (this.#ending === OVER) this.#newSentence = !isLower(unit) && CLASS[unit] !== COMMA
    else if (isUpper(unit)) {
      let end = next + 1
      while (end < text.length && CLASS[text.charCodeAt(end)] === LETTER) end++
      this.#newSentence = this.#abbreviations.openers.has(text.slice(next, end))
    } else if (CLASS[unit] === QUOTE) this.#newSentence = true
    this.#ending = GOES_ON
  }

  #push(start: number, end: number): number {
    return this.#pushHashed(start, end, hashOf(this.#text, start, end))
  }

  #pushHashed(start: number, end: number, hash: number): number {
    const into = this.#into
    if (this.#newParagraph) {
      into.paragraphs.push(into.size)
      this.#newParagraph = false
      this.#newSentence = true
    }
    if (this.#newSentence) {
      into.sentences.push(into.size)
      this.#newSentence = false
    }
    const token = into.push(start, end, this.#vocabulary.intern(this.#text, start, end, hash))
    this.#ending = GOES_ON
    return token
  }

  /** Most words end at a gap: their hash is taken on the way. The others need a closer look. */
  #word(start: number): number {
    const text = this.#text
    let at = start, hash = 0, unit = text.charCodeAt(at), kind = CLASS[unit]!
    while (kind === LETTER || kind === DIGIT) {
      hash = Math.imul(hash, 31) + unit | 0
      unit = text.charCodeAt(++at)
      kind = CLASS[unit]!
    }
    if (kind !== SPACE && kind !== NEWLINE) return this.#compound(start, at)
    this.#pushHashed(start, at, hash)
    return at
  }

  /** A word with signs in it, or right before a sign: `from` is the first unit that is no letter or digit. */
  #compound(start: number, from: number): number {
    const text = this.#text, length = text.length
    let at = from, dots = 0
    for (; at < length; at++) {
      const unit = text.charCodeAt(at), kind = CLASS[unit]!
      if (kind === LETTER || kind === DIGIT || kind === JOINER) continue
      if (at + 1 === length) break
      const next = text.charCodeAt(at + 1), nextKind = CLASS[next]!
      if (kind === HYPHEN && (nextKind === LETTER || nextKind === DIGIT)) continue
      if (kind === PERIOD && dots > 0 && nextKind === HYPHEN && CLASS[text.charCodeAt(at + 2)] === LETTER) continue
      if (kind === APOSTROPHE && nextKind === LETTER) {
        const split = clitic(text, start, at)
        if (split < 0) continue
        if (split > start) this.#push(start, split)
        const end = endOfLetters(text, at + 1)
        this.#push(split, end)
        return end
      }
      if ((kind === PERIOD || kind === COMMA) && nextKind === DIGIT && CLASS[text.charCodeAt(at - 1)] === DIGIT) continue
      if (kind === PERIOD && nextKind === LETTER) {
        if (at - start === 1 + 2 * dots && CLASS[text.charCodeAt(at + 2)] !== LETTER) { dots++; continue }
        if (isLower(next) && isLower(text.charCodeAt(at - 1)) && isDomain(text, at + 1)) return this.#address(start)
      }
      if (unit === 58 && next === 47 && text.charCodeAt(at + 2) === 47) return this.#address(start)
      if (unit === 64 && nextKind === LETTER) return this.#address(start)
      break
    }
    return this.#abbreviation(start, at, dots)
  }

  /** The stop after an initialism, an initial or a listed abbreviation belongs to it. */
  #abbreviation(start: number, end: number, dots: number): number {
    const text = this.#text
    if (text.charCodeAt(end) !== 46) {
      this.#push(start, end)
      return end
    }
    const initial = end - start === 1 && isUpper(text.charCodeAt(start))
    if (dots > 0) {
      this.#push(start, end + 1)
      this.#ending = PERHAPS_OVER
      return end + 1
    }
    const sort = initial ? 'title' : this.#abbreviations.sortOf(text, start, end)
    const numbered = sort === 'number' && CLASS[text.charCodeAt(end + 1)] === SPACE && CLASS[text.charCodeAt(end + 2)] === DIGIT
    if (sort === 'none' || (sort === 'number' && !numbered)) {
      this.#push(start, end)
      return end
    }
    this.#push(start, end + 1)
    if (sort === 'other' || initial) this.#ending = PERHAPS_OVER
    return end + 1
  }

  /** A URL, a mail address or a domain: up to the next gap, bracket or mark, without the punctuation that closes the sentence. */
  #address(start: number): number {
    const text = this.#text
    let end = start
    for (; end < text.length; end++) {
      const unit = text.charCodeAt(end), kind = CLASS[unit]!
      if (kind === SPACE || kind === NEWLINE || kind === QUOTE || unit === 60 || unit === 62 || unit === 40 || unit === 41) break
    }
    while (end > start + 1 && /[.,;:!?'’\]]/.test(text.charAt(end - 1))) end--
    this.#push(start, end)
    return end
  }

  #sign(at: number, unit: number, kind: number): number {
    const text = this.#text
    if ((unit === 64 || unit === 35) && CLASS[text.charCodeAt(at + 1)] === LETTER) {
      const end = endOfLetters(text, at + 1)
      this.#push(at, end)
      return end
    }
    if (kind === JOINER) return at + 1
    if (kind === QUOTE || kind === APOSTROPHE) return this.#mark(at, unit, kind)
    if (kind === SURROGATE || kind === IDEOGRAPH) {
      const end = kind === SURROGATE && CLASS[text.charCodeAt(at + 1)] === SURROGATE && unit < 0xdc00 ? at + 2 : at + 1
      this.#push(at, end)
      return end
    }
    let end = at + 1
    if (kind === PERIOD || kind === HYPHEN) while (end < text.length && text.charCodeAt(end) === unit) end++
    const ending = this.#ending
    this.#push(at, end)
    if (ends(unit)) this.#ending = OVER
    else if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f) this.#newSentence = true
    else if (kind === OTHER && (unit === 41 || unit === 93)) this.#ending = ending
    return end
  }

  /** Quotation marks keep the end of the sentence pending: `… tomorrow." He left`. */
  #mark(at: number, unit: number, kind: number): number {
    const text = this.#text, ending = this.#ending
    const twice = kind === APOSTROPHE && (unit === 39 || unit === 96) && text.charCodeAt(at + 1) === unit
    const end = twice ? at + 2 : at + 1
    if (!twice && unit === 39 && CLASS[text.charCodeAt(at + 1)] === DIGIT && isYear(text, at + 1)) {
      const close = endOfLetters(text, at + 1)
      this.#push(at, close)
      return close
    }
    this.#into.marks.push(this.#push(at, end))
    this.#ending = ending
    return end
  }
}

function ends(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026 || unit === 0x061f || unit === 0x06d4 || unit === 0x0964
}
