import {stderr} from 'node:process'

const EVERY_MS = 200

/** Tells how far a long job has come, on standard error, where that is a terminal and the user did not ask for quiet. */
export interface Progress {
  /** So many more articles were analysed. */
  readonly step: (articles: number) => void
  readonly end: () => void
}

/** Progress of one job, called `what` ("articles"). Prints at most five times a second and wipes its line at the end. */
export function showProgress(what: string, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY) return {step: () => undefined, end: () => undefined}
  const started = Date.now()
  let done = 0, shown = 0
  return {
    step: (articles) => {
      done += articles
      const now = Date.now()
      if (now - shown < EVERY_MS) return
      shown = now
      const seconds = Math.max(0.001, (now - started) / 1000)
      stderr.write(`\r\u001b[K${done} ${what}, ${(done / seconds).toFixed(0)} a second`)
    },
    end: () => { if (shown > 0) stderr.write('\r\u001b[K') },
  }
}
