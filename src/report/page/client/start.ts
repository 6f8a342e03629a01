import {setUpCharts} from './charts.ts'
import {showEvidence} from './evidence.ts'
import {setUpFilters} from './filters.ts'
import {part} from './page-parts.ts'
import {questionIn} from './questions.ts'
import {setUpReader, showArticle} from './reader.ts'

/** What the address asks for: sentences behind a number, an article, or neither. */
function follow(): void {
  const dialog = part('evidence') as HTMLDialogElement, question = questionIn(location.hash)
  if (question !== null) {
    showEvidence(question)
    return
  }
  if (dialog.open) dialog.close()
  const read = new URLSearchParams(location.hash.slice(1))
  if (/^\d{1,6}$/.test(read.get('read') ?? '')) showArticle(Number(read.get('read')), read.get('at') ?? '')
}

let opener: Element | null = null

addEventListener('hashchange', follow)
document.addEventListener('click', ({target}) => {
  const link = target instanceof Element ? target.closest('a[href^="#k="]') : null
  if (link === null) return
  opener = link
  if (link.getAttribute('href') === location.hash) follow()
})
part('evidence').addEventListener('close', () => {
  if (questionIn(location.hash) !== null) history.replaceState(null, '', location.pathname + location.search)
  if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus({preventScroll: true})
  opener = null
})
part('evidence-close').addEventListener('click', () => { (part('evidence') as HTMLDialogElement).close() })
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details.event')) details.open = true
})
setUpFilters()
setUpCharts()
setUpReader()
follow()
