import {createTargetReader} from './annotate/targets/read-target.ts'
import {labelOf} from './annotate/score-targets.ts'
import {targetFeatures} from './annotate/targets/target-features.ts'
import type {TargetFacts} from './annotate/targets/target-features.ts'
import {chancesOf, TARGET_LABELS, writeTargetWeights} from './annotate/targets/target-weights.ts'
import type {CodedTargets} from './coding/gold/parse-targets-row.ts'
import {parseTargetsRow} from './coding/gold/parse-targets-row.ts'
import {macroF1} from './coding/macro-f1.ts'
import {foldOf} from './coding/train/fold-of.ts'
import type {TargetExample} from './coding/train/train-targets.ts'
import {trainTargets} from './coding/train/train-targets.ts'
import {InputError} from './errors.ts'
import {readRecords} from './load/read-records.ts'
import type {RecordFile} from './load/read-records.ts'
import type {Setup} from './setup.ts'
import {createReader} from './text/read-document.ts'

export interface TargetTraining {
  /** Files of codings, JSON lines `{text, targets: [{from, to, label}]}`. */
  readonly gold: readonly string[]
  readonly setup: Setup
  /** Only rows of this split are used, where rows name one. */
  readonly split: string
  /** For the header: the day, and what is to be said of the data. */
  readonly date: string
  readonly note: string
  /** Called before each step, with what it is. */
  readonly onStep: (step: string) => Promise<void>
}

export interface TargetTrainingOutcome {
  readonly bytes: ArrayBuffer
  readonly mentions: number
  /** Macro-F1 on mentions that were not seen (five folds), and of the rules alone on the same ones. */
  readonly scores: {readonly trained: number, readonly rules: number}
}

const FOLDS = 5

/** Fewer mentions teach nothing: a feature must occur twice in what four of five folds hold. */
const FEWEST = 30

const LICENCE = 'Numbers over hashed features, each seen with at least two mentions; no text, no words, no names.'

interface Mention extends TargetExample {
  /** Label of the rules alone. */
  readonly ruled: number
}

/** Reads codings of mentions and trains the weights that tell the sentiment towards them. The same files, options and version give the same bytes. */
export async function trainTargetWeights({gold, setup, split, date, note, onStep}: TargetTraining): Promise<TargetTrainingOutcome> {
  await onStep('reading the codings')
  const files: RecordFile[] = [], mentions: Mention[] = []
  for (const path of gold) files.push(await readRecords(path, []))
  for (const {name, rows} of files) {
    const coded = rows.flatMap(({line, record}) => parseTargetsRow({file: name, line, record}, split) ?? [])
    mentions.push(...mentionsOf(coded, setup))
  }
  if (mentions.length < FEWEST) throw new InputError(`training needs at least ${FEWEST} coded mentions, given are ${mentions.length} (rows that name a split are used where it is "${split}")`)
  const told: number[] = [], labels: number[] = [], ruled: number[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    await onStep(`fold ${fold + 1} of ${FOLDS}`)
    const weights = trainTargets(mentions.filter(({group}) => foldOf(group, FOLDS) !== fold))
    for (const mention of mentions.filter(({group}) => foldOf(group, FOLDS) === fold)) {
      const chances = chancesOf(mention.vector, weights, 1)
      told.push(chances.indexOf(Math.max(...chances)))
      labels.push(mention.label)
      ruled.push(mention.ruled)
    }
  }
  await onStep('all mentions')
  const scores = {trained: rounded(macroF1(labels, told, 3)), rules: rounded(macroF1(labels, ruled, 3))}
  const bytes = writeTargetWeights(trainTargets(mentions), {
    data: files.map(({name, sha256}) => `${name} (sha256 ${sha256})`), date, licence: [LICENCE, note].filter((text) => text !== '').join(' '), scores,
  })
  return {bytes, mentions: mentions.length, scores}
}

function mentionsOf(rows: readonly CodedTargets[], setup: Setup): Mention[] {
  const read = createReader(setup), readTarget = createTargetReader(setup)
  return rows.flatMap(({text, targets}) => {
    const document = read({id: '', outlet: '', date: null, event: null, title: '', text, url: null, labels: {}, file: '', line: 1})
    return targets.flatMap(({from, to, label}) => {
      const facts = readTarget(document, [from, to])
      return facts === null ? [] : [{vector: targetFeatures(facts), label: TARGET_LABELS.indexOf(label), group: text, ruled: ruledLabel(facts)}]
    })
  })
}

function ruledLabel({judged}: TargetFacts): number {
  return TARGET_LABELS.indexOf(judged === null ? 'neutral' : labelOf(judged))
}

function rounded(share: number): number {
  return Math.round(1000 * share) / 1000
}
