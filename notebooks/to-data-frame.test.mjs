import {deepEqual, equal, throws} from 'node:assert/strict'
import {test} from 'node:test'
import {rowsWhere, toDataFrame} from './to-data-frame.mjs'

test('missing numbers become NaN and do not count in a mean', () => {
  const frame = toDataFrame({rate: [null, 4, undefined, 8]})
  deepEqual(frame.values, [[NaN], [4], [NaN], [8]])
  equal(frame.column('rate').mean(), 6)
})

test('missing strings stay undefined, and an empty string is not missing', () => {
  deepEqual(toDataFrame({title: ['Dr.', null, '']}).values, [['Dr.'], [undefined], ['']])
})

test('the type of a column does not hang on its first rows', () => {
  const late = toDataFrame({late: [...Array(40).fill(null), 'x'], none: Array(41).fill(null)})
  deepEqual(late.dtypes, ['string', 'float32'])
})

test('fractions and large whole numbers keep their precision', () => {
  deepEqual(toDataFrame({n: [1 / 3, 16_777_217]}).values, [[1 / 3], [16_777_217]])
})

test('keys with hyphens are not mixed up', () => {
  const frame = toDataFrame({outlet: ['a-b', 'a'], event: ['c', 'b-c'], n: [1, 2]})
  deepEqual(rowsWhere(frame, {outlet: 'a', event: 'b-c'}).column('n').values, [2])
})

test('what cannot be a frame is refused with a reason', () => {
  throws(() => toDataFrame({}), /at least one column and one row/)
  throws(() => toDataFrame({a: [1, 2], b: [1]}), /"a" has 2 values, "b" 1/)
  throws(() => toDataFrame({a: [1, 'x']}), /"a" has number and string/)
  throws(() => rowsWhere(toDataFrame({a: [1]}), {a: 2}), /no row with \{"a":2\}/)
  throws(() => rowsWhere(toDataFrame({a: [1]}), {b: 1}), /not "b"/)
})
