import type {Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {counted, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'

/** What the numbers were made with, and how to go from the page to all of the evidence. */
export function methodSection({run}: PageContext): Markup {
  return tag('section', {'id': 'method', 'aria-labelledby': 'method-title'},
    tag('h2', {id: 'method-title'}, 'How it was made'),
    tag('dl', {},
      term('Program', `Parallax ${run.version}${run.engine === null ? '' : `, attributions by ${run.engine.name}`}`),
      term('Label sets', tag('ul', {class: 'plain'}, run.labelSets.map(({id, kind, version, licence, entries}) =>
        tag('li', {}, foreign(id), ` ${version}, ${kind}, ${counted(entries, 'entry').replace('entrys', 'entries')}, ${licence}`)))),
      run.lexicon === null ? null : term('Sentiment', `${run.lexicon.name} ${run.lexicon.version}, ${whole(run.lexicon.entries)} entries`),
      term('Articles', `${whole(run.counts.read)} read, ${whole(run.counts.accepted)} analysed`),
      term('All numbers', 'The CSV files beside this page; codebook.csv says what each column means, manifest.json what was read.'),
      term('All evidence', tag('span', {}, 'On the command line: ', tag('code', {}, 'parallax explain FOLDER outlets --row outlet="…" --column loaded_per_1000_own'))),
      term('Intervals', 'Outlets: ratio of sums, linearised over events, Student’s t. One event: exact Poisson interval of the count.')))
}

function term(name: string, text: string | Markup): Markup[] {
  return [tag('dt', {}, name), tag('dd', {}, text)]
}
