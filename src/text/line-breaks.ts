/** What a single line break means in a text: the end of a paragraph, or nothing but the edge of the page. */
export type LineBreaks = 'paragraphs' | 'wrapped'

const SAMPLE = 64

/**
 * Whether the single line breaks of a text end paragraphs. They do, unless blank lines do that already and the lines between them are
 * wrapped: nearly all of 40 to 100 characters and most not closed by a full stop or mark.
 *
 * @example lineBreaks('One.\nTwo.') // 'paragraphs'
 */
export function lineBreaks(text: string): LineBreaks {
  if (!/\n[ \t\r]*\n/.test(text)) return 'paragraphs'
  let lines = 0, wrapped = 0, from = 0
  while (lines < SAMPLE) {
    const end = text.indexOf('\n', from)
    if (end < 0) break
    const next = text.charCodeAt(end + 1), size = end - from
    if (size > 1 && next !== 10 && next !== 13 && end + 1 < text.length) {
      lines++
      if (size >= 40 && size <= 100 && !/[.!?:"”’)]\r?$/.test(text.slice(end - 2, end))) wrapped++
    }
    from = end + 1
  }
  return lines >= 4 && wrapped >= lines * 0.7 ? 'wrapped' : 'paragraphs'
}
