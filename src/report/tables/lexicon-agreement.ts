import type {RankAgreement} from '../../stats/rank-agreement.ts'
import {primary} from '../evidence.ts'
import {roundRate} from '../round.ts'
import type {Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

/** How alike two lexicons order the outlets. */
export interface LexiconAgreementRow extends RankAgreement {
  readonly first: string
  readonly second: string
  readonly outlets: number
}

const FROM = primary('computed from sentiment_own of lexicons.csv, before rounding')

export const LEXICON_AGREEMENT: Table<LexiconAgreementRow> = {
  name: 'lexicon-agreement',
  about: 'One row per pair of valence lexicons: whether they put the outlets in the same order by the tone of their own voice. Where they do not, the order hangs on '
    + 'the choice of a lexicon and says little about the outlets.',
  key: ['lexicon', 'other_lexicon'],
  columns: [
    {name: 'lexicon', type: 'string', unit: 'name', formula: 'id of a lexicon of lexicons.csv', tells: 'One of the two.', empty: NEVER, value: ({first}) => first},
    {name: 'other_lexicon', type: 'string', unit: 'name', formula: 'id of another lexicon', tells: 'The other one.', empty: NEVER, value: ({second}) => second},
    {
      name: 'outlets', type: 'integer', unit: 'outlets', formula: 'outlets with enough evidence under both', tells: 'How many are put in order.', empty: NEVER,
      value: ({outlets}) => outlets, evidence: FROM,
    },
    {
      name: 'kendall_tau_b', type: 'number', unit: 'from -1 to 1', formula: '(pairs in the same order − pairs turned) / √(pairs untied under one × pairs untied under the other)',
      tells: '1: the same order; 0: none in common; −1: the opposite one.', empty: 'fewer than two outlets, or all of them are tied',
      value: ({tau}) => tau === null ? null : roundRate(tau, 1), evidence: FROM,
    },
    {name: 'pairs', type: 'integer', unit: 'pairs of outlets', formula: 'pairs that both order', tells: 'How much the figure rests on.', empty: NEVER, value: ({pairs}) => pairs, evidence: FROM},
    {
      name: 'pairs_turned', type: 'integer', unit: 'pairs of outlets', formula: 'those that the two order differently', tells: 'How many comparisons of two outlets hang on the lexicon.',
      empty: NEVER, value: ({turned}) => turned, evidence: FROM,
    },
  ],
}
