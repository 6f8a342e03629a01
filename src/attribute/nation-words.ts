const NATION_END = /(?:ish|ian|ean|ese|ans|ch|aeli|aqi|ani|abi|tish|lish|nsky|mani|meni|waiti|atari|stani|entine|ican|rean|ghan|kish|wiss|reek)$/
const NATIONS = new Set(`british french german russian chinese american iranian israeli turkish ukrainian polish syrian iraqi saudi egyptian greek swiss dutch
  danish swedish finnish norwegian irish scottish welsh english japanese indian pakistani afghan korean vietnamese thai cuban venezuelan mexican canadian brazilian
  argentine australian spanish italian portuguese hungarian romanian bulgarian serbian croatian czech slovak austrian belgian kazakh uzbek georgian armenian
  azerbaijani azeri belarusian moldovan lithuanian latvian estonian palestinian jordanian lebanese libyan yemeni qatari emirati kuwaiti omani bahraini nigerian
  kenyan ethiopian sudanese somali ugandan rwandan congolese malian tunisian algerian moroccan filipino indonesian malaysian bangladeshi nepali european western
  arab kurdish soviet african asian u.s. us uk u.k. eu u.n. un north south east west democratic republican conservative labour northern southern eastern catholic jewish`.split(/\s+/))

/** Whether a word is a listed adjective of a nation, bloc or direction, in lower case. */
export function isListedNation(folded: string): boolean {
  return NATIONS.has(folded)
}

/** Whether a word is an adjective of a nation or bloc ("British", "EU"). */
export function isNation(folded: string): boolean {
  return NATIONS.has(folded) || (folded.length > 5 && NATION_END.test(folded))
}
