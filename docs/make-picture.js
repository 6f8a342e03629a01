/**
 * Makes the picture of the README: `node docs/make-picture.js` after a build writes docs/images/page.png, the first screen and one event of the page of
 * the built-in corpus. Needs a Chromium on the PATH.
 */
import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {chromium} from 'playwright-core'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const scratch = mkdtempSync(join(tmpdir(), 'parallax-picture-')), out = join(scratch, 'report')

try {
  execFileSync(process.execPath, [here('../dist/cli.js'), 'report', here('../datasets/sample/articles.csv'), '--out', out, '--quiet'])
  const executablePath = execFileSync('sh', ['-c', 'command -v chromium || command -v chromium-browser || command -v google-chrome'], {encoding: 'utf8'}).trim()
  const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []})
  const page = await browser.newPage({viewport: {width: 960, height: 700}, colorScheme: 'light', reducedMotion: 'reduce'})
  await page.goto(`file://${join(out, 'report.html')}`)
  await page.screenshot({path: here('images/page.png')})
  await browser.close()
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
