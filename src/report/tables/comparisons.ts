import type {ComparisonRow} from '../../findings.ts'
import type {Evidence} from '../evidence.ts'
import {roundRate} from '../round.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const MADE: Evidence = {kind: 'comparison'}
const ALL = 'the row is about more than one measure or more than two sides'
const NO_INTERVAL = 'under 6 events, or no spread between them: see reason'
const NO_VALUE = 'nothing to divide by, or the row compares all outlets at once'

/** `comparisons.csv`: is there a difference, how large, how sure, and what could not be compared. */
export const COMPARISONS: Table<ComparisonRow> = {
  name: 'comparisons',
  about: 'One row per measure and contrast: all outlets at once, each pair of outlets, each outlet against all others together. Only events '
    + 'that both sides cover count, and within them like is compared with like: an event on which both have much weighs much, and a side '
    + 'does not look different because it covers other events. Articles that repeat one of their outlet are left out. Rows without a '
    + 'measure say what was not compared.',
  key: [],
  columns: [
    text('contrast', 'all, pair or rest', 'What is compared: any of all outlets, two outlets, or an outlet with all others together.', NEVER,
      ({contrast}) => contrast),
    text('measure', 'name of a measure of outlets.csv', 'What is compared.', 'the row is about all measures', ({measure}) => measure),
    text('unit', 'unit of the measure', 'What value_a, value_b and difference are in.', 'the row is about all measures', ({unit}) => unit),
    text('outlet_a', 'outlet as the corpus gives it', 'One side.', 'the row is about all outlets', ({outletA}) => outletA),
    text('outlet_b', 'outlet as the corpus gives it', 'The other side.', 'the other side is all other outlets, or the row is about all', ({outletB}) => outletB),
    whole('outlets', 'outlets', 'outlets that take part', 'How many outlets the row is about.', ({outlets}) => outlets),
    whole('events', 'events', 'events on which both sides have something to divide by', 'How many independent pieces of coverage it rests on.',
      ({events}) => events),
    whole('articles_a', 'articles', 'articles of side a on events that both sides cover', 'How much it rests on.', ({articlesA}) => articlesA),
    whole('articles_b', 'articles', 'articles of side b on events that both sides cover', 'How much it rests on.', ({articlesB}) => articlesB),
    whole('words_a', 'words', 'words of these articles of side a', 'How much it rests on.', ({wordsA}) => wordsA),
    whole('words_b', 'words', 'words of these articles of side b', 'How much it rests on.', ({wordsB}) => wordsB),
    number('value_a', 'unit of the measure', 'the measure over the articles of side a on these events', 'What side a does.', ({valueA}) => valueA, NO_VALUE),
    number('value_b', 'unit of the measure', 'the measure over the articles of side b on these events', 'What side b does.', ({valueB}) => valueB, NO_VALUE),
    number('pooled_ratio', 'ratio', 'value_a / value_b',
      'How many times as much side a has, all events poured together; it differs from effect where the sides weigh events differently.',
      ({pooledRatio}) => pooledRatio, 'value_b is 0 or empty, or the measure is a score'),
    text('effect_kind', 'rate ratio (rates), odds ratio (shares) or difference (scores)', 'What effect, low, high and smallest_visible are.', ALL,
      ({effectKind}) => effectKind),
    number('effect', 'see effect_kind', 'of Mantel and Haenszel, over events: rate ratio Σ(hits_a·of_b/(of_a+of_b)) / Σ(hits_b·of_a/(of_a+of_b)); '
      + 'odds ratio Σ(hits_a·miss_b/(of_a+of_b)) / Σ(hits_b·miss_a/(of_a+of_b)); difference as in difference',
    'How far side a is from side b on the same events: ratios above 1 and differences above 0 mean that a has more.', ({effect}) => effect,
    'side b has none of it on these events, or nothing to divide by'),
    number('low', 'see effect_kind', 'lower bound of the 95 % interval of effect: studentised bootstrap of events, 1,000 draws, with the error of the jackknife',
      'How low the effect may be on other events of the same kind.', ({low}) => low, 'under 6 events, or all of it in one event: see reason'),
    number('high', 'see effect_kind', 'upper bound of the 95 % interval of effect',
      'How high the effect may be on other events of the same kind.', ({high}) => high, 'under 6 events, or all of it in one event: see reason'),
    number('smallest_visible', 'see effect_kind', '2.80 standard errors (of the logarithm, for ratios)',
      'The smallest true effect that this much material shows with a chance of 80 % (or its inverse, or its negative). No finding says nothing about smaller ones.',
      ({smallestVisible}) => smallestVisible, 'no interval'),
    {
      ...number('p', 'chance from 0 to 1', 'permutation test: articles change sides within their events; share of placements with a difference at least as large, '
        + 'rounded up to 5 decimals', 'How often chance alone would give such a difference between these articles on these events; whether other events would show it is for low and high.', ({p}) => p, 'not tested: see reason'),
      value: ({p}) => roundUp(p),
    },
    {
      ...number('q', 'rate from 0 to 1', 'p corrected for the number of tests (Benjamini and Hochberg) over all rows with a p, rounded up to 5 decimals',
        'Of the differences with a q of at most 0.05, about 5 % are chance.', ({q}) => q, 'not tested: see reason'),
      value: ({q}) => roundUp(q),
    },
    text('verdict', 'stable, leaning or fragile, over all rows of sensitivity.csv', 'Whether the conclusion hangs on a choice.', 'no interval', ({verdict}) => verdict),
    whole('tests', 'tests', 'rows of this table with a p', 'How many tests q answers for: the family.', ({tests}) => tests),
    number('difference', 'unit of the measure', 'Σ(w·(rate_a − rate_b)) / Σw over events, w = of_a·of_b/(of_a+of_b)', 'How much more side a has on the same events.',
      ({difference}) => difference, NO_VALUE),
    number('difference_low', 'unit of the measure', 'lower bound of the 95 % interval of difference, made like low', 'How low the difference may be on other events of the same kind.',
      ({differenceLow}) => differenceLow, NO_INTERVAL),
    number('difference_high', 'unit of the measure', 'upper bound of the 95 % interval of difference, made like high', 'How high the difference may be on other events of the same kind.',
      ({differenceHigh}) => differenceHigh, NO_INTERVAL),
    number('lowest', 'unit of the measure', 'least difference of a single event', 'How far single events differ from each other.', ({lowest}) => lowest, NO_VALUE),
    number('highest', 'unit of the measure', 'greatest difference of a single event', 'How far single events differ from each other.', ({highest}) => highest, NO_VALUE),
    number('mean_log_ratio', 'natural logarithm', 'mean over events of ln((hits_a+½)/of_a) − ln((hits_b+½)/of_b)', 'The same with every event counting alike.',
      ({meanLogRatio}) => meanLogRatio, 'the measure is a score, or there is nothing to divide by'),
    number('hedges_g', 'standard deviations', 'difference of the means of event values by their pooled standard deviation, corrected for few events',
      'How large the difference is beside what events do.', ({hedgesG}) => hedgesG, 'the measure is no score, or under 2 events'),
    number('cliffs_delta', 'from -1 to 1', '(events in which side a is higher − events in which side b is) / events', 'Whether it holds event by event; one giant cannot move it.',
      ({cliffsDelta}) => cliffsDelta, NO_VALUE),
    text('method', 'how p came about', 'All placements, a sample of them, or their normal distribution.', 'not tested: see reason', ({method}) => method),
    text('reason', 'in words', 'Why something is missing.', 'nothing is missing', ({reason}) => reason),
  ],
}

/** Never 0: a p or q of 0.00001 means at most that. */
function roundUp(chance: number | null): number | null {
  return chance === null ? null : Math.max(1, Math.ceil(chance * 100_000 - 1e-6)) / 100_000
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: ComparisonRow) => string]

function text(...[name, formula, tells, empty, value]: Text): Column<ComparisonRow> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}

type Whole = readonly [name: string, unit: string, formula: string, tells: string, value: (row: ComparisonRow) => number]

function whole(...[name, unit, formula, tells, value]: Whole): Column<ComparisonRow> {
  return {name, type: 'integer', unit, formula, tells, empty: NEVER, evidence: MADE, value}
}

type Number = readonly [name: string, unit: string, formula: string, tells: string, value: (row: ComparisonRow) => number | null, empty: string]

function number(...[name, unit, formula, tells, value, empty]: Number): Column<ComparisonRow> {
  const rounded = (row: ComparisonRow): number | null => {
    const exact = value(row)
    return exact === null ? null : roundRate(exact, 1)
  }
  return {name, type: 'number', unit, formula, tells, empty, evidence: MADE, value: rounded}
}
