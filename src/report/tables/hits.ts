import {OVERLAP_POLICY} from '../../labels/overlap-policy.ts'
import {cutRanges} from '../../text/cut-ranges.ts'
import type {Analysed, Attribution, Hit} from '../../types.ts'
import {primary} from '../evidence.ts'
import {fromThousandths} from '../round.ts'
import type {Column, Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET, placeColumns} from './shared-columns.ts'

/** A hit with the article it stands in, the innermost attribution around it, and whether its entry was not met before in the article. */
export interface HitRow {
  readonly article: Analysed['article']
  readonly hit: Hit
  readonly attribution: Attribution | null
  readonly first: boolean
}

export const HITS: Table<HitRow> = {
  name: 'hits',
  about: 'One row per match of a label-set entry: the words, whose voice they stand in, and the sentence around them.',
  key: ['article', 'label_set', 'label', 'term', 'part', 'start', 'end'],
  columns: [
    ARTICLE_ID, OUTLET, EVENT, DATE,
    text('label_set', 'name', 'id of the label set', 'Whose list the term is on.', NEVER, ({hit}) => hit.labelSet),
    text('kind', 'kind', 'kind of the label set: only loaded counts as loaded wording', 'What the list is for.', NEVER,
      ({hit}) => hit.kind),
    text('label', 'name', 'label of the entry', 'What sort of wording it is.', 'the label set gives none', ({hit}) => hit.label),
    text('term', 'text', `the entry as the label set writes it; ${OVERLAP_POLICY}`, 'Which entry; joins with loaded-terms.csv.', NEVER, ({hit}) => hit.term),
    text('words', 'text', 'the words of the article', 'What is printed.', NEVER,
      ({article, hit}) => wholeOf(article, hit).slice(hit.start, hit.end)),
    text('voice', 'voice', 'outlet, quoted, reported or uncertain', 'Who is responsible for the words.', NEVER, ({hit}) => hit.voice),
    text('speaker', 'name', 'speaker of the innermost attribution around the words', 'Whose words they are.',
      'the outlet\'s own words, or a source that could not be told', ({attribution}) => attribution?.speaker ?? null),
    text('attribution', 'id', 'innermost attribution around the words; an id of attributions.csv within the article', 'Where it is quoted.',
      'no attribution is around the words', ({hit}) => hit.attribution),
    text('cue', 'text', 'the words of the article that tie that attribution to its source', 'How the outlet introduces the words.',
      'no attribution is around the words, or no word ties it', ({article, attribution}) =>
        attribution === null || attribution.cue.length === 0 ? null : cutRanges(wholeOf(article, attribution), attribution.cue)),
    text('verb_class', 'class', 'class of the reporting verb of that attribution: neutral, doubt, endorse, force or emotion',
      'The stance that the outlet takes towards the words.', 'no attribution, no reporting verb, or one of no class',
      ({attribution}) => attribution?.verbClass ?? null),
    text('state', 'state', 'plain, negated, conditional, hypothetical or question', 'Whether the term is asserted.', NEVER, ({hit}) => hit.state),
    text('rule', 'text', 'the words of the article that made the rule of the entry hold (NEAR, BEFORE, AFTER), with | between them',
      'Why the entry applies here.', 'the entry has no rule, or one that only bars words', ({article, hit}) =>
        hit.because?.map(([start, end]) => wholeOf(article, hit).slice(start, end)).join(' | ') ?? null),
    text('position', 'position', 'headline, lead or body', 'How prominent it is.', NEVER, ({hit}) => hit.position),
    {
      name: 'depth', type: 'number', unit: 'share of the text from 0 to 1',
      formula: 'start of the words / length of the text, cut to three decimals; 0 in the headline',
      tells: 'How early in the text it stands.', empty: NEVER, evidence: primary('a place in the article'), value: depth,
    },
    {
      name: 'first', type: 'boolean', unit: 'true or false', formula: 'no row of the same article and entry stands before it',
      tells: 'The first mention; the rows with true count in how many articles an entry stands.', empty: NEVER, value: ({first}) => first,
    },
    text('referent', 'name', 'for naming sets: the state or name beside the words, or the last one beside a word of the set where they say only "the"',
      'What is named.', 'no naming set, or none stands beside the words', ({hit}) => hit.referent),
    text('sentence', 'text', 'the sentence around the words', 'The context.', NEVER,
      ({article, hit}) => wholeOf(article, hit).slice(hit.sentence[0], hit.sentence[1])),
    ...placeColumns<HitRow>('the words', ({hit}) => hit),
  ],
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: HitRow) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<HitRow> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

function depth({article: {text: {length}}, hit: {part, start}}: HitRow): number {
  return part === 'title' ? 0 : fromThousandths(Math.floor(1000 * start / length))
}

function wholeOf(article: HitRow['article'], {part}: Pick<Hit, 'part'>): string {
  return part === 'title' ? article.title : article.text
}
