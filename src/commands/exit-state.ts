/** What the process will say when it ends: 0 done, 1 problems found, 2 wrong use. A command sets it where it found problems. */
export interface ExitState {
  code: 0 | 1 | 2
}
