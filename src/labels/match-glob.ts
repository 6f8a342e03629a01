/**
 * A test for words against one glob: `*` stands for any run of characters, also none; `?` for exactly one. Everything else is literal.
 *
 * The parts between stars are searched left to right, each at its first place, so that the cost is at most word length × glob length
 * whatever the glob (`*a*a*a*b` cannot blow up). Case is not touched: fold both sides first.
 *
 * @example compileGlob('russo*')('russophobia') // true
 */
export function compileGlob(glob: string): (word: string) => boolean {
  const parts = glob.split(/\*+/)
  const head = parts[0]!, tail = parts.at(-1)!
  if (parts.length === 1) return (word) => word.length === head.length && fits(word, 0, head)
  const middle = parts.slice(1, -1), shortest = parts.reduce((sum, part) => sum + part.length, 0)
  return (word) => {
    const last = word.length - tail.length
    if (word.length < shortest || !fits(word, 0, head) || !fits(word, last, tail)) return false
    let at = head.length
    for (const part of middle) {
      while (at + part.length <= last && !fits(word, at, part)) at++
      at += part.length
      if (at > last) return false
    }
    return true
  }
}

function fits(word: string, from: number, part: string): boolean {
  for (let i = 0; i < part.length; i++) {
    const unit = part.charCodeAt(i)
    if (unit !== QUESTION && unit !== word.charCodeAt(from + i)) return false
  }
  return true
}

const QUESTION = 63
