import {part} from './page-parts.ts'

/** Makes the filters work: rows, events and dots of other outlets and events step back. */
export function setUpFilters(): void {
  const form = part('filters')
  form.hidden = false
  form.addEventListener('change', applyFilters)
  form.addEventListener('reset', () => { setTimeout(applyFilters, 0) })
  form.addEventListener('submit', (event) => { event.preventDefault() })
}

function applyFilters(): void {
  const outlet = choice('by-outlet'), event = choice('by-event')
  let shown = 0
  for (const row of document.querySelectorAll<HTMLElement>('[data-o],[data-e]')) {
    const {o, e} = row.dataset
    row.hidden = (outlet !== '' && o !== undefined && o !== outlet) || (event !== '' && e !== undefined && e !== event)
    if (!row.hidden && row.localName === 'tr') shown++
    if (row instanceof HTMLDetailsElement && event !== '' && !row.hidden) row.open = true
  }
  for (const mark of document.querySelectorAll('figure svg a')) {
    const address = new URLSearchParams((mark.getAttribute('href') ?? '').slice(1))
    mark.classList.toggle('dim', outlet !== '' && address.get('o') !== outlet)
  }
  const voice = choice('by-voice')
  part('filtered').textContent = outlet === '' && event === '' && voice === '' ? '' : `${shown} rows of the tables fit.${voice === '' ? '' : ' Sentences that open are those of this voice.'}`
}

function choice(id: string): string {
  return (part(id) as HTMLSelectElement).value
}
