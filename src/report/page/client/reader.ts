import type {Stretch} from '../page-data.ts'
import {foreignText, made, pageData, part} from './page-parts.ts'

const LAYER_NAMES = ['quoted', 'reported', 'uncertain', 'content', 'source', 'cue', 'loaded', 'label', 'scare', 'positive', 'negative'] as const

/** Makes the reader ready: the list of articles and the switches. */
export function setUpReader(): void {
  const choice = document.getElementById('article')
  if (!(choice instanceof HTMLSelectElement)) return
  for (const element of document.querySelectorAll<HTMLElement>('.needs-script')) element.hidden = false
  choice.addEventListener('focus', () => { fillChoice(choice) }, {once: true})
  choice.addEventListener('pointerdown', () => { fillChoice(choice) }, {once: true})
  choice.addEventListener('change', () => { showArticle(Number(choice.value), '') })
  for (const box of switches()) box.addEventListener('change', drawLayers)
  choice.append(made('option', {value: ''}, 'choose an article'))
}

/** Shows an article, and goes to a place in it: `text-120`. */
export function showArticle(place: number, at: string): void {
  const {readable, articles, outlets} = pageData(), one = readable[place], article = one === undefined ? undefined : articles[one.article]
  if (one === undefined || article === undefined) return
  const choice = part('article') as HTMLSelectElement
  fillChoice(choice)
  choice.value = String(place)
  const text = part('text')
  text.replaceChildren(
    made('h3', {dir: 'auto'}, ...one.title.map((stretch) => drawn(stretch, 'title'))),
    made('p', {class: 'note'}, foreignText([outlets[article.outlet], article.date].filter((word) => word !== undefined && word !== '').join(' · '))),
    made('div', {dir: 'auto'}, ...one.text.map((stretch) => drawn(stretch, 'text'))))
  part('notes').replaceChildren(...one.notes.map(([words, note, layer]) => made('li', {'data-layer': String(layer)}, foreignText(words), made('span', {class: 'note'}, ` ${note}`))))
  drawLayers()
  const spot = at === '' ? null : text.querySelector(`[data-at="${CSS.escape(at)}"]`)
  spot?.classList.add('here')
  const goal = spot ?? part('reader-title')
  goal.setAttribute('tabindex', '-1')
  if (goal instanceof HTMLElement) goal.focus({preventScroll: true})
  goal.scrollIntoView({block: spot === null ? 'start' : 'center'})
}

function fillChoice(choice: HTMLSelectElement): void {
  if (choice.options.length > 1) return
  const {readable, articles, outlets} = pageData()
  choice.append(...readable.map(({article}, place) => {
    const one = articles[article]
    return made('option', {value: String(place)}, `${outlets[one?.outlet ?? -1] ?? ''} · ${one?.date ?? ''} · ${one?.title ?? ''}`)
  }))
}

function drawn([text, start, layers]: Stretch, where: 'title' | 'text'): HTMLElement {
  return made('span', {'data-at': `${where}-${start}`, 'data-bits': String(layers)}, text)
}

function switches(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.layers input')]
}

/** Classes of every stretch, from the layers that are switched on. */
function drawLayers(): void {
  const shown = switches().reduce((bits, box) => box.checked ? bits | Number(box.dataset['layers']) : bits, 0)
  for (const stretch of document.querySelectorAll<HTMLElement>('#text [data-bits]')) {
    const bits = Number(stretch.dataset['bits']) & shown, here = stretch.classList.contains('here') ? 'here ' : ''
    stretch.className = here + (bits === 0 ? '' : ['on', ...LAYER_NAMES.flatMap((name, layer) => bits & 1 << layer ? [`l-${name}`] : [])].join(' '))
  }
  for (const note of document.querySelectorAll<HTMLElement>('#notes li')) note.hidden = (Number(note.dataset['layer']) & shown) === 0
}
