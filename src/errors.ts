/** The command was given something it cannot work with: a wrong option, a file that is not there. Exit code 2, one line, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The input was found and read but is wrong: a broken label set, a corpus with no article. Exit code 1, one line, no stack. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/**
 * The text of an unknown thrown value.
 *
 * @example messageOf(new Error('no such file')) // 'no such file'
 */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown)
}
