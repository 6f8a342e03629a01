import type {RatioSums} from '../tally.ts'

/** Adds one cluster to the sums, in place: `x` is its denominator, `y` its numerator. */
export function addCluster(sums: RatioSums, x: number, y: number): void {
  sums.n++
  sums.x += x
  sums.y += y
  sums.xx += x * x
  sums.yy += y * y
  sums.xy += x * y
}
