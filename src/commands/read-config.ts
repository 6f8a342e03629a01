import {existsSync, readFileSync} from 'node:fs'
import {dirname, isAbsolute, join} from 'node:path'
import {parseDocument} from 'yaml'
import {messageOf, UsageError} from '../errors.ts'

export const CONFIG_FILE = 'parallax.yaml'

/**
 * Options from a configuration file, by the names they have on the command line; `map` and `compare` may also be written as mappings. What the command
 * line says wins.
 *
 * `known` are the options of all commands. Paths of label sets count from the folder of the file. An explicit file must exist; without one, `parallax.yaml` in the working folder is taken where there is one. Throws `UsageError` for a
 * key that is no option, with its line.
 */
export function readConfig(file: string | undefined, known: readonly string[]): Record<string, unknown> {
  const path = file ?? CONFIG_FILE
  if (!existsSync(path)) {
    if (file === undefined) return {}
    throw new UsageError(`--config: there is no file ${file}`)
  }
  return parseConfig(path, readText(path), known)
}

/** The options in the text of a configuration file named `path`. */
export function parseConfig(path: string, text: string, known: readonly string[]): Record<string, unknown> {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new UsageError(`${path}: ${error.message}`)
  const options: unknown = document.toJS()
  if (options === null) return {}
  if (typeof options !== 'object' || Array.isArray(options)) throw new UsageError(`${path} must hold options, one "name: value" a line`)
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) throw new UsageError(`${path}:${lineOf(text, key)}: "${key}" is no option; known are ${known.join(', ')}`)
  }
  return {...options, ...mappingsOf(path, options), ...labelsOf(path, options), ...eventsOf(path, options), ...compareOf(path, options)}
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`--config: cannot read ${path}: ${messageOf(error)}`)
  }
}

function lineOf(text: string, key: string): number {
  return text.split('\n').findIndex((line) => line.trimStart().startsWith(key) || line.trimStart().startsWith(`"${key}`)) + 1
}

/** Paths of label sets, which are meant from where the configuration file stands. */
function labelsOf(path: string, options: object): {labels?: string[]} {
  if (!('labels' in options)) return {}
  const given: readonly unknown[] = Array.isArray(options.labels) ? options.labels : [options.labels]
  return {
    labels: given.map((label) => {
      if (typeof label !== 'string') throw new UsageError(`${path}: labels needs paths of label sets`)
      return isAbsolute(label) ? label : join(dirname(path), label)
    }),
  }
}

/** The path of the events file, which is meant from where the configuration file stands. */
function eventsOf(path: string, options: object): {events?: string} {
  if (!('events' in options)) return {}
  if (typeof options.events !== 'string') throw new UsageError(`${path}: events needs the path of a file of "parallax events"`)
  return {events: isAbsolute(options.events) ? options.events : join(dirname(path), options.events)}
}

/** What is declared about comparisons: `name: value`, a list for several values. */
function compareOf(path: string, options: object): {compare?: string[]} {
  if (!('compare' in options) || typeof options.compare !== 'object' || options.compare === null || Array.isArray(options.compare)) return {}
  return {
    compare: Object.entries(options.compare as Record<string, unknown>).map(([name, value]) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value]
      if (!values.every((each) => typeof each === 'string' || typeof each === 'number')) throw new UsageError(`${path}: compare needs a value for "${name}"`)
      return `${name}=${values.join(',')}`
    }),
  }
}

function mappingsOf(path: string, options: object): {map?: string[]} {
  if (!('map' in options) || typeof options.map !== 'object' || options.map === null || Array.isArray(options.map)) return {}
  return {
    map: Object.entries(options.map as Record<string, unknown>).map(([field, column]) => {
      if (typeof column !== 'string') throw new UsageError(`${path}: map needs the name of a column for "${field}"`)
      return `${field}=${column}`
    }),
  }
}
