/** Whether two reports are the same, byte for byte, by the hashes in their manifests. */
import type {Manifest} from '../manifest.ts'

/** A file that differs; an empty side means that it is not there. */
export interface FileDifference {
  readonly name: string
  readonly before: string
  readonly after: string
}

/**
 * The files that differ, by name.
 *
 * @example compareFiles({files: [{name: 'a.csv', sha256: '1'}]}, {files: []}) // [{name: 'a.csv', before: '1', after: ''}]
 */
export function compareFiles(before: Pick<Manifest, 'files'>, after: Pick<Manifest, 'files'>): FileDifference[] {
  const left = hashesOf(before), right = hashesOf(after)
  return [...new Set([...left.keys(), ...right.keys()])].sort()
    .map((name) => ({name, before: left.get(name) ?? '', after: right.get(name) ?? ''})).filter((one) => one.before !== one.after)
}

function hashesOf({files}: Pick<Manifest, 'files'>): ReadonlyMap<string, string> {
  return new Map(files.map(({name, sha256}) => [name, sha256]))
}
