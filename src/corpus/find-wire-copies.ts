import type {CorpusArticle, WireBasis, WireCopy} from '../findings.ts'
import type {CopyPair} from './find-copies.ts'
import {byDate} from './by-date.ts'
import {ownShare} from './find-copies.ts'
import type {PrintShare} from './shared-text.ts'

/** Share of an article's own words that one of another outlet must have for it to be taken for a copy. */
const LEAST_COPIED = 0.5

/**
 * Articles that are not their outlet's own copy: those that name a wire agency as their author, and those half of whose own words or more
 * stand in an article of another outlet. The text is the agency's where that outlet is one or one of the two articles names one; of unknown
 * origin where neither does. Without an author by name the later article is the copy, and both are listed where the dates do not tell.
 *
 * An outlet is an agency where articles name it as one. An agency's own articles are its own copy. `pairs` are what `findCopies` found among
 * the same articles. The result is sorted by outlet, date and id.
 */
export function findWireCopies(articles: readonly CorpusArticle[], pairs: readonly CopyPair[]): WireCopy[] {
  const agencies = new Set(articles.flatMap(({wire, wireContributor}) => [wire, wireContributor]).filter((name) => name !== null))
  const partners = partnersOf(pairs), copies: WireCopy[] = []
  for (const one of articles) {
    if (agencies.has(one.article.outlet)) continue
    const copy = copyOf(one, partners.get(one.article.id) ?? [], agencies)
    if (copy !== null) copies.push(copy)
  }
  return copies.sort(({copy: a}, {copy: b}) => a.article.outlet === b.article.outlet ? byDate(a.article, b.article) : a.article.outlet < b.article.outlet ? -1 : 1)
}

/** Whose text an article has: an article of another outlet, how much of the article it has and how much of itself the article has. */
interface Partner {
  readonly source: CorpusArticle
  readonly ofCopy: PrintShare
  readonly ofSource: PrintShare
}

function partnersOf(pairs: readonly CopyPair[]): Map<string, Partner[]> {
  const of = new Map<string, Partner[]>()
  const add = (copy: CorpusArticle, partner: Partner): void => {
    if (ownShare(partner.ofCopy) < LEAST_COPIED) return
    const known = of.get(copy.article.id)
    if (known === undefined) of.set(copy.article.id, [partner])
    else known.push(partner)
  }
  for (const {earlier, later, ofEarlier, ofLater} of pairs) {
    if (earlier.article.outlet === later.article.outlet) continue
    add(later, {source: earlier, ofCopy: ofLater, ofSource: ofEarlier})
    add(earlier, {source: later, ofCopy: ofEarlier, ofSource: ofLater})
  }
  return of
}

function copyOf(copy: CorpusArticle, partners: readonly Partner[], agencies: ReadonlySet<string>): WireCopy | null {
  const isAgency = ({source}: Partner): boolean => agencies.has(source.article.outlet)
  const agencyOf = (partner: Partner): string | null => isAgency(partner) ? partner.source.article.outlet : partner.source.wire
  if (copy.wire !== null) {
    const ofAgency = partners.filter((partner) => agencyOf(partner) === copy.wire)
    return wireCopy(copy, {agency: copy.wire, basis: 'credit', partner: closest(ofAgency.filter(isAgency)) ?? closest(ofAgency)})
  }
  const agency = closest(partners.filter(isAgency)), credited = closest(partners.filter(({source}) => source.wire !== null))
  if (agency !== null) return wireCopy(copy, {agency: agency.source.article.outlet, basis: 'text of the agency', partner: agency})
  if (credited !== null) return wireCopy(copy, {agency: credited.source.wire, basis: 'text that credits the agency', partner: credited})
  const partner = closest(partners.filter(({source}) => mayComeFrom(copy, source)))
  if (partner === null) return null
  const contributor = copy.wireContributor ?? partner.source.wireContributor
  return wireCopy(copy, {agency: contributor, basis: contributor === null ? 'text of unknown origin' : 'text that credits the agency', partner})
}

/** Not where the other article is known to be later. */
function mayComeFrom({article: copy}: CorpusArticle, {article: source}: CorpusArticle): boolean {
  return copy.date === null || source.date === null || source.date <= copy.date
}

/** The one that has most of the article's own words; of equal ones the earliest. */
function closest(partners: readonly Partner[]): Partner | null {
  return partners.toSorted((a, b) => ownShare(b.ofCopy) - ownShare(a.ofCopy) || byDate(a.source.article, b.source.article))[0] ?? null
}

interface Origin {
  readonly agency: string | null
  readonly basis: WireBasis
  readonly partner: Partner | null
}

function wireCopy(copy: CorpusArticle, {agency, basis, partner}: Origin): WireCopy {
  const thousandths = (part: number, of: number): number => of === 0 ? 0 : Math.round(1000 * part / of)
  if (partner === null) return {copy, agency, basis, source: null, share: null, ownShare: null, keptShare: null}
  const {source, ofCopy, ofSource} = partner
  return {
    copy, agency, basis, source, share: thousandths(ofCopy.shared, ofCopy.of), ownShare: thousandths(ofCopy.ownShared, ofCopy.ownOf),
    keptShare: thousandths(ofSource.shared, ofSource.of),
  }
}
