import type {NameList} from './name-list.ts'
import type {EvidenceQuery} from './page-data.ts'

/** Which outlets a comparison is between; `''` stands for all others together. */
interface Sides {
  readonly outlet: string
  readonly against: string
}

/** Articles of both sides: what an effect rests on. All there are where the other side is everybody else. */
export function bothSides({outlet, against}: Sides, outlets: NameList): Pick<EvidenceQuery, 'o' | 'p'> {
  return against === '' ? {} : {o: outlets.placeOf(outlet), p: outlets.placeOf(against)}
}

/** Articles of the other side. */
export function otherSide({outlet, against}: Sides, outlets: NameList): Pick<EvidenceQuery, 'o' | 'u'> {
  return against === '' ? {u: outlets.placeOf(outlet)} : {o: outlets.placeOf(against)}
}
