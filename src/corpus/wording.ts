import {digitsOf} from '../text/number-words.ts'

/** A word of a wording: under what it is compared, and where it stands. */
export interface WordingToken {
  /** Folded: lower case, numbers as digits, contractions spelt out. */
  readonly form: string
  /** Offsets into the wording. Two tokens of one contraction (`can't`: can, not) share them. */
  readonly start: number
  readonly end: number
  /** Number of the sentence, counted over the wording; pieces of a quotation are sentences of their own. */
  readonly sentence: number
}

/** The words of one version of a quotation, as it is printed, with the tokens under which it is compared. */
export interface Wording {
  readonly text: string
  readonly tokens: readonly WordingToken[]
}

const TOKEN = /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*|[.!?;…]/gu
const NEGATED: ReadonlyMap<string, string> = new Map([["can't", 'can'], ["won't", 'will'], ["shan't", 'shall'], ['cannot', 'can']])
const ENDINGS: ReadonlyMap<string, string> = new Map([["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'d", 'would'], ["'m", 'am']])
/** Words whose 's is "is": after others it may be a genitive. */
const IS_AFTER: ReadonlySet<string> = new Set(['it', 'that', 'there', 'he', 'she', 'what', 'who', 'here', 'where', 'let'])

/**
 * Cuts a wording into words to compare. Contractions are spelt out (`can't` = can not, `it's` = it is) and numbers are digits (`ninety` = 90),
 * so that the same words in another spelling are the same words. English.
 *
 * @example readWording("It's ninety days. We can't.").tokens.map(({form}) => form).join(' ') // 'it is 90 days we can not'
 */
export function readWording(text: string): Wording {
  return createWordingReader()(text)
}

/**
 * `readWording` for many wordings: a function that works out each printed word once.
 *
 * @example createWordingReader()('No way').tokens.length // 2
 */
export function createWordingReader(): (text: string) => Wording {
  const known = new Map<string, readonly Piece[]>(), piecesOf = (sign: string): readonly Piece[] => {
    let pieces = known.get(sign)
    if (pieces === undefined) known.set(sign, pieces = cutWord(sign))
    return pieces
  }
  return (text) => {
    const tokens: WordingToken[] = []
    let sentence = 0, open = false
    for (const match of text.matchAll(TOKEN)) {
      const sign = match[0], at = match.index
      if (sign.length === 1 && ENDS.includes(sign)) {
        if (open) sentence++
        open = false
        continue
      }
      for (const {form, start, end} of piecesOf(sign)) tokens.push({form, start: at + start, end: at + end, sentence})
      open = true
    }
    return {text, tokens}
  }
}

const ENDS = '.!?;…'

/** A form within the word that is printed. */
type Piece = Omit<WordingToken, 'sentence'>

function cutWord(sign: string): Piece[] {
  return partsOf(sign).flatMap(({word, start}) => formsOf(word).map((form) => ({form, start, end: start + word.length})))
}

/** Words joined by hyphens are words of their own (`stand-off`, `stand off`), but for numbers. */
function partsOf(sign: string): {readonly word: string, readonly start: number}[] {
  if (!/[‑-]/.test(sign) || digitsOf(sign.toLowerCase()) !== undefined) return [{word: sign, start: 0}]
  let at = 0
  return sign.split(/[‑-]/).map((word) => {
    const part = {word, start: at}
    at += word.length + 1
    return part
  })
}

function formsOf(printed: string): string[] {
  const folded = printed.toLowerCase().replace(/’/g, "'"), known = digitsOf(folded) ?? NEGATED.get(folded)
  if (known !== undefined) return NEGATED.has(folded) ? [known, 'not'] : [known]
  if (/^\p{N}/u.test(folded)) return [folded.replace(/,(?=\p{N}{3}(?!\p{N}))/gu, '')]
  if (folded.endsWith("n't")) return [folded.slice(0, -3), 'not']
  const apostrophe = folded.lastIndexOf("'")
  if (apostrophe < 1) return [folded]
  const stem = folded.slice(0, apostrophe), ending = folded.slice(apostrophe)
  const full = ending === "'s" && IS_AFTER.has(stem) ? 'is' : ENDINGS.get(ending)
  return full === undefined ? [folded] : [stem, full]
}

const NEGATORS: ReadonlySet<string> = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nor', 'nowhere', 'without'])

/** A word that turns what a sentence says. */
export function isNegator(form: string): boolean {
  return NEGATORS.has(form)
}

/**
 * Whether a token is a number, written in digits or in words.
 *
 * @example isNumber('40000') // true
 */
export function isNumber(form: string): boolean {
  return /^\p{N}/u.test(form)
}
