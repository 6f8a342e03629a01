// npm run bench -- accuracy [GOLD.jsonl [--split NAME]]: attributions against human codings. Without a file: the built-in corpus.
// GOLD: one article a line, {id, text, title?, outlet?, split?, attributions: [{source, cue, content: [[start, end], …], kind}]}, UTF-16 offsets.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {evaluateAttributions} from '../dist/coding/evaluate-attributions.js'
import {createAnalyser, loadCorpus, loadSetup} from '../dist/index.js'
import {seededRandom} from '../dist/stats/seeded-random.js'

const SAMPLE = join(import.meta.dirname, '../datasets/sample')
const rowsOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line))

async function sampleRows() {
  const gold = new Map(rowsOf(join(SAMPLE, 'gold.jsonl')).map((row) => [row.id, row])), rows = []
  for await (const loaded of loadCorpus([join(SAMPLE, 'articles.csv')], {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'})) {
    if (loaded.kind === 'article') rows.push({...loaded.article, attributions: gold.get(loaded.article.id).attributions})
  }
  return rows
}

/** Prints precision, recall and F1, end to end, with 95 % intervals over articles. */
export async function printAccuracy(file, split) {
  const rows = file === undefined ? await sampleRows() : rowsOf(file).filter((row) => split === undefined || row.split === split)
  const analyse = createAnalyser(loadSetup())
  const articles = rows.map(({id, outlet = '', title = '', text, attributions}) => {
    const found = analyse({id, outlet, date: null, event: null, title: title ?? '', text, url: null, labels: {}, file: '', line: 1}).attributions.filter(({part}) => part === 'text')
    return {text, found, coded: attributions.filter(({content}) => content.length > 0)}
  })
  console.log(`Attributions end to end (content and source each share at least half of their letters), ${articles.length} articles${split === undefined ? '' : `, split ${split}`}, per cent`)
  console.log('| kind | coded | found | precision | recall | F1 | 95 % |\n|---|---|---|---|---|---|---|')
  for (const {kind, coded, found, precision, recall, f1, low, high} of evaluateAttributions(articles, seededRandom(1))) {
    console.log(`| ${kind} | ${coded} | ${found} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} | ${low.toFixed(1)}–${high.toFixed(1)} |`)
  }
}
