/**
 * The form under which the tagger knows a word: folded, digits as 0, all quotation marks of a kind alike.
 *
 * @example normalForm('1,200') // '0,000'
 */
export function normalForm(folded: string): string {
  if (DOUBLE.has(folded)) return '"'
  if (SINGLE.has(folded)) return "'"
  if (DASH.has(folded)) return '—'
  return folded.replace(/\d/g, '0')
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', "''", '``', '「', '」', '『', '』', '＂'])
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '`', '‹', '›'])
const DASH = new Set(['—', '–', '--', '---', '―'])
