import {describe, expect, it} from 'vitest'
import {isDomain} from '../../src/text/word-edges.ts'

describe('isDomain', () => {
  it('takes a top-level domain, also after further names of the host', () => {
    expect(isDomain('ru news', 0)).toBe(true)
    expect(isDomain('example.co.uk said', 0)).toBe(true)
  })

  it('takes no sentence that starts without a space, and no clitic', () => {
    expect(isDomain('ministers agreed', 0)).toBe(false)
    expect(isDomain('Com', 0)).toBe(false)
    expect(isDomain("re' ", 0)).toBe(false)
  })

  it('ends its look ahead after four names, whatever follows', () => {
    expect(isDomain('a.b.c.com', 0)).toBe(true)
    expect(isDomain('a.b.c.d.com', 0)).toBe(false)
    expect(isDomain(`${'ab.'.repeat(100_000)}X`, 0)).toBe(false)
  })
})
