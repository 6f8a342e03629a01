const SAMPLES = 256

/** Where an id was seen first, and whether the text was the same. */
export interface FirstUse {
  readonly file: string
  readonly line: number
  readonly text: 'same' | 'different'
}

/** The ids of all articles accepted so far, with a 32-bit hash of each text: about 100 bytes an article. */
export class ArticleIds {
  readonly #ordinals = new Map<string, number>()
  readonly #files: string[] = []
  readonly #fileOf: number[] = []
  readonly #lines: number[] = []
  readonly #hashes: number[] = []

  /** Remembers an id; returns its first use, and remembers nothing, where it was seen before. */
  add(id: string, text: string, place: {readonly file: string, readonly line: number}): FirstUse | null {
    const hash = hashText(text)
    const first = this.#ordinals.get(id)
    if (first !== undefined) {
      const isSame = this.#hashes[first] === hash
      return {file: this.#files[this.#fileOf[first]!]!, line: this.#lines[first]!, text: isSame ? 'same' : 'different'}
    }
    if (this.#files.at(-1) !== place.file) this.#files.push(place.file)
    this.#ordinals.set(id, this.#hashes.length)
    this.#fileOf.push(this.#files.length - 1)
    this.#lines.push(place.line)
    this.#hashes.push(hash)
    return null
  }
}

/** Hash of the length and of 256 to 511 units spread evenly over the text: equal for equal texts, and quick for long ones. */
function hashText(text: string): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLES))
  let hash = text.length
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0
  return hash
}
