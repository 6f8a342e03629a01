import type {Layer, ReadableArticle} from '../tally.ts'
import type {Analysed, Attribution, Part, Range} from '../types.ts'

type Place = ReadableArticle['places'][number]

/** Longer articles are not kept to be read on the page. */
export const LONGEST_READABLE = 15_000

/**
 * An article with every finding as a layer over its text: whose voice, who is quoted and how, terms, scare quotes, valence.
 *
 * Voices come from the stretches that sentiment is scored on, since these part every sentence by voice.
 */
export function readableArticle(analysed: Analysed): ReadableArticle {
  const {article: {id, outlet, event, date, title, url, text}, attributions, hits, scareQuotes, sentiment} = analysed
  const places: Place[] = attributions.flatMap(placesOf)
  for (const {part, start, end, voice, words} of sentiment) {
    if (voice !== 'outlet') places.push({part, range: [start, end], layer: voice, note: NOTES[voice]})
    for (const word of words) {
      const layer = word.value < 0 ? 'negative' : 'positive'
      places.push({part, range: [word.start, word.end], layer, note: `${layer} word, ${(word.value / 1000).toFixed(1)}`})
    }
  }
  for (const {part, start, end, kind, labelSet, label, term, voice, state} of hits) {
    const note = `${kind === 'loaded' ? 'loaded term' : kind} “${term}”: ${label === '' ? labelSet : label}, voice ${voice}${state === 'plain' ? '' : `, ${state}`}`
    places.push({part, range: [start, end], layer: kind === 'loaded' ? 'loaded' : 'label', note})
  }
  for (const {part, start, end} of scareQuotes) places.push({part, range: [start, end], layer: 'scare', note: 'scare quote'})
  return {article: {id, outlet, event, date, title, url}, text, places}
}

const NOTES = {quoted: 'a source’s own words', reported: 'a source, paraphrased', uncertain: 'whose words could not be told'} as const

function placesOf({part, content, source, cue, speaker, kind, verbClass, negated, anonymous}: Attribution): Place[] {
  const who = `${speaker ?? 'source not told'}, ${kind}${anonymous ? ', unnamed' : ''}${negated ? ', negated' : ''}`
  return [...layered(part, content, 'content', who), ...layered(part, source, 'source', `source: ${who}`),
    ...layered(part, cue, 'cue', `reporting words${verbClass === null ? '' : ` (${verbClass})`}`)]
}

function layered(part: Part, ranges: readonly Range[], layer: Layer, note: string): Place[] {
  return ranges.map((range) => ({part, range, layer, note}))
}
