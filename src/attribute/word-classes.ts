import {inflectVerb} from './inflect-verb.ts'

/** Bits of a word's class, computed once per form. A form may have several. */
export const DET = 1, PREP = 2, CONJ = 4, SUBORD = 8, REL = 16, AUX = 32, NEG = 64, ADV = 128, SUBJECT = 256, OBJECT = 512, POSS = 1024,
  TIME = 2048, VERB = 4096, CAP = 8192, END = 16384, COMMA = 32768, COLON = 65536, SEMI = 1 << 17, DASH = 1 << 18, OPEN = 1 << 19,
  SHUT = 1 << 20, MARK_SIGN = 1 << 21, THAT = 1 << 22, TO = 1 << 23, BY = 1 << 24, ING = 1 << 25, ED = 1 << 26, NUMERAL = 1 << 27,
  BE = 1 << 28, PAST = 1 << 29, ADDRESS_SIGN = 1 << 30

/** Signs that no noun phrase reaches over. */
export const STOP_SIGN = END | COLON | SEMI | DASH | MARK_SIGN | OPEN | SHUT

const LISTS: readonly (readonly [number, string])[] = [
  [DET, 'a an the this these those some any all both each every another either neither several many most few two three four five six seven eight nine ten dozens hundreds thousands one no such more'],
  [DET | POSS, 'his her its their our my your'],
  [PREP, 'of in at on for from with without within into onto upon over under about against between among amongst during through throughout toward towards across behind beyond near inside outside off via per despite amid amidst like unlike alongside along around above below beneath beside besides concerning regarding'],
  [PREP | SUBORD, 'after before since until till as than'],
  [PREP | BY, 'by'],
  [TO, 'to'],
  [CONJ, 'and or but nor yet so plus'],
  [SUBORD, 'because although though while whereas if unless when whenever once wherever lest whether'],
  [REL, 'who which whom whose where what why how'],
  [THAT, 'that'],
  [AUX | BE, "is are was were be been being am 's 're 'm isn aren wasn weren"],
  [AUX, "has have had having do does did will would can could shall should may might must ought 've 'll 'd ca wo cannot"],
  [NEG, "not n't never hardly barely neither nobody"],
  [SUBJECT, 'i he she we they it you there he/she'],
  [OBJECT, 'me him us them himself herself itself themselves myself ourselves yourself'],
  [ADV, 'also again later now then still just already once often always sometimes soon ever even too instead meanwhile however moreover nevertheless nonetheless therefore thus hence further furthermore rather quite very only almost perhaps maybe indeed long far back earlier previously repeatedly reportedly recently subsequently simply first last instead otherwise afterward afterwards thereafter up out down away aloud together well anyway'],
  [TIME, 'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december today yesterday tomorrow tonight week month year weekend morning afternoon evening night midnight noon day hour hours days weeks months years ago jan feb aug sept oct nov dec jan. feb. aug. sept. oct. nov. dec. mon. tue. wed. thu. fri.'],
]

/** Frequent verbs that report nothing: a noun phrase ends where one stands. */
const PLAIN_VERBS = `accelerate act add afford allow appear apply approach arrange arrest arrive assume attempt attend avoid ban base become/became/become begin/began/begun bring/brought build/built bomb break/broke/broken burn buy/bought carry cause change chase choose/chose/chosen clash close collapse come/came/come/coming complete concern contain contribute control cost/cost cover create cross cut/cut/cut/cutting deal/dealt decrease defeat delay depend deploy destroy develop die discover double drive/drove/driven drop/dropped/dropped/dropping earn eat/ate/eaten elect emerge employ enable end engage enjoy ensure enter escape evacuate exist expand expel/expelled/expelled/expelling explode extend face fail fall/fell/fallen fight/fought fill fire flee/fled follow force form gain gather get/got/gotten/getting give/gave/given grant grow/grew/grown handle happen hit/hit/hit/hitting host improve include increase injure invade involve join jump keep/kept kill lack land last launch lead/led leave/left lie/lay/lain lay/laid appoint stage trade listen live look lose/lost lower make/made manage mark marry meet/met move need obtain occur open operate organize overthrow own participate pass pay/paid perform pick play prepare present prevent produce protect prompt provide pull put/put/put/putting range reach receive recover reduce remain remove replace represent resign resolve rest result retain retire return ride/rode/ridden rise/rose/risen run/ran/run/running sail save sell/sold send/sent separate serve set/set/set/setting shape share shift shoot/shot sign sit/sat sleep/slept solve spark spend/spent split stand/stood start stay steal/stole/stolen stick/stuck stop/stopped/stopped/stopping strike/struck succeed suffer supply surround survive suspend take/took/taken target teach/taught tend test touch train travel treat trigger try turn urge use visit wait wake walk wear/wore/worn win/won withdraw/withdrew/withdrawn work worsen escort`.split(/\s+/)

const SIGNS: Readonly<Record<string, number>> = {
  '.': END, '!': END, '?': END, '…': END, '...': END, '....': END, '؟': END, '。': END, ',': COMMA, ':': COLON, ';': SEMI, '—': DASH, '–': DASH, '--': DASH, '---': DASH, '―': DASH,
  '-': DASH, '(': OPEN, '[': OPEN, '{': OPEN, ')': SHUT, ']': SHUT, '}': SHUT, '•': END, '|': END,
}

const KNOWN = buildKnown()

/**
 * Class bits of a form (see `WordTable`). `form` is as printed, `folded` in lower case with straight apostrophes.
 *
 * @example wordClass('Tuesday', 'tuesday') === (TIME | CAP) // true
 */
export function wordClass(form: string, folded: string): number {
  const sign = SIGNS[form]
  if (sign !== undefined) return sign
  if (/^["“”„‟″«»‹›‘’‚‛'`「」『』＂]+$/.test(form)) return MARK_SIGN
  if (/^(?:[a-z]+:\/\/|www\.|[@#])|@|^[\p{Ll}\d-]{2,}\.\p{Ll}{2,}/u.test(form)) return ADDRESS_SIGN
  if (/^[\d.,]+(?:st|nd|rd|th|s|bn|m)?$/.test(folded)) return NUMERAL
  let bits = KNOWN.get(folded) ?? 0
  if (/^(?:[^\p{L}]*|(?:al|el|ul|ad|as|ash|at|an|ar|az|ben|bin|d|l)[-'’])\p{Lu}/u.test(form)) bits |= CAP
  if (folded === 'us' && form === 'US') bits = CAP
  if (bits & ~CAP) return bits
  if (folded.length > 4 && folded.endsWith('ing')) bits |= ING
  else if (folded.length > 4 && folded.endsWith('ed') && folded !== 'united') bits |= ED
  else if (folded.length > 4 && folded.endsWith('ly') && form === folded) bits |= ADV
  return bits
}

function buildKnown(): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  const set = (word: string, bits: number): void => { known.set(word, (known.get(word) ?? 0) | bits) }
  for (const entry of PLAIN_VERBS) {
    const [lemma = '', ...irregular] = entry.split('/')
    const {past, participle, ing} = inflectVerb(lemma, irregular.join('/'))
    if (past !== lemma) set(past, VERB | PAST)
    if (participle !== past && participle !== lemma) set(participle, VERB)
    set(ing, ING)
  }
  for (const word of 'goes makes takes gives gets comes becomes keeps brings puts includes remains seems meets leads goes knows went'.split(' ')) set(word, VERB)
  for (const [bits, words] of LISTS) for (const word of words.split(' ')) set(word, bits)
  return known
}
