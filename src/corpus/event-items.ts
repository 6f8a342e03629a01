import type {OmissionLevel, QuoteVersion} from '../findings.ts'
import type {StatedArticle} from './quote-part.ts'
import {namedIn} from './heard-in.ts'
import {readStatements} from './read-statements.ts'
import {isNamed, speakerKey} from './same-speaker.ts'
import type {SourceNamer} from './source-names.ts'

/** An article as the search for omissions sees it. */
export interface FactArticle extends StatedArticle {
  readonly words: number
  readonly loaded: string
  readonly facts: string
}

/** Something that articles of an event report. */
export interface EventItem {
  readonly level: OmissionLevel
  readonly item: string
  /** Article → where it stands there: ids of attributions, or `''`. */
  readonly places: ReadonlyMap<FactArticle, string>
  /** Outlets that have it, and those that at least mention it; the others lack it. */
  readonly mentioned: ReadonlySet<string>
}

/** Collects places by a key, and names the item by its commonest form. */
class Items {
  readonly #items = new Map<string, {readonly forms: Map<string, Set<string>>, readonly places: Map<FactArticle, string>}>()

  add(key: string, form: string, place: {readonly article: FactArticle, readonly id: string}): void {
    let item = this.#items.get(key)
    if (item === undefined) this.#items.set(key, item = {forms: new Map<string, Set<string>>(), places: new Map<FactArticle, string>()})
    const outlets = item.forms.get(form) ?? new Set<string>()
    item.forms.set(form, outlets.add(place.article.article.outlet))
    const before = item.places.get(place.article)
    item.places.set(place.article, before === undefined || before === '' ? place.id : before)
  }

  *all(level: OmissionLevel, mentionedBy: (key: string, form: string) => ReadonlySet<string>): Generator<EventItem> {
    for (const [key, {forms, places}] of this.#items) {
      const [best] = [...forms].sort(([a, m], [b, n]) => n.size - m.size || b.length - a.length || (a < b ? -1 : 1))
      yield {level, item: best![0], places, mentioned: mentionedBy(key, best![0])}
    }
  }
}

/**
 * Named sources of an event, under whatever of their names. Whoever has the name, but gives it no word, mentions it.
 */
export function sourceItems(articles: readonly FactArticle[], namers: Namers, nameSources: SourceNamer): EventItem[] {
  const items = new Items(), heard = articles.flatMap((article) => namedIn(article.statements).map(({speaker, id}) => ({speaker, place: {article, id}})))
  const nameOf = nameSources(heard.map(({speaker}) => speaker))
  for (const {speaker, place} of heard) items.add(nameOf.get(speaker)!, speaker, place)
  return [...items.all('source', (key) => namers.of(nameKey(key)))]
}

/** Quotations that at least two outlets share; `versions` are those of the event. */
export function quoteItems(articles: readonly FactArticle[], versions: readonly QuoteVersion[]): EventItem[] {
  const byId = new Map(articles.map((article) => [article.article.id, article])), items = new Map<string, {item: string, places: Map<FactArticle, string>}>()
  for (const {quote, speaker, wording, longest, article: id, attributions} of versions) {
    const item = items.get(quote) ?? {item: '', places: new Map<FactArticle, string>()}
    if (longest) item.item = `${quote} ${speaker}: ${wording}`
    const article = byId.get(id)
    if (article !== undefined) item.places.set(article, attributions[0] ?? '')
    items.set(quote, item)
  }
  return [...items.values()].map(({item, places}) => ({level: 'quote', item, places, mentioned: new Set<string>()}))
}

/** Loaded terms of an event, in whatever voice. */
export function loadedItems(articles: readonly FactArticle[]): EventItem[] {
  const items = new Items()
  for (const article of articles) for (const line of lines(article.loaded)) items.add(line, line.replace('\t', ': '), {article, id: ''})
  return [...items.all('loaded_term', () => new Set<string>())]
}

/**
 * Names and numbers of an event. A name is told by its last word (`Grey Heron`, `the Heron`), a number by value and unit. A name that is
 * written in another form or only where any word has a capital, and a number of three digits or more with another unit, are mentioned. `besides` are names that count as
 * something else.
 */
export function factItems(articles: readonly FactArticle[], namers: Namers, besides: ReadonlySet<string>): EventItem[] {
  const items = new Items()
  for (const article of articles) {
    for (const fact of lines(article.facts)) {
      if (fact.startsWith('~')) continue
      const key = fact.startsWith('=') ? fact : speakerKey(fact)
      if (!besides.has(key)) items.add(key, fact.startsWith('=') ? fact.slice(1) : fact, {article, id: ''})
    }
  }
  return [...items.all('fact', (key, form) => key.startsWith('=') ? namers.of(numberKey(key)) : new Set([...namers.of(nameKey(key)), ...namers.of(initialsOf(form))]))]
}

/** Each name and number of articles, as items are called by them, once. */
export function factsOf(articles: readonly Pick<FactArticle, 'facts'>[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({facts}) => lines(facts).map((fact) => fact.replace(/^[~=]/, ''))))
}

function lines(packed: string): readonly string[] {
  return packed === '' ? [] : packed.split('\n')
}

/** A name in another form (Velmark, Velmarkian) is still a mention: its last word is told by how it begins. */
function nameKey(name: string): string {
  return speakerKey(name.charAt(0).toUpperCase() + name.slice(1)).slice(0, NAME_START)
}

const NAME_START = 6

/**
 * What a name and its abbreviation have in common: `#cia` for CIA and Central Intelligence Agency, `#us` for U.S. and United States. A
 * plain word has none: `''`.
 */
function initialsOf(name: string): string {
  const words = name.split(' ').filter((word) => /^\p{Lu}/u.test(word)), letters = name.replace(/\./g, '')
  if (words.length > 1) return `#${words.map((word) => word.charAt(0)).join('').toLowerCase()}`
  return /^\p{Lu}{2,6}$/u.test(letters) ? `#${letters.toLowerCase()}` : ''
}

/** Only large or broken numbers say the same whatever the unit. */
function numberKey(fact: string): string {
  const [value = ''] = fact.slice(1).split(' ')
  return /\d{2,}|\d\.\d/.test(value) ? `=${value}` : fact
}

/** The words of a name, and what newsrooms make of the last two with and without a hyphen: `Kim Jong-un`, `Kim Jong Un`. */
function spellingsIn(name: string): string[] {
  const words = name.split(' '), parts = name.split(/[ -]/)
  return [...words, ...parts.length > words.length ? parts : [], ...words.length > 1 ? [words.slice(-2).join('')] : []].map(nameKey)
}

/** Which outlets write a name or a number at all, by its key: the last word of a name, folded; a number without its unit. */
export class Namers {
  readonly #outlets = new Map<string, Set<string>>()

  constructor(articles: readonly FactArticle[]) {
    for (const {facts, statements, article: {outlet}} of articles) {
      for (const fact of lines(facts)) {
        if (fact.startsWith('=')) this.#add(numberKey(fact), outlet)
        else {
          const name = fact.replace(/^~/, '')
          for (const key of spellingsIn(name)) this.#add(key, outlet)
          this.#add(initialsOf(name), outlet)
        }
      }
      for (const {speaker} of readStatements(statements)) if (isNamed(speaker)) this.#add(nameKey(speaker), outlet)
    }
  }

  of(key: string): ReadonlySet<string> {
    return this.#outlets.get(key) ?? new Set<string>()
  }

  #add(key: string, outlet: string): void {
    if (key === '') return
    const outlets = this.#outlets.get(key) ?? new Set<string>()
    this.#outlets.set(key, outlets.add(outlet))
  }
}
