import type {Problem, Severity} from '../types.ts'

/** Every problem that loading can report. An `error` rejects the article: there is exactly one for each rejected article. */
export const SEVERITY = {
  'text-missing': 'error',
  'text-not-string': 'error',
  'outlet-required': 'error',
  'outlet-missing': 'warning',
  'id-duplicate': 'error',
  'id-changed': 'warning',
  'row-ragged': 'error',
  'json-invalid': 'error',
  'date-unreadable': 'warning',
  'date-ambiguous': 'warning',
  'date-missing': 'note',
  'text-cut': 'warning',
  'text-masked': 'warning',
  'text-short': 'note',
  'text-repeated': 'note',
  'encoding-invalid': 'warning',
  'encoding-guessed': 'note',
  'mojibake': 'warning',
  'columns-rival': 'note',
  'path-unmatched': 'warning',
  'unsupported-format': 'warning',
  'file-empty': 'warning',
} as const satisfies Record<string, Severity>

export type ProblemCode = keyof typeof SEVERITY

export interface Place {
  readonly file: string
  readonly line: number | null
  readonly article: string | null
}

export interface Complaint {
  readonly code: ProblemCode
  readonly field: string | null
  readonly message: string
  readonly fix: string
}

/** A row for the list of problems. `outlet-required` is the error form of `outlet-missing` and is reported under that code. */
export function problemAt(place: Place, complaint: Complaint): Problem {
  const code = complaint.code === 'outlet-required' ? 'outlet-missing' : complaint.code
  return {...place, ...complaint, code, severity: SEVERITY[complaint.code]}
}
