import {sumOf} from '../../measures.ts'
import type {CountName} from '../../types.ts'
import type {ComparisonFinding} from './comparison-findings.ts'
import {comparisonFindings, noneHolds} from './comparison-findings.ts'
import {evidenceLink} from './evidence-link.ts'
import type {IntervalFinding, Measured} from './interval-findings.ts'
import {FEW_CLUSTERS, intervalFindings, whyNothing} from './interval-findings.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {measurePhrase} from './measure-titles.ts'
import {behind, measureQuery} from './measure-query.ts'
import {counted, decimal, digitsOf, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import {bothSides, otherSide} from './two-sides.ts'

/** The first screen: what was compared, on how much, what holds and how surely, and what to read with care. */
export function summarySection(context: PageContext): Markup {
  return tag('section', {'id': 'summary', 'aria-labelledby': 'summary-title'},
    tag('h2', {id: 'summary-title'}, 'What holds'), whatHolds(context),
    tag('h3', {}, 'Read with care'),
    tag('ul', {class: 'cautions'}, cautions(context).map((text) => tag('li', {}, text))))
}

/** Comparisons within events where there are any; else what the intervals of the outlets tell. */
function whatHolds(context: PageContext): Child {
  const {comparisons} = context.findings, within = comparisonFindings(comparisons)
  if (within.length > 0) {
    return [listOf(within.map((finding) => comparisonText(finding, context))), tag('p', {class: 'note'}, 'Each outlet is set against all others on the events that both cover. q is the share of such findings that may be chance, over all '
      + `${whole(within[0]!.row.tests)} tests that were made; these are those of at most 0.05 on the measures below, the strongest of each measure first. All are in comparisons.csv.`)]
  }
  const none = noneHolds(comparisons)
  if (none !== null && comparisons.some(({q}) => q !== null)) return nothing(none)
  const apart = intervalFindings(context.outlets)
  if (apart.length === 0) return nothing(none === null ? whyNothing(context.outlets) : `${none} ${whyNothing(context.outlets)}`)
  return [listOf(apart.map((finding) => findingText(finding, context))), tag('p', {class: 'note'}, none, ' These are the outlets whose 95 % interval shares no value with that of any other outlet, over all their articles. '
    + 'Outlets cover different events, and that alone can set them apart.')]
}

function nothing(why: string): Markup {
  return tag('p', {class: 'nothing'}, tag('strong', {}, 'Nothing can be said with confidence. '), why)
}

function listOf(findings: readonly Child[]): Markup {
  return tag('ol', {class: 'findings'}, findings.map((finding) => tag('li', {}, finding)))
}

function comparisonText({row, measure, fragile}: ComparisonFinding, {lists}: PageContext): Child[] {
  const {outletA, outletB, valueA, valueB, effectKind, effect, low, high, q, events, lowest, highest} = row, digits = digitsOf(measure)
  const number = decimal(valueA ?? 0, digits), sides = {outlet: outletA, against: outletB}
  const certain = lowest !== null && highest !== null && (lowest > 0 || highest < 0) ? `in the same direction on each of ${counted(events, 'event')}` : counted(events, 'event')
  return [
    tag('strong', {}, foreign(outletA)), ` has ${(valueA ?? 0) >= (valueB ?? 0) ? 'higher' : 'lower'} ${measurePhrase(measure)}: `,
    evidenceLink(behind(measure, {o: lists.outlets.placeOf(outletA)}), number),
    ' against ', evidenceLink(behind(measure, otherSide(sides, lists.outlets)), decimal(valueB ?? 0, digits)), outletB === '' ? ' of the others on the same events' : [' of ', foreign(outletB), ' on the same events'],
    effect === null || low === null || high === null ? '' : [`; ${effectKind} `, evidenceLink(behind(measure, bothSides(sides, lists.outlets)), decimal(effect, 2)), ' ', tag('span', {class: 'interval'}, intervalText([low, high], 2))],
    ` (q = ${(q ?? 1) < 0.001 ? 'under 0.001' : (q ?? 1).toFixed(3)}, ${certain}${row.verdict === 'stable' ? '; stable under every other choice' : ''}). `,
    fragile.length === 0 ? null : tag('span', {class: 'fragile'}, `Fragile: ${fragile.join('; ')}.`),
  ]
}

/** What was compared, in one sentence. */
export function scopeText({outlets, articles, lists, run}: PageContext): Child[] {
  const events = lists.events.names.filter((name) => name !== '').length, words = outlets.reduce((sum, {counts}) => sum + counts.words, 0)
  const dates = articles.flatMap(({article}) => article.date ?? []).sort()
  const rejected = run.counts.read - run.counts.accepted
  return [
    tag('strong', {}, `${counted(outlets.length, 'outlet')}${events === 0 ? '' : ` on ${counted(events, 'event')}`}: ${counted(articles.length, 'article')}, ${counted(words, 'word')}`),
    dates.length === 0 ? ', without dates' : `, ${dates[0]!} to ${dates.at(-1)!}`, '. ',
    rejected === 0 ? 'Every article that was read is in it.' : `${counted(rejected, 'article')} of ${whole(run.counts.read)} could not be analysed: see problems.csv.`,
  ]
}

function findingText({measure, place, side, first, next}: IntervalFinding, {lists}: PageContext): Child[] {
  const digits = digitsOf(measure)
  const number = ({outlet, value, interval}: Measured): Child[] => [
    evidenceLink(measureQuery(measure, place, outlet.counts, {o: lists.outlets.placeOf(outlet.outlet)}), decimal(value, digits)), ' ',
    interval === null ? '(no interval)' : tag('span', {class: 'interval'}, intervalText(interval, digits)),
  ]
  const few = Math.min(first.clusters, next.interval === null ? Infinity : next.clusters)
  return [
    tag('strong', {}, foreign(first.outlet.outlet)), ` has the ${side} ${measurePhrase(measure)}: `, number(first), '. Next is ', foreign(next.outlet.outlet), ' with ', number(next), '. ',
    few >= FEW_CLUSTERS ? null : tag('span', {class: 'fragile'}, `Fragile: rests on ${counted(few, 'event')}${
      first.outlet.articles > first.outlet.events ? ' or single articles' : ''}.`),
  ]
}

function cautions({outlets, drawn, articles}: PageContext): Child[] {
  const share = (of: CountName, all: CountName): number | null => {
    const divisor = outlets.reduce((sum, {counts}) => sum + sumOf(counts, [all]), 0)
    return divisor === 0 ? null : outlets.reduce((sum, {counts}) => sum + sumOf(counts, [of]), 0) / divisor
  }
  const percent = (value: number): string => `${decimal(100 * value, 0)} %`
  const uncertain = share('words_uncertain', 'words'), unresolved = share('unresolved', 'attributions')
  const shared = sharedEvents(outlets.length, articles)
  return [
    shared.events === 0 ? 'No article names its event, so that nothing tells which articles are about the same thing. The command parallax events proposes events.'
      : `${shared.all} of ${counted(shared.events, 'event')} ${shared.all === 1 ? 'is' : 'are'} covered by every outlet, ${shared.two} by two or more. Comparisons are fair only there.`,
    ...uncertain === null ? [] : [`${percent(uncertain)} of all words could not be given to the outlet or to a source; they count for neither.`],
    ...unresolved === null ? [] : [`${percent(unresolved)} of attributions have a source that could not be told.`],
    'Loaded words are those of the label sets named below. A word on a list is not a judgement: open the sentences.',
    drawn.complete ? 'Behind every number are all sentences that it counts.'
      : 'Behind every number is a sample of the sentences that it counts, drawn by a hash of article and place. The tables beside this page have them all.',
  ]
}

function sharedEvents(outletCount: number, articles: PageContext['articles']): {events: number, all: number, two: number} {
  const outletsOf = new Map<string, Set<string>>()
  for (const {article: {event, outlet}} of articles) {
    if (event === null) continue
    const seen = outletsOf.get(event) ?? new Set()
    outletsOf.set(event, seen.add(outlet))
  }
  const sizes = [...outletsOf.values()].map(({size}) => size)
  return {events: sizes.length, all: sizes.filter((size) => size === outletCount).length, two: sizes.filter((size) => size >= 2).length}
}
