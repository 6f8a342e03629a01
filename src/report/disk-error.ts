import {InputError, messageOf, UsageError} from '../errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full', EDQUOT: 'the disk quota is used up', EFBIG: 'the file would be larger than allowed',
  EACCES: 'this folder may not be written to',
  EPERM: 'this folder may not be written to', EROFS: 'the disk is read-only', ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file is in the way', ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk reports an error', EMFILE: 'too many files are open',
}

/** An error of the disk as one line that says what to do; any other error as it is. */
export function diskError(thrown: unknown, out: string): Error {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  if (!/^E[A-Z]+$/.test(code)) return thrown instanceof Error ? thrown : new Error(messageOf(thrown))
  const line = `the report cannot be written to ${out}: ${REASONS[code] ?? messageOf(thrown)} (${code}); nothing was left behind`
  return /ENOSPC|EDQUOT|EIO/.test(code) ? new InputError(line) : new UsageError(line)
}
