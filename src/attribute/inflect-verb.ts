/** The forms of a verb that news uses to report: says, said, said, saying. */
export interface VerbForms {
  readonly third: string
  readonly past: string
  readonly participle: string
  readonly ing: string
}

const VOWEL = /[aeiou]/

/**
 * Forms of a verb. `irregular` is empty or gives past, participle and -ing form in this order, as many as differ from the regular ones
 * (a lone past is the participle, too).
 *
 * @example inflectVerb('deny', '').past // 'denied'
 */
export function inflectVerb(lemma: string, irregular: string): VerbForms {
  const [past, participle, ing] = irregular.split(/[ /]+/)
  const regular = pastOf(lemma)
  return {
    third: thirdOf(lemma),
    past: past || regular,
    participle: participle || past || regular,
    ing: ing || ingOf(lemma),
  }
}

function thirdOf(lemma: string): string {
  if (endsInConsonantY(lemma)) return lemma.slice(0, -1) + 'ies'
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? lemma + 'es' : lemma + 's'
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return lemma + 'd'
  return endsInConsonantY(lemma) ? lemma.slice(0, -1) + 'ied' : lemma + 'ed'
}

function ingOf(lemma: string): string {
  if (lemma.endsWith('ie')) return lemma.slice(0, -2) + 'ying'
  return lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) + 'ing' : lemma + 'ing'
}

function endsInConsonantY(lemma: string): boolean {
  return lemma.endsWith('y') && !VOWEL.test(lemma.at(-2) ?? '')
}
