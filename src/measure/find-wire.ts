import type {Document} from '../text/passage.ts'
import {PARAGRAPH_ROLES} from '../text/passage.ts'
import type {WireCredit} from '../types.ts'

/** A row of `datasets/agencies.csv`: the agency and, separated by `|`, the forms in which credit lines print it. */
export interface Agency {
  readonly agency: string
  readonly forms: string
}

const DATELINE_REACH = 160
const CREDIT = PARAGRAPH_ROLES.indexOf('credit'), BYLINE = PARAGRAPH_ROLES.indexOf('byline')
/** Lines of which an agency gives the picture, not the text; and lone initials, which stand under pictures as well. */
const OF_PICTURE = /^\W*(?:(?:file )?(?:photo|picture|image|graphic|video)|[A-Z]{2,4}$)/iu
const OF_HELP = /\bcontribut|\bmaterial|\b(?:files|reports?) from\b|\badditional\b|^\W*with\b/iu

/**
 * A function that names the wire agency whose copy an article is, by its dateline ("SELMONT (Meridian Wire) —") or by a credit line or
 * byline of its own; `null` where there is none. An agency that only "contributed to this report" is told apart: the text is the outlet's.
 *
 * Picture credits do not count. Copy that hides its origin is not seen: that takes a comparison of texts.
 */
export function createWireFinder(agencies: readonly Agency[]): (document: Document) => WireCredit | null {
  const forms = new Map(agencies.flatMap(({agency, forms: printed}) => printed.split('|').map((form) => [form, agency] as const)))
  const either = [...forms.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const dateline = new RegExp(`^[^.!?“"]{0,80}\\((${either})\\)\\s*(?:[—–-]|$)`, 'u')
  const credit = new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'u')
  return ({body}) => {
    let contributor: WireCredit | null = null
    for (let paragraph = 0; paragraph < body.roles.length; paragraph++) {
      const role = body.roles[paragraph], isCredit = role === CREDIT || role === BYLINE
      if (paragraph > 2 && !isCredit) continue
      const from = body.start[body.paragraphs[paragraph]!]!, to = body.end[body.paragraphs[paragraph + 1]! - 1]!
      const line = body.text.slice(from, isCredit ? to : Math.min(to, from + DATELINE_REACH))
      const found = (isCredit ? credit : dateline).exec(line)
      if (found === null || (isCredit && OF_PICTURE.test(line))) continue
      const agency = forms.get(found[1]!)!
      if (!isCredit || !OF_HELP.test(line)) return {agency, part: 'author'}
      contributor ??= {agency, part: 'contributor'}
    }
    return contributor
  }
}
