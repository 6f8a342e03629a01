/** How the speakers of two statements go together: the same, one of them untold, one only described, or different ones. */
export type SpeakerTie = 'same' | 'untold' | 'described' | 'other'

/**
 * Whether two statements may be by one speaker, by their names as the articles give them: equal, or two names with the same last word
 * (`Thomas Ashdown`, `Ashdown`). A speaker that could not be told (`''`) may be anybody, one that is only described (`an Ardovian official`)
 * almost anybody.
 *
 * Limits: two people with one last name are taken for one; their words must agree as well before anything is concluded.
 *
 * @example tieSpeakers('Irena Solvay', 'Ms. Solvay') // 'same'
 */
export function tieSpeakers(a: string, b: string): SpeakerTie {
  if (a === b && a !== '') return 'same'
  if (a === '' || b === '') return 'untold'
  if (!isNamed(a) || !isNamed(b)) return 'described'
  return speakerKey(a) === speakerKey(b) ? 'same' : 'other'
}

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
