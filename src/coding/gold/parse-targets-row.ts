import {TARGET_LABELS} from '../../annotate/targets/target-weights.ts'
import type {TargetSentiment} from '../../types.ts'
import type {GoldRow} from './coded-article.ts'
import {articleOf, faultIn, isInSplit, rangeIn} from './coded-article.ts'

/** A text with mentions in it, and how a person says that each is spoken of. */
export interface CodedTargets {
  readonly text: string
  readonly targets: readonly Pick<TargetSentiment, 'from' | 'to' | 'label'>[]
}

/**
 * Reads a row `{text, targets: [{from, to, label}]}`; `null` for rows of another split. A label is negative, neutral or positive. Throws `InputError`
 * with file and line where a row is not like that.
 *
 * @example parseTargetsRow({file: 'a.jsonl', line: 1, record: {text: 'Well done, Solvay', targets: [{from: 11, to: 17, label: 'positive'}]}}, 'train').targets.length // 1
 */
export function parseTargetsRow(row: GoldRow, split: string): CodedTargets | null {
  if (!isInSplit(row, split)) return null
  const {text} = articleOf(row), targets: unknown = row.record['targets']
  if (!Array.isArray(targets)) throw faultIn(row, 'mentions are required in "targets": [{"from": 0, "to": 6, "label": "negative"}, …]')
  return {text, targets: targets.map((target: unknown) => {
    const {from, to, label} = (target ?? {}) as Record<string, unknown>, [start, end] = rangeIn(row, {text}, from, to)
    const known = TARGET_LABELS.find((name) => name === label)
    if (known === undefined) throw faultIn(row, `a label is one of ${TARGET_LABELS.join(', ')}; given ${JSON.stringify(label)}`)
    return {from: start, to: end, label: known}
  })}
}
