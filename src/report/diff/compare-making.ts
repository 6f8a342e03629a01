/** What differs in how two reports were made: version, options, inputs, label sets with their entries, engine and lexicon. */
import type {Manifest} from '../manifest.ts'
import {hashEntry} from '../label-entries.ts'
import {MATCH_MODES} from '../../types.ts'
import type {ReportCopy} from './open-copy.ts'
import {rowsIn} from './open-copy.ts'

export const MAKINGS = ['version', 'option', 'input', 'label set', 'label entries', 'engine', 'lexicon'] as const

/** One difference; an empty side means that it is not there. */
export interface MakingDifference {
  readonly what: (typeof MAKINGS)[number]
  readonly name: string
  readonly before: string
  readonly after: string
}

/** Entries that one report has and the other lacks: hashes by label set, and what is known of their terms. */
export interface EntryChanges {
  readonly removed: ReadonlySet<string>
  readonly added: ReadonlySet<string>
  /** Label sets whose entries differ. */
  readonly sets: ReadonlySet<string>
}

/** Label sets are not compared as options, but as what they are. */
export function compareMaking(left: ReportCopy, right: ReportCopy): MakingDifference[] {
  const before = left.manifest, after = right.manifest
  return [
    ...differences('version', {parallax: before.parallax}, {parallax: after.parallax}),
    ...differences('option', {...before.options, labels: null}, {...after.options, labels: null}),
    ...differences('input', byName(before.inputs), byName(after.inputs)),
    ...differences('label set', setsOf(left), setsOf(right)),
    ...differences('engine', {engine: before.engine}, {engine: after.engine}),
    ...differences('lexicon', {lexicon: before.lexicon}, {lexicon: after.lexicon}),
  ]
}

/** The entries of label sets that differ, as `set hash`. */
export function compareEntries(before: ReportCopy, after: ReportCopy): EntryChanges {
  const inBefore = keysOf(before), inAfter = keysOf(after)
  const removed = new Set([...inBefore].filter((key) => !inAfter.has(key))), added = new Set([...inAfter].filter((key) => !inBefore.has(key)))
  return {removed, added, sets: new Set([...removed, ...added].map((key) => key.slice(0, -13)))}
}

/** The entries among `keys` that an outlet used, by `set hash`: terms stand in the tables of a report, and nowhere else in it. */
export async function namesOfEntries(copy: ReportCopy, keys: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  if (keys.size === 0) return names
  for await (const row of rowsIn(copy, 'loaded-terms')) {
    const key = entryKeys(row).find((one) => keys.has(one))
    if (key !== undefined) names.set(key, row['term'] ?? '')
  }
  return names
}

/** What a row of hits.csv or loaded-terms.csv may be the entry of: the mode of matching is not known. */
export function entryKeys(row: Readonly<Record<string, string>>): string[] {
  const {label_set: set = '', label = '', term = ''} = row
  return MATCH_MODES.map((match) => `${set} ${hashEntry({term, label, match})}`)
}

function keysOf({labelEntries, setNames}: ReportCopy): ReadonlySet<string> {
  return new Set(Object.entries(labelEntries).flatMap(([set, hashes]) => hashes.map((hash) => `${setNames.get(set) ?? set} ${hash}`)))
}

function byName(inputs: Manifest['inputs']): Record<string, unknown> {
  return Object.fromEntries(inputs.map(({name, sha256, bytes, encoding, mapping}) => [name, `sha256 ${sha256.slice(0, 12)}…, ${bytes} bytes, ${encoding}, ${JSON.stringify(mapping)}`]))
}

function setsOf({manifest: {labelSets}, setNames}: ReportCopy): Record<string, string> {
  return Object.fromEntries(labelSets.map(({id, version, sha256, entries}) => [setNames.get(id) ?? id, `${id} ${version}, ${entries} entries, sha256 ${sha256.slice(0, 12)}…`]))
}

function differences(what: MakingDifference['what'], before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): MakingDifference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return names.map((name) => ({what, name, before: inShort(before[name]), after: inShort(after[name])})).filter((one) => one.before !== one.after)
}

function inShort(value: unknown): string {
  return value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}
