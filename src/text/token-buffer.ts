/** Tokens while a passage is being scanned: arrays that grow and are used again for the next passage. */
export class TokenBuffer {
  size = 0
  start = new Int32Array(4096)
  end = new Int32Array(4096)
  word = new Int32Array(4096)
  sentenceOf = new Int32Array(4096)
  paragraphOf = new Int32Array(4096)
  /** First token of each sentence and paragraph. */
  readonly sentences: number[] = []
  readonly paragraphs: number[] = []
  /** Tokens that may be quotation marks, in order. */
  readonly marks: number[] = []

  clear(): void {
    this.size = 0
    this.sentences.length = 0
    this.paragraphs.length = 0
    this.marks.length = 0
  }

  push(start: number, end: number, word: number): number {
    if (this.size === this.start.length) this.#grow()
    const token = this.size++
    this.start[token] = start
    this.end[token] = end
    this.word[token] = word
    this.sentenceOf[token] = this.sentences.length - 1
    this.paragraphOf[token] = this.paragraphs.length - 1
    return token
  }

  #grow(): void {
    const twice = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(old.length * 2)
      wide.set(old)
      return wide
    }
    this.start = twice(this.start)
    this.end = twice(this.end)
    this.word = twice(this.word)
    this.sentenceOf = twice(this.sentenceOf)
    this.paragraphOf = twice(this.paragraphOf)
  }
}
