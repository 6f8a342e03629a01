import type {EvidenceQuery, PageArticle, PageData, PageExcerpt} from '../page-data.ts'
import {foreignText, made, pageData, part} from './page-parts.ts'
import {answers, chosenVoice, headingOf, makingOf, ofOutlet} from './questions.ts'
import {termPlaces} from './term-places.ts'

const AT_ONCE = 50
const VOICE_NAMES = {outlet: 'outlet’s own voice', quoted: 'quoted', reported: 'paraphrased', uncertain: 'voice uncertain'} as const

/** Shows the sentences behind a number. */
export function showEvidence(question: EvidenceQuery): void {
  const data = pageData(), dialog = part('evidence') as HTMLDialogElement
  part('evidence-title').replaceChildren(foreignText(headingOf(question, data)))
  const list = part('evidence-list'), items = LISTS[question.k === 'article' || question.k === 'word' ? question.k : 'excerpt'](question, data)
  part('evidence-making').textContent = question.k === 'word' ? wordMaking(question) : makingOf(question)
  part('evidence-count').textContent = question.k === 'word' ? wordCount(items.length, question, data) : countText(items.length, question, data)
  list.replaceChildren()
  const more = part('evidence-more')
  const show = (): void => {
    const from = list.children.length
    list.append(...items.slice(from, from + AT_ONCE).map((make) => make()))
    more.hidden = list.children.length >= items.length
  }
  more.onclick = show
  show()
  if (!dialog.open) dialog.showModal()
  dialog.scrollTop = 0
}

const LISTS = {article: articlesFor, word: wordsFor, excerpt: excerptsFor} as const

function articlesFor(question: EvidenceQuery, data: PageData): (() => HTMLElement)[] {
  const {a, e} = question, asked = a === undefined ? data.articles : a.split('-').flatMap((place) => data.articles[Number(place)] ?? [])
  return asked.filter(({outlet, event}) => ofOutlet(question, outlet) && (e === undefined || event === e))
    .map((article) => () => made('li', {}, ...about(article, data, [`${article.words} words`]), ...readLink(article, '')))
}

function excerptsFor(question: EvidenceQuery, data: PageData): (() => HTMLElement)[] {
  return data.excerpts.filter((excerpt) => answers(question, excerpt, data)).map((excerpt) => () => {
    const article = data.articles[excerpt.article]
    if (article === undefined) return made('li', {})
    const speaker = excerpt.speaker === undefined ? [] : [data.speakers[excerpt.speaker] ?? '']
    const voice = excerpt.voice === undefined ? [] : [VOICE_NAMES[excerpt.voice]]
    return made('li', {}, sentence(excerpt), ...about(article, data, [...voice, ...speaker, excerpt.note]), ...readLink(article, `&at=${excerpt.part}-${excerpt.start}`))
  })
}

function wordsFor(question: EvidenceQuery, data: PageData): (() => HTMLElement)[] {
  return termPlaces(question, data).map(({readable, at, before, words, after}) => () => {
    const article = data.articles[data.readable[readable]?.article ?? -1]
    return article === undefined ? made('li', {})
      : made('li', {}, made('blockquote', {dir: 'auto'}, before, made('mark', {}, words), after), ...about(article, data, []), ...readLink(article, `&at=${at}`))
  })
}

/** A term is counted in every article on shared events; the page looks it up in those that it holds whole. */
function wordCount(count: number, question: EvidenceQuery, {readable, articles}: PageData): string {
  const held = readable.filter(({article}) => ofOutlet(question, articles[article]?.outlet ?? -1)).length
  return `${count === 0 ? 'No' : count} ${count === 1 ? 'place' : 'places'} in the ${held} of these articles that can be read on this page.`
}

function wordMaking({w, n}: EvidenceQuery): string {
  return `${n === undefined ? '' : `Counted: ${n}, on events that both sides cover, without copies (distinctive-terms.csv). `}Every place: parallax kwic CORPUS --term "${w ?? ''}"`
}

function sentence({pieces}: PageExcerpt): HTMLElement {
  return made('blockquote', {dir: 'auto'}, ...pieces.map((piece) => typeof piece === 'string' ? piece
    : piece[1] === 'words' ? made('mark', {}, piece[0]) : made('span', {class: piece[1]}, piece[0])))
}

function about({outlet, event, date, title, url}: PageArticle, data: PageData, more: readonly string[]): HTMLElement[] {
  const headline = title === '' ? 'no headline' : title
  const link = url === '' ? foreignText(headline) : made('a', {href: url, rel: 'noreferrer noopener', target: '_blank'}, foreignText(headline))
  const words = [data.outlets[outlet] ?? '', data.events[event] ?? '', date, ...more].filter((one) => one !== '')
  return [made('div', {class: 'note'}, ...words.flatMap((one, index) => index === 0 ? [foreignText(one)] : [' · ', foreignText(one)]), ' · ', link)]
}

function readLink({readable}: PageArticle, at: string): HTMLElement[] {
  return readable < 0 ? [] : [made('a', {href: `#read=${readable}${at}`}, 'Read it in the article')]
}

function countText(count: number, {k, n, m, v, a}: EvidenceQuery, {complete}: PageData): string {
  const filtered = chosenVoice() !== '' && v === undefined && k !== 'article' ? ' Only the voice that the filter asks for.' : ''
  const what = k === 'article' ? count === 1 ? 'article' : 'articles' : count === 1 ? 'place' : 'places'
  const all = n !== undefined && (m === undefined || k === 'loaded' || k === 'scare-quote') ? n : a !== undefined ? count : null
  if (complete || count === all) return `${count === 0 ? 'No' : count} ${what}${count === 0 ? '' : ': all there are'}.${filtered}`
  return `${count} ${what}${all === null ? '' : ` of ${all}`}, drawn by a hash of article and place. The tables beside this page have all.${filtered}`
}
