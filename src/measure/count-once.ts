import type {Document} from '../text/passage.ts'
import {REPEAT} from '../text/passage.ts'
import {tokenAt} from '../text/token-at.ts'
import type {Attribution} from '../types.ts'

/**
 * The attributions of an article without those in paragraphs that only repeat another one (a text pasted twice, a pull quote), so that a
 * quotation counts once however often the page shows it. The others keep their ids.
 */
export function countOnce({body}: Document, attributions: readonly Attribution[]): readonly Attribution[] {
  if (!body.roles.includes(REPEAT)) return attributions
  const kept = attributions.filter(({part, content}) => part === 'title' || content[0] === undefined || body.roles[body.paragraphOf[tokenAt(body, content[0][0])]!] !== REPEAT)
  const ids = new Set(kept.map(({id}) => id))
  return kept.map((one) => one.parent === null || ids.has(one.parent) ? one : {...one, parent: null})
}
