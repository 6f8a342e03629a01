/** The order of concordance lines, and a sample of them. Sorted by what stands to the left or right of a term, its patterns stand under each other. */
import {UsageError} from '../errors.ts'
import {seededRandom} from '../stats/seeded-random.ts'
import type {KwicLine} from './kwic.ts'

export const KWIC_ORDERS = ['left', 'right', 'outlet', 'date', 'voice'] as const
export type KwicOrder = (typeof KWIC_ORDERS)[number]

/**
 * The lines in an order; lines that are alike in it stay in that of the corpus. `left`: by the words before the term, the nearest first; `right`: by those
 * after it; whatever their case. Lines without a date come last.
 */
export function sortKwic(lines: readonly KwicLine[], order: KwicOrder): KwicLine[] {
  const keyed = lines.map((line) => ({line, key: keyOf(line, order)}))
  return keyed.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0).map(({line}) => line)
}

/**
 * So many of the lines, each as likely as any other, in their order. The same seed and lines give the same sample. Throws a `UsageError` for a number of lines
 * that is none.
 */
export function sampleKwic(lines: readonly KwicLine[], size: number, seed: number): KwicLine[] {
  if (!Number.isInteger(size) || size < 1) throw new UsageError(`--sample needs a number of lines from 1 on, not ${size}`)
  const random = seededRandom(seed)
  let wanted = Math.min(size, lines.length)
  return lines.filter((_, at) => {
    if (random() * (lines.length - at) >= wanted) return false
    wanted--
    return true
  })
}

function keyOf({left, right, outlet, date, voice}: KwicLine, order: KwicOrder): string {
  switch (order) {
    case 'left': return wordsOf(left).reverse().join(' ')
    case 'right': return wordsOf(right).join(' ')
    case 'outlet': return outlet
    case 'date': return date ?? '~'
    case 'voice': return voice
  }
}

/** Words without the marks around them. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}'’]+/u).filter((word) => word !== '')
}
