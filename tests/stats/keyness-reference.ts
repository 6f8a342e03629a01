import {readFileSync} from 'node:fs'
import type {Prior, Usage} from '../../src/stats/log-odds.ts'

interface Reference {
  readonly none: readonly {readonly marked: number, readonly own: number, readonly all: number, readonly chance: number}[]
  readonly usage: readonly {readonly a: Usage, readonly b: Usage, readonly prior: Prior, readonly z: number, readonly g2: number}[]
  readonly dispersion: readonly {readonly hits: readonly number[], readonly sizes: readonly number[], readonly value: number}[]
  readonly divergence: readonly {readonly a: readonly number[], readonly b: readonly number[], readonly value: number}[]
}

/** Values that `tests/reference/keyness.py` worked out. */
export const keyness = JSON.parse(readFileSync(new URL('../reference/keyness.json', import.meta.url), 'utf8')) as Reference
