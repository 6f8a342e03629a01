// npm run bench -- labels: what label sets cost by their size and by what users write into them, on the built-in corpus, repeated.
// Entries are made of the corpus's own words: pairs of neighbours and of words that seldom meet, stems, globs, rules and exceptions.
import {performance} from 'node:perf_hooks'
import {join} from 'node:path'
import {loadCorpus, loadSetup, createReader, parseLabelSet} from '../dist/index.js'
import {createMatcher} from '../dist/labels/create-matcher.js'

const TIMES = 12, RUNS = 9

/** Prints a table of seconds per million tokens. */
export async function printLabelCosts() {
  const {abbreviations} = loadSetup({attribution: 'rules'}), articles = []
  for await (const loaded of loadCorpus([join(import.meta.dirname, '../datasets/sample/articles.csv')], {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'})) {
    if (loaded.kind === 'article') articles.push(loaded.article)
  }
  const read = createReader({abbreviations}), documents = Array.from({length: TIMES}, () => articles.map(read)).flat()
  const tokens = documents.reduce((sum, {body}) => sum + body.size, 0)
  const vocabulary = documents[0].vocabulary.forms.filter((form) => /^[a-z]{3,}$/.test(form))
  const reading = median(Array.from({length: RUNS}, () => timed(() => { for (const article of articles) read(article) }))) * TIMES
  const sets = [
    ['100 entries', entriesOf(100)], ['1,000 entries', entriesOf(1000)], ['10,000 entries', entriesOf(10_000)], ['100,000 entries', entriesOf(100_000)],
    ['100 entries and *a*a*a*b, *e*e*e*e*z, ?*?*?*?*x, * * * * zzz', [...entriesOf(100), 'w,*a*a*a*b,', 'x,*e*e*e*e*z,', 'x,?*?*?*?*x,', 'x,* * * * zzz,']],
    ['100 entries and 10,000 rules about "the"', [...entriesOf(100), ...Array.from({length: 10_000}, (_, index) => `r,the NEAR/50 zq${index},`)]],
    ['100 entries and 10,000 globs *xx*yy*', [...entriesOf(100), ...Array.from({length: 10_000}, (_, index) => `r,*${letters(index)}*${letters(index * 7 + 3)}*q,`)]],
  ]
  const results = sets.map(([name, rows]) => {
    const set = parseLabelSet(`${name}.csv`, `# kind: other\nlabel,term,except\n${[...new Map(rows.map((row) => [row.split(',')[1], row])).values()].join('\n')}\n`, '')
    let match
    const compile = timed(() => { match = createMatcher([set], abbreviations) })
    const pass = () => documents.reduce((sum, document) => sum + match(document, document.body).length, 0)
    const first = timed(pass)
    return {name, entries: set.entries.length, compile, first, match, pass, hits: pass(), times: []}
  })
  for (let run = 0; run < RUNS; run++) for (const result of results) result.times.push(timed(result.pass))
  const base = median(results[0].times)
  console.log(`${tokens} tokens; seconds per million tokens, warm, median of ${RUNS} runs in turn; reading the same text into tokens: ${(reading / 1000 / tokens * 1e6).toFixed(3)}`)
  console.log('| label set | entries | hits | compiled in s | first pass | matching | x 100 entries | reading + matching, x 100 entries |\n|---|---|---|---|---|---|---|---|')
  for (const {name, entries, hits, compile, first, times} of results) {
    const time = median(times), per = (ms) => (ms / 1000 / tokens * 1e6).toFixed(3)
    console.log(`| ${name} | ${entries} | ${hits} | ${(compile / 1000).toFixed(2)} | ${per(first)} | ${per(time)} | ${(time / base).toFixed(2)} | ${((time + reading) / (base + reading)).toFixed(2)} |`)
  }

  function entriesOf(count) {
    const rows = [], random = seeded(7), pick = () => vocabulary[Math.floor(random() * vocabulary.length)]
    // The first hundred are the same in every set and do the hitting; the others are words that no text has, met by their first or last letters.
    for (let at = 0; at < 100; at++) rows.push(at % 10 === 0 ? `a,${pick()} NEAR/5 ${pick()},` : at % 10 === 1 ? `a,${pick().slice(0, 5)}*,${pick()}` : `a,${pick()},`)
    while (rows.length < count) {
      const at = rows.length, form = rows.length % 8
      if (form === 0) rows.push(`b,${pick()} ${pick()} ${letters(at)},`)
      else if (form === 1) rows.push(`b,${pick()}${letters(at)}*,`)
      else if (form === 2) rows.push(`b,*${letters(at)}${pick()},`)
      else if (form === 3) rows.push(`b,${pick()}${letters(at)} NEAR/9 ${pick()},`)
      else if (form === 4) rows.push(`b,${pick()} ${pick()},${pick()} ${pick()} ${pick()}`)
      else rows.push(`b,${letters(at)}${pick()} ${pick()},`)
    }
    return rows
  }
}

function letters(number) {
  return number.toString(26).replace(/[0-9a-p]/g, (digit) => 'qzxjkvwybfghlmnprstcdaeiou'[parseInt(digit, 26)])
}

function timed(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed) {
  let state = seed
  return () => {
    state = state * 48271 % 2147483647
    return state / 2147483647
  }
}
