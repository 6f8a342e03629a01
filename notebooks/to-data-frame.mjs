import {DataFrame} from 'danfojs-node'

/**
 * A danfojs data frame of plain columns, one array per name; the arrays are copied.
 *
 * `null`, `undefined` and NaN are missing and stay so: NaN in a column of numbers, `undefined` in one of strings, never 0 or ''. (danfojs
 * itself guesses the type of a column from its first rows and cannot compute with `undefined` among numbers.) A column without any value
 * counts as numbers. Every key stays a column of its own: danfojs groups by several keys joined with "-", so that "a-b", "c" and
 * "a", "b-c" would be one group; use `rowsWhere` instead.
 *
 * @example toDataFrame({outlet: ['A', 'B'], rate: [2.5, null]}).values // [['A', 2.5], ['B', NaN]]
 */
export function toDataFrame(columns) {
  const names = Object.keys(columns), size = columns[names[0]]?.length ?? 0
  if (size === 0) throw new RangeError('toDataFrame needs at least one column and one row: danfojs has no empty frame made of data')
  const uneven = names.find((name) => columns[name].length !== size)
  if (uneven !== undefined) {
    throw new RangeError(`toDataFrame needs columns of one length: "${names[0]}" has ${size} values, "${uneven}" ${columns[uneven].length}`)
  }
  const types = names.map((name) => typeOf(name, columns[name]))
  const rows = Array.from({length: size}, (_, row) => names.map((name, at) => {
    const value = columns[name][row]
    return isMissing(value) ? (types[at] === 'string' ? undefined : NaN) : value
  }))
  return new DataFrame(rows, {columns: names, dtypes: types})
}

/**
 * The rows in which every key has the given value, each key compared by itself; throws where there is none.
 *
 * @example rowsWhere(toDataFrame({outlet: ['A', 'B'], event: ['x', 'x']}), {outlet: 'B', event: 'x'}).values // [['B', 'x']]
 */
export function rowsWhere(frame, keys) {
  const unknown = Object.keys(keys).find((name) => !frame.columns.includes(name))
  if (unknown !== undefined) throw new RangeError(`rowsWhere needs a column of the frame (${frame.columns.join(', ')}), not "${unknown}"`)
  const wanted = Object.entries(keys).map(([name, value]) => [frame.columns.indexOf(name), value])
  const rows = frame.values.filter((row) => wanted.every(([at, value]) => row[at] === value))
  if (rows.length === 0) throw new RangeError(`rowsWhere found no row with ${JSON.stringify(keys)}`)
  return new DataFrame(rows, {columns: frame.columns, dtypes: frame.dtypes})
}

function typeOf(name, values) {
  const types = new Set(values.filter((value) => !isMissing(value)).map((value) => typeof value))
  const [type = 'number'] = types
  if (types.size > 1 || (type !== 'number' && type !== 'string')) {
    throw new TypeError(`toDataFrame needs numbers or strings, one of them per column: "${name}" has ${[...types].join(' and ')}`)
  }
  return type === 'string' ? 'string' : 'float32' // danfojs's only type for fractions; values keep their double precision
}

function isMissing(value) {
  return value === null || value === undefined || Number.isNaN(value)
}
