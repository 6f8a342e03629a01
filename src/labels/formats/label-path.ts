/** Stands for a slash inside the name of one level. */
const SLASH = '\u2215'

/**
 * The label of a category inside others: the names of the levels with `/` between them.
 *
 * @example joinPath(['emotion', 'anger/rage']) // 'emotion/anger∕rage'
 */
export function joinPath(levels: readonly string[]): string {
  return levels.map((level) => level.trim().replaceAll('/', SLASH)).join('/')
}

/**
 * The levels of a label, the outermost first.
 *
 * @example splitPath('emotion/anger∕rage') // ['emotion', 'anger/rage']
 */
export function splitPath(label: string): readonly string[] {
  return label.split('/').map((level) => level.replaceAll(SLASH, '/'))
}

/** A category with its own entries and the categories inside it. */
export interface CategoryNode<T> {
  readonly name: string
  readonly own: T[]
  readonly inside: CategoryNode<T>[]
}

/**
 * Entries as a tree of categories, in the order in which the labels first occur.
 *
 * @example categoryTree([{label: 'a/b'}, {label: 'a'}])[0].inside[0].own.length // 1
 */
export function categoryTree<T extends {readonly label: string}>(entries: readonly T[]): readonly CategoryNode<T>[] {
  const root: CategoryNode<T> = {name: '', own: [], inside: []}
  for (const entry of entries) {
    let node = root
    for (const name of splitPath(entry.label)) {
      let next = node.inside.find((child) => child.name === name)
      if (next === undefined) node.inside.push(next = {name, own: [], inside: []})
      node = next
    }
    node.own.push(entry)
  }
  return root.inside
}
