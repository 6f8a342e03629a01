import {InputError} from '../errors.ts'
import {confirmedRows} from './read-confirmed.ts'

/**
 * Reads which lines a person has said to be no text: the rows of an edited `boilerplate.csv` (columns `outlet`, `line`, `confirmed`) that are
 * confirmed.
 */
export function loadBoilerplate(path: string): {readonly outlet: string, readonly line: string}[] {
  return confirmedRows(path, {key: 'outlet', value: 'line', option: '--boilerplate'}).map(({name, text, line}) => {
    if (text === '') throw new InputError(`${path}:${line}: outlet "${name}" has a confirmed row without a line; give one or empty confirmed`)
    return {outlet: name, line: text}
  })
}
