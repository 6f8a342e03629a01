import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeWindows1252} from '../../src/load/decode-chunks.ts'
import {detectEncoding} from '../../src/load/detect-encoding.ts'
import {readFile, TALKS} from './corpus-folder.ts'

const table = `id,outlet,date,text\n1,Die Zeit,2019-04-15,“Übung” – naïve café. ${TALKS}\n`
const wanted = `“Übung” – naïve café. ${TALKS}`
const big = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

/** The table in Windows-1252, byte by byte. */
function windows1252(text: string): Buffer {
  const signs: Record<string, number> = {'“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92, '€': 0x80}
  return Buffer.from([...text].map((sign) => signs[sign] ?? sign.charCodeAt(0)))
}

describe('encodings', () => {
  it.each([
    ['utf-8', 'UTF-8', Buffer.from(table), []],
    ['utf-8', 'UTF-8 with a mark', Buffer.from('\ufeff' + table), []],
    ['utf-16le', 'UTF-16 LE with a mark', Buffer.from('\ufeff' + table, 'utf16le'), []],
    ['utf-16be', 'UTF-16 BE with a mark', big('\ufeff' + table), []],
    ['utf-16le', 'UTF-16 LE without a mark', Buffer.from(table, 'utf16le'), ['encoding-guessed']],
    ['utf-16be', 'UTF-16 BE without a mark', big(table), ['encoding-guessed']],
    ['windows-1252', 'Windows-1252', windows1252(table), ['encoding-guessed']],
  ])('%s is recognised and recorded: %s', async (encoding, _, bytes, codes) => {
    const read = await readFile('a.csv', bytes)
    expect(read.files[0]!.encoding).toBe(encoding)
    expect(read.articles[0]!.text).toBe(wanted)
    expect(read.codes).toEqual(codes)
    expect(read.files[0]!.bytes).toBe(bytes.length)
  })

  it('reads json lines and texts in UTF-16 too', async () => {
    const lines = JSON.stringify({id: 'a', outlet: 'H', date: '2019-04-15', text: wanted}) + '\n'
    expect((await readFile('a.jsonl', Buffer.from('\ufeff' + lines + lines.replace('"a"', '"b"'),
      'utf16le'))).articles.map(({text}) => text)).toEqual([wanted, wanted])
    expect((await readFile('a.txt', Buffer.from('\ufeff' + wanted, 'utf16le'))).articles[0]!.text).toBe(wanted)
  })

  it('takes the encoding that is named, whatever the bytes look like', async () => {
    const {articles, files} = await readFile('a.csv', Buffer.from('id,outlet,date,text\n1,H,2019-01-01,\xc3\xa9 ' + TALKS, 'latin1'),
      {encoding: 'cp1252'})
    expect([files[0]!.encoding, articles[0]!.text]).toEqual(['windows-1252', `Ã© ${TALKS}`])
    const cyrillic = await readFile('a.txt', Buffer.from([0xf4, 0xc1, 0xcb]), {encoding: 'koi8-r'})
    expect(cyrillic.articles[0]!.text).toBe('Так')
  })

  it('takes UTF-8 with a few broken bytes for damaged UTF-8, not for Windows-1252', async () => {
    const bytes = Buffer.concat([Buffer.from(table), Buffer.from('2,H,2019-01-01,caf'), Buffer.from([0xe9]), Buffer.from(` ${TALKS}\n`)])
    const {files, problems, articles} = await readFile('a.csv', bytes)
    expect(files[0]!.encoding).toBe('utf-8')
    expect(problems.map(({code, line}) => [code, line])).toEqual([['encoding-invalid', 3]])
    expect(articles[1]!.text).toBe(`caf\ufffd ${TALKS}`)
  })

  it('decodes every byte of Windows-1252 as the standard says', () => {
    const open = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
    expect(decodeWindows1252(Uint8Array.from(open))).toBe('\u0081\u008d\u008f\u0090\u009d')
    expect(decodeWindows1252(Uint8Array.from([0x80, 0x85, 0x8a, 0x91, 0x92, 0x99, 0x9f, 0xa0, 0xff]))).toBe('€…Š‘’™Ÿ\u00a0ÿ')
  })

  it('recognises UTF-8 wherever the first bytes end', () => {
    fc.assert(fc.property(fc.string({unit: 'grapheme', minLength: 1}), (text) => {
      const bytes = Buffer.from('plain words ' + text)
      for (let end = 12; end <= bytes.length; end++) expect(detectEncoding(bytes.subarray(0, end)).encoding).toBe('utf-8')
    }))
  })
})
