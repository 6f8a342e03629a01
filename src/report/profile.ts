/** How CSV files are written. Everything else about a report is the same in every profile. */
export interface Profile {
  readonly name: 'plain' | 'excel' | 'excel-us' | 'excel-ch'
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  readonly newline: '\n' | '\r\n'
  readonly bom: boolean
  /**
   * Who opens the files. A `program` takes a text as it stands; a `script` does so too, but may know no quotation marks; a `spreadsheet` guesses what it means, so texts that look like a number are
   * guarded, and takes no more than 32,767 characters in a cell, so longer ones are cut.
   */
  readonly reader: 'program' | 'script' | 'spreadsheet'
}

/**
 * `plain` is RFC 4180 with `\n`, for programs. `excel` opens by double click where the decimal sign is a comma: there Excel takes `;`
 * between cells, and would read 1.234 as one thousand two hundred and thirty-four, so numbers are written 1,234. `excel-us` is the same for
 * places with a decimal point, and `excel-ch` for the few that have both `;` and the point. All three start with a byte order mark, without which Excel takes UTF-8 for Windows-1252.
 */
export const PROFILES: Readonly<Record<Profile['name'], Profile>> = {
  'plain': {name: 'plain', delimiter: ',', decimal: '.', newline: '\n', bom: false, reader: 'program'},
  'excel': {name: 'excel', delimiter: ';', decimal: ',', newline: '\r\n', bom: true, reader: 'spreadsheet'},
  'excel-ch': {name: 'excel-ch', delimiter: ';', decimal: '.', newline: '\r\n', bom: true, reader: 'spreadsheet'},
  'excel-us': {name: 'excel-us', delimiter: ',', decimal: '.', newline: '\r\n', bom: true, reader: 'spreadsheet'},
}

/** For short lists that other tools take up by splitting lines: as `plain`, but cells have quotation marks only where they must. */
export const LISTING: Profile = {...PROFILES.plain, reader: 'script'}
