import {cutRanges} from '../../text/cut-ranges.ts'
import type {Analysed, Attribution, Range, Speech} from '../../types.ts'
import {primary} from '../evidence.ts'
import {fromThousandths} from '../round.ts'
import type {Column, Table} from '../table.ts'
import {ARTICLE_ID, DATE, EVENT, NEVER, OUTLET, placeColumns} from './shared-columns.ts'

/** An attribution with the article it stands in and what it amounts to there. */
export interface AttributionRow {
  readonly article: Analysed['article']
  readonly attribution: Attribution
  readonly speech: Speech
}

export const ATTRIBUTIONS: Table<AttributionRow> = {
  name: 'attributions',
  about: 'One row per attribution: who says what, where, and how the outlet introduces it.',
  key: ['article', 'id'],
  columns: [
    text('id', 'id', 'number of the attribution in its article', 'Which one; hits.csv names it in attribution.', NEVER,
      ({attribution}) => attribution.id),
    ARTICLE_ID, OUTLET, EVENT, DATE,
    text('speaker', 'name', 'full name as the article gives it, an institution\'s name, or a description',
      'Who speaks; joins with source in sources.csv.',
      'the source could not be told', ({attribution}) => attribution.speaker),
    text('identity', 'name', 'identity of speaker in identities.csv; filled in when all articles have been read', 'Who it is under all names; joins with people.csv.',
      'the speaker has no row in identities.csv: the name stands for itself', () => null),
    text('source', 'text', 'the words of the article that name the source: a name, a noun phrase or a pronoun; of a quotation that goes on from the paragraph before, those there',
      'How the outlet calls the source here.',
      'no source is expressed', (row) => words(row, row.attribution.source)),
    text('cue', 'text', 'the words of the article that tie content and source', 'How the outlet introduces it.', 'no word ties them',
      (row) => words(row, row.attribution.cue)),
    text('verb_class', 'class', 'class of the reporting verb: neutral, doubt, endorse, force or emotion',
      'The stance that the verb takes towards the content.',
      'no reporting verb, or one of no class', ({attribution}) => attribution.verbClass),
    text('kind', 'kind', 'direct, mixed or indirect', 'Full quotation, paraphrase with quoted words, or paraphrase.', NEVER,
      ({attribution}) => attribution.kind),
    text('content', 'text', 'the words of the article that the source is responsible for; pieces joined by " … "', 'What the source says.',
      'no content is expressed', (row) => words(row, row.attribution.content)),
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'words of content; a clitic belongs to the word before it',
      tells: 'How much the source says here.',
      empty: NEVER, evidence: primary('counted in content'), value: ({speech}) => speech.words,
    },
    {
      name: 'verbatim_words', type: 'integer', unit: 'words',
      formula: 'those of words inside quotation marks, or in a block quotation or a turn, which need none',
      tells: 'How much of it is in the source\'s own words.', empty: NEVER, evidence: primary('counted in content'), value: ({speech}) => speech.verbatim,
    },
    {
      name: 'position', type: 'number', unit: 'share of the text from 0 to 1',
      formula: 'start of content / length of the text, cut to three decimals; 0 in the headline',
      tells: 'How early in the text it stands.', empty: NEVER, evidence: primary('a place in the article'), value: position,
    },
    flag('first_word', 'no other content of the text starts before it; headline and negated ones aside', 'Who opens the article.',
      ({speech}) => speech.first),
    flag('last_word', 'no other content of the text ends after it; headline and negated ones aside', 'Who has the last word.',
      ({speech}) => speech.last),
    flag('in_headline', 'the headline has the speaker\'s name: all of it or, for persons, the last word', 'Who is news by name.',
      ({speech}) => speech.inHeadline),
    flag('negated', 'the cue is negated or says that the source did not speak', 'What the source did not say.',
      ({attribution}) => attribution.negated),
    text('silence', 'declined, no_answer or not_reached', 'how a source that was asked did not answer: declined to comment, did not respond, could not be reached',
      'Who was asked and said nothing.', 'the source spoke', ({attribution}) => attribution.silence),
    text('via', 'name', 'the medium in the sentence through which the words came: "told Reuters", "citing TASS", "quoted by"',
      'Words that the outlet has at second hand.', 'no medium is named, or it is the source itself', ({attribution}) => attribution.via),
    flag('anonymous', 'the source is neither a named person nor a named institution', 'Nobody answers for it by name.',
      ({attribution}) => attribution.anonymous),
    text('anonymity_reason', 'text', 'the reason that the article gives', 'Why the outlet keeps the name back.',
      'not anonymous, or no reason is printed',
      ({attribution}) => attribution.anonymityReason),
    text('source_type', 'source type', 'sort of source by name, title and description', 'What sort of source speaks.',
      'no type could be told',
      ({attribution}) => attribution.sourceType),
    text('title', 'text', 'the speaker\'s title or office as printed', 'How the outlet introduces the source.', 'no title is printed',
      ({attribution}) => attribution.title),
    text('affiliation', 'text', 'the body that the article prints with the speaker: "of Human Rights Watch", "State Department spokesman"',
      'For whom the source speaks.', 'no body is printed, or the source is one', ({attribution}) => attribution.affiliation),
    text('country', 'name', 'state of the speaker by name, adjective or seat of government, or by the list of public figures; as states.csv writes it',
      'To which state the source belongs.', 'nothing tells it', ({attribution}) => attribution.country),
    text('parent', 'id', 'the attribution around this one', 'A source that speaks through another source.',
      'it stands in no other attribution',
      ({attribution}) => attribution.parent),
    {
      name: 'confidence', type: 'number', unit: 'chance from 0 to 1', formula: 'how sure the rule or model is',
      tells: 'Which rows to read with care.',
      empty: NEVER, evidence: primary('given by the rule or model named in rule'), value: ({attribution}) => attribution.confidence,
    },
    {
      name: 'speaker_confidence', type: 'number', unit: 'chance from 0 to 1',
      formula: 'how often a speaker found in the same way (by name, as a state or a body, by role, by pronoun, as described) was the right one in articles coded by people; 0 without a speaker',
      tells: 'How sure the name is, where the words that name the source are right.', empty: NEVER,
      evidence: primary('given by the way in which the speaker was found'), value: ({attribution}) => attribution.speakerConfidence,
    },
    {
      name: 'doubtful_words', type: 'number', unit: 'words', formula: 'words × (1 − confidence); all words where speaker is empty',
      tells: 'How many words are expected to be with a wrong source or with none; needs-review.csv lists the worst.', empty: NEVER,
      evidence: primary('made from words, confidence and speaker of the same row'),
      value: ({speech}) => fromThousandths(speech.words * speech.doubt),
    },
    text('rule', 'name', 'rule or model that found it', 'How it was found.', NEVER, ({attribution}) => attribution.rule),
    ...placeColumns<AttributionRow>('the content', ({attribution: {part, content}}) => ({part, start: content[0]?.[0] ?? 0,
      end: content.at(-1)?.[1] ?? 0})),
    text('spans', 'offsets', 'every range of content, source and cue as start-end', 'Where to find each piece in the untouched text.',
      NEVER, spans),
  ],
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string,
  value: (row: AttributionRow) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<AttributionRow> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

type Flag = readonly [name: string, formula: string, tells: string, value: (row: AttributionRow) => boolean]

function flag(...[name, formula, tells, value]: Flag): Column<AttributionRow> {
  return {name, type: 'boolean', unit: 'true or false', formula, tells, empty: NEVER, value}
}

function words({article, attribution: {part}}: AttributionRow, ranges: readonly Range[]): string {
  return cutRanges(part === 'title' ? article.title : article.text, ranges)
}

/** In whole thousandths, as the sums over articles take it. */
function position({article: {text: {length}}, attribution: {part, content}}: AttributionRow): number {
  const first = content[0]
  return part === 'title' || first === undefined || length === 0 ? 0 : fromThousandths(Math.floor(1000 * first[0] / length))
}

/** The ranges of an attribution as text: `content:4-20+31-40 source:22-26 cue:27-31`, each role only where it has any. */
export function spans({attribution: {content, source, cue}}: Pick<AttributionRow, 'attribution'>): string {
  return (role(' content', content) + role(' source', source) + role(' cue', cue)).trimStart()
}

function role(name: string, ranges: readonly Range[]): string {
  return ranges.length === 0 ? '' : `${name}:${ranges.map(([start, end]) => `${start}-${end}`).join('+')}`
}
