import {isUtf8, transcode} from 'node:buffer'
import {messageOf} from '../errors.ts'
import {quoteValue} from './quote-value.ts'
import type {RawRecord} from './read-field.ts'
import type {BrokenRow, Row} from './rows.ts'

const LINE_FEED = 10
/** Between these lengths, in bytes, the detour over UTF-16 is the fastest way from valid UTF-8 to a string. */
const DETOUR_FROM = 2048, DETOUR_TO = 1 << 22

/**
 * Reads JSON lines: one object a line, split at the byte 0x0A and nowhere else. Blank lines are passed over. A line that is no JSON
 * object is a broken row, and reading goes on behind it.
 */
export async function* readJsonl(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Row[]> {
  let open: Buffer[] = []
  let line = 1
  for await (const chunk of chunks) {
    const rows: Row[] = []
    let start = 0
    const last = chunk.lastIndexOf(LINE_FEED)
    if (open.length > 0 && last >= 0) {
      start = chunk.indexOf(LINE_FEED) + 1
      addRow(rows, Buffer.concat([...open, chunk.subarray(0, start - 1)]), line++)
      open = []
    }
    const isValid = last > start && isUtf8(chunk.subarray(start, last))
    for (let end = chunk.indexOf(LINE_FEED, start); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      addRow(rows, chunk.subarray(start, end), line++, isValid)
      start = end + 1
    }
    if (start < chunk.length) open.push(chunk.subarray(start))
    if (rows.length > 0) yield rows
  }
  const rows: Row[] = []
  addRow(rows, Buffer.concat(open), line)
  if (rows.length > 0) yield rows
}

function addRow(rows: Row[], bytes: Buffer, line: number, isKnownValid = false): void {
  if (bytes.length === 0) return
  const isValid = isKnownValid || isUtf8(bytes)
  let text = ''
  try {
    text = decode(bytes, isValid)
    const record: unknown = JSON.parse(text)
    rows.push(isObject(record) ? {line, record, isDamaged: !isValid} : notAnObject(line, text))
  } catch (thrown) {
    if (text.trim() !== '' || bytes.length > DETOUR_TO) rows.push(notJson(line, text, messageOf(thrown)))
  }
}

function decode(bytes: Buffer, isValid: boolean): string {
  const isDetour = isValid && bytes.length >= DETOUR_FROM && bytes.length <= DETOUR_TO
  return isDetour ? transcode(bytes, 'utf8', 'ucs2').toString('utf16le') : bytes.toString('utf8')
}

/** Whether a parsed value is one JSON object: neither a list nor a scalar. */
export function isObject(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function notAnObject(line: number, text: string): BrokenRow {
  return {line, broken: {
    code: 'json-invalid', field: null,
    message: `a JSON object is required for each article; here is ${quoteValue(text)}`,
    fix: 'Write one object per article, such as {"id": …, "outlet": …, "text": …}.',
  }}
}

function notJson(line: number, text: string, reason: string): BrokenRow {
  return {line, broken: {
    code: 'json-invalid', field: null,
    message: `the line must be one complete JSON object, but it is not valid JSON (${quoteValue(reason)}); it begins ${quoteValue(text)}`,
    fix: 'Repair the line or export the file again, with each article on one line and null in place of NaN.',
  }}
}
