import type {InputPath} from './list-inputs.ts'
import {guessTemplate, matchPath, parseTemplate, type PathTemplate} from './path-template.ts'
import {endingOf} from './sniff-format.ts'

/** What the path of one text file says. */
export interface PathReading {
  /** Name → value; empty where the path says nothing. */
  readonly values: Readonly<Record<string, string>>
  /** The template that was read by, for the manifest. */
  readonly template: string | null
  /** A template was given and the path does not fit it. */
  readonly isUnmatched: boolean
}

const TEXT_ENDINGS: readonly string[] = ['txt', 'text']
const NOTHING: PathReading = {values: {}, template: null, isUnmatched: false}

/**
 * Says for every input what its path means: by the template given, else by the arrangement that fits all text files of its folder.
 *
 * A guessed id is used only where it is different for every file of the folder; otherwise the file's name in reports, without its ending,
 * is the id.
 */
export function planPaths(inputs: readonly InputPath[], given: string | null): (input: InputPath) => PathReading {
  if (given !== null) {
    const template = parseTemplate(given)
    return (input) => readBy(template, input.open === null ? '' : input.absolute)
  }
  const folders = new Map<string, string[]>()
  for (const {folder, below, name} of inputs) {
    if (folder === null || below === null || !TEXT_ENDINGS.includes(endingOf(name))) continue
    const paths = folders.get(folder) ?? []
    folders.set(folder, paths)
    paths.push(below)
  }
  const plans = new Map([...folders].map(([folder, paths]) => [folder, planFolder(paths)]))
  return ({folder, below}) => folder === null || below === null ? NOTHING : plans.get(folder)?.(below) ?? NOTHING
}

function planFolder(paths: readonly string[]): (below: string) => PathReading {
  const template = guessTemplate(paths)
  if (template === null) return () => NOTHING
  const ids = new Set(paths.map((path) => matchPath(template, path)?.['id']))
  const hasOwnIds = template.names.includes('id') && ids.size === paths.length
  return (below) => {
    const reading = readBy(template, below)
    if (hasOwnIds) return reading
    return {...reading, values: Object.fromEntries(Object.entries(reading.values).filter(([name]) => name !== 'id'))}
  }
}

function readBy(template: PathTemplate, path: string): PathReading {
  const values = matchPath(template, path)
  return {values: values ?? {}, template: template.source, isUnmatched: values === null}
}
