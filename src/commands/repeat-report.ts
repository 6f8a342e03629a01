/**
 * `parallax report --from MANIFEST`: repeats a run and checks that it gives the same bytes. A manifest names its inputs and label sets without their
 * places, so they are looked for beside the report and in the working folder, unless the command line gives them; each must have the hash it had.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {stdout} from 'node:process'
import {InputError, messageOf, UsageError} from '../errors.ts'
import type {EventChoice, EventsAbout, ReportOutcome, ReportRequest, Setup} from '../index.ts'
import {loadSetup, reportCorpus, VERSION} from '../index.ts'
import type {LoadOptions} from '../load/corpus.ts'
import {DATE_ORDERS} from '../load/corpus.ts'
import {LEXICON_IDS} from '../load/load-valences.ts'
import {compareFiles} from '../report/diff/compare-files.ts'
import {openCopy} from '../report/diff/open-copy.ts'
import {FORMS} from '../report/form-tables.ts'
import type {Manifest} from '../report/manifest.ts'
import type {Profile} from '../report/profile.ts'
import {PROFILES} from '../report/profile.ts'
import {WORKBOOK} from '../report/workbook/write-workbook.ts'
import type {ExitState} from './exit-state.ts'

/** Where to read a run again from, and where to write it; without `out` it is only checked. */
export interface RepeatRequest extends Pick<ReportRequest, 'existing' | 'workers' | 'onArticles' | 'signal'> {
  /** A manifest.json or the folder it stands in. */
  readonly from: string
  readonly out: string | null
  /** Inputs and label sets, where they are elsewhere. */
  readonly corpus: readonly string[]
  readonly labels: readonly string[]
  /** The file of the valence lexicon, or `built-in` where nothing was said. */
  readonly lexicon: string
}

/** Runs it again and tells what differs. Exit code 1 where something does. */
export async function repeatReport(request: RepeatRequest, state: ExitState): Promise<ReportOutcome> {
  const path = existsSync(request.from) && statSync(request.from).isDirectory() ? join(request.from, 'manifest.json') : request.from
  const manifest = readManifest(path), places = [dirname(path), dirname(dirname(path)), '.']
  const scratch = request.out === null ? mkdtempSync(join(tmpdir(), 'parallax-repeat-')) : null
  const out = request.out ?? join(scratch!, 'report')
  try {
    const outcome = await reportCorpus(requestOf(manifest, {...request, out, places}))
    const again = openCopy(out).manifest
    const lines = verdict(manifest, again)
    if (lines.length > 0) state.code = 1
    stdout.write(`${lines.length === 0 ? `The same, byte for byte: ${again.files.length} files.` : lines.join('\n')}\n`)
    return outcome
  } finally {
    if (scratch !== null) rmSync(scratch, {recursive: true, force: true})
  }
}

function readManifest(path: string): Manifest {
  try {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest
    if (typeof manifest.parallax === 'string' && Array.isArray(manifest.inputs) && Array.isArray(manifest.labelSets)) return manifest
  } catch (thrown) {
    throw new UsageError(`--from needs the manifest.json of a report, or its folder, not ${path}: ${messageOf(thrown)}`)
  }
  throw new UsageError(`--from needs the manifest.json of a report, or its folder; ${path} is another file`)
}

interface Place extends RepeatRequest {
  readonly out: string
  readonly places: readonly string[]
}

