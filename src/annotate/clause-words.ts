import {WordTable} from '../text/word-table.ts'

/**
 * What a form does to the clause it stands in, as bits. `BREAK` ends a clause (comma, semicolon, colon, dash, bracket, stop), `JOINT` joins
 * two (and, or, because, which …), `CONTRAST` turns it (but, although …).
 */
export const NEGATOR = 1, HYPOTHETICAL = 2, BREAK = 4, JOINT = 8, CONTRAST = 16, FAILING = 32, LACKING = 64, ONLY = 128, CONDITION = 256

/** `VERBAL` negators belong to a verb and end at the next one; `FINITE` are verbs that show where that is. `GRANTS` opens what is granted. */
export const VERBAL = 512, FINITE = 1024, ARTICLE = 2048, GRANTS = 4096

const LISTS: readonly (readonly [bit: number, words: string])[] = [
  [NEGATOR, "not n't no never neither nor none nobody nothing nowhere without cannot hardly scarcely barely ain't dont"],
  [VERBAL, "not n't never cannot ain't dont"],
  [FINITE, 'was were is are has had will'],
  [ARTICLE, 'the a an'],
  [GRANTS, 'despite notwithstanding although though'],
  [HYPOTHETICAL, 'would could might whether may hypothetically'],
  [CONDITION, 'if unless supposing'],
  [BREAK, ', ; : — – -- --- ( ) [ ] . ! ? … ...'],
  [JOINT, 'and or because since while when as which who whose that so then'],
  [CONTRAST, 'but although though however yet whereas nevertheless nonetheless except despite'],
  [FAILING, 'fail fails failed failing failure refuse refuses refused refusing refusal unable decline declined'],
  [LACKING, 'lack lacks lacked lacking absence devoid bereft'],
  [ONLY, 'only just merely simply necessarily'],
]

/** A table of the bits above, one look-up a token. The month May is not the verb: its capital tells them apart. */
export function createClauseWords(): WordTable {
  const bits = new Map<string, number>()
  for (const [bit, words] of LISTS) for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit)
  return new WordTable((form, folded) => form === 'May' ? 0 : bits.get(folded) ?? 0)
}
