/**
 * A label set to start from: the comment lines above the header, every column that people fill, and three entries that show the ways to match.
 * It is valid as it stands and its examples hold. Texts for `--labels` and for a spreadsheet alike.
 *
 * @example starterSet('my-terms').split('\n')[0] // '# id: my-terms'
 */
export function starterSet(id: string): string {
  return STARTER.replace('ID', id)
}

const STARTER = `# id: ID
# kind: loaded
# version: 1
# licence: CC BY 4.0
# language: en
# description: What this set finds, for whom, and by whose definition
# kind is loaded, frame, naming, hedge or other; only loaded sets count as loaded wording.
# match is empty (whatever the case), case or stem; * is any run of letters in a word and ? one; a lone * is one whole word.
# (this|that) gives alternatives; regime NEAR/5 Iran, NOT NEAR/5, BEFORE/5 and AFTER/5 look at the words around; except names terms that void the entry.
# Exceptions and examples in one cell are separated by " | ". Remove these remarks and the three entries when you have your own.
term,label,match,weight,alternative,definition,source,note,except,must_match,must_not_match
puppet regime,delegitimising,,1,government,Denies a government its legitimacy,,several words in a row,,The puppet regime fell.,The puppet show went on.
strongman,delegitimising,stem,1,leader,Names a leader by force alone,,stem finds other endings too,,Two strongmans met. | The strongman spoke.,A strong man lifted it.
apolog*,apology,,1,,Words of apology,,a glob with exceptions,apologist* | apologia,They apologised. | An apology came.,An apologist of the regime spoke.
`
