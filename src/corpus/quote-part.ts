import {isContent} from '../text/empty-words.ts'
import type {Statement} from './read-statements.ts'
import {readStatements} from './read-statements.ts'
import type {Wording} from './wording.ts'
import {createWordingReader} from './wording.ts'

/** An article as shared quotes and omissions see it. */
export interface StatedArticle {
  readonly article: {readonly id: string, readonly outlet: string, readonly date: string | null, readonly event: string | null}
  readonly wire: string | null
  readonly statements: string
}

/** A statement that may be a version of a quotation. */
export interface QuotePart {
  readonly from: StatedArticle
  /** Number of its line in the statements of the article. */
  readonly line: number
  readonly statement: Statement
  /** The source's own words; the whole content where there are none. */
  readonly wording: Wording
  readonly verbatim: boolean
}

/** Marks round names and titles ("Grey Heron") quote nobody. */
const FEWEST_WORDS = 2

/**
 * Reads the statements that can be compared word by word: what stands in marks, and paraphrases of a known speaker.
 *
 * @example new PartReader().all({article: {id: '1', outlet: 'A', date: null, event: null}, wire: null, statements: 'a1\tBerg\t\tmixed\t\t\tsaid\tit was “a farce”'})[0].wording.text // 'a farce'
 */
export class PartReader {
  readonly #read = createWordingReader()

  /** All of an article, in its order. */
  all(from: StatedArticle): QuotePart[] {
    return readStatements(from.statements).flatMap((statement, line) => this.#partOf({from, line, statement}) ?? [])
  }

  /** The one that stands in a line of the article's statements. */
  at(from: StatedArticle, line: number): QuotePart {
    return this.#partOf({from, line, statement: readStatements(from.statements.split('\n')[line]!)[0]!})!
  }

  #partOf(one: Pick<QuotePart, 'from' | 'line' | 'statement'>): QuotePart | null {
    const {id, speaker, content} = one.statement, own = quotedWords(content), verbatim = own !== ''
    if (!verbatim && speaker === '') return null
    const wording = this.#read(verbatim ? own : content)
    return wording.tokens.length < FEWEST_WORDS || (id === '' && isName(wording)) ? null : {...one, wording, verbatim}
  }
}

/** What stands in “ ”, pieces joined by " … ". */
function quotedWords(content: string): string {
  const pieces: string[] = []
  for (let open = content.indexOf('“'); open !== -1; open = content.indexOf('“', open + 1)) {
    const close = content.indexOf('”', open)
    pieces.push(content.slice(open + 1, close === -1 ? undefined : close))
  }
  return pieces.join(' … ')
}

/** All words that carry content are capitalised, as in the name of a ship or a book. */
function isName({text, tokens}: Wording): boolean {
  return tokens.every(({form, start}, i) => i > 0 && !isContent(form) || /\p{Lu}/u.test(text.charAt(start)))
}
