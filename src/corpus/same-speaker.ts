/** How the speakers of two statements go together: the same, one of them untold, or different ones. */
export type SpeakerTie = 'same' | 'open' | 'other'

/**
 * Whether two statements may be by one speaker, by their names as the articles give them: equal, or two names with the same last word
 * (`Thomas Ashdown`, `Ashdown`). A speaker that could not be told (`''`) may be anybody.
 *
 * Limits: two people with one last name are taken for one; their words must agree as well before anything is concluded.
 *
 * @example tieSpeakers('Irena Solvay', 'Ms. Solvay') // 'same'
 */
export function tieSpeakers(a: string, b: string): SpeakerTie {
  if (a === '' || b === '') return 'open'
  return a === b || speakerKey(a) === speakerKey(b) ? 'same' : 'other'
}

/**
 * Under what a speaker is looked up: the last word of a name, folded; all of a description that begins with a small letter.
 *
 * @example speakerKey('Yusuf Demirel-Aal') // 'demirel-aal'
 */
export function speakerKey(name: string): string {
  const folded = name.toLowerCase().replace(/’s$|'s$/, '')
  if (/^\p{Ll}/u.test(name)) return folded
  return folded.slice(folded.lastIndexOf(' ') + 1)
}
