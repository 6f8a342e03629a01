import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {delimiter, join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {chromium} from 'playwright-core'

/** The browser of the machine; `null` where it has none. */
export const CHROMIUM: string | null = (process.env['PATH'] ?? '').split(delimiter)
  .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null

if (CHROMIUM === null) process.stderr.write('tests/browser are skipped: there is no chromium on the PATH (Debian: apt-get install chromium)\n')

/** Starts it. Root needs to give up the sandbox: the pages are our own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: CHROMIUM!, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []})
}

/** A page with everything that it complained of, or asked the network for. */
export async function openPage(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<{page: Page, complaints: string[]}> {
  const context = await browser.newContext({reducedMotion: 'reduce', ...options}), page = await context.newPage(), complaints: string[] = []
  page.on('console', (message) => { complaints.push(`${message.type()}: ${message.text()}`) })
  page.on('pageerror', (error) => { complaints.push(`error: ${error.message}`) })
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => { if (!request.url().startsWith('file:')) complaints.push(`request: ${request.url()}`) })
  await page.goto(`file://${path}`)
  return {page, complaints}
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong with the page as it is now, one line each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`${AXE};0`)
  return page.evaluate<string[]>(`axe.run(document).then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes[0].html.slice(0, 200)))`)
}
