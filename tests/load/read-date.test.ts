import {describe, expect, it} from 'vitest'
import {readDate} from '../../src/load/read-date.ts'

describe('readDate', () => {
  it.each([
    ['2019-04-15', '2019-04-15'], [' 2019-4-5 ', '2019-04-05'], ['2019/04/15', '2019-04-15'], ['2019.04.15', '2019-04-15'],
    ['2019-04-15T23:30:00-05:00', '2019-04-15'], ['2019-04-15T00:30:00+09:00', '2019-04-15'], ['2019-04-15 23:59:59.9', '2019-04-15'],
    ['2019-04-15Z', '2019-04-15'],
    ['20190415', '2019-04-15'], ['20190415T120000Z', '2019-04-15'], ['20190415120000', '2019-04-15'],
    ['15 April 2019', '2019-04-15'], ['15th of April, 2019', '2019-04-15'], ['15-Apr-2019', '2019-04-15'], ['1 Sept 2019', '2019-09-01'],
    ['April 15, 2019', '2019-04-15'], ['Apr. 15 2019', '2019-04-15'], ['April 15, 2019 Monday', '2019-04-15'],
    ['Monday, April 15, 2019 at 3:45 pm', '2019-04-15'],
    ['MAY 1, 2020', '2020-05-01'],
    ['Mon, 15 Apr 2019 23:30:00 -0500', '2019-04-15'], ['Mon Apr 15 23:30:00 +0000 2019', '2019-04-15'],
    ['Monday 15 April 2019', '2019-04-15'],
    ['15/04/2019', '2019-04-15'], ['04/15/2019', '2019-04-15'], ['15-04-2019 10:00', '2019-04-15'], ['03/03/2019', '2019-03-03'],
    ['05.04.2019', '2019-04-05'],
    ['1555286400', '2019-04-15'], ['1555286399', '2019-04-14'], ['1555286400000', '2019-04-15'], ['1555286400.0', '2019-04-15'],
    ['2020-02-29', '2020-02-29'], ['2000-02-29', '2000-02-29'],
  ])('%j is %s', (value, date) => {
    expect(readDate(value)).toEqual({date, trouble: null})
  })

  it.each(['04/05/2019', '4-5-2019', '12/11/2019 10:00'])('%j can be two days', (value) => {
    expect(readDate(value)).toEqual({date: null, trouble: 'ambiguous'})
  })

  it('reads them by what stands first, where that is said, and no others otherwise than before', () => {
    expect(readDate('04/05/2019', 'day-first')).toEqual({date: '2019-05-04', trouble: null})
    expect(readDate('4-5-2019', 'month-first')).toEqual({date: '2019-04-05', trouble: null})
    expect(readDate('04/15/2019', 'day-first').date).toBe('2019-04-15')
    expect(readDate('05.04.2019', 'month-first').date).toBe('2019-04-05')
    expect(readDate('00/05/2019', 'day-first').trouble).toBe('unreadable')
  })

  it.each([
    '', 'yesterday', '2019', '2019-04', 'April 2019', '2019-02-29', '1900-02-29', '2019-13-01', '2019-04-31', '31/31/2019',
      '00/05/2019', '15/04/19', '20191301',
    '15 Aprel 2019', '15 ma 2019', '12345', '0019-04-15', '2019-04-15'.repeat(20), '٢٠١٩-٠٤-١٥',
  ])('%j is unreadable', (value) => {
    expect(readDate(value)).toEqual({date: null, trouble: 'unreadable'})
  })
})
