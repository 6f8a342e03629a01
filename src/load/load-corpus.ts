import {UsageError} from '../errors.ts'
import {ArticleIds} from './article-ids.ts'
import {FIELDS, type Corpus, type InputFile, type Loaded, type LoadCounts, type LoadOptions} from './corpus.ts'
import {encodingNamed} from './detect-encoding.ts'
import {listInputs, type InputPath} from './list-inputs.ts'
import {planPaths, type PathReading} from './plan-paths.ts'
import {quoteValue} from './quote-value.ts'
import {readInput} from './read-input.ts'

/**
 * Opens a corpus: files, folders of files, or `-` for standard input, in the order given; formats and columns are found out from the
 * files. Articles and problems come in input order, one file after the other, and only one chunk of a file is held at a time (JSON
 * documents and text files are held whole).
 *
 * Every article read is either given or is one problem of severity `error`: `counts.accepted + counts.rejected = counts.read`.
 * Throws a `UsageError` for paths and options that cannot work; reading throws an `InputError` for a file without a text column, with
 * two columns of one name, with broken quoting, or that cannot be read to its end.
 */
export function loadCorpus(paths: readonly string[], options: LoadOptions): Corpus {
  checkOptions(paths, options)
  const inputs = listInputs(paths)
  return new FileCorpus(inputs, options, planPaths(inputs, options.template))
}

class FileCorpus implements Corpus {
  readonly #files: InputFile[] = []
  readonly #inputs: readonly InputPath[]
  readonly #options: LoadOptions
  readonly #plan: (input: InputPath) => PathReading
  #read = 0
  #accepted = 0
  #rejected = 0
  #isStarted = false

  constructor(inputs: readonly InputPath[], options: LoadOptions, plan: (input: InputPath) => PathReading) {
    this.#inputs = inputs
    this.#options = options
    this.#plan = plan
  }

  get files(): readonly InputFile[] {
    return this.#files
  }

  /** `read` is counted at the rows, the others at what was handed over. */
  get counts(): LoadCounts {
    return {read: this.#read, accepted: this.#accepted, rejected: this.#rejected}
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Loaded> {
    if (this.#isStarted) throw new Error('a corpus can be read once; open it again with loadCorpus')
    this.#isStarted = true
    const ids = new ArticleIds()
    for (const input of this.#inputs) {
      const batches = readInput(input, {
        options: this.#options, ids, path: this.#plan(input),
        onRead: () => { this.#read++ }, onDone: (file) => { this.#files.push(file) },
      })
      for await (const batch of batches) {
        for (const loaded of batch) {
          if (loaded.kind === 'article') this.#accepted++
          else if (loaded.problem.severity === 'error') this.#rejected++
          yield loaded
        }
      }
    }
  }
}

function checkOptions(paths: readonly string[], options: LoadOptions): void {
  if (paths.length === 0) throw new UsageError('no input was given; name a file, a folder or - for standard input')
  for (const [field, column] of Object.entries(options.map)) {
    if (!(FIELDS as readonly string[]).includes(field)) {
      throw new UsageError(`--map ${quoteValue(field)}: this is no field; the fields are ${[...FIELDS].sort().join(', ')}`)
    }
    if (column === '') throw new UsageError(`--map ${field}=COLUMN: the column has no name`)
  }
  if (options.encoding !== null) encodingNamed(options.encoding)
}
