import type {Divergence} from '../../findings.ts'
import {primary} from '../evidence.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const NOT_SAID = 'too little to say; reason tells why'

export const DIVERGENCE: Table<Divergence> = {
  name: 'divergence',
  about: 'One row per level and comparison: how far apart an outlet\'s words, sources or verb classes are from those of the others, over all shared events and in each event, and how '
    + 'far apart two outlets are (pairs that share 3 events or more, the 300 that share the most). Own copy on events only. Small samples always diverge: read excess, not divergence.',
  key: ['level', 'event', 'outlet', 'against'],
  columns: [
    text('level', 'level', 'terms (single content words in the outlet\'s own voice), sources (named speakers by identity, once per attribution) or verb_classes (once per attribution)', 'What is compared.', NEVER, ({level}) => level),
    text('event', 'name', 'event as the corpus or the events file gives it', 'What is reported on.', 'all events that both sides cover', ({event}) => event),
    text('outlet', 'name', 'outlet as the corpus gives it', 'One side.', 'nothing could be compared; reason says why', ({outlet}) => outlet === '' ? null : outlet),
    text('against', 'name', 'the other outlet', 'The other side.', 'all other outlets together', ({against}) => against === '' ? null : against),
    number('divergence', 'bits from 0 to 1', 'Jensen-Shannon divergence of the shares of the 1,000 commonest things of both sides: 0 = the same shares, 1 = nothing in common', 'How far apart the two sides are.',
      ({value}) => value),
    number('expected', 'bits from 0 to 1', 'mean of divergence over the draws (20 where p is empty) in which the articles of each event change sides at random', 'What chance makes of it.', ({expected}) => expected),
    number('excess', 'bits', 'divergence − expected', 'How far apart they are beyond chance.', ({value, expected}) => value === null || expected === null ? null : value - expected),
    number('p', 'chance from 0 to 1', 'draws until 10 diverge as much: 10 / draws; where 99 draws do not bring so many, (1 + those that do) / 100', 'How often chance alone would set them so far apart.', ({p}) => p, 'fewer than 20 ways to place the articles, or too little to say'),
    number('q', 'share from 0 to 1', 'p adjusted over the rows of the level with the same sort of comparison: against all others, in pairs, or in single events (Benjamini and Hochberg)',
      'Share of false finds to expect among rows with this q or a smaller one.', ({q}) => q, 'p is empty'),
    whole('tests', 'tests', 'rows that q is adjusted over; 0 where p is empty', 'What q allows for.', ({tests}) => tests),
    text('drivers', 'things', 'the five that add most to the divergence and of which the outlet has the larger share, joined by " | "', 'What sets the outlet apart.', NOT_SAID, ({drivers}) => joined(drivers)),
    text('drivers_elsewhere', 'things', 'the five that add most to it and of which the other side has the larger share, joined by " | "', 'What sets the other side apart.', NOT_SAID,
      ({restDrivers}) => joined(restDrivers)),
    whole('events', 'events', 'events that both sides cover by own copy', 'How much the comparison rests on.', ({events}) => events),
    whole('articles', 'articles', 'own copy of the outlet on these events', 'How much the comparison rests on.', ({articles}) => articles),
    whole('articles_elsewhere', 'articles', 'own copy of the other side on these events', 'How much the comparison rests on.', ({restArticles}) => restArticles),
    whole('size', 'words or attributions', 'words, or attributions, of the outlet that are compared', 'How much the comparison rests on.', ({size}) => size),
    whole('size_elsewhere', 'words or attributions', 'words, or attributions, of the other side that are compared', 'How much the comparison rests on.', ({restSize}) => restSize),
    text('reason', 'text', 'why p, or all, is missing', 'What could not be seen.', 'nothing is missing', ({reason}) => reason === '' ? null : reason),
  ],
}

function joined(things: readonly string[]): string | null {
  return things.length === 0 ? null : things.join(' | ')
}

type Text = readonly [name: string, unit: string, formula: string, tells: string, empty: string, value: (row: Divergence) => string | null]

function text(...[name, unit, formula, tells, empty, value]: Text): Column<Divergence> {
  return {name, type: 'string', unit, formula, tells, empty, value}
}

type Figure = readonly [name: string, unit: string, formula: string, tells: string, value: (row: Divergence) => number | null, empty?: string]

function whole(...[name, unit, formula, tells, value]: Figure): Column<Divergence> {
  return {name, type: 'integer', unit, formula, tells, empty: NEVER, evidence: primary('counted in the articles of both sides'), value}
}

function number(...[name, unit, formula, tells, value, empty = NOT_SAID]: Figure): Column<Divergence> {
  return {name, type: 'number', unit, formula, tells, empty, evidence: primary('made from counts of the articles of both sides'), value}
}
