import {WordTable} from '../text/word-table.ts'

/** What a word beside quotation marks says about them, as bits: speech or judgement, naming, "so-called", an article or possessive,
 * "put", a noun for words (the “…” remark). */
export const SPEECH = 1, NAMING = 2, SO_CALLED = 4, DETERMINER = 8, PUT = 16, WORDING = 32

const SPEECH_VERBS = `accuse acknowledge add admit advise affirm agree announce answer applaud argue ask assert assure blame blast boast
brand call caution charge claim comment complain concede conclude condemn confirm criticise criticize declare decry defend demand denounce
deny deplore describe dismiss emphasise emphasize expect explain express hail highlight insist lament laud maintain mention mock mourn note
object observe pledge praise predict proclaim promise propose question quote recall recommend reiterate reject remark repeat reply report
request respond reveal slam state stress suggest tell threaten tweet urge voice vow warn welcome write say cite refer
characterise characterize portray cast deride decide regard vote hope believe find`

const IRREGULAR = `said told wrote written says saying put putting referred referring according statement
tweeted commented saw sees found thought ruled rated viewed judged threat threats talk riff riffs tagline taglines speech
remarks critics opinion`

const NAMES = `word words term terms phrase phrases slogan slogans motto title titled titles entitled dubbed called calling known nicknamed
nickname named names termed labelled labeled label themed theme headlined headline tagged coined hashtag codenamed code-named means meaning
translates translated aka`

const DETERMINERS = `a an the this that these those such its their his her our my your 's any some another no`

const WORDINGS = 'language tag tags rhetoric label slogan mantra comment comments remark remarks claim line lines phrase quote chant chants'

/** A table of the bits above, one look-up a token. */
export function createSurroundings(): WordTable {
  const bits = new Map<string, number>()
  const add = (bit: number, words: readonly string[]): void => { for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit) }
  add(SPEECH, SPEECH_VERBS.split(/\s+/).flatMap(inflect))
  add(SPEECH, IRREGULAR.split(/\s+/))
  add(NAMING, NAMES.split(/\s+/))
  add(DETERMINER, DETERMINERS.split(/\s+/))
  add(SO_CALLED, ['so-called', 'socalled', 'supposed', 'supposedly', 'alleged', 'purported', 'self-styled', 'self-proclaimed'])
  add(PUT, ['put', 'puts'])
  add(WORDING, WORDINGS.split(' '))
  return new WordTable((_, folded) => bits.get(folded) ?? 0)
}

/**
 * The regular forms of an English verb.
 *
 * @example inflect('deny') // ["deny", "denies", "denied", "denying"]
 */
export function inflect(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`]
  if (/(?:s|sh|ch|x)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`]
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`]
}
