import type {Measure} from '../../measures.ts'

/**
 * A whole number with its thousands apart.
 *
 * @example whole(1234567) // '1,234,567'
 */
export function whole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/**
 * A number with so many decimals, with a true minus sign.
 *
 * @example decimal(-0.126, 2) // '−0.13'
 */
export function decimal(value: number, digits: number): string {
  const rounded = Math.abs(value).toFixed(digits)
  return Number(rounded) === 0 || value >= 0 ? rounded : `−${rounded}`
}

/** Decimals of a measure that a reader can use: rates have one, shares and scores two. */
export function digitsOf({per}: Pick<Measure, 'per'>): number {
  return per === 1000 ? 1 : 2
}

/** A count with its noun. @example counted(1, 'article') // '1 article' */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`
}

/**
 * An interval as it is printed.
 *
 * @example intervalText([1.04, 2], 1) // '[1.0 to 2.0]'
 */
export function intervalText([low, high]: readonly [number, number], digits: number): string {
  return `[${decimal(low, digits)} to ${decimal(high, digits)}]`
}
