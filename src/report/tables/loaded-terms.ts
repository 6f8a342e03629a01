import type {TermTally} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition, Evidence} from '../evidence.ts'
import {isOne, rowsOf, sameIn, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** How one outlet uses one entry of a label set. */
export interface TermRow {
  readonly outlet: string
  readonly term: TermTally
  /** Own-voice words of the outlet. */
  readonly ownWords: number
}

const WHERE = sameIn('outlet', 'label_set', 'label', 'term')

export const LOADED_TERMS: Table<TermRow> = {
  name: 'loaded-terms',
  about: 'One row per outlet and entry of a label set that the outlet\'s articles hold, split by whose words it stands in. '
    + 'All label sets are listed; only those of the kind "loaded" count in the loaded_… columns of other tables.',
  key: ['outlet', 'label_set', 'label', 'term'],
  columns: [
    text('outlet', 'outlet as the corpus gives it', 'Who published it.', ({outlet}) => outlet),
    text('label_set', 'id of the label set', 'Whose list the term is on.', ({term}) => term.labelSet),
    text('kind', 'kind of the label set', 'What the list is for.', ({term}) => term.kind),
    text('label', 'label of the entry', 'What sort of wording it is.', ({term}) => term.label),
    text('term', 'the entry as the label set writes it; hits.csv has the words of the article', 'The term.', ({term}) => term.term),
    hits('own_voice', 'voice outlet', 'The outlet says it itself.', [isOne('voice', 'outlet')], ({term}) => term.own),
    hits('quoted', 'voice quoted', 'A source says it inside quotation marks.', [isOne('voice', 'quoted')], ({term}) => term.quoted),
    hits('reported', 'voice reported', 'It stands in the paraphrase of a source.', [isOne('voice', 'reported')], ({term}) => term.reported),
    hits('uncertain', 'voice uncertain', 'Whose word it is could not be told.', [isOne('voice', 'uncertain')], ({term}) => term.uncertain),
    hits('headline', 'position headline; they count in their voice as well', 'It stands where most readers see it.',
      [isOne('position', 'headline')], ({term}) => term.headline),
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'different articles among its rows of hits.csv',
      tells: 'Whether a habit or one article.', empty: NEVER, value: ({term}) => term.articles,
      evidence: {kind: 'sum', of: [{table: 'hits', where: WHERE, take: {how: 'distinct', column: 'article'}}]},
    },
    {
      name: 'per_1000_own_words', type: 'number', unit: 'hits per 1,000 own-voice words',
      formula: '1000 × own_voice / words_own_voice of the outlet',
      tells: 'How often the outlet says it itself, whatever the amount of text.', empty: 'the outlet has no own-voice words',
      evidence: perOwnWords(), value: ({term, ownWords}) => rate(term.own, ownWords, 1000),
    },
  ],
}

function text(name: string, formula: string, tells: string, value: (row: TermRow) => string): Column<TermRow> {
  return {name, type: 'string', unit: 'name', formula, tells, empty: name === 'label' ? 'the label set gives none' : NEVER, value}
}

type HitCount = readonly [name: string, which: string, tells: string, where: readonly Condition[], value: (row: TermRow) => number]

function hits(...[name, which, tells, where, value]: HitCount): Column<TermRow> {
  return {
    name, type: 'integer', unit: 'hits', formula: `its rows of hits.csv with ${which}`, tells, empty: NEVER, value,
    evidence: {kind: 'sum', of: [rowsOf('hits', [...WHERE, ...where])]},
  }
}

function perOwnWords(): Evidence {
  return {
    kind: 'ratio', numerator: [rowsOf('hits', [...WHERE, isOne('voice', 'outlet')])],
    denominator: [sumOfColumn('articles', 'words_own_voice', sameIn('outlet'))], per: 1000,
  }
}
