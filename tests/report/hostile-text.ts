import fc from 'fast-check'

/** Texts full of what breaks CSV files and spreadsheets, lone surrogates among it. */
export const hostileText: fc.Arbitrary<string> = fc.array(fc.oneof(
  fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\r\n', ' ', "'", '"', '""', ',', ';', '\\', '\\u', '\\u0041', '\\u005cu', '\u0000',
    '\u001b', '\u007f', '\u0085',
    '\u202e', '\u2066', '\ud83d', '\ude00', '\ufeff', '\ufffe', '\u2028', '＝', 'é', 'م', '😀', '0', '-1', 'NULL', 'sep=;'),
  fc.string({unit: 'binary', maxLength: 4}),
), {maxLength: 12}).map((parts) => parts.join(''))
