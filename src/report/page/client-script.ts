import {readFileSync} from 'node:fs'

/** The parts of the script that runs in the page, in an order in which each uses only those before it. */
const PARTS = ['page-parts', 'questions', 'term-places', 'evidence', 'reader', 'filters', 'charts', 'start'] as const
const FOLDER = new URL('../../../dist/report/page/client/', import.meta.url)

/**
 * The script of the page as one text. Its parts are modules of their own, so that they are checked like all code; a page that is one file cannot
 * import, so that the lines that import and the words that export are left out here.
 */
export function clientScript(): string {
  return PARTS.map((part) => joined(readFileSync(new URL(`${part}.js`, FOLDER), 'utf8'))).join('')
}

/**
 * A module without what ties it to others.
 *
 * @example joined("import {a} from './a.js';\nexport function b() {}") // 'function b() {}'
 */
export function joined(module: string): string {
  return module.replace(/^import .*\n/gm, '').replace(/^export \{\};\n?/gm, '').replace(/^export /gm, '')
}
