import {statSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {loadTagger} from '../../src/attribute/tagger/weights-file.ts'
import {InputError} from '../../src/errors.ts'
import {loadModel} from '../../src/load/load-model.ts'

describe('the shipped weights', () => {
  it('were trained for the features of this code', () => {
    const {header} = loadTagger(loadModel('attribution.bin').bytes)
    expect([header.version, header.thresholds.report > 0, header.data.length > 0, header.licence.length > 0]).toEqual([1, true, true, true])
  })

  it('are no larger than three megabytes', () => {
    expect(statSync(new URL('../../datasets/models/attribution.bin', import.meta.url)).size).toBeLessThanOrEqual(3_000_000)
  })

  it('are refused where they are cut short or made for other features', () => {
    const {bytes} = loadModel('attribution.bin')
    expect(() => loadTagger(bytes.slice(0, -1))).toThrow(InputError)
    const other = bytes.slice(0), text = new TextDecoder('latin1').decode(new Uint8Array(other, 0, 400)), at = text.indexOf('"templates":"') + 13
    new Uint8Array(other)[at] = text.charCodeAt(at) === 48 ? 49 : 48
    expect(() => loadTagger(other)).toThrow(/train/)
  })

  it('name the ways out where they are missing', () => {
    expect(() => loadModel('nothing.bin')).toThrow(/--attribution rules/)
  })
})
