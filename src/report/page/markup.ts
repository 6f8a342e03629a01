import {showHidden} from '../guard-text.ts'

/** HTML that is safe to print: made by `tag` and `raw` alone, so that a plain string is always text and never markup. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

/** What stands inside an element. `null` and `false` stand for nothing. */
export type Child = string | number | Markup | null | false | readonly Child[]
/** `true` is an attribute without a value; `null` and `false` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

const VOID = new Set(['meta', 'input', 'br'])

/**
 * An element. Strings among its children and attributes are escaped, and what hides or turns text is made visible.
 *
 * @example tag('p', {class: 'note'}, '1 < 2').html // '<p class="note">1 &lt; 2</p>'
 */
export function tag(name: string, attributes: Attributes, ...children: readonly Child[]): Markup {
  let open = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue
    open += value === true ? ` ${key}` : ` ${key}="${escapeText(String(value))}"`
  }
  return new Markup(VOID.has(name) ? `${open}>` : `${open}>${htmlOf(children)}</${name}>`)
}

/**
 * A name or words of the corpus, set apart so that their direction of writing does not reach what stands around them.
 *
 * @example foreign('A & B').html // '<bdi>A &amp; B</bdi>'
 */
export function foreign(text: string): Markup {
  return tag('bdi', {}, text)
}

/**
 * Children as HTML.
 *
 * @example htmlOf(['a', null, 1]) // 'a1'
 */
export function htmlOf(child: Child): string {
  if (child === null || child === false) return ''
  if (typeof child === 'string') return escapeText(child)
  if (typeof child === 'number') return String(child)
  return child instanceof Markup ? child.html : child.map(htmlOf).join('')
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

/**
 * A text for HTML and XML, inside elements and attributes: signs of markup escaped, control characters and marks that turn the direction of
 * writing made visible.
 *
 * @example escapeText('<a> & "b"') // '&lt;a&gt; &amp; &quot;b&quot;'
 */
export function escapeText(text: string): string {
  const visible = showHidden(text)
  return /[&<>"']/.test(visible) ? visible.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!) : visible
}

/**
 * JSON for a data block of a page: no sign in it can end the block.
 *
 * @example jsonBlock({a: '</script>'}) // '{"a":"\\u003c/script>"}'
 */
export function jsonBlock(value: unknown): string {
  return JSON.stringify(value).replace(/[<\u2028\u2029\u202a-\u202e\u2066-\u2069\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
