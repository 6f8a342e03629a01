import type {LabelSet} from '../../types.ts'
import type {RowCollector} from './collect-rows.ts'
import {collectRows} from './collect-rows.ts'
import type {Fail, LabelFormat, Lexicon, Loss, Written} from './lexicon.ts'
import {linesOf} from './lexicon.ts'
import type {Target} from './terms-for.ts'
import {termsFor} from './terms-for.ts'

const AFINN_TARGET: Target = {title: 'AFINN', weights: 'whole', levels: false, rules: false, wildcards: 'none'}
const VADER_TARGET: Target = {title: 'VADER', weights: 'any', levels: false, rules: false, wildcards: 'none'}

/** Words with a whole number from −5 to 5, a tab between them. The number becomes the weight, its sign the label. */
export const AFINN: LabelFormat = {
  name: 'afinn', title: 'AFINN', endings: [], read: (content, fail) => readScores(content, fail), write: (set) => writeScores(set, AFINN_TARGET),
}

/** Words with the mean of their ratings, and behind it spread and single ratings, which are passed over. */
export const VADER: LabelFormat = {
  name: 'vader', title: 'VADER', endings: [], read: (content, fail) => readScores(content, fail), write: (set) => writeScores(set, VADER_TARGET),
}

function readScores(content: string, fail: Fail): Lexicon {
  const collector = collectRows()
  linesOf(content).forEach((raw, index) => {
    if (raw.trim() === '' || raw.startsWith('#')) return
    const [term = '', score = ''] = raw.split('\t').map((cell) => cell.trim()), weight = Number(score)
    if (term === '' || score === '' || !Number.isFinite(weight)) fail(index + 1, `"${raw.slice(0, 40)}" is no word with a number`, 'write word, tab, number')
    addScore({term, weight, line: index + 1}, collector)
  })
  return {rows: collector.rows, losses: collector.losses, about: new Map()}
}

function addScore({term, weight, line}: {term: string, weight: number, line: number}, {add, lose}: RowCollector): void {
  if (/[*?]/.test(term)) lose(line, term, 'left out: it holds a sign that would be a wildcard here')
  else add({term, weight, line, label: weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'neutral'})
}

function writeScores({entries}: LabelSet, target: Target): Written {
  const losses: Loss[] = [], lines = entries.flatMap((entry) => {
    const {terms, losses: lost} = termsFor(entry, target), weight = target.weights === 'whole' ? Math.round(entry.weight) : entry.weight
    losses.push(...lost)
    const sign = weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'neutral'
    if (entry.label !== sign) losses.push({line: entry.line, term: entry.term, kind: 'documentation', what: `dropped: the label "${entry.label}"`})
    return terms.map((term) => `${term}\t${weight}`)
  })
  return {content: `${lines.join('\n')}\n`, losses}
}
