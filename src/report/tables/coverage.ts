import type {CoverageWeek} from '../../findings.ts'
import {primary} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const UNDATED = 'articles without a date', NO_GAP = 'no gap in this week'
const COUNTED = primary('counted by outlet and date in articles.csv')

export const COVERAGE: Table<CoverageWeek> = {
  name: 'coverage',
  about: 'One row per outlet and week, from its first article to its last and through every gap: how many articles the corpus has, how many the '
    + 'outlet\'s own rhythm makes one expect, and where it has a gap. What an outlet seems to leave out in a gap is not known to be left out.',
  key: ['outlet', 'week'],
  columns: [
    {name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who published it.', empty: NEVER, value: ({outlet}) => outlet},
    {
      name: 'week', type: 'date', unit: 'calendar date', formula: 'Monday of the week', tells: 'Which week; days before the first and after the last date of the corpus do not count.',
      empty: `all ${UNDATED} of the outlet: they cannot be placed in time`, value: ({week}) => week,
    },
    {name: 'articles', type: 'integer', unit: 'articles', formula: 'articles of the outlet with a date in this week', tells: 'How much there is.', empty: NEVER, evidence: COUNTED,
      value: ({articles}) => articles},
    number('expected', 'articles', 'sum over the days of the week of the outlet\'s mean for this day of the week, its gaps left out', 'How much there usually is.',
      `${UNDATED}, or fewer than 10 dated articles or 14 days: no rhythm`, ({expected}) => thousandths(expected)),
    {name: 'days_without', type: 'integer', unit: 'days', formula: 'days of the week without an article', tells: 'How patchy it is.', empty: UNDATED, evidence: COUNTED,
      value: ({emptyDays}) => emptyDays},
    {
      name: 'gap', type: 'boolean', unit: 'true or false', tells: 'Whether its silence in this week tells nothing.', empty: `${UNDATED}, or no rhythm`,
      formula: 'a run of days without an article in or into this week whose chance by the outlet\'s own rhythm (negative binomial, by day of the week), times all days looked at, is below 0.01',
      value: ({expected, gap}) => expected === null ? null : gap !== null,
    },
    {name: 'gap_from', type: 'date', unit: 'calendar date', formula: 'first day of the gap', tells: 'From when on nothing is known.', empty: NO_GAP, value: ({gap}) => gap?.from ?? null},
    {name: 'gap_to', type: 'date', unit: 'calendar date', formula: 'last day of the gap', tells: 'Until when.', empty: NO_GAP, value: ({gap}) => gap?.to ?? null},
    number('gap_expected', 'articles', 'expected over the days of the gap', 'How much is missing.', NO_GAP, ({gap}) => thousandths(gap?.expected ?? null)),
    number('gap_chance', 'chance from 0 to 1', 'Π (k / (k + mean))^k over the days of the gap × days of the corpus, at most 1; k from the scatter of the outlet\'s counts', 'How likely such a run is by accident.', NO_GAP,
      ({gap}) => gap === null ? null : Number(gap.chance.toPrecision(3))),
  ],
}

type NumberText = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: CoverageWeek) => number | null]

function number(...[name, unit, formula, tells, empty, value]: NumberText): Column<CoverageWeek> {
  return {name, type: 'number', unit, formula, tells, empty, evidence: primary('computed from the dates in articles.csv'), value}
}

function thousandths(value: number | null): number | null {
  return value === null ? null : Math.round(1000 * value) / 1000
}
