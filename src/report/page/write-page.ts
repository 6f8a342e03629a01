import {createHash} from 'node:crypto'
import {outletEventRows, outletRows, sourceRows, termRows} from '../tally-rows.ts'
import {peopleRows} from '../tables/people.ts'
import {frameRows, frameSponsorRows, namingOutletRows, namingRows} from '../use-rows.ts'
import type {PageLists} from './build-data.ts'
import {buildData, listsOf} from './build-data.ts'
import {clientScript} from './client-script.ts'
import {comparisonsSection} from './comparisons-section.ts'
import {copiesSection} from './copies-section.ts'
import {coverageSection} from './coverage-section.ts'
import {distinctiveSection} from './distinctive-section.ts'
import {divergenceSection} from './divergence-section.ts'
import {drawnSample} from './drawn-sample.ts'
import {eventsSection} from './events-section.ts'
import {framesSection} from './frames-section.ts'
import {intervalChart} from './interval-chart.ts'
import {looseQuotesSection} from './loose-quotes-section.ts'
import type {Child} from './markup.ts'
import {htmlOf, jsonBlock, Markup, tag} from './markup.ts'
import {methodSection} from './method-section.ts'
import {labelKey, scareKey, termKey} from './name-list.ts'
import {namingSection} from './naming-section.ts'
import {outletsSection} from './outlets-section.ts'
import type {Draw, PageContent, PageContext, PageFile} from './page-context.ts'
import {evidenceDialog, filterForm, sectionLinks} from './page-frame.ts'
import {shownPeople} from './people-list.ts'
import {readerSection} from './reader-section.ts'
import {scareSection, shownScareTerms} from './scare-section.ts'
import {sensitivitySection} from './sensitivity-section.ts'
import {serializeSvg, standaloneSvg} from './serialize-svg.ts'
import {shownSources, sourcesSection} from './sources-section.ts'
import {STYLE} from './style.ts'
import {scopeText, summarySection} from './summary-section.ts'
import {shownTerms, termsSection} from './terms-section.ts'
import {shownNames} from './thing-names.ts'

/**
 * The page as one file, and its figures as files of their own. Everything in it comes from the rows of the tables and from what was drawn while
 * articles were analysed; the same rows give the same bytes.
 *
 * A page must not run what a corpus holds: all text is escaped, only the script and the style that are named by their hash may work, and the page
 * can load nothing from anywhere.
 */
export function writePage(content: PageContent): PageFile[] {
  const figures: PageFile[] = [], context = contextOf(content, figures)
  const sections = SECTIONS.map((section) => section(context))
  const main = sections.filter((section) => section !== null)
  const data = buildData(context.drawn, context.lists, content.articles)
  const body: Child[] = [
    tag('a', {class: 'skip', href: '#main'}, 'Skip to the findings'),
    tag('header', {}, tag('h1', {}, TITLE), tag('p', {class: 'lead'}, scopeText(context))),
    sectionLinks(main), tag('main', {id: 'main'}, main.slice(0, 1), filterForm(context), main.slice(1)), evidenceDialog(),
  ]
  return [{name: 'report.html', text: documentOf(body, jsonBlock(data))}, ...figures]
}

/** Read once, when the page is first asked for: a package without it is broken, whatever is reported on. */
const SCRIPT = clientScript()
const TITLE = 'How outlets frame the news'

/** In the order of the page. A section without rows is left out. */
const SECTIONS: readonly ((context: PageContext) => Markup | null)[] = [
  summarySection, outletsSection, comparisonsSection, eventsSection, looseQuotesSection, sourcesSection, termsSection, namingSection, framesSection, scareSection, distinctiveSection,
  divergenceSection, coverageSection, copiesSection, sensitivitySection, readerSection, methodSection,
]

function contextOf(content: PageContent, figures: PageFile[]): PageContext {
  const {tally, articles, findings} = content, drawn = drawnSample(tally.sample)
  const outlets = outletRows(tally), outletEvents = outletEventRows(tally), sources = sourceRows(tally), terms = termRows(tally)
  const bySize = outlets.toSorted((a, b) => b.counts.words - a.counts.words || (a.outlet < b.outlet ? -1 : 1)).map(({outlet}) => outlet)
  const naming = namingRows(tally), namingOutlets = namingOutletRows(tally), frames = frameRows(tally), sponsors = frameSponsorRows(tally), people = [...peopleRows(tally, findings.identities)]
  const lists: PageLists = listsOf(articles, drawn, {
    speakers: [...shownSources(sources, bySize).map(({source}) => source), ...shownPeople(people).flatMap(({names}) => names)],
    terms: [...shownTerms(terms).map(({term}) => termKey(term)), ...shownScareTerms(findings.scareTerms).map(({term}) => scareKey(term)), ...shownNames(naming, namingOutlets).map(termKey)],
    labels: [...naming, ...frames].map(({use}) => labelKey(use)), referents: shownNames(naming, namingOutlets).map(({referent}) => referent),
  })
  const draw: Draw = (name, title, rows, zero) => {
    const chart = intervalChart(rows, {zeroInside: zero === 'zero inside'})
    figures.push({name: `figures/${name}.svg`, text: standaloneSvg(chart, title)})
    return new Markup(serializeSvg(chart, {'role': 'group', 'aria-label': title, 'font-size': '11.5'}))
  }
  return {...content, drawn, outlets, outletEvents, sources, terms, naming, namingOutlets, frames, sponsors, people, lists, draw}
}

function documentOf(body: Child, data: string): string {
  const policy = `default-src 'none'; script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`
  const head = [
    tag('meta', {charset: 'utf-8'}), tag('meta', {'http-equiv': 'Content-Security-Policy', 'content': policy}).html.replaceAll('&#39;', "'"),
    tag('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}), tag('meta', {name: 'referrer', content: 'no-referrer'}),
    tag('title', {}, TITLE), new Markup(`<style>${STYLE}</style>`),
  ].map((one) => typeof one === 'string' ? one : one.html).join('\n')
  return `<!doctype html>\n<html lang="en">\n<head>\n${head}\n</head>\n<body>\n${htmlOf(body)}\n`
    + `<script type="application/json" id="data">${data}</script>\n<script type="module">${SCRIPT}</script>\n</body>\n</html>\n`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}
