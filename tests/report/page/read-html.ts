import {parseHTML} from 'linkedom'

/** As much of an element as tests look at. */
export interface HtmlElement {
  readonly textContent: string
  getAttribute: (name: string) => string | null
  querySelector: (selector: string) => HtmlElement | null
  querySelectorAll: (selector: string) => Iterable<HtmlElement>
}

/** A page as a browser reads it, without running it. */
export function readHtml(html: string): HtmlElement {
  const window: unknown = parseHTML(html)
  return (window as {document: HtmlElement}).document
}
