import type {ExcerptKind, MarkRole} from '../../tally.ts'
import type {Part, Voice} from '../../types.ts'

/** What the script of the page works on. Outlets, events, speakers, terms and articles are named by their place in the lists. */
export interface PageData {
  readonly outlets: readonly string[]
  /** `''`: without an event. */
  readonly events: readonly string[]
  readonly speakers: readonly string[]
  /** Label sets with a label: frames, and what a naming set has names for. */
  readonly labels: readonly {readonly set: string, readonly label: string}[]
  /** `''`, the first, where nothing tells what a name stands for. */
  readonly referents: readonly string[]
  readonly terms: readonly {readonly set: string, readonly label: string, readonly term: string}[]
  readonly measures: readonly {readonly title: string, readonly formula: string, readonly per: number, readonly column: string}[]
  readonly articles: readonly PageArticle[]
  readonly excerpts: readonly PageExcerpt[]
  readonly readable: readonly PageReadable[]
  /** Whether all excerpts of the corpus are here. */
  readonly complete: boolean
}

export interface PageArticle {
  readonly id: string
  readonly outlet: number
  readonly event: number
  readonly date: string
  readonly title: string
  /** Only http and https; `''` for any other. */
  readonly url: string
  readonly words: number
  /** Its place among the articles that can be read, or -1. */
  readonly readable: number
}

export interface PageExcerpt {
  readonly kind: ExcerptKind
  readonly article: number
  readonly part: Part
  readonly start: number
  /** Pieces in order; the role of a marked one. */
  readonly pieces: readonly (string | readonly [text: string, role: MarkRole])[]
  readonly voice?: Voice
  readonly speaker?: number
  readonly term?: number
  readonly referent?: number
  readonly loaded?: true
  /** What measures ask of an attribution. */
  readonly traits?: readonly Trait[]
  /** What is told of it beside outlet, event and date. */
  readonly note: string
}

export type Trait = 'direct' | 'mixed' | 'indirect' | 'anonymous' | 'unresolved' | 'official'

/** The text of an article in stretches; `layers` has a bit for each layer over a stretch. */
export interface PageReadable {
  readonly article: number
  readonly title: readonly Stretch[]
  readonly text: readonly Stretch[]
  /** Everything found, in words: the words of the article, what they are, and the bit of their layer. */
  readonly notes: readonly (readonly [words: string, note: string, layer: number])[]
}

export type Stretch = readonly [text: string, start: number, layers: number]

/** A question of the page: which sentences stand behind a number. Written in links as `#k=loaded&o=0`. */
export interface EvidenceQuery {
  readonly k: 'loaded' | 'label' | 'attribution' | 'scare-quote' | 'sentiment' | 'article' | 'word'
  /** An outlet; another one beside it; one that is left out. */
  readonly o?: number
  readonly p?: number
  readonly u?: number
  readonly e?: number
  readonly v?: 'own' | 'sources' | 'quoted' | 'reported' | 'uncertain'
  readonly f?: Trait | 'verbatim'
  readonly t?: number
  readonly s?: number
  /** A label, and what a name stands for. */
  readonly l?: number
  readonly r?: number
  /** The words that `word` looks for in the articles that can be read. */
  readonly w?: string
  /** Places of articles, with `-` between them. */
  readonly a?: string
  /** The measure that the number is one of; its numerator and denominator, and the number as printed. */
  readonly m?: number
  readonly n?: number
  readonly d?: number
  readonly x?: string
}
