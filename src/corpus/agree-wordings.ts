import {alignWords} from './align-words.ts'
import type {SpeakerTie} from './same-speaker.ts'
import type {Forms, NumberedPart} from './numbered-part.ts'

/** Who says it, and how: the less the speakers tell, the more the words must. */
interface Tie {
  readonly tie: SpeakerTie
  readonly paraphrase: boolean
}

/** Words that two wordings have in common in one sentence, the different ones with content and the numbers among them. */
interface Agreement {
  readonly words: number
  readonly matched: number
  readonly content: number
  readonly numbers: number
}

/**
 * A function that tells in how many words two wordings agree if one is, in some sentence, a version of the other; 0 if it is not.
 *
 * In the alignment of the two, some sentence of either must be largely the other's: half of its words, or all of a fragment. Statements of
 * different speakers must agree in more; a paraphrase agrees only with words of its own speaker. Pairs that have too few words in common,
 * whatever their order, are never aligned.
 */
export function createAgreement(forms: Forms, tieSpeakers: (a: string, b: string) => SpeakerTie): (a: NumberedPart, b: NumberedPart) => number {
  const couldAgree = createOverlap(forms), weight = (form: number): number => forms.weight(form)
  return (a, b) => {
    if (!a.verbatim && !b.verbatim) return 0
    const tie = tieSpeakers(a.speaker, b.speaker), how = {tie, paraphrase: !a.verbatim || !b.verbatim}
    if (how.paraphrase && tie !== 'same') return 0
    if (!couldAgree(a, b, how)) return 0
    const blocks = alignWords(a.forms, b.forms, weight), inA = new Uint8Array(a.forms.length), inB = new Uint8Array(b.forms.length)
    for (const {a: from, b: to, length} of blocks) {
      inA.fill(1, from, from + length)
      inB.fill(1, to, to + length)
    }
    const agreed = hasEnough(a, {forms, has: (at) => inA[at] === 1, how}) || hasEnough(b, {forms, has: (at) => inB[at] === 1, how})
    return agreed ? blocks.reduce((sum, {length}) => sum + length, 0) : 0
  }
}

/** Whether two wordings would agree if all words that both have could be matched, in whatever order: if not, no alignment can make them agree. */
function createOverlap(forms: Forms): (a: NumberedPart, b: NumberedPart, how: Tie) => boolean {
  let seen = new Int32Array(0), round = 0
  const isIn = (other: NumberedPart): (part: NumberedPart) => (at: number) => boolean => {
    if (seen.length < forms.size) seen = new Int32Array(2 * forms.size)
    round++
    for (const form of other.forms) seen[form] = round
    return (part) => (at) => seen[part.forms[at]!] === round
  }
  return (a, b, how) => hasEnough(a, {forms, has: isIn(b)(a), how}) || hasEnough(b, {forms, has: isIn(a)(b), how})
}

interface Matched {
  readonly forms: Forms
  /** Whether the word at a place of the wording is matched. */
  readonly has: (at: number) => boolean
  readonly how: Tie
}

/** Whether what is matched makes up enough of some sentence. */
function hasEnough({forms: words, sentences}: NumberedPart, {forms, has, how}: Matched): boolean {
  for (let from = 0, to = 0; from < words.length; from = to) {
    let matched = 0, numbers = 0
    const content = new Set<number>()
    for (; to < words.length && sentences[to] === sentences[from]; to++) {
      if (!has(to)) continue
      const form = words[to]!
      matched++
      if (forms.isContent(form)) content.add(form)
      if (forms.isNumber(form)) numbers++
    }
    if (matched > 0 && isEnough({words: to - from, matched, content: content.size, numbers}, how)) return true
  }
  return false
}

function isEnough({words, matched, content, numbers}: Agreement, {tie, paraphrase}: Tie): boolean {
  const share = matched / words, whole = matched === words
  if (paraphrase) return share >= 0.5 && content >= (numbers > 0 ? 2 : 3)
  switch (tie) {
    case 'same': return (whole && content >= 1) || (matched >= 4 && content >= 2 && share >= 0.5) || (content >= 3 && share >= 0.4)
    case 'untold': return (whole && content >= 2) || (matched >= 5 && content >= 3 && share >= 0.5)
    case 'described': return (whole && words >= 4 && content >= 2) || (matched >= 5 && content >= 3 && share >= 0.6)
    case 'other': return matched >= 5 && content >= 3 && share >= 0.6
  }
}
