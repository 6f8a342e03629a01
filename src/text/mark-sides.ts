/** What stands beside a mark: `gap`, before it a place where a quotation can open; `glued`, right after it a letter or digit. */
export interface Side {
  readonly gap: boolean
  readonly glued: boolean
}

/** Whether a mark belongs to the single ones. */
export function isSingle(sign: string): boolean {
  return sign.length === 1 && "'’‘ʼ`＇‹›‚‛".includes(sign)
}

/**
 * Whether a mark can open a quotation where it stands.
 *
 * @example opens('"', {gap: false, glued: true}) // false
 */
export function opens(sign: string, {gap, glued}: Side): boolean {
  if (sign === '“' || sign === '„' || sign === '‟' || sign === '「' || sign === '『' || sign === '``') return true
  if (sign === '«' || sign === '‹' || sign === '»' || sign === '›') return gap
  if (sign === '‘' || sign === '‚' || sign === '‛' || sign === '`') return gap
  return gap && (glued || !isSingle(sign))
}

/**
 * Whether `sign` can close the quotation that `open` opened. One that stands after a gap and right before a word opens another one instead;
 * an opening mark after a word and before a gap (“We will go,“ he said) was meant to close.
 *
 * @example closes('“', '"', {gap: false, glued: false}) // true
 */
export function closes(open: string, sign: string, {gap, glued}: Side): boolean {
  const opening = gap && glued
  switch (open) {
    case '“': case '‟': return sign === '”' || (STRAIGHT.has(sign) && !opening) || (sign === '“' && !gap && !glued)
    case '„': return sign === '“' || sign === '”' || sign === '"'
    case '«': return sign === '»'
    case '»': return sign === '«'
    case '‹': return sign === '›'
    case '›': return sign === '‹'
    case '「': return sign === '」'
    case '『': return sign === '』'
    case '``': case "''": return (sign === "''" || sign === '″' || sign === '”') && !opening
    case '"': case '″': return (STRAIGHT.has(sign) || sign === '”') && !opening
    case '”': return sign === '”'
    case '＂': return sign === '＂'
    default: return sign === '’' || sign === "'" || (sign === '‘' && open !== '‘')
  }
}

const STRAIGHT = new Set(['"', '″'])
