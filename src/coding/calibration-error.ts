/** A claim with its probability, and whether it came true. */
export interface Claim {
  readonly confidence: number
  readonly right: boolean
}

const BINS = 10

/**
 * Expected calibration error: how far the stated probabilities are from the shares that came true, in ten bins of equal width, weighted by
 * their sizes (M. P. Naeini, G. F. Cooper and M. Hauskrecht, 2015).
 *
 * Unit: probability, 0 … 1. Shape: one number, or `null` without claims.
 *
 * @example calibrationError([{confidence: 0.75, right: true}, {confidence: 0.75, right: false}]) // 0.25
 */
export function calibrationError(claims: readonly Claim[]): number | null {
  if (claims.length === 0) return null
  const said = new Float64Array(BINS), came = new Float64Array(BINS)
  for (const {confidence, right} of claims) {
    const bin = Math.min(BINS - 1, Math.floor(confidence * BINS))
    said[bin]! += confidence
    if (right) came[bin]!++
  }
  return said.reduce((sum, total, bin) => sum + Math.abs(total - came[bin]!), 0) / claims.length
}
