import {MEASURES} from '../../measures.ts'
import type {RatioSums} from '../../stats/ratio-sums.ts'
import {bound, rate} from '../compute-evidence.ts'
import {primary} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** What one lexicon makes of the own voice of one outlet: whole numbers, scores in thousandths. */
export interface LexiconRow {
  readonly outlet: string
  readonly lexicon: string
  /** The lexicon that all other tables use. */
  readonly declared: boolean
  readonly sum: number
  /** Stretches of own voice that hold a valence word, and all of them. */
  readonly scored: number
  readonly segments: number
  /** Valence words, and all words, of own voice. */
  readonly words: number
  readonly ownWords: number
  readonly clusters: RatioSums
  readonly rank: number | null
}

const MEASURE = MEASURES.find(({name}) => name === 'sentiment_own')!
const SCORED_ANEW = primary('scored anew under this lexicon; sentiment.csv holds the words of the declared one')
const NOTHING = 'the outlet has no own-voice stretch with a valence word of this lexicon'

export const LEXICONS: Table<LexiconRow> = {
  name: 'lexicons',
  about: 'One row per outlet and valence lexicon: how the same own-voice text comes out under each. One lexicon is declared beforehand and used in all other '
    + 'tables; the others tell how much hangs on that choice and are not to be picked from afterwards. See lexicon-agreement.csv.',
  key: ['outlet', 'lexicon'],
  columns: [
    text('outlet', 'outlet as the corpus gives it', 'Who published it.', ({outlet}) => outlet),
    text('lexicon', 'id of the lexicon; the manifest names the declared one', 'Whose valences are used.', ({lexicon}) => lexicon),
    text('role', 'declared or sensitivity', 'Whether the other tables rest on it.', ({declared}) => declared ? 'declared' : 'sensitivity'),
    {
      name: 'sentiment_own', type: 'number', unit: MEASURE.unit, formula: MEASURE.formula, tells: MEASURE.tells, empty: NOTHING,
      value: ({sum, scored}) => rate(sum, scored, 0.001), evidence: SCORED_ANEW,
    },
    side('low'), side('high'),
    {
      name: 'rank', type: 'integer', unit: 'place', formula: '1 + number of outlets with a higher sentiment_own under the same lexicon, among those with enough evidence',
      tells: 'Whether the order of the outlets hangs on the lexicon.', empty: 'not enough evidence', value: ({rank}) => rank, evidence: SCORED_ANEW,
    },
    count('scored', 'stretches', 'own-voice stretches with a valence word', 'How much the mean rests on.', ({scored}) => scored),
    count('stretches', 'stretches', 'own-voice stretches: sentences, cut where the voice changes', 'How much there is.', ({segments}) => segments),
    share('scored_share', 'scored / stretches', 'How much of the text the lexicon says anything about.', ({scored, segments}) => rate(scored, segments, 1)),
    share('coverage', 'valence words / own-voice words', 'How many words the lexicon knows; a low share makes the mean one of few words.', ({words, ownWords}) => rate(words, ownWords, 1)),
    text('evidence', 'enough: 30 scored stretches or more; else not enough', 'Whether the mean is to be read at all.', ({scored}) => scored >= 30 ? 'enough' : 'not enough'),
  ],
}

function text(...[name, formula, tells, value]: readonly [name: string, formula: string, tells: string, value: (row: LexiconRow) => string]): Column<LexiconRow> {
  return {name, type: 'string', unit: 'name', formula, tells, empty: NEVER, value}
}

type Number = readonly [name: string, unit: string, formula: string, tells: string, value: (row: LexiconRow) => number]

function count(...[name, unit, formula, tells, value]: Number): Column<LexiconRow> {
  return {name, type: 'integer', unit, formula, tells, empty: NEVER, value, evidence: SCORED_ANEW}
}

function share(...[name, formula, tells, value]: readonly [name: string, formula: string, tells: string, value: (row: LexiconRow) => number | null]): Column<LexiconRow> {
  return {name, type: 'number', unit: 'share from 0 to 1', formula, tells, empty: 'nothing to divide by', value, evidence: SCORED_ANEW}
}

function side(which: 'low' | 'high'): Column<LexiconRow> {
  return {
    name: `sentiment_own_${which}`, type: 'number', unit: MEASURE.unit, evidence: SCORED_ANEW, value: ({clusters}) => bound(MEASURE, clusters, which),
    formula: `${which === 'low' ? 'lower' : 'upper'} bound of the 95 % interval over events, as in outlets.csv`, tells: `How ${which} it may be under this lexicon.`,
    empty: 'fewer than 6 events (or articles without one) with a score, or all of them have the same',
  }
}
