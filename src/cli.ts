#!/usr/bin/env node
import {argv, exit, stderr, stdout} from 'node:process'
import {runCommandLine} from './commands/run-command-line.ts'

// A reader that goes away (`parallax annotate … | head`) is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') exit(0)
  throw error
})

const outcome = await runCommandLine(argv.slice(2))
if (outcome.message !== '') stderr.write(`${outcome.message}\n`)
process.exitCode = outcome.code
