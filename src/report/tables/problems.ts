import {primary} from '../evidence.ts'
import type {Problem} from '../../types.ts'
import type {Column, Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

export const PROBLEMS: Table<Problem> = {
  name: 'problems',
  about: 'One row per thing that is wrong in the input. error: the article was rejected; warning: it was analysed, but a figure may '
    + 'suffer; note: good to know.',
  key: [],
  columns: [
    text('file', 'the input file, as it was given', 'Where to look.', NEVER, ({file}) => file),
    {
      name: 'line', type: 'integer', unit: 'line', formula: 'line of the file, from 1', tells: 'Where to look.',
      empty: 'the file has no lines, or all of it is meant',
      evidence: primary('a place in the input'), value: ({line}) => line,
    },
    text('field', 'field of the article', 'What is wrong.', 'no single field is meant', ({field}) => field),
    text('article', 'id of the article', 'Which article.', 'no article, or one without an id', ({article}) => article),
    text('code', 'name of the problem, stable', 'What is wrong; manifest.json counts rejected articles by it.', NEVER, ({code}) => code),
    text('severity', 'error, warning or note', 'How much it matters.', NEVER, ({severity}) => severity),
    text('message', 'what is wrong, in words', 'What is wrong.', NEVER, ({message}) => message),
    text('fix', 'a way out, in words', 'What to do.', 'nothing needs doing', ({fix}) => fix),
  ],
}

type Text = readonly [name: string, formula: string, tells: string, empty: string, value: (row: Problem) => string | null]

function text(...[name, formula, tells, empty, value]: Text): Column<Problem> {
  return {name, type: 'string', unit: 'text', formula, tells, empty, value}
}
