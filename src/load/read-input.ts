import {UsageError} from '../errors.ts'
import type {ArticleIds} from './article-ids.ts'
import type {Format, InputFile, Loaded, LoadOptions} from './corpus.ts'
import {decodeChunks, decodeHead} from './decode-chunks.ts'
import {isBinary} from './detect-binary.ts'
import {detectEncoding, encodingNamed} from './detect-encoding.ts'
import {
  binaryFile, datesMissing, emptyFile, falseGzip, guessedEncoding, rivalColumns, unmatchedPath, unsupportedFile,
} from './file-complaints.ts'
import type {InputPath} from './list-inputs.ts'
import {makeArticle} from './make-article.ts'
import {mapColumns, type ColumnMap} from './map-columns.ts'
import {openInput, type OpenInput} from './open-input.ts'
import type {PathReading} from './plan-paths.ts'
import {problemAt, type Complaint} from './problem-codes.ts'
import {quoteValue} from './quote-value.ts'
import {mapTextFile, readRows, recordsOf, type RowBatch} from './read-rows.ts'
import {binaryEnding, endingOf, isKnownEnding, sniffFormat, wayOutOf} from './sniff-format.ts'

export interface ReadSetup {
  readonly options: LoadOptions
  readonly ids: ArticleIds
  readonly path: PathReading
  /** Called for every article that is read, before it is judged. */
  readonly onRead: () => void
  /** Called once the file has been read to its end. */
  readonly onDone: (file: InputFile) => void
}

/** Reads one file: its articles and problems in the order of its rows, then what is to be said of the file as a whole. */
export async function* readInput(input: InputPath, setup: ReadSetup): AsyncGenerator<readonly Loaded[]> {
  const {options, path} = setup
  if (!mayBeRead(input)) { yield [problemOf(input, refusal(input, wrongType(input, endingOf(input.name))))]; return }
  const source = await openInput(input)
  const detected = options.encoding === null ? detectEncoding(source.head) : {encoding: encodingNamed(options.encoding), guessed: false}
  const unreadable = notText(input, source, detected.encoding)
  if (unreadable !== null) {
    await source.close()
    yield [problemOf(input, refusal(input, unreadable))]
    return
  }
  const sample = decodeHead(source.head, detected.encoding)
  const format = sniffFormat(endingOf(input.name), sample, Object.values(options.map))
  if (detected.guessed) yield [problemOf(input, guessedEncoding(detected.encoding))]
  if (format === 'text' && path.isUnmatched) yield [problemOf(input, unmatchedPath(path.template))]
  const state = new FileState(input, setup, format)
  const chunks = decodeChunks(source.chunks, detected.encoding)
  for await (const batch of readRows({name: input.name, format, chunks, sample, map: options.map, pathValues: path.values})) {
    const loaded = state.take(batch)
    if (loaded.length > 0) yield loaded
  }
  yield state.closing().map((complaint) => problemOf(input, complaint))
  setup.onDone({
    path: input.path, name: input.name, bytes: source.size(), sha256: source.sha256(), encoding: detected.encoding, format,
    accepted: state.accepted, rejected: state.rejected, mapping: state.mapping(), ignored: state.ignored,
  })
}

/** What has been read from one file so far. */
class FileState {
  accepted = 0
  rejected = 0
  ignored: readonly string[] = []
  #map: ColumnMap | null = null
  #dateless = 0
  readonly #input: InputPath
  readonly #setup: ReadSetup
  readonly #format: Format

  constructor(input: InputPath, setup: ReadSetup, format: Format) {
    this.#input = input
    this.#setup = setup
    this.#format = format
  }

  take(batch: RowBatch): readonly Loaded[] {
    const {options, ids, onRead} = this.#setup
    const file = this.#input.name
    const loaded: Loaded[] = []
    for (const row of batch.rows) {
      onRead()
      if ('broken' in row) {
        this.rejected++
        loaded.push({kind: 'problem', problem: problemAt({file, line: row.line, article: null}, row.broken)})
        continue
      }
      this.#map ??= this.#begin(batch)
      const {article, problems} = makeArticle(row, {file, map: this.#map, options, ids})
      if (article === null) this.rejected++
      else {
        this.accepted++
        if (article.date === null && !problems.some((problem) => problem.field === 'date')) this.#dateless++
        loaded.push({kind: 'article', article})
      }
      for (const problem of problems) loaded.push({kind: 'problem', problem})
    }
    return loaded
  }

  /** What is to be said of the file when it has been read. */
  closing(): readonly Complaint[] {
    const complaints: Complaint[] = []
    if (this.accepted + this.rejected === 0) complaints.push(emptyFile())
    if (this.#map !== null && this.#map.rivals.length > 0) complaints.push(rivalColumns(this.#map.rivals))
    if (this.#dateless > 0) complaints.push(datesMissing(this.#dateless, this.accepted))
    return complaints
  }

  mapping(): Readonly<Record<string, string>> {
    if (this.#format !== 'text') return {...this.#map?.columns}
    const {template, values} = this.#setup.path
    return {text: 'file', ...Object.fromEntries(Object.keys(values).map((name) => [name, `path ${template}`]))}
  }

  #begin(batch: RowBatch): ColumnMap {
    if (this.#format === 'text') return mapTextFile(recordsOf(batch.rows)[0] ?? {})
    const unnamed = batch.columns.filter((column) => column.trim() === '')
    this.ignored = unnamed
    return mapColumns({file: this.#input.name, columns: batch.columns, rows: recordsOf(batch.rows), map: this.#setup.options.map})
  }
}

function problemOf(input: InputPath, complaint: Complaint): Loaded {
  return {kind: 'problem', problem: problemAt({file: input.name, line: null, article: null}, complaint)}
}

/** A file that was named is read unless its ending stands for something else; in a folder, only files with a known ending are. */
function mayBeRead(input: InputPath): boolean {
  const ending = endingOf(input.name)
  return input.isFile && (input.folder === null ? wayOutOf(ending) === null : isKnownEnding(ending))
}

/** Why a file that was opened cannot be read as text, or `null`. */
function notText(input: InputPath, source: OpenInput, encoding: string): Complaint | null {
  if (source.head.length > 0 && !source.isGzip && /\.gz$/i.test(input.name)) return falseGzip()
  const ending = binaryEnding(source.head)
  if (ending !== null) return wrongType(input, ending)
  return isBinary(source.head, encoding) ? binaryFile(encoding) : null
}

function wrongType(input: InputPath, ending: string): Complaint {
  return unsupportedFile(input.isFile ? ending : null, wayOutOf(ending))
}

/** A named file that cannot be read ends the run; one in a folder is reported and passed over. */
function refusal(input: InputPath, complaint: Complaint): Complaint {
  if (input.folder === null) throw new UsageError(`${quoteValue(input.path)}: ${complaint.message}; ${complaint.fix}`)
  return complaint
}
