import {mkdirSync, renameSync, rmSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Identity} from '../findings.ts'
import type {Tally} from '../tally.ts'
import type {Problem} from '../types.ts'
import {buildDataPackage} from './data-package.ts'
import {buildCsvw, CSVW} from './csvw.ts'
import {diskError} from './disk-error.ts'
import {fillIdentities} from './fill-identities.ts'
import type {RowWriter} from './finding-tables.ts'
import {FINDING_TABLES} from './finding-tables.ts'
import type {Form} from './form-tables.ts'
import {formTables} from './form-tables.ts'
import {formatHeader, formatRow} from './format-cell.ts'
import {LABEL_ENTRIES} from './label-entries.ts'
import type {Run} from './manifest.ts'
import {buildManifest} from './manifest.ts'
import type {PageMaker} from './page/page-context.ts'
import type {Profile} from './profile.ts'
import {PROFILES} from './profile.ts'
import type {EvidenceTable} from './render-evidence.ts'
import {EVIDENCE_TABLES} from './render-evidence.ts'
import type {FileSummary} from './report-file.ts'
import {ReportFile} from './report-file.ts'
import type {Workplace} from './report-folder.ts'
import {clearWorkplace, makeWorkplace, MANIFEST, moveIntoPlace} from './report-folder.ts'
import type {Table, TableAbout} from './table.ts'
import {ATTRIBUTIONS} from './tables/attributions.ts'
import {CODEBOOK} from './tables/codebook.ts'
import {PROBLEMS} from './tables/problems.ts'
import {TABLES} from './tables.ts'
import {writeWorkbook} from './workbook/write-workbook.ts'
import {outletEventRows, outletRows} from './tally-rows.ts'
import type {ReportContent} from './tally-tables.ts'
import {writeTallyTables} from './tally-tables.ts'

export interface ReportOptions {
  /** `replace` puts the new report in the place of an older one; `keep`, the default, refuses. */
  readonly existing?: 'keep' | 'replace'
  readonly profile?: Profile
  /** `xlsx` adds all tables as one workbook. */
  readonly workbook?: 'none' | 'xlsx'
  /** Further forms of the measures. */
  readonly forms?: readonly Form[]
}

/** A report while it is being written. It stands beside its place until `finish` moves it there: the folder is complete or absent. */
export interface ReportWriter {
  readonly profile: Profile
  /** Rows that `createEvidenceRenderer` made for one article or more, in the order of the corpus. */
  addEvidence: (rows: Readonly<Record<EvidenceTable, string>>) => void
  addProblem: (problem: Problem) => void
  /** What makes the page, when all is there; without it none is written. */
  addPage: (make: PageMaker) => void
  /** Writes the other tables, the codebook, the data package and the manifest, and puts the report in its place. */
  finish: (content: ReportContent, run: Run) => readonly FileSummary[]
  /** Gives the report up and removes what was written. Does nothing after `finish`. */
  abort: () => void
}

/** Starts a report in the folder `out`. Throws a `UsageError` where that folder exists or may not be written to. */
export function openReport(out: string, {existing = 'keep', profile = PROFILES.plain, workbook = 'none', forms = []}: ReportOptions = {}): ReportWriter {
  const place = onDisk(out, null, () => makeWorkplace(out, existing))
  const report = new OpenReport(place, {profile, workbook, forms})
  const guard = <T>(act: () => T): T => onDisk(out, report, act)
  guard(() => { report.open() })
  return {
    profile,
    addEvidence: (rows) => { guard(() => { for (const table of EVIDENCE_TABLES) report.write(table, rows[table]) }) },
    addProblem: (problem) => { guard(() => { report.add(PROBLEMS, [problem]) }) },
    addPage: (make) => { report.addPage(make) },
    finish: (content, run) => guard(() => report.finish(content, run)),
    abort: () => { report.abort() },
  }
}

/** After any error the unfinished report goes. */
function onDisk<T>(out: string, report: OpenReport | null, act: () => T): T {
  try {
    return act()
  } catch (thrown) {
    report?.abort()
    throw diskError(thrown, out)
  }
}

