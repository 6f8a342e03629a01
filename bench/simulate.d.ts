/** How made-up coverage of one event comes about. */
export interface EventDesign {
  /** Number of articles of each outlet, drawn anew for each event. */
  readonly articlesA: (random: () => number) => number
  readonly articlesB: (random: () => number) => number
  /** True rate of `a` by that of `b`. */
  readonly ratio: number
  /** Standard deviation of the logarithm of the event's rate. */
  readonly eventSpread: number
  /** The same for what each outlet makes of the event; 0: articles of one event are exchangeable between outlets, but for `ratio`. */
  readonly ratioSpread: number
}

export interface SimulatedArticle {
  readonly hits: number
  readonly words: number
}

export function simulateEvent(design: EventDesign, random: () => number): {a: SimulatedArticle[], b: SimulatedArticle[]}
export function gaussian(random: () => number): number
export function poisson(mean: number, random: () => number): number
