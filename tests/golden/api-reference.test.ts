/** docs/api.md is made from the comments; where it is out of date, `npm run docs` (or `npm run golden`) writes it. */
import {readFileSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, it} from 'vitest'

const PATH = resolve(import.meta.dirname, '../../docs/api.md')

describe('the reference of the public interface', () => {
  it('says what the comments say (npm run docs)', async () => {
    const {apiReference} = await import('../../docs/make-api.js')
    const text = apiReference()
    if (process.env['GOLDEN'] === 'write') writeFileSync(PATH, text)
    expect(readFileSync(PATH, 'utf8')).toBe(text)
    expect(text).toContain('### reportCorpus')
  })
})
