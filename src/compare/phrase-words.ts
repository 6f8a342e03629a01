import type {TermTable} from './term-table.ts'

/** Words of time stamps ([Updated at 3 p.m. ET]): they are set beside a text whatever stands around them. */
const STAMPS: readonly string[] = ['update', 'updated', 'et', 'gmt', 'est', 'edt', 'a.m.', 'p.m.', 'a.m', 'p.m']

/** From this share of the places on, the words on one side are always the same: the word belongs to a phrase that is printed again and again. */
const LEAST_SHARE = 0.35
/** So many articles must share them; of a word with two articles, both. */
const FEWEST = 3
/** Sides looked at: before, after and next to the first place, and to the last. Values of a context, and words that are counted at a time. */
const SIDES = 6, VALUES = 256, WORDS_AT_A_TIME = 4096

/**
 * Which words an outlet has mostly from phrases that it prints again and again ("Story continued below", "Get our stories delivered to your
 * inbox", "Update at 5 p.m. ET"), told by what stands around them: the two words before, the two after, or the signs and numbers next to it
 * are the same in a third of its articles. Such words are nobody's choice of words, whatever paragraph they stand in.
 *
 * Limits: it looks at the first and last place of a word in each article. A word that an outlet chooses, but always in one phrase, is taken
 * for part of it.
 */
export function phraseWords(articles: readonly string[], table: TermTable): Set<number> {
  const places = new Int32Array(table.size), found = new Set(STAMPS.flatMap((stamp) => table.idOf(stamp) ?? []))
  for (const article of articles) table.visitContexts(article, (word) => { places[word]!++ })
  const words = Int32Array.from(places.keys()).filter((word) => places[word]! > 1), placeOf = new Int32Array(table.size)
  for (let from = 0; from < words.length; from += WORDS_AT_A_TIME) {
    const some = words.subarray(from, from + WORDS_AT_A_TIME)
    placeOf.fill(-1)
    some.forEach((word, place) => { placeOf[word] = place })
    const most = mostShared(articles, table, {placeOf, size: some.length})
    some.forEach((word, place) => {
      const all = places[word]!, times = most[place]!
      if (all < FEWEST ? times === all : times >= FEWEST && times >= LEAST_SHARE * all) found.add(word)
    })
  }
  return found
}

/** In how many articles the commonest context of any side stands, per word asked for. */
function mostShared(articles: readonly string[], table: TermTable, {placeOf, size}: {readonly placeOf: Int32Array, readonly size: number}): Int32Array {
  const seen = new Int32Array(size * SIDES * VALUES), most = new Int32Array(size)
  for (const article of articles) {
    table.visitContexts(article, (word, bytes, at) => {
      const place = placeOf[word]!
      if (place === -1) return
      for (let side = 0; side < SIDES; side++) {
        const context = bytes[at + side]!
        if (context === 0) continue
        const times = ++seen[(place * SIDES + side) * VALUES + context]!
        if (times > most[place]!) most[place] = times
      }
    })
  }
  return most
}
