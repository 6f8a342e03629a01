/** A term line of a LIWC dictionary: its categories, each with the term as it is found there, and what could not be read. */
export interface LiwcLine {
  readonly term: string
  readonly codes: readonly {readonly code: number, readonly term: string}[]
  readonly losses: readonly string[]
}

/**
 * Reads one line. The term goes up to the first tab, or where there is none up to the numbers at the end. `<of>131/125` means category 131
 * before the word "of", else 125, and is read so. `(02 134)125/464` asks for the category of the word before, which no term here can: it is read as
 * 464, its last choice, and told.
 *
 * @example readLiwcLine('kind <of>131/125', () => true).codes[0].term // 'kind BEFORE/1 of'
 */
export function readLiwcLine(raw: string, known: (code: number) => boolean): LiwcLine {
  const losses: string[] = [], {term, rest} = cutLine(raw.trim(), known)
  const codes = Array.from(rest.matchAll(/\(([^)]*)\)\s*(\d+)\s*\/\s*(\d+)|<\s*(\w+)\s*>\s*(\d+)(?:\s*\/\s*(\d+))?|(\S+)/g), (parts) => {
    const [whole, categories, , otherwise, word, then, orElse, plain] = parts
    if (categories !== undefined) {
      losses.push(`read as ${Number(otherwise)} always: "${whole}" asks for the category of the word before`)
      return [{code: Number(otherwise), term}]
    }
    if (word !== undefined) {
      return [{code: Number(then), term: `${term} BEFORE/1 ${word}`}, ...orElse === undefined ? [] : [{code: Number(orElse), term: `${term} NOT BEFORE/1 ${word}`}]]
    }
    if (/^\d+$/.test(plain!)) return [{code: Number(plain), term}]
    losses.push(`"${plain!}" is not read: it is no number of a category`)
    return []
  }).flat()
  return {term, codes, losses}
}

const CODES = String.raw`(?:\d+|\([\d\s]*\)\s*\d+\s*\/\s*\d+|<\s*\w+\s*>\s*\d+(?:\s*\/\s*\d+)?)`
const AT_END = new RegExp(`^(.*?\\S)\\s+(${CODES}(?:\\s+${CODES})*)$`)

/** Where a term in front of a tab ends with numbers and nothing stands behind the tab, the numbers are its categories as well. */
function cutLine(line: string, known: (code: number) => boolean): {term: string, rest: string} {
  const tab = line.search(/\t/)
  if (tab > 0) {
    const term = line.slice(0, tab).trim(), inside = AT_END.exec(term)
    const spaced = inside !== null && /^[\d\s]+$/.test(inside[2]!) && inside[2]!.split(/\s+/).every((code) => known(Number(code))) && /[^\d\s]/.test(inside[1]!)
    // "word 1<tab>2": a space that should have been a tab.
    return spaced ? {term: inside[1]!, rest: `${inside[2]!} ${line.slice(tab)}`} : {term, rest: line.slice(tab).trim()}
  }
  const parts = AT_END.exec(line)
  return parts === null ? {term: line, rest: ''} : {term: parts[1]!, rest: parts[2]!}
}
