// A first report: who uses loaded wording for the same event, and is it the outlet that speaks or its sources?

import {deepEqual, equal, ok} from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {loadSetup, reportCorpus} from 'parallax'
import {readColumns, readRows} from './read-report.mjs'
import {rowsWhere, toDataFrame} from './to-data-frame.mjs'

// 1. The report. The corpus is one CSV file, 34 invented articles of five outlets on six events. The report is a folder of CSV tables;
//    `existing: 'replace'` lets this file run again and again.
const corpus = fileURLToPath(new URL('../datasets/sample/articles.csv', import.meta.url))
const report = fileURLToPath(new URL('parallax-sample', import.meta.url))
const {read, accepted} = await reportCorpus({
  corpus: [corpus], out: report, setup: loadSetup(), profile: 'plain', existing: 'replace', workers: 1,
  load: {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'},
})
console.log(`${accepted} of ${read} articles analysed\n`)

// 2. The event is the unit. outlet-events.csv has one row per outlet and event, so outlets are compared on the same news, not on what
//    each chose to cover. As a data frame it can be filtered, plotted or joined with data of your own.
const cells = toDataFrame(readColumns(report, 'outlet-events'))
const event = 'halven-vote'
const vote = rowsWhere(cells, {event}).sortValues('loaded_per_1000_own', {ascending: false})

// 3. Voice. An outlet that quotes an angry minister is not angry itself: only words in its own voice count here, per 1,000 such words.
console.log(`Loaded wording in own voice on ${event}:`)
for (const [outlet, hits, words, rate] of vote.loc({columns: ['outlet', 'loaded_own', 'words_own_voice', 'loaded_per_1000_own']}).values) {
  console.log(`  ${outlet.padEnd(22)} ${rate.toFixed(1).padStart(5)} per 1,000   (${hits} in ${words} words)`)
}

// 4. Two outlets. Whole numbers first, the quotient last: a ratio of rounded rates would drift. One event with a dozen hits says what was
//    printed, not what these outlets generally do; for that, outlets.csv has intervals over all events. It also says nothing about who
//    wrote it: an agency's text that the Clarion ran makes its rate lower here (column `wire` of articles.csv).
const loud = figuresOf('Daily Clarion'), calm = figuresOf('Velmark Today')
const ratio = loud.hits * calm.words / (calm.hits * loud.words)
console.log(`\nPer own word, Daily Clarion uses ${ratio.toFixed(1)} times as many as Velmark Today. Which ones:`)

// 5. Evidence. Every figure leads to rows of hits.csv, and every row to its place in the untouched text.
const hits = readRows(`${report}/hits.csv`).filter(({kind, voice}) => kind === 'loaded' && voice === 'outlet')
for (const name of ['Daily Clarion', 'Velmark Today']) {
  const words = hits.filter((hit) => hit.outlet === name && hit.event === event).map((hit) => hit.words)
  console.log(`  ${name}: ${words.join(', ')}`)
}

// 6. Trust nothing: count again without the table, from the hits and the articles. A difference stops this file with exit code 1.
const articles = readRows(`${report}/articles.csv`), texts = new Map(readRows(corpus).map((row) => [row.id, row]))
const pairs = cells.loc({columns: ['outlet', 'event']}).values.map(([...pair]) => JSON.stringify(pair))
deepEqual(new Set(pairs), new Set(articles.map((row) => JSON.stringify([row.outlet, row.event]))), 'a cell is missing or made up')
for (const row of cells.loc({columns: ['outlet', 'event', 'loaded_own', 'words_own_voice', 'loaded_per_1000_own']}).values) {
  const {count, words} = countAgain(row[0], row[1])
  deepEqual(row.slice(2, 4), [count, words], `${row[0]} on ${row[1]}: hits and words`)
  ok(Math.abs(row[4] - 1000 * count / words) <= 0.000501, `${row[0]} on ${row[1]}: ${row[4]} is not 1000 × ${count} / ${words}`)
}
const a = countAgain('Daily Clarion', event), b = countAgain('Velmark Today', event)
equal(ratio, a.count * b.words / (b.count * a.words), 'the ratio of the two outlets')
for (const {article, part, start, end, words} of hits) {
  equal(texts.get(article)[part].slice(Number(start), Number(end)), words, `the words of ${article} at ${start}`)
}
ok(pairs.length === 30 && a.count > 0 && b.count > 0, 'five outlets on six events; both outlets of the comparison have hits')
console.log(`\nCounted again from hits.csv and articles.csv: ${pairs.length} cells and ${hits.length} hits agree.`)

function figuresOf(outlet) {
  const [[count, words]] = rowsWhere(cells, {outlet, event}).loc({columns: ['loaded_own', 'words_own_voice']}).values
  return {hits: count, words}
}

function countAgain(outlet, about) {
  const here = (row) => row.outlet === outlet && row.event === about
  return {count: hits.filter(here).length, words: articles.filter(here).reduce((sum, row) => sum + Number(row.words_own_voice), 0)}
}
