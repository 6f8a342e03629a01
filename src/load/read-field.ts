/** One row of the input, as its format gives it. */
export type RawRecord = Readonly<Record<string, unknown>>

/**
 * The value of a column; a dotted path leads into nested objects where no column has the whole path as its name.
 *
 * @example readField({content: {main: 'Talks began.'}}, 'content.main') // "Talks began."
 */
export function readField(record: RawRecord, column: string): unknown {
  if (Object.hasOwn(record, column)) return record[column]
  let value: unknown = record
  for (const key of column.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as RawRecord)[key]
  }
  return value
}

/**
 * A scalar as a string without spaces around it; `''` for everything else.
 *
 * @example scalarText(12) // "12"
 */
export function scalarText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : ''
}

/**
 * A text as a string: a string as it is, a list of paragraphs joined by blank lines, a paragraph given as a list of sentences joined by
 * spaces. `null` for any other value.
 *
 * @example readText(['Talks began.', 'They ended.']) // "Talks began.\n\nThey ended."
 */
export function readText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return null
  const paragraphs: string[] = []
  for (const part of value as unknown[]) {
    if (typeof part === 'string') paragraphs.push(part)
    else if (Array.isArray(part) && part.every((sentence) => typeof sentence === 'string')) paragraphs.push(part.join(' '))
    else return null
  }
  return paragraphs.join('\n\n')
}
