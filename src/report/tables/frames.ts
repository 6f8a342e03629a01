import type {UseTally} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition} from '../evidence.ts'
import {isOne, rowsOf, sameIn, sumOfColumn} from '../evidence.ts'
import type {Table} from '../table.ts'
import {nameColumn, useColumns} from './use-columns.ts'

/** How often one outlet uses the words of one frame on one event. */
export interface FrameRow {
  readonly outlet: string
  readonly use: UseTally
  /** Own-voice hits of all frames of the label set. */
  readonly ofSet: number
  /** Articles and own-voice words of the outlet on the event. */
  readonly articles: number
  readonly ownWords: number
}

const CELL = sameIn('outlet', 'event')
const OF_SET: readonly Condition[] = [...CELL, ...sameIn('label_set'), isOne('kind', 'frame')]
const WHERE: readonly Condition[] = [...OF_SET, {column: 'label', same: 'frame'}]
const OWN = isOne('voice', 'outlet')

export const FRAMES: Table<FrameRow> = {
  name: 'frames',
  about: 'One row per outlet, event and frame: how much of what is written stands in the words of conflict, responsibility, economy and so on, '
    + 'and in whose voice. Who among the sources carries a frame is in frame-sponsors.csv.',
  key: ['outlet', 'event', 'label_set', 'frame'],
  columns: [
    nameColumn({name: 'outlet', formula: 'outlet as the corpus gives it', tells: 'Who published it.', value: ({outlet}) => outlet}),
    nameColumn({
      name: 'event', formula: 'event as the corpus or the events file gives it', tells: 'What is reported on.',
      empty: 'all articles of the outlet without an event', value: ({use}) => use.event,
    }),
    nameColumn({name: 'label_set', formula: 'id of the label set, one of the kind frame', tells: 'Whose list the words are on.',
      value: ({use}) => use.labelSet}),
    nameColumn({name: 'frame', formula: 'label of the entry', tells: 'Which side of the matter is put first.', value: ({use}) => use.label}),
    ...useColumns<FrameRow>(({use}) => use, WHERE),
    {
      name: 'share_of_articles', type: 'number', unit: 'share from 0 to 1', formula: 'articles / articles of the outlet on the event',
      tells: 'How common the frame is.', empty: 'never empty', value: ({use, articles}) => rate(use.articles, articles, 1),
      evidence: {
        kind: 'ratio', numerator: [{table: 'hits', where: WHERE, take: {how: 'distinct', column: 'article'}}],
        denominator: [rowsOf('articles', CELL)], per: 1,
      },
    },
    {
      name: 'share_own', type: 'number', unit: 'share from 0 to 1', formula: 'own_voice / own_voice of all frames of the label set',
      tells: 'How much of the outlet\'s own framing is this frame.', empty: 'the outlet itself uses no frame of the set',
      value: ({use, ofSet}) => rate(use.own, ofSet, 1),
      evidence: {kind: 'ratio', numerator: [rowsOf('hits', [...WHERE, OWN])], denominator: [rowsOf('hits', [...OF_SET, OWN])], per: 1},
    },
    {
      name: 'per_1000_own_words', type: 'number', unit: 'hits per 1,000 own-voice words',
      formula: '1000 × own_voice / words_own_voice of the outlet on the event', tells: 'How often the outlet frames it so, whatever the amount of text.',
      empty: 'the outlet has no own-voice words on the event', value: ({use, ownWords}) => rate(use.own, ownWords, 1000),
      evidence: {kind: 'ratio', numerator: [rowsOf('hits', [...WHERE, OWN])], denominator: [sumOfColumn('articles', 'words_own_voice', CELL)], per: 1000},
    },
  ],
}
