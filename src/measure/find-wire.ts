import type {Document} from '../text/passage.ts'
import {PARAGRAPH_ROLES} from '../text/passage.ts'

/** A row of `datasets/agencies.csv`: the agency and, separated by `|`, the forms in which credit lines print it. */
export interface Agency {
  readonly agency: string
  readonly forms: string
}

const DATELINE_REACH = 160
const CREDIT = PARAGRAPH_ROLES.indexOf('credit'), BYLINE = PARAGRAPH_ROLES.indexOf('byline')

/**
 * A function that names the wire agency whose copy an article is, by its dateline ("SELMONT (Meridian Wire) —") or by a credit line or
 * byline of its own; `null` where there is none. It does not see copy that hides its origin: that takes a comparison of texts.
 */
export function createWireFinder(agencies: readonly Agency[]): (document: Document) => string | null {
  const forms = new Map(agencies.flatMap(({agency, forms: printed}) => printed.split('|').map((form) => [form, agency] as const)))
  const either = [...forms.keys()].sort((a, b) => b.length - a.length).map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const dateline = new RegExp(`^[^.!?“"]{0,80}\\((${either})\\)\\s*(?:[—–-]|$)`, 'u')
  const credit = new RegExp(`(?<![\\p{L}\\p{N}])(${either})(?![\\p{L}\\p{N}])`, 'u')
  return ({body}) => {
    for (let paragraph = 0; paragraph < body.roles.length; paragraph++) {
      const role = body.roles[paragraph]
      if (paragraph > 2 && role !== CREDIT && role !== BYLINE) continue
      const from = body.start[body.paragraphs[paragraph]!]!, to = body.end[body.paragraphs[paragraph + 1]! - 1]!
      const found = role === CREDIT || role === BYLINE ? credit.exec(body.text.slice(from, to)) : dateline.exec(body.text.slice(from, Math.min(to, from + DATELINE_REACH)))
      if (found !== null) return forms.get(found[1]!)!
    }
    return null
  }
}
