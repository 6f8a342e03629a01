import {UsageError} from '../errors.ts'
import type {CompareOptions} from '../index.ts'
import {DEFAULT_COMPARE, MEASURES} from '../index.ts'

type Read = (value: string, name: string) => Partial<CompareOptions>

const INS = ['in', 'out'] as const, CORRECTIONS = ['benjamini-hochberg', 'benjamini-yekutieli'] as const

const READ: Readonly<Record<keyof CompareOptions, Read>> = {
  wire: (value, name) => ({wire: oneOf(value, name, INS)}),
  repeats: (value, name) => ({repeats: oneOf(value, name, INS)}),
  correction: (value, name) => ({correction: oneOf(value, name, CORRECTIONS)}),
  measures: (value) => ({measures: value.split(/[,|]/).map((measure) => oneOf(measure.trim(), 'measures', MEASURES.map(({name}) => name)))}),
  pairs: (value, name) => ({pairs: wholeNumber(value, name)}),
  fewestWords: (value, name) => ({fewestWords: wholeNumber(value, name)}),
  seed: (value, name) => ({seed: wholeNumber(value, name)}),
}

/**
 * Reads `name=value` of --compare, or of `compare:` in a configuration file.
 *
 * @example compareOptionsOf(['wire=out']) // {wire: 'out'}
 */
export function compareOptionsOf(given: readonly string[]): Partial<CompareOptions> {
  return Object.assign({}, ...given.map((pair): Partial<CompareOptions> => {
    const at = pair.indexOf('='), name = pair.slice(0, at)
    if (at < 1 || !isName(name)) throw new UsageError(`--compare needs name=value with a name out of ${Object.keys(READ).join(', ')}, not "${pair}"`)
    return READ[name](pair.slice(at + 1), name)
  })) as Partial<CompareOptions>
}

function isName(name: string): name is keyof CompareOptions {
  return name in DEFAULT_COMPARE
}

function oneOf<T extends string>(value: string, name: string, values: readonly T[]): T {
  const found = values.find((each) => each === value)
  if (found === undefined) throw new UsageError(`--compare ${name} needs one of ${values.join(', ')}, not "${value}"`)
  return found
}

function wholeNumber(value: string, name: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 0 || value.trim() === '') throw new UsageError(`--compare ${name} needs a whole number, not "${value}"`)
  return number
}
