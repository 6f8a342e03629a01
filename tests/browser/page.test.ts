import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parallax, SAMPLE, scratchFolder} from '../cli/run-cli.ts'
import {HOSTILE_TEXT} from '../report/page/hostile-article.ts'
import {CHROMIUM, openBrowser, openPage, violations} from './chromium.ts'

const folder = scratchFolder(), SAMPLE_PAGE = join(folder, 'sample', 'report.html'), HOSTILE_PAGE = join(folder, 'hostile', 'report.html')

/** Every field of every article tries to run something. */
function hostileCorpus(): string {
  return ['1', '2', '3', '4', '5', '6', '7'].flatMap((n) => ['a', 'b'].map((outlet) => JSON.stringify({
    id: `${n}${outlet} ${HOSTILE_TEXT}`, outlet: `${outlet} ${HOSTILE_TEXT}`, event: `${n} ${HOSTILE_TEXT}`, date: '2024-05-01', title: HOSTILE_TEXT,
    url: n === '1' ? 'javascript:alert(7)' : 'https://example.org/"onclick="alert(8)',
    text: `The brutal regime ${HOSTILE_TEXT} threatened them. “We reject the puppet regime ${HOSTILE_TEXT},” Anna ${HOSTILE_TEXT} Berg said. The "peace" is a disaster.`,
  }))).join('\n')
}

let browser: Browser
beforeAll(async () => {
  if (CHROMIUM === null) return
  const corpus = join(folder, 'hostile.jsonl')
  writeFileSync(corpus, hostileCorpus())
  const runs = await Promise.all([parallax(['report', SAMPLE, '--out', join(folder, 'sample')]), parallax(['report', corpus, '--out', join(folder, 'hostile'), '--workers', '1'])])
  expect(runs.map(({code}) => code)).toEqual([0, 0])
  browser = await openBrowser()
}, 120_000)
afterAll(async () => { if (CHROMIUM !== null) await browser.close() })

const evidence = (page: Page): ReturnType<Page['locator']> => page.locator('dialog#evidence[open]')
const activeText = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent')

