import {describe, expect, it} from 'vitest'
import {allFeatures, MOST_FEATURES} from '../../../src/attribute/tagger/features.ts'
import {lessonFeatures, MOST_LESSON_FEATURES} from '../../../src/coding/train/lesson-features.ts'
import {viewOf} from './marked-article.ts'

describe('lessonFeatures', () => {
  const {view} = viewOf('Kell said that the talks had failed.'), all = new Int32Array(MOST_FEATURES), out = new Int32Array(MOST_LESSON_FEATURES)
  const usual = [...all.subarray(0, allFeatures(view, 1, all))]

  it('are those of run time for codings by the conventions that count', () => {
    expect([...out.subarray(0, lessonFeatures(view, 1, 'own', out))]).toEqual(usual)
  })

  it('are the same and some more for other material, all different', () => {
    const other = [...out.subarray(0, lessonFeatures(view, 1, 'others', out))], more = other.slice(usual.length)
    expect(other.slice(0, usual.length)).toEqual(usual)
    expect(more.length).toBeGreaterThan(0)
    expect(new Set([...usual, ...more]).size).toBe(new Set(usual).size + more.length)
  })
})
