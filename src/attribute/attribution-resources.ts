/** Rows of `reporting-verbs.csv`, `source-nouns.csv` and their like, as a loader of CSV files gives them. */
export type ResourceRow = Readonly<Record<string, string>>

/**
 * What an attributor knows besides grammar. Plain rows, so that they can be sent to a worker thread; checked and compiled once.
 *
 * `reportingVerbs`: lemma, sort (verb or noun), class, patterns, irregular. `sourceNouns`: phrase, type, sort, gender.
 * `givenNames`: name, gender. `states`: state, forms, adjectives, people, seats. `publicFigures`: name, forms, alone, type, from, to, of, office;
 * both may be left out, then states and people are known from the article alone.
 */
export interface AttributionResources {
  readonly reportingVerbs: readonly ResourceRow[]
  readonly sourceNouns: readonly ResourceRow[]
  readonly givenNames: readonly ResourceRow[]
  /** Bytes of the weights file of the trained tagger; without them the rules work alone. */
  readonly weights?: ArrayBuffer | null
  readonly states?: readonly ResourceRow[]
  readonly publicFigures?: readonly ResourceRow[]
}
