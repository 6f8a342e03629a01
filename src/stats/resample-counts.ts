/**
 * Draws of `units` units out of as many, with replacement: how often each is drawn, one row of counts per draw. The same rows serve every
 * statistic on the same units, so that they are drawn once.
 *
 * @example resampleCounts(3, 2, () => 0) // Uint16Array.of(3, 0, 0, 3, 0, 0)
 */
export function resampleCounts(units: number, draws: number, random: () => number): Uint16Array {
  const counts = new Uint16Array(units * draws)
  for (let row = 0; row < counts.length; row += units) {
    for (let drawn = 0; drawn < units; drawn++) counts[row + Math.floor(random() * units)]!++
  }
  return counts
}
