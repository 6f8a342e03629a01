import type {DistinctiveTerm} from '../../findings.ts'
import {primary} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const NOT_COMPARED = 'the outlet was not compared; reason says why'
const NO_INTERVAL = 'under 6 shared events, or not compared'
const COUNTED = 'counted in the articles on shared events; parallax kwic shows the places'

export const DISTINCTIVE_TERMS: Table<DistinctiveTerm> = {
  name: 'distinctive-terms',
  about: 'One row per voice, outlet and term that sets the outlet apart from the others on the events that both cover: at most 50, the most distinctive first. '
    + 'Own copy on events only: no wire copy, no duplicate, no article without an event. A term is a word, or two neighbouring words that carry content. The '
    + 'outlet\'s own name, names of agencies and words of phrases that it prints again and again (headings of boxes, invitations to subscribe) are left out.',
  key: ['voice', 'outlet', 'against', 'term'],
  columns: [
    text('voice', 'voice', 'own (the outlet\'s) or quoted (quoted or reported words of sources)', 'Whose wording it is.', NEVER, ({voice}) => voice),
    text('outlet', 'name', 'outlet as the corpus gives it', 'Who published it.', 'nothing could be compared; reason says why', ({outlet}) => outlet === '' ? null : outlet),
    text('against', 'name', 'the other side', 'Whom it is compared with.', 'all other outlets together', ({against}) => against === '' ? null : against),
    text('term', 'words', 'the words, folded', 'The term.', NOT_COMPARED, ({term}) => term === '' ? null : term),
    whole('rank', 'rank', 'place by log_odds_z_towards_outlet', 'The most distinctive is 1.', ({rank}) => rank),
    number('log_odds_z_towards_outlet', 'standard errors',
      'log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008): 1,000 words in the mix of the corpus are added to each side; positive = the outlet uses it more',
      'How much more the outlet uses it, less what small numbers let happen. Words count as independent here: read p and articles beside it.', ({z}) => z),
    number('prior_share', 'share from 0 to 1', 'hits of the prior / (hits of the prior + hits)', 'How much the figure is shrunk towards equal use.', ({priorShare}) => priorShare),
    number('log_ratio', 'doublings', 'log2 of the ratio of the two rates, ½ added to each count; 1 = twice as often', 'How many times as often the outlet uses it.', ({logRatio}) => logRatio),
    number('low', 'doublings', '2.5 % of log_ratio over 400 draws of the shared events with replacement', 'Interval of log_ratio over events.', ({low}) => low, NO_INTERVAL),
    number('high', 'doublings', '97.5 % of log_ratio over 400 draws of the shared events with replacement', 'Interval of log_ratio over events.', ({high}) => high, NO_INTERVAL),
    number('g2', 'none', 'log-likelihood ratio of the table of hits and other words of both sides (Dunning 1993)', 'The usual keyness figure, to compare with other tools.', ({g2}) => g2),
    whole('hits', 'hits', 'places of the term in the outlet\'s articles on shared events', 'How often the outlet uses it.', ({hits}) => hits),
    whole('hits_elsewhere', 'hits', 'places of the term in the other articles on these events', 'How often the others use it.', ({restHits}) => restHits),
    whole('articles', 'articles', 'articles of the outlet on shared events that have it', 'Habit or single case.', ({inArticles}) => inArticles),
    whole('articles_elsewhere', 'articles', 'other articles on these events that have it', 'How common it is with the others.', ({restArticles}) => restArticles),
    number('dispersion', 'share from 0 to 1', 'normalised deviation of proportions over the outlet\'s articles (Gries 2008): 0 = spread by length, 1 = all in one small article',
      'How unevenly it is spread.', ({dispersion}) => dispersion, 'the outlet has but one article with words in this voice, or was not compared'),
    number('top_two_share', 'share from 0 to 1', 'share of hits in the two articles with most of them', 'How much hangs on two articles.', ({topTwoShare}) => topTwoShare),
    {
      name: 'few_articles', type: 'boolean', unit: 'true or false', formula: 'top_two_share is ½ or more', tells: 'A term of one or two articles, not of the outlet.', empty: NOT_COMPARED,
      value: ({fewArticles}) => fewArticles,
    },
    number('p', 'chance from 0 to 1',
      '(1 + draws at least as far from the mean) / (1 + draws): articles of an event change outlets at random; hits less what the length of the articles lets expect are summed; until 20 draws are as far out, at most 1,999, and on to 19,999 where at most 3 of those are',
      'How often chance alone would set the outlet so far apart.', ({p}) => p),
    number('q', 'share from 0 to 1', 'p adjusted over all tests of the voice and outlet (Benjamini and Hochberg); terms that are not told count with p = 1',
      'Share of false finds to expect among terms with this q or a smaller one.', ({q}) => q),
    whole('tests', 'tests', 'terms that two or more of the outlet\'s articles have', 'What q allows for.', ({tests}) => tests),
    whole('draws', 'draws', 'draws that p rests on', 'How finely p is told.', ({draws}) => draws),
    number('kept', 'share from 0 to 1', 'share of 400 draws of events in which the term is among the 50 most distinctive', 'Whether it hangs on a few events.', ({kept}) => kept, NO_INTERVAL),
    whole('events', 'events', 'events that the outlet and the others cover, by own copy', 'How much the comparison rests on.', ({events}) => events),
    whole('outlet_articles', 'articles', 'own copy of the outlet on these events', 'How much the comparison rests on.', ({articles}) => articles),
    whole('words', 'words', 'words of the outlet in this voice on these events', 'How much the comparison rests on.', ({words}) => words),
    whole('words_elsewhere', 'words', 'words of the others in this voice on these events', 'How much the comparison rests on.', ({restWords}) => restWords),
    text('reason', 'text', 'why the outlet, or the interval, is missing', 'What could not be seen.', 'nothing is missing', ({reason}) => reason === '' ? null : reason),
  ],
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: DistinctiveTerm) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<DistinctiveTerm> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

type Figure = readonly [name: string, unit: string, formula: string, tells: string, value: (row: DistinctiveTerm) => number | null, empty?: string]

function whole(...[name, unit, formula, tells, value]: Figure): Column<DistinctiveTerm> {
  return {name, type: 'integer', unit, formula, tells, empty: NOT_COMPARED, evidence: primary(COUNTED), value}
}

function number(...[name, unit, formula, tells, value, empty = NOT_COMPARED]: Figure): Column<DistinctiveTerm> {
  return {name, type: 'number', unit, formula, tells, empty, evidence: primary('made from counts of the articles on shared events'), value}
}
