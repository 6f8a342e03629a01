// npm run bench -- statistics [RUNS]: how often tests and intervals of comparisons are right (statistics.js).
// npm run bench -- accuracy [GOLD.jsonl]: how well attributions are found (accuracy.js). npm run bench -- labels: label sets by size (labels.js). Otherwise,
// npm run bench [-- FILE.jsonl] [--times N] [--runs N] [--tasks a,b]: speed and memory of each step, as ratios to reading and parsing the same file.
import {execFileSync, spawnSync} from 'node:child_process'
import {createReadStream, createWriteStream, mkdtempSync, rmSync, statSync} from 'node:fs'
import {once} from 'node:events'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createGunzip} from 'node:zlib'
import {parseArgs} from 'node:util'
import {pipeline} from 'node:stream/promises'
import {printAccuracy} from './accuracy.js'
import {printLabelCosts} from './labels.js'
import {stageTimes} from './stage-times.js'
import {printStatistics} from './statistics.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {times: {type: 'string', default: '1'}, runs: {type: 'string', default: '3'}, tasks: {type: 'string'}, split: {type: 'string'}},
})
if (positionals[0] === 'accuracy') {
  await printAccuracy(positionals[1], values.split)
  process.exit(0)
}
if (positionals[0] === 'labels') {
  await printLabelCosts()
  process.exit(0)
}
if (positionals[0] === 'statistics') {
  printStatistics(Number(positionals[1] ?? 2000))
  process.exit(0)
}
const ABOUT = {
  read: 'reading only', parse: 'reading + JSON.parse', load: 'reading and checking articles (ours)', tokens: 'tokens, sentences, quotes (ours)',
  analyse: 'whole analysis, nothing written', report: 'whole report, one thread', 'report-2': 'whole report, two threads',
  natural: 'other tool: natural, words + AFINN', python: 'other tool: Python re, word count',
}
const PYTHON = `
import sys, json, re, resource
from collections import Counter
words = Counter()
for line in open(sys.argv[1], encoding='utf-8'):
    row = json.loads(line)
    words.update(re.findall(r"[\\w'’-]+", (row.get('text') or row.get('content_original') or '').lower()))
use = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({'words': sum(words.values()), 'cpu': use.ru_utime + use.ru_stime, 'memory': use.ru_maxrss / 1024}))
`
const work = mkdtempSync(join(tmpdir(), 'bench-'))
process.on('exit', () => { rmSync(work, {recursive: true, force: true}) })

const file = await prepare(positionals[0])
const hasPython = spawnSync('python3', ['--version']).status === 0
const tasks = values.tasks?.split(',') ?? ['read', 'parse', 'load', 'tokens', 'analyse', 'report', 'report-2', 'natural', ...hasPython ? ['python'] : []]
const unknown = tasks.filter((task) => !(task in ABOUT))
if (unknown.length > 0) {
  console.error(`bench: there is no task ${unknown.join(', ')}; give some of ${Object.keys(ABOUT).join(',')}`)
  process.exit(2)
}
const results = new Map(tasks.map((task) => [task, []]))
for (let run = 0; run < Number(values.runs); run++) for (const task of tasks) results.get(task).push(runTask(task))

const size = Number(JSON.parse(execFileSync('node', [join(import.meta.dirname, 'tasks.js'), 'parse', file], {encoding: 'utf8'})).bytes) / 1e6
const floor = results.has('parse') ? median(results.get('parse').map(({cpu}) => cpu)) : NaN
console.log(`${(statSync(file).size / 1e6).toFixed(1)} MB of file, ${size.toFixed(1)} MB of text; CPU seconds = user + system, start of the program included; median of ${values.runs} runs in turn (lowest to highest)`)
console.log('| task | CPU s | MB/s | x reading + parsing | peak MB | result |\n|---|---|---|---|---|---|')
for (const [task, runs] of results) {
  const cpus = runs.map(({cpu}) => cpu), cpu = median(cpus)
  const did = Object.entries(runs[0]).filter(([key]) => !['cpu', 'wall', 'memory'].includes(key))
  console.log(`| ${ABOUT[task] ?? task} | ${cpu.toFixed(2)} (${Math.min(...cpus).toFixed(2)}–${Math.max(...cpus).toFixed(2)}) | ${(size / cpu).toFixed(1)} | ${(cpu / floor).toFixed(1)} | ${median(runs.map(({memory}) => memory)).toFixed(0)} | ${did.map(([key, value]) => `${key} ${value}`).join(', ')} |`)
}
if (values.tasks === undefined && values.times === '1') console.log(`\nWhere the time of the analysis goes, warm, one thread:\n${await stageTimes(file)}`)

function runTask(task) {
  const [program, args] = task === 'python' ? ['python3', ['-c', PYTHON, file]] : [process.execPath, [join(import.meta.dirname, 'tasks.js'), task, file]]
  return JSON.parse(execFileSync(program, args, {encoding: 'utf8', maxBuffer: 1 << 26}))
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

/** The file to measure on: unpacked, `times` times over with changed ids. Without one, the built-in corpus, until it has some 15 MB. */
async function prepare(given) {
  const target = join(work, 'corpus.jsonl')
  if (given === undefined) return repeatSample(target)
  const source = resolve(given), plain = join(work, 'plain.jsonl')
  if (source.endsWith('.gz')) await pipeline(createReadStream(source), createGunzip(), createWriteStream(plain))
  const times = Number(values.times), unpacked = source.endsWith('.gz') ? plain : source
  if (times === 1) return unpacked
  const {readFileSync} = await import('node:fs')
  const lines = readFileSync(unpacked, 'utf8').split('\n').filter(Boolean)
  await write(target, times, lines.map((line) => JSON.parse(line)))
  return target
}

async function repeatSample(target) {
  const {loadCorpus} = await import('../dist/index.js')
  const rows = []
  const sample = resolve(import.meta.dirname, '../datasets/sample/articles.csv')
  for await (const loaded of loadCorpus([sample], {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'})) if (loaded.kind === 'article') rows.push(loaded.article)
  await write(target, 170, rows)
  return target
}

async function write(target, times, rows) {
  const out = createWriteStream(target)
  for (let n = 0; n < times; n++) for (const row of rows) {
    const id = 'ID' in row ? 'ID' : 'id'
    if (!out.write(JSON.stringify({...row, [id]: `${row[id]}-${n}`}) + '\n')) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}
