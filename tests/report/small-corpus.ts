import {countLexicon} from '../../src/annotate/count-lexicon.ts'
import type {CorpusArticle} from '../../src/findings.ts'
import {createReviewPicker, mergeReview} from '../../src/measure/review.ts'
import {addToTally, emptyTally} from '../../src/measure/tally.ts'
import {articleRows} from '../../src/report/article-rows.ts'
import type {Run} from '../../src/report/manifest.ts'
import type {ReportOptions} from '../../src/report/open-report.ts'
import {openReport} from '../../src/report/open-report.ts'
import type {PageMaker} from '../../src/report/page/page-context.ts'
import {PROFILES} from '../../src/report/profile.ts'
import {createEvidenceRenderer} from '../../src/report/render-evidence.ts'
import type {Analysed, Attribution, CountName, Hit, Problem, Speech, Voice} from '../../src/types.ts'
import {COUNTS, OFFICIAL_TYPES} from '../../src/types.ts'
import {smallFindings} from './small-findings.ts'

/** What a test says about one article; the counts follow from it. Words of each voice are given, not counted. */
export interface Sketch {
  readonly id: string
  readonly outlet: string
  readonly event: string | null
  readonly title?: string
  readonly text: string
  readonly words: readonly [own: number, quoted: number, reported: number, uncertain: number]
  /** Words of the text that are loaded, with their voice. */
  readonly loaded?: readonly (readonly [word: string, voice: Voice])[]
  /** Words of the text that are names of the set "rule", with their voice and referent. */
  readonly named?: readonly (readonly [word: string, voice: Voice, referent: string | null])[]
  /** Words of the text that stand in the frame "strife", with their voice. */
  readonly framed?: readonly (readonly [word: string, voice: Voice])[]
  /** Words of the text that carry valence: one segment each, over the word alone. */
  readonly valence?: readonly (readonly [word: string, voice: Voice, thousandths: number])[]
  /** Quoted content with its speaker. */
  readonly speech?: readonly (readonly [content: string, speaker: string | null, more?: Partial<Attribution>])[]
  readonly scare?: readonly string[]
}

/** A sketch of an article without a word. */
export const NO_SKETCH: CorpusArticle['sketch'] = {words: {terms: new Int32Array(0), counts: new Uint8Array(0)}, copy: {prints: new Int32Array(0), complete: 2 ** 31 - 1, words: 0}, statements: '', loaded: '', facts: '', lines: '', terms: {words: '', counts: new Uint16Array(4), contexts: new Uint8Array(0)}, choices: {loadedOwn: {}, sure: {}, lexicons: []}, scare: {marked: [], plain: new Int32Array(0)}}

