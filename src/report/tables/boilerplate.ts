import type {BoilerplateLine} from '../../findings.ts'
import {rate} from '../compute-evidence.ts'
import {primary} from '../evidence.ts'
import type {Table} from '../table.ts'
import {NEVER} from './shared-columns.ts'

const COUNTED = primary('counted in the texts of the outlet')

export const BOILERPLATE: Table<BoilerplateLine> = {
  name: 'boilerplate',
  about: 'One row per outlet and line that comes back in its articles: proposals of what is printed around the text. They count as the outlet\'s words until you set confirmed to '
    + 'yes and give the file back with --boilerplate; then they are in words_boilerplate alone. Offsets never change.',
  key: ['outlet', 'line'],
  columns: [
    {name: 'outlet', type: 'string', unit: 'name', formula: 'outlet as the corpus gives it', tells: 'Who prints it.', empty: NEVER, value: ({outlet}) => outlet},
    {name: 'line', type: 'string', unit: 'text', formula: 'a short paragraph at the top or the end, or one that does not end as sentences do; white space as single spaces', tells: 'What comes back.', empty: NEVER,
      value: ({line}) => line},
    {name: 'confirmed', type: 'string', unit: 'text', formula: 'yes where a person has said so', tells: 'It is left out of all counts.', empty: 'proposed by the program',
      value: ({confirmed}) => confirmed ? 'yes' : null},
    {name: 'articles', type: 'integer', unit: 'articles', formula: 'articles of the outlet with the line; those that repeat another one aside', tells: 'How often it comes back.', empty: NEVER, evidence: COUNTED,
      value: ({articles}) => articles},
    {name: 'share', type: 'number', unit: 'share from 0 to 1', formula: 'articles / articles of the outlet, those that repeat another one aside', tells: 'How regularly.', empty: 'the outlet is not in this corpus', evidence: COUNTED,
      value: ({articles, of}) => rate(articles, of, 1)},
  ],
}
