import type {Passage} from '../../text/passage.ts'

/** Where a token stands to quotation marks: outside, the opening mark, inside, the closing mark. */
export const OUT = 0, OPEN = 1, WITHIN = 2, CLOSE = 3

/**
 * The outermost quotation of each token, whatever the kind of its marks: state per token, and the first and last token of the quotation.
 * Quotations come in the order of their opening marks, so one that starts inside another is left out.
 */
export class QuoteStates {
  state = new Uint8Array(4096)
  first = new Int32Array(4096)
  last = new Int32Array(4096)

  fill({size, quotes}: Passage): void {
    if (size > this.state.length) {
      this.state = new Uint8Array(size * 2)
      this.first = new Int32Array(size * 2)
      this.last = new Int32Array(size * 2)
    }
    this.state.fill(OUT, 0, size)
    let reached = -1
    for (const {first, last, closed} of quotes) {
      if (first <= reached) continue
      reached = last
      this.state.fill(WITHIN, first, last + 1)
      this.first.fill(first, first, last + 1)
      this.last.fill(last, first, last + 1)
      this.state[first] = OPEN
      if (closed && last > first) this.state[last] = CLOSE
    }
  }
}