function requestOf(manifest: Manifest, {out, corpus, labels, lexicon, places, ...rest}: Place): ReportRequest {
  const {options, engine, profile, files} = manifest
  const text = (name: string): string | null => typeof options[name] === 'string' ? options[name] : null
  return {
    ...rest, out,
    corpus: corpus.length > 0 ? corpus : findInputs(manifest, places),
    load: {
      map: (options['map'] ?? {}) as Readonly<Record<string, string>>, outlet: text('outlet'), template: text('template'), encoding: text('encoding'), requireOutlet: 'yes',
      ...dateOrderOf(text('dates')),
    },
    events: findEventChoice(options['events'], places), compare: (options['compare'] ?? {}),
    setup: {
      ...loadSetup({labels: findLabels(manifest, labels, places), lexicon: findLexicon(manifest, lexicon, places), attribution: engine?.name === 'rules' ? 'rules' : 'tagger'}),
      ...Array.isArray(options['boilerplate']) ? {boilerplate: options['boilerplate'] as NonNullable<Setup['boilerplate']>} : {},
    },
    profile: profile in PROFILES ? profile as Profile['name'] : 'plain',
    ...typeof options['identities'] === 'object' ? {identities: new Map(Object.entries(options['identities'] as Readonly<Record<string, string>>))} : {},
    page: files.some(({name}) => name === 'report.html') ? 'write' : 'none',
    forms: FORMS.filter((form) => files.some(({name}) => name === {long: 'measures-long.csv', wide: 'outlets-wide.csv'}[form])),
    workbook: files.some(({name}) => name === WORKBOOK) ? 'xlsx' : 'none',
  }
}

function dateOrderOf(given: string | null): Pick<LoadOptions, 'dates'> {
  const dates = DATE_ORDERS.find((order) => order === given)
  return dates === undefined ? {} : {dates}
}

/** A file of its own by its name; files of a folder by the folder, once. */
function findInputs({inputs}: Manifest, places: readonly string[]): string[] {
  const wanted = new Map(inputs.map(({name, sha256}) => [name.split('/')[0]!, {name, sha256}]))
  return [...wanted].map(([top, {name, sha256}]) => {
    const place = places.find((one) => hashOf(join(one, name)) === sha256)
    if (place === undefined) throw new InputError(`${name} with the sha256 ${sha256} is neither beside the report nor in the working folder; give its path after --from`)
    return join(place, top)
  })
}

/** Where the events came from; their file must be the same one. */
function findEventChoice(about: unknown, places: readonly string[]): EventChoice {
  if (typeof about !== 'object' || about === null) return {file: null, propose: 'no'}
  const {file, propose} = about as EventsAbout
  if (file === null) return {file, propose}
  const path = places.map((place) => join(place, file.name)).find((one) => hashOf(one) === file.sha256)
  if (path === undefined) throw new InputError(`${file.name} with the events (sha256 ${file.sha256}) is neither beside the report nor in the working folder; put it there`)
  return {file: path, propose}
}

/** Paths of the label sets that do not come with parallax as it is now. */
function findLabels({labelSets}: Manifest, given: readonly string[], places: readonly string[]): string[] {
  const known = new Set(loadSetup({attribution: 'rules'}).labelSets.map(({hash}) => hash))
  return labelSets.filter(({sha256}) => !known.has(sha256)).map(({id, file, sha256}) => {
    const path = [...given, ...places.map((place) => join(place, file))].find((one) => hashOf(one) === sha256)
    if (path === undefined) throw new InputError(`label set ${id} (${file}, sha256 ${sha256}) was not found beside the report or in the working folder; give its path with --labels`)
    return path
  })
}

/** One that comes with parallax by its id; a file by its hash. */
function findLexicon({lexicon}: Manifest, given: string, places: readonly string[]): string {
  if (lexicon === null || LEXICON_IDS.some((id) => id === lexicon.id)) return lexicon?.id ?? 'built-in'
  const files = places.flatMap((place) => readdirSync(place).map((name) => join(place, name)))
  const path = [given, ...files].find((one) => hashOf(one) === lexicon.sha256)
  if (path === undefined) throw new InputError(`lexicon ${lexicon.id} (sha256 ${lexicon.sha256}) was not found beside the report or in the working folder; give its path with --lexicon`)
  return path
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return ''
  }
}

function verdict(before: Manifest, after: Manifest): string[] {
  const files = compareFiles(before, after)
  if (files.length === 0) return []
  const version = before.parallax === VERSION ? [] : [`The report was made by parallax ${before.parallax}; this is ${VERSION}.`]
  return [
    ...version, `${files.length} files are not the same: ${files.map(({name, after: now}) => now === '' ? `${name} (missing now)` : name).join(', ')}`,
    'Keep the second report with --out, and see with parallax diff which numbers changed and why.',
  ]
}
