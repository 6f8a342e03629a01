import type {InputFile} from '../load/corpus.ts'

/** A folder's files are told in one line from this many on. */
const MANY = 4

/**
 * How each file was read, a line each; files below one folder that were read alike and lost nothing share a line.
 *
 * @example
 * const file = {path: 'a/b.txt', name: 'a/b.txt', bytes: 1, sha256: '', encoding: 'utf-8', format: 'text', accepted: 1, rejected: 0, mapping: {text: 'file'}, ignored: []}
 * fileLines([file]) // ['a/b.txt: text, utf-8; 1 accepted, 0 rejected; text=file']
 */
export function fileLines(files: readonly InputFile[]): string[] {
  const alike = groupedBy(files, (file) => file.rejected > 0 || !file.name.includes('/') ? file : `${file.name.split('/')[0]!} ${file.format} ${file.encoding} ${readingOf(file)}`)
  return [...alike.values()].flatMap((group) => group.length < MANY ? group.map((file) => lineOf(file.name, [file])) : [lineOf(`${group[0]!.name.split('/')[0]!}/: ${group.length} files`, group)])
}

function lineOf(name: string, files: readonly InputFile[]): string {
  const {format, encoding} = files[0]!, sum = (field: 'accepted' | 'rejected'): number => files.reduce((total, file) => total + file[field], 0)
  return `${name}: ${format}, ${encoding}; ${sum('accepted')} accepted, ${sum('rejected')} rejected; ${readingOf(files[0]!)}`
}

/** Which field came from where. What several fields were taken from is named once: `outlet, date=path {outlet}/{date}.txt`. */
function readingOf({mapping, ignored}: InputFile): string {
  const columns = [...groupedBy(Object.entries(mapping), ([, column]) => column)].map(([column, fields]) => `${fields.map(([field]) => field).join(', ')}=${column}`)
  return `${columns.join(' ')}${ignored.length === 0 ? '' : `; ignored: ${ignored.join(', ')}`}`
}

function groupedBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const key = keyOf(item), group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
