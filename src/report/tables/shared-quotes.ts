import type {QuoteVersion} from '../../findings.ts'
import {primary, sameIn} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const AGAINST = 'compared with the longest version, word by word'
const IS_LONGEST = 'it is the longest version, or a paraphrase'

export const SHARED_QUOTES: Table<QuoteVersion> = {
  name: 'shared-quotes',
  about: 'One row per quotation and article: the same words of a source as each outlet prints them, beside the longest version. A quotation is listed if '
    + 'two outlets or more have words of it in marks. Quotations are matched within an event, and within three days among articles without one. '
    + 'Headline and text are rows of their own.',
  key: ['quote', 'article', 'part', 'how'],
  columns: [
    text('quote', 'id', 'number of the quotation, by event and date', 'Which rows are versions of each other.', NEVER, ({quote}) => quote),
    text('event', 'name', 'event as the corpus or the events file gives it', 'What is reported on.', 'the article has no event', ({event}) => event),
    text('speaker', 'name', 'the speaker whom most versions credit', 'Who said it.', 'no version names a speaker', ({speaker}) => speaker),
    text('outlet', 'name', 'outlet as the corpus gives it', 'Who published it.', NEVER, ({outlet}) => outlet),
    text('article', 'id', 'id as the corpus gives it', 'Where the version stands.', NEVER, ({article}) => article),
    {name: 'date', type: 'date', unit: 'YYYY-MM-DD', formula: 'date as the corpus gives it', tells: 'When it was published.', empty: 'the article has no date', value: ({date}) => date},
    text('part', 'part', 'title or text', 'Whether it stands in the headline.', NEVER, ({part}) => part),
    text('attributions', 'ids', 'id in attributions.csv, pieces joined by a space', 'The rows of attributions.csv that the words come from.',
      'words in marks that no attribution claims', ({attributions}) => joined(attributions, ' ')),
    text('credited', 'names', 'speakers that this article names for it, joined by " | "', 'Whether it is credited to somebody else here.',
      'this article names nobody', ({credited}) => joined(credited, ' | ')),
    text('how', 'manner', 'verbatim (in marks, or in a block quotation) or paraphrase', 'Whether the source\'s own words are given.', NEVER, ({how}) => how),
    text('wording', 'text', 'the words in marks as printed, pieces joined by " … "; of a paraphrase its content', 'What this outlet lets the source say.', NEVER,
      ({wording}) => wording),
    {
      name: 'words', type: 'integer', unit: 'words', formula: 'words of wording', tells: 'How much of it this outlet gives.', empty: NEVER,
      evidence: primary('counted in wording'), value: ({words}) => words,
    },
    {
      name: 'longest', type: 'boolean', unit: 'true or false', formula: 'no version has more words; of equally long ones the earliest', tells: 'What the others are compared with.',
      empty: NEVER, value: ({longest}) => longest,
    },
    {
      name: 'kept_words', type: 'integer', unit: 'words', formula: `words of the longest version that stand here in the same order, contractions spelt out; ${AGAINST}`,
      tells: 'How much of the longest version is left.', empty: IS_LONGEST, evidence: primary('counted in wording and marked'), value: ({change}) => change?.kept ?? null,
    },
    pieces('cuts', 'pieces of the longest version that are missing', 'What this outlet left out of it.', ({change}) => change?.cuts),
    pieces('additions', 'pieces that the longest version does not have', 'What this outlet has beyond the longest version.', ({change}) => change?.additions),
    pieces('substitutions', 'words that stand here in place of others, as old → new', 'Which words differ.', ({change}) => change?.substitutions),
    pieces('changed_negation', 'negating words that differ in a sentence that both have: lost (from its middle), cut (with its rest), added',
      'Where the sense may have turned: read both.', ({change}) => change?.negation),
    pieces('changed_number', 'replaced words with another number in them', 'Where a figure differs.', ({change}) => change?.numbers),
    text('marked', 'text', 'the longest version with [-what is missing-] and {+what is added+}', 'All differences in one line.', IS_LONGEST,
      ({change}) => change?.marked ?? null),
    text('cue', 'text', 'cue of its attributions, joined by " | "', 'How the outlet introduces it.', 'no word ties it to the source', ({cues}) => joined(cues, ' | ')),
    text('verb_class', 'class', 'verb_class of its attributions, joined by " | "', 'The stance that the verb takes.', 'no reporting verb, or one of no class',
      ({verbClasses}) => joined(verbClasses, ' | ')),
    text('kind', 'kind', 'kind of its attributions, joined by " | "', 'Full quotation, quoted words in a paraphrase, or paraphrase.', 'no attribution claims the words',
      ({kinds}) => joined(kinds, ' | ')),
    text('wire', 'name', 'wire in articles.csv', 'Whether the version is an agency\'s.', 'the article carries no credit of an agency', ({wire}) => wire),
    {
      name: 'outlets', type: 'integer', unit: 'outlets', formula: 'different outlets among the rows of the quotation', tells: 'How many have it.', empty: NEVER,
      evidence: {kind: 'sum', of: [{table: 'shared-quotes', where: sameIn('quote'), take: {how: 'distinct', column: 'outlet'}}]}, value: ({outlets}) => outlets.length,
    },
    text('missing_in', 'names', 'outlets with an article on the event (without one: within three days) that lack it, joined by " | "', 'Who left it out; see omissions.csv.',
      'no outlet lacks it', ({missingIn}) => joined(missingIn, ' | ')),
  ],
}

function joined(values: readonly string[], by: string): string | null {
  return values.length === 0 ? null : values.join(by)
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: QuoteVersion) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<QuoteVersion> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

function pieces(name: string, formula: string, tells: string, value: (row: QuoteVersion) => readonly string[] | undefined): Column<QuoteVersion> {
  return text(name, 'text', `${formula}; joined by " | "; ${AGAINST}`, tells, `there is none, or ${IS_LONGEST}`, (row) => joined(value(row) ?? [], ' | '))
}
