/** The start or the end of an element. `attributes` is empty at an end. */
export interface XmlTag {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly opens: boolean
  readonly closes: boolean
}

/**
 * The tags of an XML text in order, with their lines; text between them, comments, declarations and instructions are passed over. Enough for
 * dictionaries, which keep everything in attributes. Entities other than the five of XML and numbers stay as they are: nothing is ever fetched.
 *
 * @example scanXml('<pnode name="a &amp; b"/>')[0].attributes.get('name') // 'a & b'
 */
export function scanXml(content: string): readonly XmlTag[] {
  const tags: XmlTag[] = []
  let line = 1, read = 0
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', read)) {
    for (; read < at; read++) if (content.charCodeAt(read) === NEWLINE) line++
    const end = endOfTag(content, at), text = content.slice(at, end)
    if (!/^<[!?]/.test(text)) tags.push(tagOf(text, line))
    for (; read < end; read++) if (content.charCodeAt(read) === NEWLINE) line++
  }
  return tags
}

const NEWLINE = 10

/** The place behind a tag, comment or declaration; `>` inside quotation marks does not end a tag. */
function endOfTag(content: string, at: number): number {
  const behind = (mark: string): number => {
    const end = content.indexOf(mark, at)
    return end < 0 ? content.length : end + mark.length
  }
  if (content.startsWith('<!--', at)) return behind('-->')
  if (content.startsWith('<![CDATA[', at)) return behind(']]>')
  if (content.startsWith('<?', at)) return behind('?>')
  let quote = ''
  for (let i = at; i < content.length; i++) {
    const sign = content.charAt(i)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '>') return i + 1
  }
  return content.length
}

function tagOf(text: string, line: number): XmlTag {
  const attributes = new Map<string, string>()
  for (const [, name, double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes.set(name!.toLowerCase(), decode(double ?? single ?? ''))
  return {
    name: /^<\/?\s*([\w:.-]*)/.exec(text)![1]!.toLowerCase(), line, attributes, opens: !text.startsWith('</'), closes: text.startsWith('</') || /\/\s*>$/.test(text),
  }
}

const NAMED: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/**
 * Text as the value of an attribute.
 *
 * @example encodeXml('a "b" & c') // 'a &quot;b&quot; &amp; c'
 */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"'\p{Cc}]/gu, (sign) => `&#${sign.codePointAt(0)!};`).replaceAll('&#38;', '&amp;').replaceAll('&#34;', '&quot;')
}
