import {escapeText} from './markup.ts'

/** As much of a drawn element as is read to write it down. */
export interface SvgNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly attributes?: Iterable<{readonly name: string, readonly value: string}>
  readonly childNodes: Iterable<SvgNode>
  readonly getAttribute?: (name: string) => string | null
}

const ELEMENT = 1, TEXT = 3

/**
 * A drawing as SVG: everything escaped, coordinates to two decimals, no style elements (the page has its own). The name of a linked mark moves
 * to its link, where it is read out.
 */
export function serializeSvg(node: SvgNode, root: Readonly<Record<string, string>> = {}): string {
  if (node.nodeType === TEXT) return escapeText(node.textContent ?? '')
  if (node.nodeType !== ELEMENT || node.tagName === undefined || node.tagName.toLowerCase() === 'style') return ''
  const name = /[a-z]/.test(node.tagName) ? node.tagName : node.tagName.toLowerCase()
  const children = [...node.childNodes], attributes = new Map<string, string>()
  for (const {name: key, value} of node.attributes ?? []) {
    const short = key.replace(/^xlink:/, '')
    if (!(short === 'style' || short === 'aria-label' || (name === 'svg' && (short === 'width' || short === 'height')))) attributes.set(short, roundAll(short, value))
  }
  if (name === 'a') {
    attributes.set('tabindex', '-1')
    attributes.set('aria-label', children[0]?.getAttribute?.('aria-label') ?? '')
  }
  if (name === 'g') attributes.delete('aria-hidden')
  for (const [key, value] of Object.entries(root)) attributes.set(key, value)
  const open = `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escapeText(value)}"`).join('')}`
  const inside = children.map((child) => serializeSvg(child)).join('')
  return inside === '' ? `${open}/>` : `${open}>${inside}</${name}>`
}

/** Drawings are equal on every machine: the last digits of a coordinate are not. */
function roundAll(name: string, value: string): string {
  if (name === 'href' || name === 'class') return value
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
}

/** A drawing as a file of its own: dark on white, whatever opens it. */
export function standaloneSvg(node: SvgNode, title: string): string {
  const attributes = {'xmlns': 'http://www.w3.org/2000/svg', 'font-size': '11.5', 'style': 'color:#1a1a1a;background:#fff', 'role': 'img', 'aria-label': title}
  const svg = serializeSvg(node, attributes).replace(/<a [^>]*>|<\/a>/g, '')
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`
}