class OpenReport {
  readonly #place: Workplace
  readonly #profile: Profile
  readonly #files = new Map<string, ReportFile>()
  readonly #workbook: 'none' | 'xlsx'
  readonly #forms: readonly Form[]
  #page: PageMaker | null = null
  #done = false

  constructor(place: Workplace, {profile, workbook, forms}: Required<Pick<ReportOptions, 'profile' | 'workbook' | 'forms'>>) {
    this.#workbook = workbook
    this.#forms = forms
    this.#place = place
    this.#profile = profile
  }

  open(): void {
    for (const table of TABLES) this.#openTable(table)
  }

  addPage(make: PageMaker): void {
    this.#page = make
  }

  write(table: string, csv: string): void {
    const file = this.#files.get(table)
    if (file === undefined) throw new Error(`a report has no table ${table}`)
    file.write(csv)
  }

  add<Row>(table: Table<Row>, rows: Iterable<Row>): void {
    for (const row of rows) this.write(table.name, formatRow(table, row, this.#profile))
  }

  finish(content: ReportContent, run: Run): readonly FileSummary[] {
    const {tally, findings} = content
    const write: RowWriter = (table, rows) => { this.add(table, rows) }
    writeTallyTables(content, run, write)
    if (findings.identities.length > 0) this.#identify(findings.identities)
    for (const table of FINDING_TABLES) table.write(findings, write)
    const all = [...TABLES, ...this.#addForms(tally)]
    this.add(CODEBOOK, all.flatMap(({name, columns}) => columns.map((column) => ({table: name, column}))))
    const tables = all.map(({name}) => this.#files.get(name)!.close())
    const files = [
      ...tables, this.#writeJson('datapackage.json', buildDataPackage(all, tables, this.#profile)),
      this.#writeJson(CSVW, buildCsvw(TABLES, this.#profile)), this.#writeJson(LABEL_ENTRIES, run.labelEntries),
    ]
    for (const {name, text} of this.#page?.({tally, findings, run}) ?? []) files.push(this.#writeText(name, text))
    if (this.#workbook === 'xlsx') files.push(writeWorkbook({folder: this.#place.folder, tables: all, files: tables, profile: this.#profile, run}))
    this.#writeJson(MANIFEST, buildManifest(run, files, this.#profile.name))
    moveIntoPlace(this.#place)
    this.#done = true
    return files
  }

  abort(): void {
    if (this.#done) return
    this.#done = true
    for (const file of this.#files.values()) file.abandon()
    clearWorkplace(this.#place)
  }

  #addForms(tally: Tally): TableAbout[] {
    return formTables(this.#forms, outletRows(tally), outletEventRows(tally)).map(({table, rows}) => {
      this.#openTable(table)
      this.add(table, rows)
      return table
    })
  }

  /** Writes attributions.csv once more, with the identities. */
  #identify(identities: readonly Identity[]): void {
    const path = join(this.#place.folder, `${ATTRIBUTIONS.name}.csv`), before = `${path}.part`
    this.#files.get(ATTRIBUTIONS.name)!.close()
    renameSync(path, before)
    const file = this.#openFile(ATTRIBUTIONS)
    fillIdentities(before, {table: ATTRIBUTIONS, profile: this.#profile, identities}, (bytes) => { file.writeBytes(bytes) })
    rmSync(before)
  }

  #openFile({name}: TableAbout): ReportFile {
    const file = new ReportFile(join(this.#place.folder, `${name}.csv`), `${name}.csv`)
    this.#files.set(name, file)
    return file
  }

  #openTable(table: TableAbout): void {
    const file = this.#openFile(table)
    file.write((this.#profile.bom ? '\ufeff' : '') + formatHeader(table, this.#profile))
  }

  #writeJson(name: string, content: object): FileSummary {
    return this.#writeText(name, JSON.stringify(content, null, 2) + '\n')
  }

  #writeText(name: string, text: string): FileSummary {
    const path = join(this.#place.folder, name)
    mkdirSync(dirname(path), {recursive: true})
    const file = new ReportFile(path, name)
    file.write(text)
    return {...file.close(), rows: 0}
  }
}
