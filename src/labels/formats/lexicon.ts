import type {LabelEntry, LabelSet} from '../../types.ts'

/**
 * What every format of word lists comes down to: terms under categories. Readers give rows, writers take label sets; both say, by entry and
 * line, what the other side cannot hold.
 */
export interface Lexicon {
  readonly rows: readonly LexiconRow[]
  readonly losses: readonly Loss[]
  /** `# name: value` lines, where the format has comments: id, licence, … */
  readonly about: ReadonlyMap<string, string>
}

/** A term as this program writes it, with the line that it comes from. Levels of categories are joined as `pathOf` does. */
export type LexiconRow = Pick<LabelEntry, 'term' | 'label' | 'weight' | 'line'>

/** Something that does not come over. `matching`: what is found changes, or the entry is left out; `documentation`: only what people read. */
export interface Loss {
  readonly line: number
  readonly term: string
  readonly kind: 'matching' | 'documentation'
  readonly what: string
}

/** Stops the reading: the file is not what its format asks for. */
export type Fail = (line: number, what: string, fix: string) => never

export interface Written {
  readonly content: string
  readonly losses: readonly Loss[]
}

export interface LabelFormat {
  readonly name: string
  /** What people call it. */
  readonly title: string
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[]
  /** `null` where the format is only written. */
  readonly read: (content: string, fail: Fail) => Lexicon
  readonly write: (set: LabelSet) => Written
}

/**
 * The lines of a file, whatever ends them: CR LF, LF, or CR alone; without byte-order mark.
 *
 * @example linesOf('a\r\nb\rc') // ['a', 'b', 'c']
 */
export function linesOf(content: string): readonly string[] {
  return content.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
}

/**
 * The `# name: value` lines at the top of a file.
 *
 * @example aboutOf('# id: mine\nwar\n').get('id') // 'mine'
 */
export function aboutOf(content: string): ReadonlyMap<string, string> {
  const about = new Map<string, string>()
  for (const line of linesOf(content)) {
    const parts = /^\s*[#;]\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line)
    if (parts !== null) about.set(parts[1]!.toLowerCase(), parts[2]!)
    else if (!/^\s*(?:[#;].*)?$/.test(line)) break
  }
  return about
}

/**
 * The comment lines that `aboutOf` reads back.
 *
 * @example aboutLines({id: 'mine', kind: 'other', version: '1', licence: '', language: '', description: ''}) // '# id: mine\n# kind: other\n# version: 1\n'
 */
export function aboutLines({id, kind, version, licence, language, description}: LabelSet): string {
  return Object.entries({id, kind, version, licence, language, description}).filter(([, text]) => text !== '')
    .map(([name, text]) => `# ${name}: ${text.replace(/\s+/g, ' ')}\n`).join('')
}
