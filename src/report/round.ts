/**
 * A rate or share as reports print it: three decimals, four for shares (`per` 1), so that the last digit is the same on every machine.
 *
 * @example roundRate(1.23456, 1000) // 1.235
 */
export function roundRate(value: number, per: number): number {
  const steps = per === 1 ? 10_000 : 1000
  return Math.round(value * steps) / steps
}

/** Thousandths as a decimal number with three places. */
export function fromThousandths(thousandths: number): number {
  return thousandths / 1000
}
