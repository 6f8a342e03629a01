import {readFileSync} from 'node:fs'

interface Reference {
  readonly none: readonly {readonly marked: number, readonly own: number, readonly all: number, readonly chance: number}[]
}

/** Values that `tests/reference/keyness.py` worked out. */
export const keyness = JSON.parse(readFileSync(new URL('../reference/keyness.json', import.meta.url), 'utf8')) as Reference
