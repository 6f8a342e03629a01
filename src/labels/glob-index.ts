import {compileGlob} from './match-glob.ts'

interface Glob {
  readonly id: number
  readonly by: 'folded' | 'exact'
  readonly fits: (word: string) => boolean
}

/** Where the letters stand that a glob is kept by: at the start of a word, at its end, or anywhere in it. */
type Place = 'start' | 'end' | 'inside'

/** Letters looked up inside a word; more would mean more look-ups per word and no fewer globs tried. */
const LONGEST_INSIDE = 5

/**
 * Globs, found by the longest run of letters that each of them holds: a word asks for its own beginnings, endings and runs inside, and only
 * globs that share one are tried. So `*a*a*a*b` and a hundred thousand globs of one shape cost what the few that come near cost.
 */
export class GlobIndex {
  readonly #buckets = {start: new Map<string, Glob[]>(), end: new Map<string, Glob[]>(), inside: new Map<string, Glob[]>()}
  /** Sizes of the keys at the start, by their first letter; of those at the end and inside. */
  readonly #startSizes = new Map<string, Set<number>>()
  readonly #endSizes = new Set<number>()
  readonly #insideSizes = new Set<number>()

  add(id: number, text: string, by: 'folded' | 'exact'): void {
    const [place, key] = keyOf(text), glob: Glob = {id, by, fits: compileGlob(text)}, buckets = this.#buckets[place], bucket = buckets.get(key)
    if (bucket !== undefined) bucket.push(glob)
    else buckets.set(key, [glob])
    if (place === 'end') this.#endSizes.add(key.length)
    else if (place === 'inside') this.#insideSizes.add(key.length)
    else this.#startSizes.set(key.charAt(0), (this.#startSizes.get(key.charAt(0)) ?? new Set()).add(key.length))
  }

  /** Gives the number of each glob that a form fits. */
  find(exact: string, folded: string, give: (id: number) => void): void {
    for (const glob of this.candidates(folded)) if (glob.fits(glob.by === 'exact' ? exact : folded)) give(glob.id)
  }

  /** The globs that are worth trying on a folded form: those that share their run of letters with it. */
  candidates(folded: string): readonly Glob[] {
    const {start, end, inside} = this.#buckets, found: (readonly Glob[] | undefined)[] = [start.get('')]
    for (const size of this.#startSizes.get(folded.charAt(0)) ?? NO_SIZES) if (size <= folded.length) found.push(start.get(folded.slice(0, size)))
    for (const size of this.#endSizes) if (size <= folded.length) found.push(end.get(folded.slice(folded.length - size)))
    if (inside.size > 0) for (const run of runsOf(folded, this.#insideSizes)) found.push(inside.get(run))
    return found.flatMap((bucket) => bucket ?? [])
  }
}

const NO_SIZES: ReadonlySet<number> = new Set()

/** Every different run of letters of the sizes. */
function runsOf(word: string, sizes: ReadonlySet<number>): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const size of sizes) for (let at = 0; at + size <= word.length; at++) runs.add(word.slice(at, at + size))
  return runs
}

/** The longest run of letters between wildcards and where it stands, at an edge if there is a choice. No letters at all: an empty start. */
function keyOf(text: string): readonly [Place, string] {
  const runs = text.toLowerCase().split(/[*?]+/)
  let best = 0
  runs.forEach((run, index) => { if (run.length > runs[best]!.length) best = index })
  if (best > 0 && runs.at(-1)!.length >= runs[best]!.length) best = runs.length - 1
  const run = runs[best]!
  if (best === 0) return ['start', run]
  return best === runs.length - 1 ? ['end', run] : ['inside', run.slice(0, LONGEST_INSIDE)]
}
