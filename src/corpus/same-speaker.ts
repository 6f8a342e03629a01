/** How the speakers of two statements go together: the same, one of them untold, one only described, or different ones. */
export type SpeakerTie = 'same' | 'untold' | 'described' | 'other'

/**
 * Whether a speaker has a name: neither empty nor a description, which begins with a small letter.
 *
 * @example isNamed('the Opposition leader') // false
 */
export function isNamed(speaker: string): boolean {
  return /^\p{Lu}/u.test(speaker)
}

/**
 * Under what a speaker is looked up: the letters of the last word of a name, folded; all of a description.
 *
 * @example speakerKey('Yusuf Demirel-Aal') // 'demirelaal'
 */
export function speakerKey(name: string): string {
  const folded = name.toLowerCase().replace(/['’]s$/, '')
  return isNamed(name) ? folded.slice(folded.lastIndexOf(' ') + 1).replace(/[^\p{L}\p{N}]/gu, '') : folded
}
