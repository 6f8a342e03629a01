// Time of each stage of the analysis, on a file that is read before, after one warm-up round.
import {hrtime} from 'node:process'
import {createHitFinder} from '../dist/annotate/find-hits.js'
import {createScareQuoteFinder} from '../dist/annotate/find-scare-quotes.js'
import {createSentimentScorer} from '../dist/annotate/score-sentiment.js'
import {assignVoices} from '../dist/attribute/assign-voices.js'
import {createAttributor} from '../dist/attribute/create-attributor.js'
import {createReader, loadCorpus, loadSetup} from '../dist/index.js'
import {createTask} from '../dist/jobs.js'
import {createAnalyser} from '../dist/pipeline.js'

/** A table of seconds per stage, as Markdown. */
export async function stageTimes(file) {
  const setup = loadSetup(), articles = []
  for await (const loaded of loadCorpus([file], {map: {}, outlet: null, template: null, encoding: null, requireOutlet: 'yes'})) if (loaded.kind === 'article') articles.push(loaded.article)
  const read = createReader(setup), attribute = createAttributor(setup.attribution), findHits = createHitFinder(setup)
  const findScareQuotes = createScareQuoteFinder(), score = createSentimentScorer(setup.sentiment)
  const analyse = createAnalyser(setup), report = createTask({kind: 'report', setup, profile: 'plain'})
  let seconds = new Map()
  const timed = (name, act) => {
    const from = hrtime.bigint(), result = act()
    seconds.set(name, (seconds.get(name) ?? 0) + Number(hrtime.bigint() - from) / 1e9)
    return result
  }
  for (let round = 0; round < 2; round++) {
    seconds = new Map()
    for (const article of articles) {
      const document = timed('tokens, sentences, quotes', () => read(article))
      const {attributions, doubtful} = timed('attributions', () => attribute(document))
      for (const passage of [document.title, document.body]) {
        const voices = timed('voices', () => ({...assignVoices(passage, attributions, doubtful), attributions}))
        timed('loaded terms', () => findHits(document, passage, voices))
        timed('scare quotes', () => findScareQuotes(document, passage, voices))
        timed('sentiment', () => score(document, passage, voices))
      }
    }
    timed('all stages + counts', () => { articles.forEach((article) => analyse(article)) })
    timed('all stages + counts + evidence rows + tally', () => report(articles))
  }
  return ['| stage | s |', '|---|---|', ...[...seconds].map(([name, s]) => `| ${name} | ${s.toFixed(2)} |`)].join('\n')
}
