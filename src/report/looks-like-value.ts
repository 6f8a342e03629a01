/** What a spreadsheet takes for a value when it opens a CSV file, although it is a text: the id `007`, the event `3/4`, the headline `May 5`. */

/** Longer texts are never taken for a value. */
const LONGEST = 40
/** Quick to try: how a value can start. */
const FIRST = /^\s*[\d.,$€£¥%a-zäéûíâ]/i
const NUMBER = /^\s*[$€£¥]?\s*[\d.,][\d.,:/\-\s]*(?:e[+-]?\d+)?\s*[%$€£¥]?\s*(?:[ap]\.?m\.?)?\s*$/i
/** The first letters of months in the languages of most users. */
const MONTH = '(?:jan|gen|ene|feb|fév|mar|mär|mrz|maa|apr|avr|abr|may|mai|mag|mei|jun|juin|giu|jul|juil|lug|aug|aoû|ago|sep|set|oct|okt|out|ott|nov|dec|déc|dez|dic)[a-zéûä]*\\.?'
const DATE = new RegExp(`^\\s*(?:\\d{1,4}[-/. ]*(?:de )?${MONTH}(?:[-/., ]*(?:de )?\\d{1,4})?|${MONTH}[-/. ]*\\d{1,4}(?:[-/., ]+\\d{1,4})?)\\s*$`, 'i')
const TRUTH = /^\s*(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|prawda|fałsz)\s*$/i

/**
 * Whether a spreadsheet may read a text as a number, a date, a time or a truth value. In doubt it is: the languages of spreadsheets differ.
 *
 * @example looksLikeValue('007') // true
 */
export function looksLikeValue(text: string): boolean {
  if (text.length > LONGEST || !FIRST.test(text)) return false
  return (NUMBER.test(text) && /\d/.test(text)) || DATE.test(text) || TRUTH.test(text)
}
