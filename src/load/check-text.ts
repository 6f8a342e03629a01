import type {Stretch} from '../text/find-repeats.ts'
import {findRepeats} from '../text/find-repeats.ts'
import type {Complaint} from './problem-codes.ts'
import {quoteValue} from './quote-value.ts'

const SHORTEST = 20
const LONGEST_SHORT = 1000
const TAIL = 160
const MASK = '@ @ @ @ @'
/** Short enough for the engine's quickest search. */
const MASK_PART = '@ @ @'
const CUT_MARK = /(?:\[\+?\d+ (?:chars|characters)\]|\(more\)|\[more\]|[\p{L}\p{N},]\s*(?:…|\.\.\.)|\[(?:…|\.\.\.)\])[\s.]*$/iu
/** Signs that a cut mark can end with: a quick look before the pattern. */
const CUT_ENDS = ')].…'
const INVITATIONS = [
  'continue reading', 'subscribe to read', 'subscribe to continue', 'sign in to read', 'sign in to continue', 'log in to read',
  'log in to continue', 'read the full story', 'read the full article',
]
const MOJIBAKE = /Ã[\u0080-\u00bf]|Â[\u0080-\u00bf]|â€[\u0080-\uffff]/
/** One of these is in every invitation, however its letters are set: a quick look before the text is put in lower case. */
const INVITATION_PARTS = [
  'ontinue read', 'ubscribe to ', 'ign in to ', 'og in to ', 'ead the full ', 'ontinue Read', 'ubscribe To ', 'ign In ', 'og In ',
  'ead The Full ', 'CONTINUE READ', 'SUBSCRIBE TO ', 'SIGN IN TO ', 'LOG IN TO ', 'READ THE FULL ',
]

/**
 * What may be wrong with a text that was read: cut off, masked or garbled on its way, or too short to say much. It costs a few searches
 * for single signs; the patterns see only the end of the text and the places found.
 */
export function checkText(text: string): readonly Complaint[] {
  const found: Complaint[] = []
  const tail = text.slice(-TAIL).trimEnd()
  if (isCut(tail)) found.push(textCut(tail))
  if (text.includes(MASK_PART) && text.includes(MASK)) found.push(TEXT_MASKED)
  if (findRepeats(text, linesOf(text)).length > 0) found.push(TEXT_REPEATED)
  if (isShort(text)) found.push(TEXT_SHORT)
  const garbled = findMojibake(text)
  if (garbled !== null) found.push(mojibake(garbled))
  return found
}

/**
 * The first place where UTF-8 was once read as Windows-1252, with some text around it, or `null`.
 *
 * @example findMojibake('the cafÃ© talks') // "the cafÃ© talks"
 */
export function findMojibake(text: string): string | null {
  for (const lead of ['Ã', 'â€', 'Â']) {
    for (let at = text.indexOf(lead), tries = 0; at >= 0 && tries < 100; at = text.indexOf(lead, at + 1), tries++) {
      if (MOJIBAKE.test(text.slice(at, at + 3))) return text.slice(Math.max(0, at - 20), at + 20)
    }
  }
  return null
}

/**
 * Whether the end of a text is the mark of a distributor that gives only its beginning: a count of the characters left, "(more)", an
 * ellipsis behind a word as the last sign, an invitation to read on elsewhere in the last line.
 *
 * @example isCut('The minister said that he would… [+1234 chars]') // true
 * @example isCut('The minister said that he would.') // false
 */
export function isCut(tail: string): boolean {
  if (CUT_ENDS.includes(tail.slice(-1)) && CUT_MARK.test(tail.slice(-40))) return true
  if (!includesAny(tail, INVITATION_PARTS)) return false
  const last = tail.slice(tail.lastIndexOf('\n') + 1).toLowerCase()
  return includesAny(last, INVITATIONS)
}

function includesAny(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true
  return false
}

/** Fewer than 20 words between spaces; never for more than 1,000 characters, which may be a script without spaces. */
function isShort(text: string): boolean {
  if (text.length > LONGEST_SHORT) return false
  let words = 0
  let isInside = false
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isSpace = unit <= 32 || unit === 0xa0 || unit === 0x3000
    if (!isSpace && !isInside && ++words >= SHORTEST) return false
    isInside = !isSpace
  }
  return true
}

function linesOf(text: string): Stretch[] {
  const lines: Stretch[] = []
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start)
    lines.push({start, end: end < 0 ? text.length : end})
    start = end < 0 ? text.length : end + 1
  }
  return lines
}

function textCut(tail: string): Complaint {
  return {
    code: 'text-cut', field: 'text',
    message: `the text seems to be cut off by its distributor; it ends ${quoteValue(tail.slice(-50))}`,
    fix: 'Fetch the whole text from its url, or read every count of this article as one of its beginning only.',
  }
}

function mojibake(found: string): Complaint {
  return {
    code: 'mojibake', field: 'text',
    message: `letters are garbled as when UTF-8 is read as Windows-1252: ${quoteValue(found)}`,
    fix: 'Export the articles again as UTF-8; an encoding option cannot undo what is already in the file.',
  }
}

const TEXT_MASKED: Complaint = {
  code: 'text-masked', field: 'text',
  message: `words of the text are masked by runs of ${quoteValue(MASK)}`,
  fix: 'Use the unmasked text where you have it; quotations and counts around the masks are incomplete.',
}

const TEXT_REPEATED: Complaint = {
  code: 'text-repeated', field: 'text',
  message: 'paragraphs of the text stand in it twice, or once more as a pull quote',
  fix: 'Nothing needs doing: repeated paragraphs are counted once and their words are in words_boilerplate.',
}

const TEXT_SHORT: Complaint = {
  code: 'text-short', field: 'text',
  message: `the text has fewer than ${SHORTEST} words`,
  fix: 'See whether the column of the text is the right one (--map text=COLUMN); rates of so short a text jump.',
}
