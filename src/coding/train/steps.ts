/** A long job in steps: it yields a line on what comes next, so that the caller can tell it and stop in between, and returns the result. */
export type Steps<Result> = Generator<string, Result, void>

/**
 * Does a job to its end, whatever it tells.
 *
 * @example finish((function* () { yield 'half'; return 2 })()) // 2
 */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