/** An analysed article made by hand, without the stages that would find all this. */
export function analysedOf(sketch: Sketch): Analysed {
  const {id, outlet, event, text, title = ''} = sketch
  const find = (words: string): [number, number] => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text of ${id}`)
    return [start, start + words.length]
  }
  const attributions = (sketch.speech ?? []).map(([content, speaker, more], index): Attribution => ({
    id: `a${index + 1}`, part: 'text', content: [find(content)], source: [], cue: [], kind: 'direct', speaker, sourceType: 'official',
    title: null,
    anonymous: false, anonymityReason: null, affiliation: null, country: null, silence: null, via: null, speakerConfidence: 1, negated: false, parent: null, verbClass: 'neutral', confidence: 0.9, rule: 'test', ...more,
  }))
  const hitOf = (word: string, voice: Voice, more: Pick<Hit, 'labelSet' | 'kind' | 'label' | 'referent'>): Hit => {
    const [start, end] = find(word)
    return {
      part: 'text', start, end, term: word.toLowerCase(), voice, attribution: voice === 'outlet' ? null : 'a1',
      state: 'plain', position: 'body', sentence: [0, text.length], ...more,
    }
  }
  const hits = [
    ...(sketch.loaded ?? []).map(([word, voice]) => hitOf(word, voice, {labelSet: 'war', kind: 'loaded', label: 'enemy', referent: null})),
    ...(sketch.named ?? []).map(([word, voice, referent]) => hitOf(word, voice, {labelSet: 'names', kind: 'naming', label: 'rule', referent})),
    ...(sketch.framed ?? []).map(([word, voice]) => hitOf(word, voice, {labelSet: 'sides', kind: 'frame', label: 'strife', referent: null})),
  ]
  const sentiment = (sketch.valence ?? []).map(([word, voice, value]) => {
    const [start, end] = find(word)
    return {part: 'text' as const, start, end, voice, score: value, words: [{start, end, value}]}
  })
  const scareQuotes = (sketch.scare ?? []).map((words) => {
    const [start, end] = find(words)
    return {part: 'text' as const, start, end, term: words.replace(/\W/g, ' ').trim().toLowerCase(), confidence: 0.75, sentence: [0, text.length] as const}
  })
  const article = {id, outlet, event, title, text, date: '2024-03-05', url: null, labels: {}, file: 'corpus.csv', line: 2}
  const analysed = {
    article, attributions, hits, sentiment, scareQuotes, wire: null, wireContributor: null, fingerprint: id, sketch: NO_SKETCH, lexicons: [countLexicon('toy', sentiment), countLexicon('other', sentiment.slice(0, 1))], speech: speechIn(text, title, attributions),
  }
  return {...analysed, counts: countsOf(sketch, analysed)}
}

/** Words are what spaces divide; direct content is verbatim, indirect is not, of mixed content the first word is. */
function speechIn(text: string, title: string, attributions: readonly Attribution[]): Speech[] {
  const speaking = attributions.filter(({negated}) => !negated)
  return attributions.map((attribution) => {
    const {content: [range], kind, speaker, confidence} = attribution
    const words = text.slice(...range!).split(' ').length
    return {
      words, verbatim: {direct: words, mixed: 1, indirect: 0}[kind], first: attribution === speaking[0], last: attribution === speaking.at(-1),
      inHeadline: speaker !== null && title.includes(speaker), doubt: speaker === null ? 1000 : Math.round(1000 - 1000 * confidence), sentence: [0, text.length],
    }
  })
}

type Found = Pick<Analysed, 'speech' | 'attributions' | 'hits' | 'sentiment' | 'scareQuotes'>

function countsOf({words, title = ''}: Sketch, {attributions, speech, hits, sentiment, scareQuotes}: Found): Analysed['counts'] {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, 0])) as Record<CountName, number>
  const [own, quoted, reported, uncertain] = words
  Object.assign(counts, {
    words: own + quoted + reported + uncertain, words_own: own, words_quoted: quoted, words_reported: reported, words_uncertain: uncertain,
    words_headline: title === '' ? 0 : title.split(' ').length, sentences: 1, attributions: attributions.length,
    scare_quotes: scareQuotes.length,
    sources: new Set(attributions.flatMap(({speaker}) => speaker ?? [])).size,
  })
  attributions.forEach(({kind, anonymous, negated, speaker, sourceType}, index) => {
    const {words: said, verbatim, doubt} = speech[index]!
    counts[kind]++
    counts.words_attributed += said
    counts.words_verbatim += verbatim
    counts.words_doubtful += said * doubt
    if (anonymous) counts.words_anonymous += said
    if (sourceType !== null) counts.typed++
    if (sourceType !== null && OFFICIAL_TYPES.includes(sourceType)) counts.official++
    if (anonymous) counts.anonymous++
    if (negated) counts.negated++
    if (speaker === null) counts.unresolved++
  })
  for (const {kind, voice, position} of hits) {
    if (kind !== 'loaded') continue
    counts[`loaded_${voice === 'outlet' ? 'own' : voice}`]++
    if (position === 'headline') counts.loaded_headline++
  }
  for (const {voice, score} of sentiment) {
    if (voice === 'uncertain') continue
    const whose = voice === 'outlet' ? 'sentiment_own' : 'sentiment_quoted'
    counts[`${whose}_segments`]++
    counts[`${whose}_scored`]++
    counts[`${whose}_sum`] += score
  }
  return counts
}

export const RUN: Omit<Run, 'counts'> = {
  version: '0.1.0', command: 'report', options: {}, engine: {name: 'rules', model: null}, otherLexicons: [{id: 'other', name: 'other', version: '1', licence: 'MIT', sha256: 'd'.repeat(64), entries: 2}], lexicon: {id: 'toy', name: 'toy', version: '1', licence: 'MIT', sha256: 'c'.repeat(64),
    entries: 3},
  inputs: [{name: 'corpus.csv', sha256: 'a'.repeat(64), bytes: 10, encoding: 'utf-8', format: 'csv', mapping: {text: 'body', id: 'id'},
    ignored: ['author']}],
  labelSets: [{id: 'war', file: 'war.csv', kind: 'loaded', version: '1.0', licence: 'MIT', sha256: 'b'.repeat(64), entries: 4}],
  labelEntries: {war: ['0123456789ab']},
}

/** Writes a whole report of articles made by hand. */
export function writeReport(out: string, articles: readonly Analysed[],
  options: ReportOptions & {readonly problems?: readonly Problem[], readonly page?: PageMaker, readonly run?: Partial<Run>} = {}): void {
  const writer = openReport(out, options), tally = emptyTally(), pick = createReviewPicker()
  for (const analysed of articles) {
    writer.addEvidence(createEvidenceRenderer(options.profile ?? PROFILES.plain)(analysed))
    addToTally(tally, analysed)
    mergeReview(tally.review, new Map([[analysed.article.outlet, pick(analysed)]]))
  }
  for (const problem of options.problems ?? []) writer.addProblem(problem)
  if (options.page !== undefined) writer.addPage(options.page)
  const findings = smallFindings(articles, tally)
  writer.finish({articles: articleRows(articles, findings, new Map()), tally, findings}, {...RUN, ...options.run, counts: {read: articles.length, accepted: articles.length, rejected: {}}})
}

/** Two outlets; the first covers seven events and writes two articles without one, the second a single article. */
export const SMALL: readonly Analysed[] = [
  ...['summit', 'border', 'vote', 'grain', 'strike', 'treaty', 'visit'].map((event, index) => analysedOf({
    id: `d${index}`, outlet: 'Daily Clarion', event, title: index % 2 === 0 ? 'Talks at an end' : 'Anna Berg ends talks', words: [90 + 7 * index, 30 + index, 11, 2],
    text: 'The regime threatens its neighbours. "We want a just peace with the regime," Anna Berg said. The "reform" is a disaster.',
    loaded: index % 2 === 0 ? [['regime', 'outlet'], ['disaster', 'outlet']] : [['regime', 'outlet'], ['threatens', 'quoted']],
    valence: [['threatens', 'outlet', -400 - index], ['peace', 'quoted', 501 + index],
      ...index > 2 ? [['just', 'reported', 77] as const] : []],
    speech: [
      ['We want a just peace with the regime', 'Anna Berg', {verbClass: 'neutral', title: index > 2 ? 'Minister' : 'Foreign Minister',
        sourceType: index > 4 ? 'ngo' : 'minister'}],
      ['The "reform"', index % 3 === 0 ? null : 'officials', {kind: 'mixed', anonymous: index % 3 !== 0, verbClass: 'doubt',
        sourceType: null}],
      ['a disaster', 'Anna Berg', {kind: 'indirect', negated: true, verbClass: null}],
    ],
    scare: ['"reform"'],
  })),
  ...['d8', 'd9'].map((id, index) => analysedOf({
    id, outlet: 'Daily Clarion', event: null, text: 'The junta fell, and peace came.', words: [6 + index, 0, 0, 0],
    loaded: [['junta', 'outlet']], valence: [['peace', 'outlet', 333]],
  })),
  analysedOf({id: 'h1', outlet: '=cmd()|\' /C calc\'!A0', event: 'summit', text: 'Nothing happened.', words: [2, 0, 0, 0]}),
]

/** One outlet that names Kestria in seven events and two articles without one, and speaks in a frame in three of them. */
export const NAMED: readonly Analysed[] = [
  ...['summit', 'border', 'vote', 'grain', 'strike', 'treaty', 'visit'].map((event, index) => analysedOf({
    id: `n${index}`, outlet: 'Kestrian Mail', event, words: [9, 6, 0, 0], text: 'The regime and its neighbours met. "They want peace," Anna Berg said.',
    named: [['regime', 'outlet', 'Kestria'], ['neighbours', index % 2 === 0 ? 'quoted' : 'outlet', 'Kestria']],
    framed: index < 3 ? [['met', 'outlet'], ['peace', 'quoted']] : [], speech: [['They want peace', index === 0 ? 'A. Berg' : 'Anna Berg']],
  })),
  ...['n8', 'n9'].map((id) => ({...analysedOf({
    id, outlet: 'Kestrian Mail', event: null, text: 'The clique fell, and peace came.', words: [6, 0, 0, 0],
    named: [['clique', 'outlet', 'Kestria'], ['peace', 'outlet', null]],
  }), wire: id === 'n9' ? 'Meridian Wire' : null})),
]
