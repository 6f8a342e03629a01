import type {Range} from '../../types.ts'
import {articleOf, faultIn, rangeIn} from './coded-article.ts'
import type {CodedArticle, GoldRow} from './coded-article.ts'
import {createOffsets} from './code-points.ts'

export const ROLES = ['source', 'cue', 'content'] as const
export type Role = (typeof ROLES)[number]

/** A labelled span. `id` is what relations name it by. */
export interface LabelledSpan {
  readonly id: string
  readonly role: Role
  readonly range: Range
}

/** An article with labelled spans, and which of them a person has tied together. */
export interface SpanRow {
  readonly article: Omit<CodedArticle, 'attributions'>
  readonly spans: readonly LabelledSpan[]
  readonly links: readonly (readonly [from: string, to: string])[]
}

type Unknown = Readonly<Record<string, unknown>>

/** A span as a tool writes it, before it is checked. */
interface RawSpan {
  readonly id: string
  readonly start: unknown
  readonly end: unknown
  readonly label: unknown
  /** The words of the span, where the tool writes them. */
  readonly words: unknown
}

/**
 * Reads an article with labelled spans from an export of an annotation tool:
 *
 * - `spans`, `label` or `labels`: a list of `[start, end, label]` (doccano) or `{start, end, label | labels: [label]}` (Prodigy, Label
 *   Studio JSON-MIN);
 * - `entities: [{id, start_offset, end_offset, label}]` with `relations: [{from_id, to_id}]` (doccano);
 * - `data: {text}` with `annotations: [{result: […]}]` (Label Studio), the first one that was not cancelled, with its relations.
 *
 * Labels are source, cue and content, whatever their case; others are passed over. Offsets count code points, as these tools do that are
 * written in Python; those of Label Studio count UTF-16 units. Where a tool writes the words of a span, they decide.
 */
export function readSpanRow(row: GoldRow): SpanRow | null {
  const {record} = row, tool = labelStudio(record)
  if (tool !== null) return spanRow({...row, record: {...record, text: tool.text}}, tool.raw, {relations: tool.relations, unit: 'utf-16'})
  const list = [record['entities'], record['spans'], record['label'], record['labels']].find((value) => Array.isArray(value))
  if (list === undefined) return null
  return spanRow(row, (list as unknown[]).map(rawSpan), {relations: listOf(record['relations']), unit: 'code points'})
}

function labelStudio(record: Unknown): {readonly text: unknown, readonly raw: RawSpan[], readonly relations: readonly Unknown[]} | null {
  const {data} = record, annotations = listOf(record['annotations'])
  if (!isObject(data) || !Array.isArray(record['annotations'])) return null
  const result = listOf(annotations.find((one) => one['was_cancelled'] !== true)?.['result'])
  const raw = result.filter((one) => isObject(one['value']) && one['type'] !== 'relation').map((one) => rawSpan({...one['value'] as Unknown, id: one['id']}, 0))
  const text = data['text'] ?? Object.values(data).find((value) => typeof value === 'string')
  return {text, raw, relations: result.filter((one) => one['type'] === 'relation')}
}

/** A span in any of the ways that it may be written; its id is its place in the list where it has none. */
function rawSpan(given: unknown, at: number): RawSpan {
  if (Array.isArray(given)) return {id: `#${at}`, start: given[0], end: given[1], label: given[2], words: undefined}
  const span = isObject(given) ? given : {}, labels = span['labels'], id = span['id']
  return {
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : `#${at}`, start: span['start_offset'] ?? span['start'], end: span['end_offset'] ?? span['end'],
    label: Array.isArray(labels) ? labels[0] : span['label'], words: span['text'],
  }
}

function spanRow(row: GoldRow, raw: readonly RawSpan[], {relations, unit}: {readonly relations: readonly Unknown[], readonly unit: 'utf-16' | 'code points'}): SpanRow {
  const article = articleOf(row), offsets = createOffsets(article.text), spans: LabelledSpan[] = []
  for (const {id, start, end, label, words} of raw) {
    if (typeof label !== 'string') throw faultIn(row, `a span needs a label; given ${JSON.stringify({start, end, label})}`)
    const role = ROLES.find((one) => one === label.trim().toLowerCase())
    if (role === undefined) continue
    const units: Range = [Number(start), Number(end)], points = offsets.fromCodePoints(units)
    const preferred = unit === 'utf-16' ? units : points, other = unit === 'utf-16' ? points : units
    const [from, to] = typeof words === 'string' && slice(article.text, preferred) !== words && slice(article.text, other) === words ? other : preferred
    spans.push({id, role, range: withoutSpaces(article.text, rangeIn(row, article, from, to))})
  }
  return {article, spans, links: relations.map((relation) => [String(relation['from_id']), String(relation['to_id'])])}
}

function slice(text: string, [start, end]: Range): string {
  return text.slice(start, end)
}

function withoutSpaces(text: string, [start, end]: Range): Range {
  const words = text.slice(start, end), from = start + words.length - words.trimStart().length
  return [from, Math.max(from, start + words.trimEnd().length)]
}

function listOf(value: unknown): readonly Unknown[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
