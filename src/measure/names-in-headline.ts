import type {Attribution, SourceType} from '../types.ts'

/** Sorts of sources that are persons, whom a headline may call by the last name. */
const PERSONS: readonly SourceType[] = ['head_of_state', 'minister', 'diplomat', 'military', 'spokesperson', 'politician', 'expert', 'witness', 'citizen']

/**
 * Whether a headline names the speaker: by the whole name or, for persons, by the last word of it, as printed or in capitals.
 *
 * A name that stands first in the country's order ("Xi" for Xi Jinping), an office ("the premier") and a city that stands for its
 * government are not seen. Anonymous and unresolved speakers have no name.
 *
 * @example isInHeadline({speaker: 'Irena Solvay', sourceType: 'minister', anonymous: false}, 'SOLVAY walks out') // true
 */
export function isInHeadline({speaker, sourceType, anonymous}: Pick<Attribution, 'speaker' | 'sourceType' | 'anonymous'>, headline: string): boolean {
  if (speaker === null || anonymous || headline === '') return false
  const last = speaker.slice(speaker.lastIndexOf(' ') + 1)
  if (!headline.includes(last) && !headline.includes(last.toUpperCase())) return false
  return holdsWord(headline, speaker) || (sourceType !== null && PERSONS.includes(sourceType) && holdsWord(headline, last))
}

function holdsWord(text: string, word: string): boolean {
  return holds(text, word) || holds(text, word.toUpperCase())
}

/** The word stands in the text, and no letter or digit touches it. */
function holds(text: string, word: string): boolean {
  if (word.length < 2) return false
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  }
  return false
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
