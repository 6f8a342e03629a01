import type {QuoteVersion} from '../../findings.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import type {PageContext} from './page-context.ts'

/** Quotations that are laid out, and their versions. */
const MOST_QUOTES = 8, MOST_VERSIONS = 12

/**
 * Quotations that several outlets print, version beside version: what each left out, added or put in other words, and who did not print it. Those
 * with most outlets come first.
 */
export function sharedQuotesList(versions: readonly QuoteVersion[], context: PageContext): Markup | null {
  const byQuote = new Map<string, QuoteVersion[]>()
  for (const version of versions) byQuote.set(version.quote, [...byQuote.get(version.quote) ?? [], version])
  if (byQuote.size === 0) return null
  const quotes = [...byQuote.values()].sort(([a], [b]) => b!.outlets.length - a!.outlets.length || order(a!.quote, b!.quote))
  const shown = quotes.slice(0, MOST_QUOTES)
  return tag('div', {}, tag('h4', {}, 'The same words in several outlets'),
    tag('p', {class: 'note'}, 'Each version stands against the longest one: struck out is what it lacks, underlined what it has instead.'), shown.map((quote) => quoteOf(quote, context)), restNote(shown.length, quotes.length, 'shared quotations', 'shared-quotes.csv'))
}

function quoteOf(versions: readonly QuoteVersion[], context: PageContext): Markup {
  const {speaker, outlets, missingIn} = versions[0]!, longest = versions.find((version) => version.longest) ?? versions[0]!
  const shown = versions.toSorted((a, b) => Number(b.longest) - Number(a.longest) || b.words - a.words || order(a.article, b.article)).slice(0, MOST_VERSIONS)
  const summary: Child = [tag('strong', {}, speaker === '' ? 'Nobody named' : foreign(speaker)), ': ', foreign(shorten(longest.wording)), ' ', tag('span', {class: 'note'}, `${outlets.length} outlets`)]
  return folded(summary,
    dataTable({
      caption: `Versions of a quotation of ${speaker === '' ? 'nobody named' : speaker}: “${shorten(longest.wording)}”`, head: ['Outlet', 'Introduced by', 'How it is printed'],
      rows: shown.map((version) => ({outlet: context.lists.outlets.placeOf(version.outlet), cells: [foreign(version.outlet), introduced(version, context), printed(version)]})),
    }),
    missingIn.length === 0 ? null : tag('p', {class: 'note'}, 'Not in ', missingIn.map((outlet, index) => [index === 0 ? null : ', ', foreign(outlet)]), '.'),
    restNote(shown.length, versions.length, 'versions', 'shared-quotes.csv'))
}

function introduced({outlet, event, credited, cues}: QuoteVersion, {lists}: PageContext): Child {
  const s = credited.map((speaker) => lists.speakers.placeOf(speaker)).find((place) => place >= 0), words = cues.length === 0 ? 'no word of saying' : foreign(cues.join(', '))
  return s === undefined ? words : evidenceLink({k: 'attribution', o: lists.outlets.placeOf(outlet), e: lists.events.placeOf(event ?? ''), s}, words)
}

/** The longest version as it stands; of another one, the longest with what is missing struck out and what is added underlined. */
function printed({wording, how, longest, change, part}: QuoteVersion): Child {
  const where = part === 'title' ? tag('span', {class: 'note'}, 'Headline: ') : null
  if (change === null) return [where, foreign(wording), ' ', tag('span', {class: 'note'}, longest ? '(the longest)' : how === 'paraphrase' ? '(in the outlet’s words)' : '')]
  const turned = [...change.negation.map((what) => `negation ${what}`), ...change.numbers.map((what) => `number ${what}`)]
  return [where, changes(change.marked), turned.length === 0 ? null : tag('span', {class: 'fragile'}, ` ${turned.join('; ')}`)]
}

/**
 * A line of changes as text with deletions and insertions: `[-cut-]` and `{+added+}`.
 *
 * @example htmlOf(changes('We [-will-] {+may+} go')) // '<bdi>We <del>will</del> <ins>may</ins> go</bdi>'
 */
export function changes(marked: string): Markup {
  const pieces = marked.split(/(\[-.*?-\]|\{\+.*?\+\})/s)
  return tag('bdi', {}, pieces.map((piece) => piece.startsWith('[-') && piece.endsWith('-]') ? tag('del', {}, piece.slice(2, -2))
    : piece.startsWith('{+') && piece.endsWith('+}') ? tag('ins', {}, piece.slice(2, -2)) : piece))
}

function shorten(wording: string): string {
  return wording.length <= 110 ? wording : `${wording.slice(0, 100).replace(/[\ud800-\udbff]$/, '')} …`
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
