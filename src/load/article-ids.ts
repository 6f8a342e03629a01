/** What an article brings along when it asks for an id. */
export interface Claimant {
  readonly text: string
  readonly outlet: string
  readonly file: string
  readonly line: number
}

/** Where an id was seen first, and whether the text was the same there. */
export interface FirstUse {
  readonly file: string
  readonly line: number
  readonly text: 'same' | 'different'
}

/** The id that an article may have; `null` for a copy of an earlier article. `first` is `null` where the id was free. */
export interface Claim {
  readonly id: string | null
  readonly first: FirstUse | null
}

/** What is known of an id that was asked for more than once. */
interface Repeats {
  /** Fingerprints of the articles that asked for it. */
  readonly prints: Set<number>
  /** The number behind `#` that is tried next. */
  next: number
}

/** The ids of all articles accepted so far, with a fingerprint of each text and outlet: about 100 bytes an article. */
export class ArticleIds {
  readonly #ordinals = new Map<string, number>()
  readonly #repeats = new Map<string, Repeats>()
  readonly #files: string[] = []
  readonly #fileOf: number[] = []
  readonly #lines: number[] = []
  readonly #hashes: number[] = []
  readonly #prints: number[] = []

  /**
   * Gives an article the id it asks for, or the first free one of `id#2`, `id#3`, … where another article has it. The same id with the
   * same text and the same outlet is a copy and gets none.
   */
  claim(id: string, claimant: Claimant): Claim {
    const hash = hashText(claimant.text)
    const print = (hash >>> 0) * 2 ** 21 + (hashText(claimant.outlet) & 0x1fffff)
    const first = this.#ordinals.get(id)
    if (first === undefined) {
      this.#remember(id, claimant, {hash, print})
      return {id, first: null}
    }
    const use: FirstUse = {
      file: this.#files[this.#fileOf[first]!]!, line: this.#lines[first]!, text: this.#hashes[first] === hash ? 'same' : 'different',
    }
    const repeats = this.#repeats.get(id) ?? {prints: new Set([this.#prints[first]!]), next: 2}
    if (repeats.prints.has(print)) return {id: null, first: use}
    while (this.#ordinals.has(`${id}#${repeats.next}`)) repeats.next++
    const given = `${id}#${repeats.next++}`
    repeats.prints.add(print)
    this.#repeats.set(id, repeats)
    this.#remember(given, claimant, {hash, print})
    return {id: given, first: use}
  }

  #remember(id: string, {file, line}: Claimant, {hash, print}: {readonly hash: number, readonly print: number}): void {
    if (this.#files.at(-1) !== file) this.#files.push(file)
    this.#ordinals.set(id, this.#hashes.length)
    this.#fileOf.push(this.#files.length - 1)
    this.#lines.push(line)
    this.#hashes.push(hash)
    this.#prints.push(print)
  }
}

/** Hash of every unit of a text and of its length: articles that differ in one letter are two articles. */
function hashText(text: string): number {
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0
  return hash
}
