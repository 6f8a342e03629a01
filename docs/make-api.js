/**
 * Makes `docs/api.md`, the reference of the public interface, from `src/index.ts` and the comments on what it exports. `npm run docs` writes it, and so does
 * `npm run golden`; a test fails where it is out of date.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('..', import.meta.url)), INDEX = join(ROOT, 'src', 'index.ts')

/** The text of the reference. */
export function apiReference() {
  const exported = parse(INDEX).statements.filter(ts.isExportDeclaration).flatMap(exportsOf)
  const entries = exported.map(({file, name}) => ({name, file, ...describe(file, name)}))
  const values = entries.filter(({kind}) => kind === 'value'), types = entries.filter(({kind}) => kind === 'type')
  return [
    '# Public interface', '',
    'Made from the comments in `src/` by `npm run docs`; do not edit. `import {…} from \'parallax\'` gives all of it. In the order of the pipeline.', '',
    ...values.length === 0 ? [] : [`**Functions and constants:** ${values.map(({name}) => `[${name}](#${name.toLowerCase()})`).join(' · ')}`, ''],
    `**Types:** ${types.map(({name}) => `[${name}](#${name.toLowerCase()})`).join(' · ')}`, '',
    '## Functions and constants', '', ...values.flatMap(section), '## Types', '', ...types.flatMap(section),
  ].join('\n').trimEnd() + '\n'
}

function section({name, file, text, examples, code}) {
  return [
    `### ${name}`, '', ...text === '' ? [] : [text, ''], '```ts', code, '```', '',
    ...examples.flatMap((example) => ['Example:', '', '```js', example, '```', '']), `<small>\`${relative(ROOT, file)}\`</small>`, '',
  ]
}

function exportsOf({exportClause, moduleSpecifier, isTypeOnly}) {
  const file = join(dirname(INDEX), moduleSpecifier.text)
  if (exportClause !== undefined) return exportClause.elements.map(({name, propertyName}) => ({file, name: name.text, own: (propertyName ?? name).text}))
  return parse(file).statements.filter((one) => isExported(one) && (!isTypeOnly || isType(one))).flatMap(namesOf).map((name) => ({file, name}))
}

function describe(file, name) {
  const source = parse(file), statement = source.statements.find((one) => namesOf(one).includes(name))
  if (statement === undefined) {
    const again = source.statements.filter(ts.isExportDeclaration).find(({exportClause}) => exportClause?.elements.some((one) => one.name.text === name))
    if (again === undefined) throw new Error(`${file} has no declaration of ${name}`)
    return describe(join(dirname(file), again.moduleSpecifier.text), name)
  }
  return {kind: isType(statement) ? 'type' : 'value', ...commentOf(source, statement), code: signatureOf(source, statement)}
}

/** Without the body of a function, or the value of a constant that is longer than a line. */
function signatureOf(source, statement) {
  const whole = source.text.slice(statement.getStart(source), statement.end).replace(/^export /, '')
  if (ts.isFunctionDeclaration(statement) && statement.body !== undefined) {
    const head = source.text.slice(statement.getStart(source), statement.body.getStart(source)).replace(/^export (?:async )?/, '').trim()
    return head
  }
  if (ts.isVariableStatement(statement)) return whole.split('\n').length > 6 ? `${whole.split('\n')[0]} … ` .trimEnd() : whole
  if (ts.isClassDeclaration(statement)) return whole.split('\n').filter((line) => /^(?:class|\}| {2}(?:constructor|readonly|[a-z]\w*\())/.test(line)).join('\n')
  return whole
}

function commentOf(source, statement) {
  const ranges = ts.getLeadingCommentRanges(source.text, statement.getFullStart()) ?? []
  const last = ranges.map(({pos, end}) => source.text.slice(pos, end)).filter((comment) => comment.startsWith('/**')).at(-1) ?? ''
  const lines = last.replace(/^\/\*\*/, '').replace(/\*\/$/, '').split('\n').map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const [text = '', ...examples] = lines.join('\n').split('@example')
  return {text: text.trim(), examples: examples.map((example) => example.trim())}
}

function namesOf(statement) {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({name}) => name.text)
  return statement.name === undefined ? [] : [statement.name.text]
}

function isType(statement) {
  return ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
}

function isExported(statement) {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)
}

const parsed = new Map()
function parse(file) {
  if (!parsed.has(file)) parsed.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true))
  return parsed.get(file)
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, 'docs', 'api.md'), apiReference())