describe.skipIf(CHROMIUM === null)('the page in a browser', () => {
  it.each([['light', 1280], ['dark', 320]] as const)('has nothing that keeps readers out: %s, %i px', async (colorScheme, width) => {
    const {page, complaints} = await openPage(browser, SAMPLE_PAGE, {colorScheme, viewport: {width, height: 800}})
    expect(await violations(page)).toEqual([])
    await page.goto(`file://${SAMPLE_PAGE}#k=loaded&v=own`)
    expect(await violations(page)).toEqual([])
    await page.goto(`file://${SAMPLE_PAGE}#read=0`)
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  }, 180_000)

  it.each([320, 768, 1920, 3840])('never scrolls sideways: %i px', async (width) => {
    for (const path of [SAMPLE_PAGE, HOSTILE_PAGE]) {
      const {page} = await openPage(browser, path, {viewport: {width, height: 800}})
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
      await page.goto(`file://${path}#read=0`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.context().close()
    }
  })

  it('opens in under two seconds', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    expect(await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd')).toBeLessThan(2000)
    await page.context().close()
  })

  it('leads from a number to its sentences, to the article, and back', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    const number = page.locator('#outlets tbody tr', {has: page.getByText('Daily Clarion', {exact: true})}).first().locator('a[href^="#k=loaded&v=own"]')
    await number.click()
    const counted = Number(/n=(\d+)/.exec(await number.getAttribute('href') ?? '')![1])
    expect(await evidence(page).locator('#evidence-count').textContent()).toBe(`${counted} places: all there are.`)
    while (await page.locator('#evidence-more').isVisible()) await page.locator('#evidence-more').click()
    expect(await evidence(page).locator('li').count()).toBe(counted)
    expect(await evidence(page).locator('li').first().textContent()).toContain('Daily Clarion')
    const word = await evidence(page).locator('li mark').first().textContent()
    await evidence(page).locator('a[href^="#read="]').first().click()
    expect(await evidence(page).count()).toBe(0)
    expect(await page.locator('#text .here').first().textContent()).toBe(word)
    await page.goBack()
    expect(await evidence(page).count()).toBe(1)
    await page.context().close()
  })

  it('opens as many places as each number counts', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    const wrong = await page.evaluate<string[]>(`(async () => {
      const wrong = [], links = [...new Set([...document.querySelectorAll('a[href^="#k="]')].map((link) => link.getAttribute('href')))]
      const exact = links.filter((href) => /&n=/.test(href) && !/#k=(article|word)/.test(href) && (!/&m=/.test(href) || /#k=loaded/.test(href)))
      for (const href of exact) {
        const told = new Promise((done) => addEventListener('hashchange', done, {once: true}))
        location.hash = href
        await told
        const text = document.getElementById('evidence-count').textContent, n = /&n=(\\d+)/.exec(href)[1]
        if (!text.startsWith(n === '0' ? 'No place' : n + (n === '1' ? ' place:' : ' places:'))) wrong.push(href + ' ' + text)
      }
      return exact.length < 300 ? ['only ' + exact.length] : wrong
    })()`)
    expect(wrong).toEqual([])
    await page.context().close()
  })

  it('shows terms that set outlets apart where they stand in the articles that it holds', async () => {
    const {page, complaints} = await openPage(browser, SAMPLE_PAGE)
    const told = await page.evaluate<[string, number, string[]][]>(`(async () => {
      const told = [], links = [...document.querySelectorAll('#distinctive a[href^="#k=word"][href*="&n="], #divergence a[href^="#k=word"]')].map((link) => link.getAttribute('href'))
      for (const href of new Set(links)) {
        const done = new Promise((done) => addEventListener('hashchange', done, {once: true}))
        location.hash = href
        await done
        const marks = [...document.querySelectorAll('#evidence-list mark')].map((mark) => mark.textContent.toLowerCase().replaceAll('’', "'").replace(/\\s+/g, ' '))
        told.push([new URLSearchParams(href.slice(1)).get('w').replaceAll('’', "'"), parseInt(document.getElementById('evidence-count').textContent), [...new Set(marks)]])
      }
      return told
    })()`)
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter(([term, count, marks]) => !(count > 0) || marks.length !== 1 || marks[0] !== term)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('answers which outlet uses more loaded words of its own on an event, how surely, and with which sentences', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    await page.getByLabel('Event', {exact: true}).selectOption({label: 'expulsions'})
    const answer = page.locator('details.event[open] .answer')
    expect(await answer.textContent()).toMatch(/^Most loaded words of its own: Daily Clarion, 7 in \d+ own words \([\d.]+ per 1,000, \[[\d.]+ to [\d.]+\]\)/)
    await answer.locator('a').first().click()
    expect(await evidence(page).locator('li mark').count()).toBe(7)
    expect((await evidence(page).locator('li .note').allTextContents()).every((note) => /Daily Clarion · expulsions/.test(note))).toBe(true)
    await page.context().close()
  })

  it('works with the keyboard alone, and gives the place back', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    await page.keyboard.press('Tab')
    expect(await activeText(page)).toBe('Skip to the findings')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const first = await activeText(page)
    expect(first).toMatch(/^\d/)
    await page.keyboard.press('Enter')
    expect(await evidence(page).count()).toBe(1)
    await page.keyboard.press('Escape')
    expect(await evidence(page).count()).toBe(0)
    await expect.poll(() => activeText(page)).toBe(first)
    await page.context().close()
  })

  it('leads through the dots of a figure with the arrow keys, and tells what each says', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE), figure = page.locator('#outlets figure').first(), dots = figure.locator('svg a')
    expect(await figure.locator('svg a[tabindex="0"]').count()).toBe(1)
    await dots.first().focus()
    await page.keyboard.press('ArrowDown')
    const label = await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')
    expect(label).toBe(await dots.nth(1).getAttribute('aria-label'))
    expect(await figure.locator('.spoken').textContent()).toBe(label)
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate<string>('document.activeElement.getAttribute("aria-label")')).toBe(await dots.last().getAttribute('aria-label'))
    await page.keyboard.press('Enter')
    expect(await evidence(page).count()).toBe(1)
    await page.context().close()
  })

  it('filters by outlet, event and voice', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    await page.getByLabel('Outlet', {exact: true}).selectOption({label: 'Velmark Today'})
    expect(await page.locator('#outlets .scroll').first().locator('tbody tr:visible').count()).toBe(1)
    await page.getByLabel('Event', {exact: true}).selectOption({label: 'grain-deal'})
    expect(await page.locator('details.event:visible').count()).toBe(1)
    await page.getByLabel('Voice of the sentences that open', {exact: true}).selectOption({label: 'quoted'})
    await page.locator('details.event a[href^="#k=attribution"]:visible').first().click()
    const notes = await evidence(page).locator('li .note').allTextContents()
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.every((note) => !note.includes('paraphrased'))).toBe(true)
    await page.keyboard.press('Escape')
    await page.getByRole('button', {name: 'Show all'}).click()
    await expect.poll(() => page.locator('details.event:visible').count()).toBe(6)
    await page.context().close()
  })

  it('switches the layers of an article without touching its text', async () => {
    const {page} = await openPage(browser, SAMPLE_PAGE)
    await page.goto(`file://${SAMPLE_PAGE}#read=1`)
    const text = await page.locator('#text').textContent()
    for (const box of await page.locator('.layers input').all()) await box.uncheck()
    expect(await page.locator('#text .on').count()).toBe(0)
    await page.getByLabel(/Quotes and sources/).check()
    expect(await page.locator('#text .l-content').count()).toBeGreaterThan(0)
    expect(await page.locator('#text .l-loaded').count()).toBe(0)
    expect(await page.locator('#text').textContent()).toBe(text)
    await page.context().close()
  })

  it('runs nothing that a corpus holds, wherever a reader goes', async () => {
    const {page, complaints} = await openPage(browser, HOSTILE_PAGE)
    await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true })')
    for (const address of ['#k=loaded', '#k=attribution', '#k=article', '#k=sentiment', '#k=scare-quote', '#read=0', '#k=<script>alert(9)</script>', '#read=0&at="><img src=x onerror=alert(1)>']) {
      await page.goto(`file://${HOSTILE_PAGE}${address}`)
      await page.locator('main a[href^="#k="]').first().hover({force: true}).catch(() => undefined)
    }
    expect(await page.locator('script').count()).toBe(2)
    expect(await page.locator('img, iframe, object, embed').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"], [onclick], [onerror], [onload]').count()).toBe(0)
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('lets no script but its own work', async () => {
    const {page, complaints} = await openPage(browser, SAMPLE_PAGE)
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png" onerror="alert(1)"><p style="color:red">x</p>')
      document.body.append(Object.assign(document.createElement('script'), {textContent: 'alert(2)'}))`)
    await expect.poll(() => complaints.filter((one) => one.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3)
    expect(complaints.filter((one) => one.startsWith('dialog'))).toEqual([])
    await page.context().close()
  })
})
