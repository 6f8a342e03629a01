import type {SponsorTally} from '../../tally.ts'
import {rate} from '../compute-evidence.ts'
import type {Condition} from '../evidence.ts'
import {isOne, rowsOf, sameIn} from '../evidence.ts'
import type {Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'
import {nameColumn} from './use-columns.ts'

/** How often one source of an outlet speaks in the words of one frame. */
export interface FrameSponsorRow {
  readonly outlet: string
  readonly sponsor: SponsorTally
  /** Hits of the source in all frames of the label set, and of all named sources in this frame. */
  readonly ofSource: number
  readonly ofFrame: number
}

const SOURCES: readonly Condition[] = [...sameIn('outlet', 'label_set'), isOne('kind', 'frame'), isOne('voice', 'quoted', 'reported')]
const BY_SOURCE: Condition = {column: 'speaker', same: 'source'}, BY_FRAME: Condition = {column: 'label', same: 'frame'}
const KNOWN: Condition = {column: 'speaker', not: ['']}
const WHERE = [...SOURCES, BY_SOURCE, BY_FRAME]

export const FRAME_SPONSORS: Table<FrameSponsorRow> = {
  name: 'frame-sponsors',
  about: 'One row per outlet, frame and source: which sources carry a frame into the coverage, quoted or in paraphrase. Sources that could not be '
    + 'told are left out; the outlet\'s own words are in frames.csv.',
  key: ['outlet', 'source', 'label_set', 'frame'],
  columns: [
    nameColumn({name: 'outlet', formula: 'outlet as the corpus gives it', tells: 'Who published it.', value: ({outlet}) => outlet}),
    nameColumn({name: 'label_set', formula: 'id of the label set, one of the kind frame', tells: 'Whose list the words are on.',
      value: ({sponsor}) => sponsor.labelSet}),
    nameColumn({name: 'frame', formula: 'label of the entry', tells: 'Which side of the matter is put first.', value: ({sponsor}) => sponsor.label}),
    nameColumn({name: 'source', formula: 'speaker in hits.csv', tells: 'Who speaks; joins with sources.csv.', value: ({sponsor}) => sponsor.source}),
    {
      name: 'hits', type: 'integer', unit: 'hits', formula: 'rows of hits.csv of this frame and speaker with voice quoted or reported',
      tells: 'How often the source speaks in this frame.', empty: NEVER, value: ({sponsor}) => sponsor.hits,
      evidence: {kind: 'sum', of: [rowsOf('hits', WHERE)]},
    },
    {
      name: 'articles', type: 'integer', unit: 'articles', formula: 'different articles among these rows', tells: 'Whether a habit or one article.',
      empty: NEVER, value: ({sponsor}) => sponsor.articles,
      evidence: {kind: 'sum', of: [{table: 'hits', where: WHERE, take: {how: 'distinct', column: 'article'}}]},
    },
    {
      name: 'share_of_frame', type: 'number', unit: 'share from 0 to 1', formula: 'hits / hits of all sources of the outlet in this frame',
      tells: 'How much of the frame this source carries.', empty: NEVER, value: ({sponsor, ofFrame}) => rate(sponsor.hits, ofFrame, 1),
      evidence: {kind: 'ratio', numerator: [rowsOf('hits', WHERE)], denominator: [rowsOf('hits', [...SOURCES, BY_FRAME, KNOWN])], per: 1},
    },
    {
      name: 'share_of_source', type: 'number', unit: 'share from 0 to 1', formula: 'hits / hits of the source in all frames of the label set',
      tells: 'How much of what the source is let say, as far as it is framed, is in this frame.', empty: NEVER,
      value: ({sponsor, ofSource}) => rate(sponsor.hits, ofSource, 1),
      evidence: {kind: 'ratio', numerator: [rowsOf('hits', WHERE)], denominator: [rowsOf('hits', [...SOURCES, BY_SOURCE])], per: 1},
    },
  ],
}
