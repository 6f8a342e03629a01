import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {assignVoices} from '../../../src/attribute/assign-voices.ts'
import {VOICES} from '../../../src/types.ts'
import {readText} from '../attribute-text.ts'
import {defaultEngine, rulesEngine} from './engines.ts'
import type {Engine} from './engines.ts'

interface VoicePassage {
  readonly name: string
  readonly title: string
  readonly text: string
  /** `^` for the headline, then "words | voice | source". */
  readonly rows: readonly string[]
}

const passages: VoicePassage[] = readFileSync(resolve(import.meta.dirname, 'voices.txt'), 'utf8').split(/^== /m).slice(1).map((block) => {
  const [name = '', ...lines] = block.split('\n'), end = lines.indexOf('--')
  const title = lines[0]!.startsWith('title: ') ? lines[0]!.slice(7) : ''
  return {name, title, text: lines.slice(title === '' ? 0 : 1, end).join('\n'), rows: lines.slice(end + 1).filter((line) => line !== '')}
})

/** The row that the engine gives for the words of `row`: their voice and source, `mixed` where their tokens differ. */
function rowFor(engine: Engine, {title, text}: VoicePassage, row: string): string {
  const document = readText(text, title), {attributions, doubtful} = engine(document)
  const headline = row.startsWith('^'), passage = headline ? document.title : document.body
  const words = (headline ? row.slice(1) : row).split(' | ')[0]!
  const {of, attribution} = assignVoices(passage, attributions, doubtful)
  const start = passage.text.indexOf(words), found = new Set<string>()
  if (start < 0) throw new Error(`“${words}” does not stand in the passage`)
  for (let token = passage.start.indexOf(start); token < passage.size && passage.start[token]! < start + words.length; token++) {
    const source = attributions[attribution[token]!]?.source[0]
    found.add(`${VOICES[of[token]!]!} | ${source ? passage.text.slice(...source) : '-'}`)
  }
  return `${headline ? '^' : ''}${words} | ${found.size === 1 ? [...found][0]! : 'mixed'}`
}

const engines: readonly (readonly [string, Engine])[] = [['the default engine', defaultEngine], ['the engine of rules', rulesEngine]]

describe.each(engines)('the voices that follow from %s', (_name, engine) => {
  it.each(passages.map((passage) => [passage.name, passage] as const))('%s', (_passage, passage) => {
    expect(passage.rows.map((row) => rowFor(engine, passage, row))).toEqual(passage.rows)
  })
})

describe('the passages on voices', () => {
  it('are twenty or more', () => {
    expect(new Set(passages.map(({name}) => name)).size).toBeGreaterThanOrEqual(20)
  })
})
