import type {Reading, Stretch} from './reading.ts'
import {COMMA, END, SEMI, SUBJECT, TO} from './word-classes.ts'

/** How far after an unnamed source its reason may stand, in tokens. */
const NEAR = 120

const AUTHORITY = new Set('authorised authorized allowed permitted cleared empowered'.split(' '))
/** Words in a clause that tell why somebody is not named. */
const GROUNDS = new Set([...AUTHORITY, ...`anonymity sensitive sensitivity delicate publicly reprisal reprisals retribution retaliation repercussions safety confidential
  confidentiality private consequences persecution arrest`.split(/\s+/)])
/** The same after the condition, where little else can be meant. */
const MATTERS = new Set('security concerns concern fears fear policy policies rules protocol procedure procedures regulations'.split(' '))
const NAMED = new Set(['named', 'identified', 'quoted'])
/** Words that may open such a clause; all but the first two only after the condition. */
const OPENERS = new Set(['because', 'since', 'for', 'given', 'citing', 'fearing', 'due', 'owing', 'out', 'as', 'to', 'in', 'under', 'amid'])
const ALONE = new Set(['because', 'since'])

/**
 * The reason that the article gives for not naming a source, as printed: "because he was not authorised to speak", "for fear of reprisals",
 * "to discuss a private meeting", else the condition alone, "on condition of anonymity" or "asked not to be named". Looks from the source to
 * the end of its paragraph; null where none is given.
 */
export function anonymityReason(reading: Reading, source: number): string | null {
  const {paragraphOf, paragraphs, sentenceOf} = reading.passage
  const limit = Math.min(paragraphs[paragraphOf[source]! + 1]!, source + NEAR)
  let condition: Stretch | null = null
  for (let token = source; token < limit; token++) {
    condition ??= conditionAt(reading, token, source)
    const word = reading.word(token)
    if (!OPENERS.has(word)) continue
    const since = condition !== null && sentenceOf[condition.to - 1] === sentenceOf[token] && token >= condition.to
    if (!since && !ALONE.has(word)) continue
    const clause = {from: token, to: clauseStop(reading, token, limit)}
    if (since ? explainsCondition(reading, clause) : holdsGround(reading, clause)) return reading.slice(clause)
  }
  return condition && reading.slice(condition)
}

/** "on condition of anonymity", "asked not to be named", "wished to remain anonymous", "speaking anonymously". */
function conditionAt(reading: Reading, token: number, floor: number): Stretch | null {
  const word = reading.word(token)
  const named = NAMED.has(word) && reading.word(token - 1) === 'be'
  if (word !== 'anonymity' && word !== 'anonymously' && word !== 'anonymous' && !named) return null
  for (let from = token; from > floor && token - from < 8; from--) if (CONDITIONS.has(reading.word(from))) return {from, to: token + 1}
  if (word === 'anonymity') return {from: token, to: token + 1}
  return word === 'anonymously' ? {from: SPEAKING.has(reading.word(token - 1)) ? token - 1 : token, to: token + 1} : null
}

const CONDITIONS = new Set('on asked asking requested requesting declined refused wished wanted preferred insisted demanded granted did requested want wish'.split(' '))
const SPEAKING = new Set(['spoke', 'speaking', 'speak', 'talking', 'talked'])

/** After the condition: "because …", "for fear of …", "out of concern for …", "to discuss …"; not "to" before a hearer ("to reporters"). */
function explainsCondition(reading: Reading, {from, to}: Stretch): boolean {
  const word = reading.word(from), next = reading.word(from + 1)
  if (word === 'because' || word === 'since') return true
  if (word === 'for') return next === 'fear' || next === 'security' || next === 'safety' || holdsGround(reading, {from, to})
  if (word === 'out') return next === 'of'
  if (word === 'to') return TALKS.has(next)
  if (word === 'as') return reading.is(from + 1, SUBJECT)
  if (word === 'in') return KEEPING.has(next)
  return word === 'fearing' || holdsGround(reading, {from, to}) || holdsMatter(reading, {from, to})
}

/** "in line with", "in keeping with", "in order to". */
const KEEPING = new Set(['line', 'keeping', 'accordance', 'order'])

const TALKS = new Set('discuss describe speak talk reveal disclose share detail comment avoid protect explain recount preview preserve be provide outline brief'.split(' '))

function holdsGround(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (GROUNDS.has(reading.word(token))) return true
  return false
}

function holdsMatter(reading: Reading, {from, to}: Stretch): boolean {
  for (let token = from + 1; token < to; token++) if (MATTERS.has(reading.word(token))) return true
  return false
}

/** The end of the sentence, or a comma after which the report goes on (", said …", ", told …"). */
function clauseStop(reading: Reading, from: number, limit: number): number {
  let token = from
  while (token < limit && !reading.is(token, END | SEMI)) {
    if (reading.is(token, COMMA) && (reading.verbOf(token + 1) >= 0 || reading.is(token + 1, SUBJECT | TO))) return token
    token++
  }
  return token
}
