const DRAWS = 1000

/**
 * 95 % percentile interval of a statistic by resampling units with replacement, 1,000 draws.
 *
 * Units are what is independent: articles or events, never sentences. For few units (under 20 or so) it is too narrow.
 *
 * @example bootstrapInterval([3, 3, 3], (drawn) => drawn[0], () => 0.5) // {low: 3, high: 3}
 */
export function bootstrapInterval<T>(units: readonly T[], statistic: (drawn: readonly T[]) => number, random: () => number): {low: number, high: number} {
  const values: number[] = []
  for (let draw = 0; draw < DRAWS; draw++) {
    values.push(statistic(units.map(() => units[Math.floor(random() * units.length)]!)))
  }
  values.sort((a, b) => a - b)
  return {low: values[Math.floor(0.025 * DRAWS)]!, high: values[Math.ceil(0.975 * DRAWS) - 1]!}
}
