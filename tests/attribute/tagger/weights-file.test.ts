import {statSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {CONFIDENCE_TERMS} from '../../../src/attribute/tagger/confidence.ts'
import {EDGES, LABELS} from '../../../src/attribute/tagger/labels.ts'
import {RANKER_BITS} from '../../../src/attribute/tagger/ranker.ts'
import {templateHash} from '../../../src/attribute/tagger/template-hash.ts'
import {loadTagger} from '../../../src/attribute/tagger/weights-file.ts'
import {writeWeights} from '../../../src/coding/train/write-weights.ts'
import {InputError} from '../../../src/errors.ts'
import {loadModel} from '../../../src/load/load-model.ts'
import {knowledgeOf} from '../../coding/train/marked-article.ts'

const BITS = 6
const rows = new Float32Array(8 << BITS)
rows[0] = 1.27
rows[8 * 63 + 6] = -0.5
const cue = new Float32Array(1 << RANKER_BITS), source = new Float32Array(1 << RANKER_BITS), ends = new Float32Array(1 << RANKER_BITS)
cue[7] = 3.2767
source[1] = -1
ends[3] = 0.5
const transitions = Float64Array.from({length: EDGES * LABELS * LABELS}, (_, cell) => cell / 8)
const confidence = Float64Array.from({length: CONFIDENCE_TERMS}, (_, term) => term / 3)
const knowledge = knowledgeOf({said: {fine: 767, middle: 191, coarse: 47, cue: 5, source: 1}, talks: {fine: 1}, kell: {source: 4}})
const bytes = writeWeights({chain: {bits: BITS, rows, transitions}, link: {cue, source}, ends, confidence, knowledge}, {
  data: ['own'], date: '2026-01-02', licence: 'ours — “free”', scores: {F1: 50}, outside: 0.25, thresholds: {report: 0.3, review: 0.6},
})

/** The file with its header changed. */
function withHeader(change: Readonly<Record<string, unknown>>): ArrayBuffer {
  const size = new DataView(bytes).getUint32(8, true), header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 12, size))) as object
  const text = new TextEncoder().encode(JSON.stringify({...header, ...change}).padEnd(size, ' '))
  const changed = new Uint8Array(bytes.slice(0))
  changed.set(text.subarray(0, size), 12)
  return changed.buffer
}

describe('a weights file', () => {
  const read = loadTagger(bytes)

  it('gives back what it was made of', () => {
    expect(read.header).toMatchObject({version: 1, data: ['own'], date: '2026-01-02', licence: 'ours — “free”', scores: {F1: 50}, outside: 0.25, thresholds: {report: 0.3, review: 0.6}, bits: BITS, words: 3})
    expect([...read.transitions]).toEqual([...transitions])
    expect([...read.confidence]).toEqual([...confidence])
    expect(read.knowledge).toEqual(knowledge)
  })

  it('keeps feature weights to one 127th of the largest one', () => {
    expect(read.rows.scale).toBeCloseTo(0.01, 9)
    // 1.27 is 127 units, −0.5 is −50: one byte each, seven labels a row
    expect(read.rows.bytes[0]).toBe(127)
    expect(read.rows.bytes[63 * 7 + 6]).toBe(-50)
  })

  it('keeps weights of the linker to one 32,767th of the largest one', () => {
    expect(read.link.cue[7]).toBeCloseTo(3.2767, 4)
    expect(read.link.source[1]).toBeCloseTo(-1, 4)
    expect(read.link.source[7]).toBe(0)
    expect(read.ends[3]).toBeCloseTo(0.5, 4)
  })

  it('is refused where it is none, or cut short', () => {
    expect(() => loadTagger(new TextEncoder().encode('article,outlet,text\n').buffer)).toThrow(InputError)
    expect(() => loadTagger(new ArrayBuffer(3))).toThrow('a file that starts with PLXTAG01 is required')
    expect(() => loadTagger(bytes.slice(0, -1))).toThrow(`${bytes.byteLength} bytes are required, given ${bytes.byteLength - 1}`)
  })

  it('is refused where it was made for other features, with the command that mends it', () => {
    const fault = (): unknown => loadTagger(withHeader({templates: '0badcafe'}))
    expect(fault).toThrow('made for features 0badcafe')
    expect(fault).toThrow('npm run train -- attribution --gold')
    expect(fault).toThrow(InputError)
  })
})

describe('templateHash', () => {
  it('is the same whenever it is computed: eight hexadecimal digits', () => {
    expect(templateHash()).toMatch(/^[0-9a-f]{8}$/)
    expect(templateHash()).toBe(templateHash())
  })
})

describe('the weights that come with the package', () => {
  const shipped = loadTagger(loadModel('attribution.bin').bytes)

  it('were made for the features of this code', () => { expect(shipped.header.templates).toBe(templateHash()) })

  it('take at most 3 MB', () => {
    expect(statSync(new URL('../../../datasets/models/attribution.bin', import.meta.url)).size).toBeLessThanOrEqual(3_000_000)
  })

  it('say what they were trained on, when, how good they are and what is to be said of the rights', () => {
    const {data, date, scores, licence, thresholds} = shipped.header
    expect(data.length).toBeGreaterThan(1)
    expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(typeof scores).toBe('object')
    expect(licence).toContain('no text and no words')
    expect(thresholds.report).toBeLessThan(thresholds.review)
  })

  it('hold words by their hashes alone: no run of ten letters stands outside of the header', () => {
    const all = new Uint8Array(loadModel('attribution.bin').bytes), size = new DataView(all.buffer).getUint32(8, true), rest = all.subarray(12 + size)
    let run = 0, longest = 0
    for (const byte of rest) {
      run = byte >= 97 && byte <= 122 ? run + 1 : 0
      longest = Math.max(longest, run)
    }
    expect(longest).toBeLessThan(10)
  })
})
