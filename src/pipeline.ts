import {createHitFinder} from './annotate/find-hits.ts'
import {createScareQuoteFinder} from './annotate/find-scare-quotes.ts'
import {countLexicon} from './annotate/count-lexicon.ts'
import {createSentimentScorer} from './annotate/score-sentiment.ts'
import {createTargetScorer} from './annotate/score-targets.ts'
import {assignVoices} from './attribute/assign-voices.ts'
import {createAttributor} from './attribute/create-attributor.ts'
import {countOnce} from './measure/count-once.ts'
import {createWireFinder} from './measure/find-wire.ts'
import {createFingerprint} from './measure/fingerprint.ts'
import {measureArticle} from './measure/measure-article.ts'
import {sketchChoices} from './measure/sketch-choices.ts'
import {createCopySketcher} from './measure/sketch-copy.ts'
import {createFactSketcher} from './measure/sketch-facts.ts'
import {sketchLoaded} from './measure/sketch-loaded.ts'
import {createScareSketcher} from './measure/sketch-scare.ts'
import {sketchStatements} from './measure/sketch-statements.ts'
import {sketchLines} from './measure/sketch-lines.ts'
import {createTermSketcher} from './measure/sketch-terms.ts'
import {createWordSketcher} from './measure/sketch-words.ts'
import {speechOf} from './measure/speech-of.ts'
import type {Setup} from './setup.ts'
import type {Passage} from './text/passage.ts'
import {createReader} from './text/read-document.ts'
import type {Analysed, Article, Range, WireCredit} from './types.ts'

/** The mentions of an article, as ranges of its text, that sentiment is asked for. */
export type TargetsOf = (article: Article) => readonly Range[]

/**
 * A function that analyses one article: who says what, in whose voice each word stands, loaded terms, scare quotes, sentiment, and the whole
 * numbers that every table is made of. This file alone knows the order of the stages.
 *
 * Each article is analysed for itself: the order of articles and the number of analysers never change a result.
 *
 * @example
 * const analyse = createAnalyser(loadSetup())
 * const article = {id: '1', outlet: 'Daily Clarion', date: null, event: null, title: '', text: '“We will go,” Irena Solvay said.', url: null, labels: {}, file: '', line: 1}
 * analyse(article).attributions[0].speaker // 'Irena Solvay'
 */
export function createAnalyser(setup: Setup, targetsOf?: TargetsOf): (article: Article) => Analysed {
  const read = createReader(setup)
  const attribute = createAttributor(setup.attribution)
  const findHits = createHitFinder({...setup, givenNames: setup.attribution.givenNames, states: setup.attribution.states})
  const findScareQuotes = createScareQuoteFinder()
  const scoreSentiment = createSentimentScorer(setup.sentiment)
  const panel = setup.lexicons.slice(1).map(({id, rows}) => ({id, score: createSentimentScorer(rows)})), declared = setup.lexicons[0]?.id ?? 'built-in'
  const scoreTargets = targetsOf === undefined ? null : createTargetScorer(setup)
  const findWire = createWireFinder(setup.agencies), fingerprint = createFingerprint(), sketchWords = createWordSketcher(), sketchCopy = createCopySketcher()
  const sketchFacts = createFactSketcher(), sketchTerms = createTermSketcher(), sketchScare = createScareSketcher()
  return (article) => {
    const document = read(article)
    const {attributions: found, doubtful} = attribute(document), attributions = countOnce(document, found)
    const voicesOf = (passage: Passage) => ({...assignVoices(passage, attributions, doubtful), attributions})
    const parts = [document.title, document.body].map((passage) => ({passage, voices: voicesOf(passage)}))
    const hits = parts.flatMap(({passage, voices}) => findHits(document, passage, voices))
    const scareQuotes = parts.flatMap(({passage, voices}) => findScareQuotes(document, passage, voices))
    const sentiment = parts.flatMap(({passage, voices}) => scoreSentiment(document, passage, voices))
    const lexicons = [countLexicon(declared, sentiment), ...panel.map(({id, score}) => countLexicon(id, parts.flatMap(({passage, voices}) => score(document, passage, voices))))]
    const voices = {title: parts[0]!.voices.of, body: parts[1]!.voices.of}
    const speech = speechOf(document, voices, attributions)
    return {
      article, attributions, speech, hits, scareQuotes, sentiment, lexicons,
      ...scoreTargets === null ? {} : {targets: scoreTargets(document, targetsOf?.(article) ?? [])},
      counts: measureArticle({document, voices, attributions, speech, hits, scareQuotes, sentiment}),
      ...wireOf(findWire(document)),
      fingerprint: fingerprint(document.body, document.vocabulary),
      sketch: {
        words: sketchWords(document), copy: sketchCopy(document), lines: sketchLines(document),
        statements: sketchStatements(document, {title: parts[0]!.voices, body: parts[1]!.voices}, attributions),
        loaded: sketchLoaded(hits), facts: sketchFacts(document), terms: sketchTerms(document, voices), choices: sketchChoices({article, hits, attributions, speech, lexicons}),
        scare: sketchScare(document, voices, scareQuotes),
      },
    }
  }
}

function wireOf(credit: WireCredit | null): Pick<Analysed, 'wire' | 'wireContributor'> {
  const of = (part: WireCredit['part']): string | null => credit?.part === part ? credit.agency : null
  return {wire: of('author'), wireContributor: of('contributor')}
}
