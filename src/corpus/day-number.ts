/**
 * Number of a calendar date `YYYY-MM-DD` in days, so that differences are days.
 *
 * @example dayNumber('2024-03-01') - dayNumber('2024-02-28') // 2
 */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const shifted = month <= 2 ? year - 1 : year, fromMarch = (month + 9) % 12
  return daysBefore(shifted) + Math.floor((153 * fromMarch + 2) / 5) + day
}

/**
 * The calendar date of a day number.
 *
 * @example dateOfDay(dayNumber('2024-02-28') + 2) // '2024-03-01'
 */
export function dateOfDay(day: number): string {
  let year = Math.floor(day / 365.2425) + 1
  while (daysBefore(year) >= day) year--
  let month = 11
  while (Math.floor((153 * month + 2) / 5) >= day - daysBefore(year)) month--
  const number = day - daysBefore(year) - Math.floor((153 * month + 2) / 5)
  return `${String(month < 10 ? year : year + 1).padStart(4, '0')}-${String((month + 2) % 12 + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`
}

/**
 * Day of the week of a day number: 0 is Monday, 6 is Sunday.
 *
 * @example weekday(dayNumber('2024-05-15')) // 2
 */
export function weekday(day: number): number {
  return (day - A_MONDAY) % 7
}

/** Days before the first of March of a year. */
function daysBefore(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
}

/** A Monday before all dates that occur. */
const A_MONDAY = dayNumber('2024-05-13') % 7
