/**
 * Number of a calendar date `YYYY-MM-DD` in days, so that differences are days.
 *
 * @example dayNumber('2024-03-01') - dayNumber('2024-02-28') // 2
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year, fromMarch = (month + 9) % 12
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + Math.floor((153 * fromMarch + 2) / 5) + day
}
