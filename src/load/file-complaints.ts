import type {Complaint} from './problem-codes.ts'
import {quoteList, quoteValue} from './quote-value.ts'

/** Complaints about a file as a whole; none of them rejects an article. */
export function emptyFile(): Complaint {
  return {
    code: 'file-empty', field: null, message: 'the file holds no article',
    fix: 'Leave it out, or export it again if it should hold some.',
  }
}

export function guessedEncoding(encoding: string): Complaint {
  return {
    code: 'encoding-guessed', field: null, message: `the file is not UTF-8 and does not say what it is; it is read as ${encoding}`,
    fix: 'See whether names with accents look right; if not, name the encoding with --encoding.',
  }
}

export function unmatchedPath(template: string | null): Complaint {
  return {
    code: 'path-unmatched', field: null, message: `the path does not fit --template ${quoteValue(template)}; nothing was taken from it`,
    fix: 'Rename the file, or give a template that fits all files.',
  }
}

/** `ending` is `null` for what is no file. */
export function unsupportedFile(ending: string | null, wayOut: string | null): Complaint {
  return {
    code: 'unsupported-format', field: null,
    message: ending === null ? 'this is no file; it is not read' : `files of the type ${quoteValue(ending)} are not read`,
    fix: wayOut === null ? 'Give csv, tsv, jsonl, json or txt files.' : `${wayOut[0]!.toUpperCase()}${wayOut.slice(1)}.`,
  }
}

export function binaryFile(encoding: string): Complaint {
  return {
    code: 'unsupported-format', field: null,
    message: `the file is not text: read as ${encoding}, it holds zero bytes or many control characters`,
    fix: 'Give csv, tsv, jsonl, json or txt files; if it is text in another encoding, name that with --encoding.',
  }
}

export function falseGzip(): Complaint {
  return {
    code: 'unsupported-format', field: null, message: 'the name ends in .gz, but the file is not in gzip',
    fix: 'Restore the file, or take .gz off its name if it was unpacked.',
  }
}

export function rivalColumns(rivals: readonly string[]): Complaint {
  return {
    code: 'columns-rival', field: 'text', message: `several columns can hold the text: ${quoteList(rivals)}; the first of them was read`,
    fix: 'Name the column with --map text=COLUMN where it should be another one.',
  }
}

export function datesMissing(count: number, accepted: number): Complaint {
  return {
    code: 'date-missing', field: 'date', message: `${count} of ${accepted} articles have no date`,
    fix: 'Add a column date (YYYY-MM-DD), or name the column with --map date=COLUMN.',
  }
}
