/** What a command and the process tell each other. */
export interface ExitState {
  /** What the process will say when it ends: 0 done, 1 problems found, 2 wrong use. A command sets it where it found problems. */
  code: 0 | 1 | 2
  /** Aborted when the user wants to stop (Ctrl-C, SIGTERM); a command then clears away what it has not finished. */
  readonly signal: AbortSignal
}
