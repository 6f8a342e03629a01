#!/usr/bin/env node
import {argv, exit, stderr, stdout} from 'node:process'
import {runCommandLine} from './commands/run-command-line.ts'

// A reader that goes away (`parallax annotate … | head`) is no error of ours; a full disk is one, but no fault of the program.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') stderr.write(`parallax: standard output cannot be written: ${error.message}\n`)
  exit(error.code === 'EPIPE' ? 0 : 1)
})

// The first Ctrl-C lets the command clear away what is unfinished; a second one ends the process at once.
const stop = new AbortController()
process.once('SIGINT', () => { stop.abort() })
process.once('SIGTERM', () => { stop.abort() })

const outcome = await runCommandLine(argv.slice(2), stop.signal)
if (outcome.message !== '') stderr.write(`${outcome.message}\n`)
process.exitCode = outcome.code
