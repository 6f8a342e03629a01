/** Licences of dictionaries that are passed on as bare files, by how the files are called. From the pages of their authors. */
const KNOWN: readonly (readonly [name: RegExp, licence: string])[] = [
  [/liwc/i, 'proprietary (LIWC): to be used with a licence only'],
  [/lsd|lexicoder.?sentiment/i, 'non-commercial use only (Lexicoder Sentiment Dictionary)'],
  [/nrc/i, 'non-commercial use only (NRC lexicons)'],
  [/emfd/i, 'GPL-3, data for non-commercial use only (eMFD)'],
  [/vader/i, 'MIT (VADER)'],
]

/**
 * The licence of a well-known dictionary by the name of its file; `''` where it is none.
 *
 * @example licenceByName('lists/LIWC2015.dic') // 'proprietary (LIWC): to be used with a licence only'
 */
export function licenceByName(file: string): string {
  const name = file.replace(/^.*[/\\]/, '')
  return KNOWN.find(([pattern]) => pattern.test(name))?.[1] ?? ''
}

/**
 * Whether a licence keeps some people from using a report: non-commercial and proprietary ones do.
 *
 * @example limitsUse('CC BY-NC-SA 4.0') // true
 */
export function limitsUse(licence: string): boolean {
  return /non-?commercial|proprietary|\bnc\b|academic|research (?:use|purposes)? ?only/i.test(licence)
}
