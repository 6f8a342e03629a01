import {readFileSync} from 'node:fs'
import type {Strata} from '../../src/stats/strata.ts'

/** Expected values that R gives: tests/reference/comparison.R. */
export interface Reference {
  readonly permutations: readonly PermutationCase[]
  readonly studentised: {readonly x: number[], readonly y: number[], readonly draws: number[][], readonly intervals: readonly {scale: 'log' | 'plain', interval: [number, number], error: number}[]}
  readonly mantelHaenszel: {readonly hitsA: number[], readonly ofA: number[], readonly hitsB: number[], readonly ofB: number[], readonly odds: number, readonly rate: number, readonly difference: number}
  readonly effects: {readonly a: number[], readonly b: number[], readonly g: number, readonly delta: number}
  readonly maxT: {readonly seen: number[], readonly drawn: number[][], readonly adjusted: number[]}
  readonly adjust: {readonly p: number[], readonly BH: number[], readonly BY: number[]}
  readonly chiSquare: readonly [value: number, degrees: number, tail: number][]
  readonly logGamma: readonly [x: number, value: number][]
}

export interface PermutationCase {
  readonly title: string
  readonly values: number[]
  readonly stratum: number[]
  readonly label: number[]
  readonly p: number
  readonly arrangements: number
  readonly variance: number
}

export const REFERENCE = JSON.parse(readFileSync(new URL('../reference/comparison.json', import.meta.url), 'utf8')) as Reference

/** One column of values in strata; units of one stratum stand together. */
export function strataOf(values: readonly number[], stratum: readonly number[]): Strata {
  const starts = stratum.flatMap((each, unit) => unit === 0 || each !== stratum[unit - 1] ? [unit] : [])
  return {starts: Int32Array.of(...starts, values.length), values: Float64Array.from(values), columns: 1}
}
