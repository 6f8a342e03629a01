import type {WordTable} from '../../text/word-table.ts'
import {LOWER} from '../../text/vocabulary.ts'
import {BREAK, CONTRAST, JOINT} from '../clause-words.ts'
import {isNegated} from '../negation.ts'
import type {Valued} from '../value-words.ts'
import type {BesideTables} from './beside-target.ts'
import {besideTarget} from './beside-target.ts'
import type {TargetLexicon} from './target-lexicon.ts'
import {NOT_LISTED} from './target-lexicon.ts'
import type {Between, TargetView} from './target-view.ts'

/** Share of a word's valence that reaches the target across one end of a clause (at most two count), per word, and per other name (at most two) between. */
const ACROSS = 0.6, PER_WORD = 0.98, PER_NAME = 0.7, MOST = 2

/** Share for a word that stands before the target: what follows a name says more about it. */
const BEFORE = 0.8

/** Shares for what the target says itself: it is about something else, but who speaks well of things appears well, and who speaks ill is not ill spoken of. */
const SAID_FOR = 0.35, SAID_AGAINST = 0.15

/** Share of the general valence of words of harm that befalls people, and of verbs that have a value for each role. */
const HARM = 0.3, BESIDE_ROLE = 0.7

/** How far from the target a verb may stand to have it as subject or object: words and ends of clauses between. One right beside it counts more. */
const ROLE_WORDS = 8, ROLE_ENDS = 1, RIGHT_BESIDE = 2, BESIDE = 1.2

/** Share of a role's value that is left, turned round, where the verb is negated. */
const NEGATED = -0.6

/** Share of a word against the target that a preposition ties to it ("criticism of …"). */
const TIED = 1.5

/** Share of what is said in favour of others where the target comes off worse ("better than …"). */
const WORSE = -0.5

/** What a question says of whom it is about, in units of the lexicon; and how much every name in the sentence takes from what its words say of one. */
const ASKED = -0.2, CROWD = 0.06

/** The sum of valences, in units of the lexicon, squared, at which a score reaches ±1/√2. */
const HALFWAY = 6

export interface JudgeTables {
  readonly lexicon: TargetLexicon
  readonly clauses: WordTable
  readonly beside: BesideTables
}

/**
 * How a target is spoken of in its sentence, from −1 to 1: the sum of what the words around it say, nearer and following ones more than others, less
 * across ends of clauses and other names, and little of what it is reported to say itself; with what the small words right beside it tell (`besideTarget`). A verb counts by the role that the target has in it: who
 * criticises, or who is criticised. `null` where nothing speaks for or against. `valued` are the valence words of the sentence.
 */
export function judgeTarget(view: TargetView, valued: readonly Valued[], tables: JudgeTables): number | null {
  const valence = new Map(valued.map(({token, word}) => [token, word.value]))
  const {value: small, share, tied, worse} = besideTarget(view, tables.beside), asked = view.asks()
  let sum = small / 1000 + (asked ? ASKED : 0), any = small !== 0 || asked
  for (let token = view.low; token < view.high; token++) {
    if (view.isInside(token)) continue
    const general = valence.get(token) ?? 0, between = view.between(token), value = valueOf({view, token, between, general}, tables)
    if (value === 0) continue
    any = true
    sum += value / 1000 * shareOf(view, token, between) * (between.said ? value < 0 ? SAID_AGAINST : SAID_FOR : 1) * (token === tied && value < 0 ? TIED : 1)
  }
  const total = (sum > 0 && worse ? WORSE * sum : sum) * share / (1 + CROWD * view.names)
  return any ? total / Math.sqrt(total * total + HALFWAY) : null
}

interface Word {
  readonly view: TargetView
  readonly token: number
  readonly between: Between
  /** Its valence in general, thousandths. */
  readonly general: number
}

/** What a word says about the target before distance counts, in thousandths. */
function valueOf({view, token, between, general}: Word, {lexicon, clauses}: JudgeTables): number {
  const {document, passage} = view, {vocabulary} = document, id = passage.word[token]!
  if (vocabulary.letterCase(id) !== LOWER) return general
  const listed = lexicon.words.of(vocabulary, id), verb = lexicon.verbs.of(vocabulary, id)
  const value = listed === NOT_LISTED ? general : listed === 0 ? general * HARM : general !== 0 ? general : listed
  if (verb < 0 || between.words > ROLE_WORDS || between.ends > ROLE_ENDS) return value
  const role = isSubject(view, token, lexicon) ? lexicon.subject[verb]! : lexicon.object[verb]!
  const turned = isNegated({document, passage, clauses}, token) ? NEGATED : 1
  return value * BESIDE_ROLE + role * turned * (between.words <= RIGHT_BESIDE ? BESIDE : 1)
}

/** The target does what the verb says: it stands before an active verb, or after one with "by". */
function isSubject(view: TargetView, token: number, lexicon: TargetLexicon): boolean {
  const {document: {vocabulary}, passage: {word}} = view
  if (token < view.first) return [token + 1, token + 2].some((at) => at < view.first && vocabulary.forms[word[at]!] === 'by')
  if (vocabulary.forms[vocabulary.folded(word[token]!)]!.endsWith('ing')) return true
  for (let at = token - 1; at >= Math.max(view.low, token - 3); at--) {
    if (lexicon.passive.of(vocabulary, word[at]!) === 1) return false
    if ((view.clauseBits(at) & (BREAK | JOINT | CONTRAST)) !== 0) return true
  }
  return true
}

function shareOf(view: TargetView, token: number, {words, ends, names}: Between): number {
  return PER_WORD ** words * ACROSS ** Math.min(ends, MOST) * PER_NAME ** Math.min(names, MOST) * (token < view.first ? BEFORE : 1)
}
