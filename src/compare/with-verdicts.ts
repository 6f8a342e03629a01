import type {ComparisonRow, SensitivityRow} from '../findings.ts'

/** The comparisons with the verdict that sensitivity.csv gives on each. */
export function withVerdicts(comparisons: readonly ComparisonRow[], sensitivity: readonly SensitivityRow[]): ComparisonRow[] {
  const verdicts = new Map(sensitivity.map((row) => [keyOf(row), row.verdict]))
  return comparisons.map((row) => row.measure === '' ? row : {...row, verdict: verdicts.get(keyOf(row)) ?? ''})
}

function keyOf({contrast, measure, outletA, outletB}: Pick<ComparisonRow, 'contrast' | 'measure' | 'outletA' | 'outletB'>): string {
  return [contrast, measure, outletA, outletB].join('\u0000')
}
