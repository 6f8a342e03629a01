/** Which signs a spreadsheet expects in a CSV file that it opens by double click: they come from the language and country of its user. */
import {UsageError} from '../errors.ts'
import type {Profile} from './profile.ts'

/** Languages whose numbers have a decimal comma; there `;` stands between cells. */
const COMMA = [
  'af', 'az', 'be', 'bg', 'bs', 'ca', 'cs', 'da', 'de', 'el', 'es', 'et', 'eu', 'fi', 'fr', 'gl', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ka', 'kk', 'lt', 'lv', 'mk',
  'nb', 'nl', 'nn', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sq', 'sr', 'sv', 'tr', 'uk', 'uz', 'vi',
] as const
/** Languages whose numbers have a decimal point. */
const POINT = ['ar', 'cy', 'en', 'fa', 'ga', 'he', 'hi', 'ja', 'ko', 'ms', 'mt', 'th', 'ur', 'zh'] as const
/** Countries that differ from their language. */
const COUNTRIES: Readonly<Record<string, Profile['name']>> = {
  'de-ch': 'excel-ch', 'de-li': 'excel-ch', 'it-ch': 'excel-ch', 'en-za': 'excel',
  'es-mx': 'excel-us', 'es-us': 'excel-us', 'es-gt': 'excel-us', 'es-hn': 'excel-us', 'es-ni': 'excel-us', 'es-pa': 'excel-us', 'es-pe': 'excel-us', 'es-pr': 'excel-us',
  'es-sv': 'excel-us', 'es-do': 'excel-us',
}

/**
 * The profile for a locale such as `de`, `pt-BR` or `de-CH`. Throws a `UsageError` for a language that is not known.
 *
 * @example localeProfile('de-AT') // 'excel'
 */
export function localeProfile(locale: string): Profile['name'] {
  const name = locale.toLowerCase().replace('_', '-'), [language = ''] = name.split('-')
  const known: readonly string[] = [...COMMA, ...POINT]
  if (!known.includes(language)) throw new UsageError(`--locale needs a language (and country) such as de, fr or en-GB, not "${locale}"; known are ${known.join(', ')}`)
  return COUNTRIES[name] ?? ((COMMA as readonly string[]).includes(language) ? 'excel' : 'excel-us')
}
