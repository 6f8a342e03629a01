import type {Attribution, Speech} from '../types.ts'

/** Below this an attribution is as likely wrong as right. */
const LOW = 0.5
/** UTF-16 units between source and content from which on the link is weak: more than a long sentence has. */
const FAR = 200
const LONG = 40
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who', 'which', 'that', 'him', 'her', 'them', 'his', 'their', 'its', 'one', 'this', 'these', 'those',
  'others', 'both'])

export interface Reviewed {
  readonly attribution: Attribution
  readonly speech: Pick<Speech, 'words'>
  /** The words that name the source. */
  readonly source: string
  /** The attribution around this one. */
  readonly parent: Attribution | null
}

/** Why an attribution is worth a look, in words for the person who looks; at least one reason. */
export function reviewReasons({attribution, speech: {words}, source, parent}: Reviewed): string[] {
  const {speaker, confidence, cue} = attribution
  const reasons: string[] = []
  if (source === '') reasons.push('no source is expressed')
  if (speaker === null && source !== '') reasons.push('the speaker could not be told')
  if (speaker !== null && PRONOUNS.has(source.toLowerCase())) reasons.push(`the speaker was worked out from “${source}”`)
  if (cue.length === 0) reasons.push('weak link: no word ties source and content')
  if (gapOf(attribution) >= FAR) reasons.push('weak link: source and content stand far apart')
  if (confidence < LOW) reasons.push('low confidence')
  if (parent !== null && (parent.confidence < LOW || parent.speaker === null)) reasons.push('inside an attribution that is uncertain itself')
  if (words >= LONG) reasons.push('long: much hangs on it')
  return reasons.length > 0 ? reasons : ['nothing stands out: the usual error of its rule']
}

/** Units between the source and the nearest piece of content; 0 where either is missing. */
function gapOf({source, content}: Attribution): number {
  let gap = Infinity
  for (const [from, to] of source) for (const [start, end] of content) gap = Math.min(gap, Math.max(0, start - to, from - end))
  return gap === Infinity ? 0 : gap
}
