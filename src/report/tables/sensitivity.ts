import type {SensitivityRow} from '../../findings.ts'
import {primary} from '../evidence.ts'
import {roundRate} from '../round.ts'
import type {Column, Table} from '../table.ts'

const MADE = primary('worked out like the row of comparisons.csv, under the choice of this row')

/** `sensitivity.csv`: would another reasonable choice have given another answer? */
export const SENSITIVITY: Table<SensitivityRow> = {
  name: 'sensitivity',
  about: 'One row per comparison of comparisons.csv that has an interval, and choice: as declared before (by compare: in parallax.yaml, or by '
    + 'default), under each other reasonable choice, and without the event that matters most either way. The verdict looks at all of them '
    + 'and at every event left out in turn.',
  key: [],
  columns: [
    text('contrast', 'pair or rest', 'What is compared.', 'nothing could be compared', ({contrast, measure}) => measure === '' ? '' : contrast),
    text('measure', 'name of a measure of outlets.csv', 'What is compared.', 'nothing could be compared', ({measure}) => measure),
    text('outlet_a', 'outlet as the corpus gives it', 'One side.', 'nothing could be compared', ({outletA}) => outletA),
    text('outlet_b', 'outlet as the corpus gives it', 'The other side.', 'the other side is all other outlets', ({outletB}) => outletB),
    text('choice', 'in words', 'What was done otherwise: articles left out or let in, label sets one by one, other sentiment lexicons, another reading of voices.', 'nothing could be compared', ({choice}) => choice),
    text('role', 'declared or sensitivity', 'Which row is the answer, and which only tests it.', 'nothing could be compared', ({role, measure}) => measure === '' ? '' : role),
    text('detail', 'name of the event', 'The event that is left out, or why there is nothing to vary.', 'no event is left out', ({detail}) => detail),
    {
      name: 'events', type: 'integer', unit: 'events', formula: 'events on which both sides have something to divide by', tells: 'How much it rests on.',
      empty: 'nothing could be compared', evidence: MADE, value: ({events, measure}) => measure === '' ? null : events,
    },
    text('effect_kind', 'rate ratio (rates), odds ratio (shares) or difference (scores)', 'What effect, low and high are.', 'nothing could be compared', ({effectKind}) => effectKind),
    number('effect', 'as effect in comparisons.csv', 'How far side a is from side b under this choice.', 'side b has none of it under this choice', ({effect}) => effect),
    number('low', 'the interval of comparisons.csv, made wider or narrower as the linearised error is under this choice', 'How low it may be.',
      'under 6 events under this choice, or all of it in one', ({low}) => low),
    number('high', 'as low', 'How high it may be.', 'under 6 events under this choice, or all of it in one', ({high}) => high),
    text('verdict', 'stable: every choice and every event left out gives the same sign and an interval that excludes no effect; leaning: the same sign; fragile: '
      + 'the sign changes', 'Whether the conclusion hangs on a choice.', 'nothing could be compared', ({verdict}) => verdict),
  ],
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: SensitivityRow) => string]

function text(...[name, formula, tells, empty, value]: Text): Column<SensitivityRow> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

type Number = readonly [name: string, formula: string, tells: string, empty: string, value: (row: SensitivityRow) => number | null]

function number(...[name, formula, tells, empty, value]: Number): Column<SensitivityRow> {
  const rounded = (row: SensitivityRow): number | null => {
    const exact = value(row)
    return exact === null || !Number.isFinite(exact) ? null : roundRate(exact, 1)
  }
  return {name, type: 'number', unit: 'see effect_kind', formula, tells, empty, evidence: MADE, value: rounded}
}
