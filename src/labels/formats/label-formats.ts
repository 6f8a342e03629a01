import {formatLabelSet} from '../format-label-set.ts'
import type {LabelFormat, Written} from './lexicon.ts'
import {linesOf} from './lexicon.ts'
import {LEXICODER} from './lexicoder-lc3.ts'
import {LIWC} from './liwc-dic.ts'
import {QUANTEDA} from './quanteda-yaml.ts'
import {AFINN, VADER} from './scored-words.ts'
import {WORD_LIST} from './word-list.ts'
import {WORDSTAT} from './wordstat-cat.ts'
import {YOSHIKODER} from './yoshikoder-xml.ts'
import type {LabelSet} from '../../types.ts'

/** The formats of other programs that are read and written. */
export const LABEL_FORMATS: readonly LabelFormat[] = [QUANTEDA, LIWC, LEXICODER, YOSHIKODER, WORDSTAT, AFINN, VADER, WORD_LIST]

/** Names for `--from` and `--to`; `csv` is the label set of this program. */
export const FORMAT_NAMES: readonly string[] = ['csv', ...LABEL_FORMATS.map(({name}) => name)]

/**
 * The format of a file by the ending of its name and, where several programs use one, by its first lines: AFINN, VADER and plain lists are all
 * `.txt`. `null`: a label set of this program.
 *
 * @example detectLabelFormat('AFINN-111.txt', 'abandon\t-2\n').name // 'afinn'
 */
export function detectLabelFormat(name: string, content: string): LabelFormat | null {
  const ending = /\.[^./\\]*$/.exec(name.toLowerCase())?.[0] ?? '', known = LABEL_FORMATS.find(({endings}) => endings.includes(ending))
  if (known !== undefined && known !== WORD_LIST) return known
  const lines = linesOf(content).filter((line) => line.trim() !== '' && !/^\s*[#;]/.test(line)).slice(0, SAMPLE)
  const every = (pattern: RegExp): boolean => lines.length > 0 && lines.every((line) => pattern.test(line))
  if (every(/^[^\t]+\t\s*-?\d+\s*$/)) return AFINN
  if (every(/^[^\t]+\t\s*-?\d+(?:\.\d+)?\t\s*\d+(?:\.\d+)?(?:\t.*)?$/)) return VADER
  if (known === WORD_LIST && lines.length > 0 && !/^["“]?(?:change|term|label)["”]?\s*[,;\t]/i.test(lines[0]!)) return WORD_LIST
  return null
}

const SAMPLE = 20

/**
 * Writes a label set in a format by its name.
 *
 * @example writeLabelSet({id: 'own', kind: 'other', version: '', licence: '', language: '', description: '', entries: []}, 'lexicoder').losses // []
 */
export function writeLabelSet(set: LabelSet, name: string): Written {
  const format = LABEL_FORMATS.find((known) => known.name === name)
  return format === undefined ? {content: formatLabelSet(set), losses: []} : format.write(set)
}
