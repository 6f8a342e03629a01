/** Class of a UTF-16 unit, as the scanner sees it. */
export const OTHER = 0, LETTER = 1, DIGIT = 2, APOSTROPHE = 3, HYPHEN = 4, PERIOD = 5, SPACE = 6, NEWLINE = 7, COMMA = 8, QUOTE = 9,
  IDEOGRAPH = 10, JOINER = 11, SURROGATE = 12

/** One class for each of the 65,536 units; built once when the module loads. */
export const CLASS: Uint8Array = buildClasses()

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const letter = /[\p{L}\p{M}]/u, digit = /\p{Nd}/u, space = /[\p{Zs}\t\r\v\f\ufeff\u200b]/u, ideograph = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit < 0xe000) { table[unit] = SURROGATE; continue }
    const sign = String.fromCharCode(unit)
    if (unit > 0x2e7f && ideograph.test(sign)) table[unit] = IDEOGRAPH
    else if (letter.test(sign)) table[unit] = LETTER
    else if (digit.test(sign)) table[unit] = DIGIT
    else if (space.test(sign)) table[unit] = SPACE
  }
  const assign = (signs: string, name: number): void => { for (const sign of signs) table[sign.charCodeAt(0)] = name }
  assign('_', LETTER)
  assign("'’ʼ‘`＇", APOSTROPHE)
  assign('-‐‑', HYPHEN)
  assign('.', PERIOD)
  assign('\n\u2028\u2029\u0085', NEWLINE)
  assign(',:', COMMA)
  assign('"“”„‟″«»‹›‚‛「」『』＂', QUOTE)
  assign('\u00ad\u200c\u200d\u2060', JOINER)
  return table
}

/** Whether the unit is an upper-case letter. ASCII is decided without a string. */
export function isUpper(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  if (CLASS[unit] !== LETTER) return false
  const sign = String.fromCharCode(unit)
  return sign !== sign.toLowerCase()
}

/** Whether the unit is a lower-case letter. A letter of a script without case is neither. */
export function isLower(unit: number): boolean {
  if (unit < 128) return unit >= 97 && unit <= 122
  if (CLASS[unit] !== LETTER) return false
  const sign = String.fromCharCode(unit)
  return sign !== sign.toUpperCase()
}
