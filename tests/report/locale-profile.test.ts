import {describe, expect, it} from 'vitest'
import {UsageError} from '../../src/errors.ts'
import {localeProfile} from '../../src/report/locale-profile.ts'

describe('localeProfile', () => {
  it('knows where numbers have a comma, and the countries that differ from their language', () => {
    expect(['de', 'fr-FR', 'pt_BR', 'ru'].map(localeProfile)).toEqual(['excel', 'excel', 'excel', 'excel'])
    expect(['en', 'en-GB', 'ja', 'es-MX'].map(localeProfile)).toEqual(['excel-us', 'excel-us', 'excel-us', 'excel-us'])
    expect(['de-CH', 'it-ch'].map(localeProfile)).toEqual(['excel-ch', 'excel-ch'])
  })

  it('asks for a language that it knows', () => { expect(() => localeProfile('klingon')).toThrow(UsageError) })
})
