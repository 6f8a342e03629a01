/** Spellings of one sound, in the order in which they are replaced; made for Latin transliterations of Cyrillic, Arabic and Persian names. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'], [/ck|kh|gh|q/g, 'k'], [/ph/g, 'f'], [/w/g, 'v'], [/ou|oo/g, 'u'], [/ee/g, 'i'], [/[yj]/g, 'i'], [/iu/g, 'u'], [/(.)\1+/g, '$1'], [/ii?$/g, 'i'],
]

/**
 * The words of a name as they compare across spellings: lower case, without accents, apostrophes and hyphens, with one letter for the spellings
 * of one sound that newsrooms disagree on (Zelensky, Zelenskiy; Torvik, Torvyck).
 *
 * @example plainName('Yusuf Demirel-Aal') // ['usuf', 'demirelal']
 */
export function plainName(name: string): string[] {
  const letters = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/ı/g, 'i').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/['’‘ʼ`-]/g, '')
  return letters.split(/[^\p{L}]+/u).filter((word) => word !== '').map((word) => SOUNDS.reduce((known, [spelling, sound]) => known.replace(spelling, sound), word))
}

/**
 * The consonants of a plain last name, by which names that may be spellings of each other are brought together: vowels and h are what
 * spellings differ in, and g and k, which stand for the same letter in many.
 *
 * @example [consonants('kadafi'), consonants('gadafi')] // ['kdf', 'kdf']
 */
export function consonants(word: string): string {
  const plain = word.replace(/[aeiouh]/g, '').replace(/[gc]/g, 'k').replace(/(.)\1+/g, '$1')
  return plain === '' ? word : plain
}
