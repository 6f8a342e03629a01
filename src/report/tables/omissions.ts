import type {CorpusFindings, Omission} from '../../findings.ts'
import {primary, sameIn, sumOfColumn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'

const NOTHING = 'nothing is missed; reason says why'

/** An omission, or why there is none. */
export interface OmissionRow {
  readonly found: Omission | null
  readonly reason: string
}

/** Rows of omissions.csv: never none, so that an empty table is not taken for coverage that lacks nothing. */
export function omissionRows({omissions, noOmissions}: Pick<CorpusFindings, 'omissions' | 'noOmissions'>): OmissionRow[] {
  return omissions.length === 0 ? [{found: null, reason: noOmissions}] : omissions.map((found) => ({found, reason: ''}))
}

export const OMISSIONS: Table<OmissionRow> = {
  name: 'omissions',
  about: 'One row per event, item and outlet that lacks it, while two other outlets or more report it: a source, a quotation, a loaded term, or a fact (a name or a number). '
    + 'Names and numbers on a tenth of all events (of twenty or more) are no facts of an event. '
    + 'An omission is a place to look, not a verdict: read chance_by_volume and the columns of excuses first. '
    + 'Where nothing is missed, or nothing can be, one row says why.',
  key: ['event', 'level', 'item', 'outlet'],
  columns: [
    text('event', 'name', 'event as the corpus or the events file gives it', 'What is reported on.', ({event}) => event),
    text('level', 'level', 'source, quote, loaded_term or fact', 'What sort of thing is missing.', ({level}) => level),
    text('item', 'text', 'a source by its commonest name; a quotation by its number in shared-quotes.csv, speaker and longest version; label set and term; a name, or a number with its unit',
      'What is missing.', ({item}) => item),
    text('outlet', 'name', 'outlet as the corpus gives it', 'Who lacks it.', ({outlet}) => outlet),
    text('present_in', 'names', 'outlets that have it, joined by " | "', 'Who has it.', ({presentIn}) => presentIn.join(' | ')),
    integer('articles_elsewhere', 'articles', 'articles on the event that have it; evidence lists them', 'How common it is.', ({articles}) => articles),
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'words of the outlet\'s articles on the event', tells: 'How much room the outlet had.', empty: NOTHING,
      evidence: {kind: 'sum', of: [sumOfColumn('articles', 'words', sameIn('outlet', 'event'))]}, value: ({found}) => found?.words ?? null,
    },
    integer('words_elsewhere', 'words', 'words of the other outlets\' articles on the event, whether they have it or not', 'How much room the others had.', ({wordsElsewhere}) => wordsElsewhere),
    {
      name: 'chance_by_volume', type: 'number', unit: 'chance from 0 to 1',
      formula: 'C(all − words, articles_elsewhere) / C(all, articles_elsewhere), all = words + words_elsewhere: the hypergeometric chance that none of so many places, strewn at random over all '
        + 'words, falls on the outlet\'s; each article counts as one place',
      tells: 'How likely an outlet with so few words misses it without any intent: near 1 it tells nothing.', empty: NOTHING,
      evidence: primary('made from words, words_elsewhere and articles_elsewhere of the same row'), value: ({found}) => found?.chance ?? null,
    },
    flag('mentioned', 'the outlet writes the name in its articles on the event', 'A source that is named, but not given a word.', ({mentioned}) => mentioned),
    flag('published_before', 'its last article on the event is older than the first that has the item', 'An excuse: it may not have been known yet.', ({publishedBefore}) => publishedBefore),
    flag('in_gap', 'outlets_with_gap of the event in events.csv names the outlet', 'An excuse: the corpus may lack what it printed.', ({inGap}) => inGap),
    flag('cut_text', 'text_state in articles.csv of one of its articles on the event', 'An excuse: part of its text is not in the corpus.', ({cutText}) => cutText),
    text('evidence', 'ids', 'article, and attribution where there is one, of each place that has it, joined by " | "', 'Where to read it.', ({evidence}) => evidence.join(' | ')),
    {name: 'reason', type: 'string', unit: 'text', formula: 'why there is no omission', tells: 'What could not be seen.', empty: 'there are omissions', value: ({reason}) => reason === '' ? null : reason},
  ],
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, value: (row: Omission) => string]

function text(...[name, unit, formula, tells, value]: Text): Column<OmissionRow> {
  return {name, type: 'string', unit, formula, tells, empty: NOTHING, value: ({found}) => found === null ? null : value(found)}
}

type Count = readonly [name: string, unit: string, formula: string, tells: string, value: (row: Omission) => number]

function integer(...[name, unit, formula, tells, value]: Count): Column<OmissionRow> {
  return {name, type: 'integer', unit, formula, tells, empty: NOTHING, evidence: primary('counted over the articles of the event'), value: ({found}) => found === null ? null : value(found)}
}

type Flag = readonly [name: string, formula: string, tells: string, value: (row: Omission) => boolean]

function flag(...[name, formula, tells, value]: Flag): Column<OmissionRow> {
  return {name, type: 'boolean', unit: 'true or false', formula, tells, empty: NOTHING, value: ({found}) => found === null ? null : value(found)}
}
