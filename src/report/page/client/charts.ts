import {made} from './page-parts.ts'

/** Makes the dots of a figure work with the keyboard: one stop for each figure, arrow keys from dot to dot, what the dot says beneath. */
export function setUpCharts(): void {
  for (const svg of document.querySelectorAll('figure svg')) {
    const dots = [...svg.querySelectorAll<SVGAElement>('a[href]')], spoken = made('p', {'class': 'spoken', 'aria-hidden': 'true'})
    dots[0]?.setAttribute('tabindex', '0')
    if (dots.length > 0) svg.after(spoken)
    svg.addEventListener('keydown', (event) => {
      const next = event instanceof KeyboardEvent ? neighbour(dots, event.key) : undefined
      if (next === undefined) return
      event.preventDefault()
      for (const dot of dots) dot.setAttribute('tabindex', dot === next ? '0' : '-1')
      next.focus()
    })
    const tell = ({target}: Event): void => { spoken.textContent = target instanceof Element ? target.closest('a')?.getAttribute('aria-label') ?? '' : '' }
    svg.addEventListener('focusin', tell)
    svg.addEventListener('pointerover', tell)
  }
}

/** The dot that a key leads to from the one that has the focus. */
function neighbour(dots: readonly SVGAElement[], key: string): SVGAElement | undefined {
  const at = dots.findIndex((dot) => dot === document.activeElement)
  if (key === 'Home') return dots[0]
  if (key === 'End') return dots.at(-1)
  if (key === 'ArrowDown' || key === 'ArrowRight') return dots[Math.min(dots.length - 1, at + 1)]
  return key === 'ArrowUp' || key === 'ArrowLeft' ? dots[Math.max(0, at - 1)] : undefined
}
