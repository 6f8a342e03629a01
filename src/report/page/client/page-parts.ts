import type {PageData} from '../page-data.ts'

/** The part of the page with that id. The page is written with all of them. */
export function part(id: string): HTMLElement {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no part ${id}`)
  return element
}

/** A new element. What stands in it is text: nothing of the corpus is ever read as markup. */
export function made(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  element.append(...children)
  return element
}

/** Words of the corpus, whose direction of writing stays their own. */
export function foreignText(text: string): HTMLElement {
  return made('bdi', {}, text)
}

let read: PageData | null = null

/** The data of the page. They are read when first asked for, so that the page opens at once. */
export function pageData(): PageData {
  read ??= JSON.parse(part('data').textContent) as PageData
  return read
}
