import {readConfirmed} from './read-confirmed.ts'

/**
 * Reads which names a person has given to which identity: the rows of an edited `identities.csv` (columns `name`, `identity`, `confirmed`) that are
 * confirmed.
 */
export function loadIdentities(path: string): ReadonlyMap<string, string> {
  return readConfirmed(path, {key: 'name', value: 'identity', values: 'identities', what: 'name', option: '--identities'})
}
