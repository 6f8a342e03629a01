import type {EvidenceQuery, PageData, PageExcerpt} from '../page-data.ts'
import {pageData, part} from './page-parts.ts'

const NUMBERS = ['o', 'p', 'u', 'e', 't', 's', 'l', 'r', 'm', 'n', 'd'] as const
const KINDS: readonly string[] = ['loaded', 'label', 'attribution', 'scare-quote', 'sentiment', 'article', 'word']
export const VOICED: Readonly<Record<string, readonly string[]>> = {
  own: ['outlet'], sources: ['quoted', 'reported'], quoted: ['quoted'], reported: ['reported'], uncertain: ['uncertain'],
}

/** The question that an address asks, or `null` where it asks none. */
export function questionIn(address: string): EvidenceQuery | null {
  const given = new URLSearchParams(address.replace(/^#/, ''))
  if (!KINDS.includes(given.get('k') ?? '')) return null
  const question: Record<string, string | number> = {k: given.get('k') ?? ''}
  for (const key of NUMBERS) if (/^\d{1,9}$/.test(given.get(key) ?? '')) question[key] = Number(given.get(key))
  if (/^\d{1,6}(-\d{1,6}){0,99}$/.test(given.get('a') ?? '')) question['a'] = given.get('a') ?? ''
  for (const key of ['v', 'f', 'w']) if (given.has(key)) question[key] = given.get(key) ?? ''
  return question as unknown as EvidenceQuery
}

/** Whether an excerpt is behind the number, with what the filters of the page ask. */
export function answers(question: EvidenceQuery, excerpt: PageExcerpt, data: PageData): boolean {
  const {k, e, v, f, t, s, l, r} = question, article = data.articles[excerpt.article], voice = v ?? chosenVoice()
  if (article === undefined || !ofOutlet(question, article.outlet) || (e !== undefined && article.event !== e)) return false
  if (k === 'loaded' || k === 'label' ? excerpt.kind !== 'hit' || (k === 'loaded' && excerpt.loaded !== true) : excerpt.kind !== k) return false
  if ((l !== undefined && !hasLabel(excerpt, l, data)) || (r !== undefined && (excerpt.referent ?? 0) !== r)) return false
  if ((t !== undefined && excerpt.term !== t) || (s !== undefined && excerpt.speaker !== s)) return false
  if (voice !== '' && excerpt.voice !== undefined && !(VOICED[voice] ?? []).includes(excerpt.voice)) return false
  if (f === 'verbatim') return excerpt.traits?.some((trait) => trait === 'direct' || trait === 'mixed') ?? false
  return f === undefined || (excerpt.traits?.includes(f) ?? false)
}

/** Whether a question is about an outlet. */
export function ofOutlet({o, p, u}: EvidenceQuery, outlet: number): boolean {
  return outlet !== u && (o === undefined || outlet === o || outlet === p)
}

function hasLabel({term}: PageExcerpt, l: number, {labels, terms}: PageData): boolean {
  const label = labels[l], of = term === undefined ? undefined : terms[term]
  return label !== undefined && of !== undefined && of.set === label.set && of.label === label.label
}

/** What the question is about, in words. */
export function headingOf({k, o, p, u, e, v, f, t, s, m, l, r, w}: EvidenceQuery, data: PageData): string {
  const what = {'loaded': 'loaded words', 'label': 'words', 'attribution': 'attributions', 'scare-quote': 'scare quotes', 'sentiment': 'scored words', 'article': 'articles', 'word': `“${w ?? ''}”`}[k]
  const voice = v === undefined ? '' : {own: 'in the outlet’s own voice', sources: 'in the words of its sources', quoted: 'inside quotation marks', reported: 'in paraphrase', uncertain: 'in no certain voice'}[v]
  const parts = [
    [o, p].flatMap((place) => place === undefined ? [] : data.outlets[place] ?? []).join(' and '), u === undefined ? '' : `all but ${data.outlets[u] ?? ''}`,
    e === undefined ? '' : data.events[e] === '' ? 'without an event' : data.events[e], m === undefined ? `${what} ${voice}`.trim() : data.measures[m]?.title,
    f === undefined || m !== undefined ? '' : f, l === undefined ? '' : data.labels[l]?.label, r === undefined ? '' : data.referents[r], t === undefined ? '' : `“${data.terms[t]?.term ?? ''}”`, s === undefined ? '' : data.speakers[s],
  ]
  return parts.filter((one) => one !== undefined && one !== '').join(' · ')
}

/** How the number comes about: the formula with its two numbers put in. */
export function makingOf({m, n, d}: EvidenceQuery): string {
  const measure = m === undefined ? undefined : pageData().measures[m]
  if (measure === undefined || n === undefined || d === undefined || d === 0) return ''
  const {formula, per, column} = measure, value = per * n / d
  return `${column} = ${formula} = ${per === 1 ? '' : `${per} × `}${n} / ${d} = ${value.toFixed(per === 1000 ? 1 : 3)}`
}

/** The voice that the filters of the page ask for; `''` for all. */
export function chosenVoice(): string {
  return (part('by-voice') as HTMLSelectElement).value
}
