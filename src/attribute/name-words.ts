import {WordTable} from '../text/word-table.ts'
import type {SourceLexicon} from './source-lexicon.ts'
import {courtesyGender} from './source-lexicon.ts'

/** What a capitalised word can be in a name; bits. */
export const NAME_TITLE = 1, NAME_GIVEN = 2, NAME_MALE = 4, NAME_FEMALE = 8, NAME_PLACE = 16, NAME_INSTITUTION = 32, NAME_NATION = 64, NAME_NEVER = 128

const NEVER = new Set(`the a an i he she we they it you his her its our their this that these those who which what when where why how and but or if in on at by for from with to of as is are was were
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  today yesterday tomorrow christmas easter islam christian muslim god internet covid-19 covid after before while since although though because
  not no yes there here then now so such some many most all both other another one two three also still even just only about over under during
  according asked earlier later meanwhile however despite speaking unlike among amid last next first second new old`.split(/\s+/))

const NATION_END = /(?:ish|ian|ean|ese|ans|ch|aeli|aqi|ani|abi|tish|lish|nsky|mani|meni|waiti|atari|stani|entine|ican|rean|ghan|kish|wiss|reek)$/
const NATIONS = new Set(`british french german russian chinese american iranian israeli turkish ukrainian polish syrian iraqi saudi egyptian greek swiss dutch
  danish swedish finnish norwegian irish scottish welsh english japanese indian pakistani afghan korean vietnamese thai cuban venezuelan mexican canadian brazilian
  argentine australian spanish italian portuguese hungarian romanian bulgarian serbian croatian czech slovak austrian belgian kazakh uzbek georgian armenian
  azerbaijani azeri belarusian moldovan lithuanian latvian estonian palestinian jordanian lebanese libyan yemeni qatari emirati kuwaiti omani bahraini nigerian
  kenyan ethiopian sudanese somali ugandan rwandan congolese malian tunisian algerian moroccan filipino indonesian malaysian bangladeshi nepali european western
  arab kurdish soviet african asian u.s. us uk u.k. eu u.n. un north south east west democratic republican conservative labour northern southern eastern catholic jewish`.split(/\s+/))

/** Words in the names of bodies that speak: a run of capitals with one of them is no person. */
const BODIES = new Set(`ministry department office committee council commission agency party union university institute bank court senate house congress parliament
  association foundation group company corporation forces force army navy police government administration bureau center centre college school times post journal
  news television tv radio press organization organisation nations states kingdom republic federation board authority society league club church hospital network
  coalition alliance movement front brotherhood service services command guard guards fund forum program project campaign street journal magazine daily tribune
  herald gazette international national federal security intelligence research studies labs inc inc. corp corp. ltd ltd. llc plc co. airlines motors industries holdings
  partners capital city county province region district island islands river sea gulf strait valley mountain airport bridge square palace hotel tower act bill treaty
  monitor science centers centres agreement accord deal pact plan summit conference war day peninsula desert ocean lake beach street avenue road boulevard bay
  affairs`.split(/\s+/))

/** What a word can be in a name; computed once per form. */
export function createNameWords(lexicon: SourceLexicon): WordTable {
  const placeWords = new Set([...lexicon.nouns.values()].filter(({sort}) => sort === 'place').flatMap(({phrase}) => phrase.split(' ')))
  return new WordTable((_form, folded) => {
    if (NEVER.has(folded)) return NAME_NEVER
    let bits = 0
    const given = lexicon.givenNames.get(folded)
    if (given) bits |= NAME_GIVEN | (given === 'male' ? NAME_MALE : given === 'female' ? NAME_FEMALE : 0)
    if (lexicon.titleWords.has(folded) || courtesyGender(folded)) bits |= NAME_TITLE
    const noun = lexicon.nouns.get(folded)
    if (placeWords.has(folded)) bits |= NAME_PLACE
    if (BODIES.has(folded) || noun?.sort === 'institution') bits |= NAME_INSTITUTION
    if (NATIONS.has(folded)) bits |= NAME_NATION
    return bits
  })
}

/** Whether a word is an adjective of a nation or bloc ("British", "EU"). */
export function isNation(folded: string): boolean {
  return NATIONS.has(folded) || (folded.length > 5 && NATION_END.test(folded))
}
