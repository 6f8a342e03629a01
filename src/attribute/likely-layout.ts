import {describeWords} from './describe-source.ts'
import type {Draft} from './draft.ts'
import {coreOf, headOf, nameInHead, wordsOf} from './name-in-phrase.ts'
import type {Reading, Stretch} from './reading.ts'
import type {Cast} from './speaker.ts'
import {AUX, CAP, COMMA, CONJ, DET, ING, POSS, PREP, SUBORD, TO} from './word-classes.ts'

/** Share of the telling words of a headline that somebody must say in the text before a name before its colon is taken for the speaker. */
const ECHO = 0.5

const FUNCTION = AUX | DET | PREP | CONJ | SUBORD

/**
 * Whether what the layout alone tells is speech, as far as words and text can confirm it: the label names a person, an office or a body; a
 * headline's speaker speaks in the text, too, and a claim after a colon is echoed there. `text`: the drafts of the text.
 */
export function isLikelyLayout(cast: Cast, {rule, source, content}: Draft, text: readonly Draft[]): boolean {
  if (source === null) return true
  const {part} = cast.reading.passage
  switch (rule) {
    case 'colon-speech': return (isNamed(cast, source) || isOffice(cast, source)) && (part === 'text' || isHeadlineLabel(cast.reading, source))
    case 'quote-colon': case 'signature': return namesSomebody(cast, source) && !(part === 'title' && cast.reading.is(source.from, ING))
    case 'headline-colon': return part === 'title' && isHeadlineLabel(cast.reading, source) && speaks(cast, source, text) && (holdsMarks(cast.reading, content[0]!) || isEchoed(cast, content[0]!, text))
    case 'headline-source': return part === 'title' && (isNamed(cast, source) ? holdsMarks(cast.reading, content[0]!) || (speaks(cast, source, text) && isEchoed(cast, content[0]!, text)) : isOffice(cast, source))
    default: return true
  }
}

/** A person of the article or with a full name, or a word for those who speak. */
function namesSomebody(cast: Cast, source: Stretch): boolean {
  if (cast.reading.is(source.from, POSS)) return true
  const head = headOf(cast.reading, source)
  if (isNamed(cast, head) || nameInHead(cast.reading, cast.names, head) !== null) return true
  return describeWords(wordsOf(cast.reading, coreOf(cast.reading, head)), cast.lexicon).noun !== null
}

/** "White House to Netanyahu", "Bombing Syria", "Congratulations, Kell": no names of speakers. */
function isHeadlineLabel(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (reading.is(token, TO | COMMA | ING)) return false
  return true
}

function isNamed({reading, people}: Cast, source: Stretch): boolean {
  const {to} = headOf(reading, source)
  return reading.is(to - 1, CAP) && people.find(reading.form(to - 1), Infinity) !== null
}

function isOffice({reading, lexicon}: Cast, source: Stretch): boolean {
  const words = wordsOf(reading, source), {noun} = describeWords(words, lexicon)
  if (noun === null || noun.sort === 'place' || noun.sort === 'group' || words.length > 4 || (reading.passage.part === 'title' && reading.is(source.from, DET))) return false
  return noun.type !== 'media' || PAPERS.has(words.at(-1)!)
}

/** Sources of a headline that are no publisher's own name. */
const PAPERS = new Set(['report', 'reports', 'source', 'sources', 'media', 'tv'])

/** Whether a draft of the text has the person as its source, under a name the headline uses. */
function speaks({reading, people}: Cast, source: Stretch, text: readonly Draft[]): boolean {
  const {to} = headOf(reading, source)
  const person = people.find(reading.form(to - 1), Infinity)
  if (!person) return false
  const named = new Set(person.tokens)
  return text.some((draft) => draft.source !== null && holdsAny(draft.source, named))
}

function holdsAny({from, to}: Stretch, tokens: ReadonlySet<number>): boolean {
  for (let token = from; token < to; token++) if (tokens.has(token)) return true
  return false
}

function holdsMarks({passage}: Reading, {from, to}: Stretch): boolean {
  for (let token = from; token < to; token++) if (passage.quoteOf[token] !== -1) return true
  return false
}

/** Whether half of the telling words stand in what somebody says in the text. Both parts share one vocabulary. */
function isEchoed({reading, people}: Cast, {from, to}: Stretch, text: readonly Draft[]): boolean {
  const body = people.reading, said = new Set<string>()
  for (const {content} of text) for (const part of content) for (let token = part.from; token < part.to; token++) said.add(stem(body.word(token)))
  let telling = 0, echoed = 0
  for (let token = from; token < to; token++) {
    if (reading.is(token, FUNCTION) || reading.word(token).length < 4) continue
    telling++
    if (said.has(stem(reading.word(token)))) echoed++
  }
  return telling > 0 && echoed >= telling * ECHO
}

/** Enough of a word to know it again with another ending. */
function stem(word: string): string {
  return word.slice(0, Math.max(4, Math.min(word.length - 2, 6)))
}
