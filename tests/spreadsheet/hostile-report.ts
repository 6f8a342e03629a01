/** A report full of what spreadsheets change or run: outlets, ids, events and headlines, all told apart by their ids. */
import type {Analysed} from '../../src/types.ts'
import {analysedOf} from '../report/small-corpus.ts'

/** Longer than a cell of a spreadsheet. */
export const LONG = `Ångström ${'word '.repeat(8000)}end`

export const OUTLETS = [
  '=cmd()|\' /C calc\'!A0', '../../etc', 'x'.repeat(300), 'صحيفة الأفق', 'Daily Clarion', '-1', '@SUM(A1:A9)', '\t=1+1', '＝1+1', '0123', 'TRUE', 'Známé noviny',
] as const
export const IDS = ['00123', '1e5', '3-4', '2024-05-15', '1.10', '007', '12345678901234567890', 'March 5', '10:30', '50%', '=HYPERLINK("http://x")', '+1'] as const
export const TITLES = [
  'Müller äußert sich über Größe', 'Переговоры в Москве', '-5 degrees', '3/4', 'He said "no", twice; then left', 'two\nlines', '_x0041_ & <b>bold</b>', '  spaces  ',
  "'quoted' first", '1,5', LONG, '日本語の見出し',
] as const

/** One article for each of them; its own sentence scores below zero. */
export const HOSTILE: readonly Analysed[] = OUTLETS.map((outlet, at) => analysedOf({
  id: IDS[at]!, outlet, event: ['1/2', 'summit', null][at % 3]!, title: TITLES[at]!, text: 'The regime threatens war.', words: [4, 0, 0, 0],
  loaded: [['regime', 'outlet']], valence: [['threatens', 'outlet', -450]], speech: [['war', outlet]],
}))
