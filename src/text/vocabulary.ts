/** What a token is. A clitic ('s, n't, 're) belongs to the word before it and is not counted as a word; an address is a URL, mail or @name. */
export const WORD = 0, CLITIC = 1, NUMBER = 2, SYMBOL = 3, MARK = 4, ADDRESS = 5

/** How a word is written: lower case or no case, Capital, ALL CAPITALS (two letters or more). */
export const LOWER = 0, CAPITAL = 1, CAPITALS = 2

const EMPTY = -1

/**
 * Every distinct form of the texts read so far, as a small integer.
 *
 * A form is stored once, with its kind, its case and the id of its folded form (lower case, straight apostrophe, composed, without
 * soft hyphens), so that curly = straight and Word = word for whoever compares `folded` ids. Anything that depends on the form alone
 * is computed once per id (see `WordTable`) and looked up by index after that.
 */
export class Vocabulary {
  readonly forms: string[] = []
  #folded = new Int32Array(1024)
  #kind = new Uint8Array(1024)
  #letterCase = new Uint8Array(1024)
  #slots = new Int32Array(4096).fill(EMPTY)
  #hashes = new Int32Array(1024)
  /** The UTF-16 units of all forms, one after the other, and where each starts: quicker to compare with than strings. */
  #units = new Uint16Array(8192)
  #starts = new Int32Array(1025)

  get size(): number {
    return this.forms.length
  }

  /** Id of the folded form of form `id`; a folded form is its own folded form. */
  folded(id: number): number {
    return this.#folded[id]!
  }

  kind(id: number): number {
    return this.#kind[id]!
  }

  /** `LOWER`, `CAPITAL` or `CAPITALS`. */
  letterCase(id: number): number {
    return this.#letterCase[id]!
  }

  /** Id of the form `text.slice(start, end)`, added when new; no substring is cut for a known one. `hash` is that of `hashOf`. */
  intern(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots, hashes = this.#hashes, mask = slots.length - 1
    let slot = spread(hash) & mask
    for (let id = slots[slot]!; id !== EMPTY; id = slots[slot]!) {
      if (hashes[id] === hash && this.#equals(id, text, start, end)) return id
      slot = (slot + 1) & mask
    }
    return this.#add(copyOf(text, start, end), hash)
  }

  /** Id of a form given as a string, added when new. */
  idOf(form: string): number {
    return this.intern(form, 0, form.length, hashOf(form, 0, form.length))
  }

  #add(form: string, hash: number): number {
    const id = this.forms.length
    this.forms.push(form)
    if (id === this.#kind.length) this.#grow()
    this.#hashes[id] = hash
    this.#keepUnits(id, form)
    this.#kind[id] = kindOf(form)
    this.#letterCase[id] = caseOf(form)
    this.#insert(id)
    const folded = foldForm(form)
    const foldedId = folded === form ? id : this.idOf(folded) // may move the arrays: take them after it
    this.#folded[id] = foldedId
    return id
  }

  #equals(id: number, text: string, start: number, end: number): boolean {
    const units = this.#units, from = this.#starts[id]!, size = end - start
    if (this.#starts[id + 1]! - from !== size) return false
    for (let i = 0; i < size; i++) if (units[from + i] !== text.charCodeAt(start + i)) return false
    return true
  }

  #keepUnits(id: number, form: string): void {
    const from = this.#starts[id]!, after = from + form.length
    if (after > this.#units.length) this.#units = widen(this.#units, new Uint16Array(Math.max(after, this.#units.length * 2)))
    for (let i = 0; i < form.length; i++) this.#units[from + i] = form.charCodeAt(i)
    this.#starts[id + 1] = after
  }

  #insert(id: number): void {
    const mask = this.#slots.length - 1
    let slot = spread(this.#hashes[id]!) & mask
    while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & mask
    this.#slots[slot] = id
  }

  #grow(): void {
    const size = this.#kind.length * 2
    this.#folded = widen(this.#folded, new Int32Array(size))
    this.#hashes = widen(this.#hashes, new Int32Array(size))
    this.#starts = widen(this.#starts, new Int32Array(size + 1))
    this.#kind = widen(this.#kind, new Uint8Array(size))
    this.#letterCase = widen(this.#letterCase, new Uint8Array(size))
    this.#slots = new Int32Array(size * 4).fill(EMPTY)
    for (let id = 0; id < this.forms.length - 1; id++) this.#insert(id)
  }
}

/** Carries the high bits of a hash into the low ones, which choose the slot. */
function spread(hash: number): number {
  const mixed = Math.imul(hash, 0x9e3779b1)
  return mixed ^ mixed >>> 15
}

/** Multiplicative hash of a range of UTF-16 units; the scanner computes the same one on the way. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let i = start; i < end; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i) | 0
  return hash
}

/**
 * The form under which words are compared: lower case, straight apostrophe and plain hyphen, composed letters, no soft hyphens or
 * zero-width signs.
 *
 * @example foldForm('Don’t') // "don't"
 */
export function foldForm(form: string): string {
  const lower = form.toLowerCase()
  if (!/[^\x00-\x7f]/.test(lower)) return lower
  return lower.normalize('NFC').replace(/[’‘ʼ＇]/g, "'").replace(/[‐‑]/g, '-').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

/** A copy that does not keep the whole text alive, as a slice would. */
function copyOf(text: string, start: number, end: number): string {
  let copy = ''
  for (let i = start; i < end; i++) copy += String.fromCharCode(text.charCodeAt(i))
  return copy
}

function widen<T extends Int32Array | Uint8Array | Uint16Array>(old: T, wide: T): T {
  wide.set(old)
  return wide
}

function kindOf(form: string): number {
  if (/^(?:[a-z]+:\/\/|www\.)|@|^#?[\p{Ll}\d-]{2,}\.\p{Ll}{2,}[./\p{L}\d-]*$/u.test(form)) return ADDRESS
  if (/^(?:n['’]t|['’](?:s|d|m|re|ve|ll))$/iu.test(form)) return CLITIC
  if (/\p{L}/u.test(form)) return WORD
  if (/\p{N}/u.test(form)) return NUMBER
  return /^(?:["“”„‟″«»‹›‘’‚‛'`「」『』＂]|''|``)$/u.test(form) ? MARK : SYMBOL
}

function caseOf(form: string): number {
  if (!/^[^\p{L}]*\p{Lu}/u.test(form)) return LOWER
  return /\p{Lu}.*\p{Lu}/u.test(form) && !/\p{Ll}/u.test(form) ? CAPITALS : CAPITAL
}
