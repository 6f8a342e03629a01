import {WordTable} from '../text/word-table.ts'
import {isListedNation} from './nation-words.ts'
import type {SourceLexicon} from './source-lexicon.ts'
import {courtesyGender} from './source-lexicon.ts'
import {plainName} from './similar-names.ts'
import {ADV, AUX, CONJ, DET, NEG, OBJECT, PREP, REL, SUBJECT, SUBORD, THAT, TO, wordClass} from './word-classes.ts'

/** What a capitalised word can be in a name; bits. */
export const NAME_TITLE = 1, NAME_GIVEN = 2, NAME_MALE = 4, NAME_FEMALE = 8, NAME_PLACE = 16, NAME_INSTITUTION = 32, NAME_NATION = 64, NAME_NEVER = 128,
  NAME_OPENER = 256, NAME_PARTICIPLE = 512, NAME_JOB = 1024, NAME_ALONE = 2048

const NEVER = new Set(`the a an i he she we they it you his her its our their this that these those who which what when where why how and but or if in on at by for from with to of as is are was were
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today yesterday tomorrow christmas easter islam christian muslim god internet covid-19 covid image photo video caption copyright getty advertisement watch related read sunni sunnis shiite shiites shia kurd kurds arabs islamist islamists jew jews after before while since although though because
  not no yes there here then now so such some many most all both other another one two three also still even just only about over under during
  according asked earlier later meanwhile however despite speaking unlike among amid last next first second new old`.split(/\s+/))

/** Words in the names of bodies that speak: a run of capitals with one of them is no person. */
const BODIES = new Set(`ministry department office committee council commission agency party union university institute bank court senate house congress parliament
  association foundation group company corporation forces force army navy police government administration bureau center centre college school times post journal
  news television tv radio press organization organisation nations states kingdom republic federation board authority society league club church hospital network
  coalition alliance movement front brotherhood service services command guard guards fund forum program project campaign street journal magazine daily tribune
  herald gazette wire newswire clarion chronicle courier ledger telegraph international national federal security intelligence research studies labs inc inc. corp corp. ltd ltd. llc plc co. airlines motors industries holdings
  partners capital city county province region district island islands river sea gulf strait valley mountain airport bridge square palace hotel tower act bill treaty
  monitor science centers centres agreement accord deal pact plan summit conference war day peninsula desert ocean lake beach street avenue road boulevard bay
  affairs`.split(/\s+/))

const FUNCTION = DET | PREP | CONJ | SUBORD | REL | AUX | NEG | ADV | SUBJECT | OBJECT | THAT | TO
/** More words that open sentences before a name, and adverbs by their ending ("Initially", "Suddenly"; not "Emily", "Vitaly"). */
const OPENERS = new Set('whatever whoever whichever let given other ironically says said'.split(' '))
const ADVERB_END = /^.{3,}(?:ially|cally|nally|rally|ually|ently|antly|ously|ately|ingly|edly|ably|ibly|ively|fully|denly|ickly|early|arily|essly|inly)$/
const PARTICIPLE_END = /^.{3,}(?:ing|[^e]ed)$/
/** Names, and words of titles ("Acting"), that end like participles. */
const NO_PARTICIPLES = new Set('ahmed mohamed mohammed muhammed khaled hamed majed rashed akayed sayed jared alfred wilfred manfred siegfried mildred winifred sterling keating acting retired ranking leading disgraced'.split(' '))

/** Common nouns for what people do that stand before a full name ("Fisherman Anton Dravik") and are no titles. */
const JOBS = new Set(`accountant actor actress architect baker barber bartender builder butcher carpenter cleaner clerk composer cook dentist designer driver
  electrician engineer farmer filmmaker firefighter fisherman gardener grocer guitarist housewife jeweller labourer laborer mechanic miner musician nurse
  painter pensioner photographer pilot plumber poet printer retiree sailor sculptor shepherd shopkeeper singer student tailor teacher trader truckdriver
  waiter waitress weaver welder worker`.split(/\s+/))

/** How a word can open a sentence before a name: a function word or adverb, a participle. */
function openerBits(form: string, folded: string): number {
  if (folded === 'may') return 0
  if (wordClass(form, folded) & FUNCTION || OPENERS.has(folded) || ADVERB_END.test(folded)) return NAME_OPENER
  return PARTICIPLE_END.test(folded) && !NO_PARTICIPLES.has(folded) ? NAME_PARTICIPLE : 0
}

/** Adjectives made from a name: "Tavia-backed". */
const COMPOUND_END = /.-(?:linked|backed|administered|led|held|based|born|style|controlled|occupied|allied|affiliated|funded|educated|inspired|sponsored|dominated|aligned|run|owned|era)$/

/** What a word can be in a name; computed once per form. */
export function createNameWords(lexicon: SourceLexicon): WordTable {
  const placeWords = new Set([...lexicon.nouns.values()].filter(({sort}) => sort === 'place').flatMap(({phrase}) => phrase.split(' ')))
  return new WordTable((form, folded) => {
    if (NEVER.has(folded) || COMPOUND_END.test(folded)) return NAME_NEVER
    let bits = 0
    const given = lexicon.givenNames.get(folded)
    if (given) bits |= NAME_GIVEN | (given === 'male' ? NAME_MALE : given === 'female' ? NAME_FEMALE : 0)
    if (lexicon.titleWords.has(folded) || courtesyGender(folded)) bits |= NAME_TITLE
    const noun = lexicon.nouns.get(folded)
    if (placeWords.has(folded)) bits |= NAME_PLACE
    if (BODIES.has(folded) || noun?.sort === 'institution') bits |= NAME_INSTITUTION
    if (isListedNation(folded)) bits |= NAME_NATION
    if (JOBS.has(folded)) bits |= NAME_JOB
    if (lexicon.figures.alone.has(plainName(form))) bits |= NAME_ALONE
    return given ? bits : bits | openerBits(form, folded)
  })
}
