// Runs every notebook of this folder and fails where a cell throws: each counts its figures again in another way, so a wrong result throws.
//
// First, always: the cells of a notebook, one after the other, as one module (types taken off). Then, where jupyter-nbconvert is installed (Debian:
// jupyter-nbconvert jupyter-client python3-ipykernel), in the real kernel of tslab, which also checks the types. `--module` leaves that out.

import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const here = fileURLToPath(new URL('.', import.meta.url)), scratch = mkdtempSync(join(tmpdir(), 'parallax-notebooks-'))
const notebooks = readdirSync(here).filter((name) => name.endsWith('.ipynb')).sort()
const hasJupyter = spawnSync('jupyter-nbconvert', ['--version'], {stdio: 'ignore'}).status === 0

try {
  for (const name of notebooks) runAsModule(name)
  if (process.argv.includes('--module')) console.log('the kernel of tslab was not asked for')
  else if (!hasJupyter) console.log('skipped: the notebooks in the kernel of tslab, since jupyter-nbconvert is not installed')
  else for (const name of notebooks) runInKernel(name)
} finally {
  rmSync(scratch, {recursive: true})
}

function runAsModule(name) {
  const {cells} = JSON.parse(readFileSync(join(here, name), 'utf8'))
  const source = cells.filter(({cell_type: type}) => type === 'code').map(({source: lines}) => lines.join('')).join('\n')
  const module = join(here, `.${name}.mjs`)
  writeFileSync(module, ts.transpileModule(source, {compilerOptions: {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022}}).outputText)
  try {
    console.log(`\n== ${name}`)
    execFileSync(process.execPath, [module], {cwd: here, stdio: 'inherit'})
  } finally {
    rmSync(module)
  }
}

/** A kernel description of our own: nothing is installed for the user. */
function runInKernel(name) {
  const kernel = join(scratch, 'kernels', 'tslab'), tslab = join(here, 'node_modules', 'tslab', 'bin', 'tslab')
  mkdirSync(kernel, {recursive: true})
  writeFileSync(join(kernel, 'kernel.json'), JSON.stringify({
    argv: [process.execPath, tslab, 'kernel', '--config-path={connection_file}'], display_name: 'TypeScript', language: 'typescript',
  }))
  execFileSync('jupyter-nbconvert', ['--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=300', '--output-dir', scratch, '--log-level', 'ERROR', name], {
    cwd: here, stdio: 'inherit', env: {...process.env, JUPYTER_PATH: scratch},
  })
  console.log(`${name}: ran in the kernel of tslab`)
}
