// One task on one file, in a process of its own: `node bench/tasks.js NAME FILE`. Prints what it did and used as a line of JSON.
import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {argv, hrtime, resourceUsage, stdout} from 'node:process'

/** Lines of a file, as buffers, split on byte 0x0A only. */
async function* linesOf(file) {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(file, {highWaterMark: 1 << 20})) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    let from = 0
    for (let end = data.indexOf(10); end >= 0; end = data.indexOf(10, from)) {
      yield data.subarray(from, end)
      from = end + 1
    }
    rest = data.subarray(from)
  }
  if (rest.length > 0) yield rest
}

const textOf = (row) => row.text ?? row.content_original ?? row.content ?? row.body ?? ''

async function* articlesOf(file) {
  const {loadCorpus} = await import('../dist/index.js')
  for await (const loaded of loadCorpus([file], {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'})) {
    if (loaded.kind === 'article') yield loaded.article
  }
}

async function inTemporaryFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try { return await act(folder) } finally { rmSync(folder, {recursive: true, force: true}) }
}

const TASKS = {
  async read(file) {
    let bytes = 0
    for await (const chunk of createReadStream(file, {highWaterMark: 1 << 20})) bytes += chunk.length
    return {bytes}
  },
  async parse(file) {
    let articles = 0, bytes = 0
    for await (const line of linesOf(file)) {
      if (line.length === 0) continue
      articles++
      bytes += Buffer.byteLength(textOf(JSON.parse(line.toString())))
    }
    return {articles, bytes}
  },
  async load(file) {
    let articles = 0, units = 0
    for await (const {text} of articlesOf(file)) {
      articles++
      units += text.length
    }
    return {articles, units}
  },
  async tokens(file) {
    const {createReader, loadSetup} = await import('../dist/index.js')
    const read = createReader(loadSetup())
    let tokens = 0
    for await (const article of articlesOf(file)) tokens += read(article).body.size
    return {tokens}
  },
  async analyse(file) {
    const {createAnalyser, loadSetup} = await import('../dist/index.js')
    const analyse = createAnalyser(loadSetup())
    let attributions = 0
    for await (const article of articlesOf(file)) attributions += analyse(article).attributions.length
    return {attributions}
  },
  report: (file) => report(file, 1),
  'report-2': (file) => report(file, 2),
  async natural(file) {
    const {default: Tokenizer} = await import('natural/lib/natural/tokenizers/regexp_tokenizer.js')
    const {default: Analyzer} = await import('natural/lib/natural/sentiment/SentimentAnalyzer.js')
    const {default: stemmer} = await import('natural/lib/natural/stemmers/porter_stemmer.js')
    const tokenizer = new Tokenizer.WordTokenizer(), analyzer = new Analyzer('English', stemmer, 'afinn')
    let words = 0
    for await (const line of linesOf(file)) {
      const tokens = tokenizer.tokenize(textOf(JSON.parse(line.toString())))
      words += tokens.length
      if (tokens.length > 0) analyzer.getSentiment(tokens)
    }
    return {words}
  },
}

async function report(file, workers) {
  const {reportCorpus, loadSetup} = await import('../dist/index.js')
  return inTemporaryFolder(async (folder) => {
    const {read, accepted, files} = await reportCorpus({
      corpus: [file], out: join(folder, 'report'), setup: loadSetup(), workers, profile: 'plain', existing: 'keep',
      load: {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'},
    })
    return {read, accepted, written: files.reduce((sum, {bytes}) => sum + bytes, 0)}
  })
}

const [, , name, file] = argv
const started = hrtime.bigint()
const did = await TASKS[name](file)
const {userCPUTime, systemCPUTime, maxRSS} = resourceUsage()
stdout.write(JSON.stringify({
  ...did, cpu: (userCPUTime + systemCPUTime) / 1e6, wall: Number(hrtime.bigint() - started) / 1e9, memory: maxRSS / 1024,
}) + '\n')
