import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {webAddress} from '../../../src/report/page/build-data.ts'
import {foreign, htmlOf, jsonBlock, tag} from '../../../src/report/page/markup.ts'
import {HOSTILE_TEXT} from './hostile-article.ts'
import {readHtml} from './read-html.ts'

describe('markup', () => {
  it('prints strings as text, in elements and attributes', () => {
    expect(tag('p', {title: '"><script>'}, '<img onerror=x>', tag('b', {}, '&')).html).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;img onerror=x&gt;<b>&amp;</b></p>')
  })

  it('leaves out what is null or false, and knows attributes without a value', () => {
    expect(htmlOf([null, tag('input', {checked: true, disabled: false, id: null}), false])).toBe('<input checked>')
  })

  it('sets names of the corpus apart and shows the marks that turn them', () => {
    expect(foreign('a\u202eb').html).toBe('<bdi>a\\u202eb</bdi>')
  })

  it('gives any text back when it is read', () => {
    fc.assert(fc.property(fc.string({unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', '/', '=', ' ')}), (text) => {
      const element = readHtml(`<html><body>${tag('p', {title: text}, text).html}</body></html>`).querySelector('p')
      expect([element?.textContent, element?.getAttribute('title')]).toEqual([text, text])
    }))
  })
})

describe('a data block', () => {
  it('cannot be ended by what stands in it, and reads back as it was', () => {
    const block = jsonBlock({text: HOSTILE_TEXT, '</script>': '<!--'})
    expect(block).not.toContain('<')
    expect(JSON.parse(block)).toEqual({text: HOSTILE_TEXT, '</script>': '<!--'})
  })
})

describe('webAddress', () => {
  it.each(['http://a.example/b?c=d#e', 'https://a.example/%20', 'HTTPS://A.EXAMPLE/'])('keeps %s', (url) => { expect(webAddress(url)).toBe(url) })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'https://a b', 'file:///etc/passwd', '//a.example', 'https://a.example/"onclick=x', null, ''])('leaves out %s', (url) => {
    expect(webAddress(url)).toBe('')
  })
})
