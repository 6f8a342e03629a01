import type {DateOrder} from './corpus.ts'

const MONTHS = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
] as const

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,Z+].*)?$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,T].*)?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{6}Z?|T\d{4}Z?)?$/
const DAY_MONTH = /^(?:[a-z]{3,9}\.?,? +)?(\d{1,2})(?:st|nd|rd|th)?[ -]+(?:of )?([a-z]{3,9})\.?,?[ -]+(\d{4})(?:[ ,].*)?$/i
const MONTH_DAY = /^(?:[a-z]{3,9}\.?,? +)?([a-z]{3,9})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})(?:[ ,].*)?$/i
const YEAR_AT_END = /^[a-z]{3} +([a-z]{3}) +(\d{1,2}) +[\d:]{5,8} +(?:\S+ +)?(\d{4})$/i
const SECONDS = /^\d{9,10}(?:\.\d+)?$/
const MILLISECONDS = /^\d{12,13}(?:\.\d+)?$/
const LONGEST = 80

export interface DateReading {
  /** `YYYY-MM-DD`, or `null` where the value cannot be read in exactly one way. */
  readonly date: string | null
  readonly trouble: 'ambiguous' | 'unreadable' | null
}

/**
 * Reads a calendar date as it was written: no locale, no time zone; a time after it is ignored, so the day never moves. Only seconds and
 * milliseconds since 1970, which have no day of their own, are read in UTC.
 *
 * `15/04/2019` and `04/15/2019` have one reading whatever the `order`, `04/05/2019` has two unless it is said what stands first. With dots the day
 * does. Two-digit years are unreadable.
 *
 * @example readDate('Mon, 15 Apr 2019 23:30:00 -0500') // {"date":"2019-04-15","trouble":null}
 * @example readDate('04/05/2019') // {"date":null,"trouble":"ambiguous"}
 * @example readDate('04/05/2019', 'day-first').date // '2019-05-04'
 */
export function readDate(value: string, order?: DateOrder): DateReading {
  const text = value.trim()
  if (text.length > LONGEST) return UNREADABLE
  return readNumbers(text, order) ?? readWords(text) ?? readEpoch(text) ?? UNREADABLE
}

const UNREADABLE: DateReading = {date: null, trouble: 'unreadable'}
const AMBIGUOUS: DateReading = {date: null, trouble: 'ambiguous'}

function readNumbers(text: string, order: DateOrder | undefined): DateReading | null {
  let match = YEAR_FIRST.exec(text)
  if (match !== null) return dateOf(match[1]!, match[3]!, match[4]!)
  match = COMPACT.exec(text)
  if (match !== null) return dateOf(match[1]!, match[2]!, match[3]!)
  match = YEAR_LAST.exec(text)
  if (match === null) return null
  const first = Number(match[1]), second = Number(match[3])
  if (match[2] === '.' || first > 12 || first === second) return dateOf(match[4]!, match[3]!, match[1]!)
  if (second > 12) return dateOf(match[4]!, match[1]!, match[3]!)
  if (order !== undefined) return order === 'day-first' ? dateOf(match[4]!, match[3]!, match[1]!) : dateOf(match[4]!, match[1]!, match[3]!)
  return first >= 1 && second >= 1 ? AMBIGUOUS : UNREADABLE
}

function readWords(text: string): DateReading | null {
  let match = DAY_MONTH.exec(text)
  if (match !== null) return dateOf(match[3]!, monthOf(match[2]!), match[1]!)
  match = MONTH_DAY.exec(text) ?? YEAR_AT_END.exec(text)
  return match === null ? null : dateOf(match[3]!, monthOf(match[1]!), match[2]!)
}

function readEpoch(text: string): DateReading | null {
  const factor = SECONDS.test(text) ? 1000 : MILLISECONDS.test(text) ? 1 : 0
  if (factor === 0) return null
  return {date: new Date(Math.floor(Number(text) * factor)).toISOString().slice(0, 10), trouble: null}
}

function monthOf(word: string): string {
  const lower = word.toLowerCase()
  return String(MONTHS.findIndex((month) => month.startsWith(lower)) + 1)
}

function dateOf(year: string, month: string, day: string): DateReading {
  const y = Number(year), m = Number(month), d = Number(day)
  if (y < 1000 || m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return UNREADABLE
  return {date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, trouble: null}
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
