import type {GoldArticle} from '../../../src/coding/train/gold.ts'
import {goldOf} from './marked-article.ts'

const NAMES = ['Ana Kell', 'Tom Dravik', 'the minister', 'Ilse Brandt', 'a spokesman', 'Joren Vale']
const CONTENTS = ['the talks had failed', 'nobody would sign', 'the border stays open', 'a new round begins in May', 'prices would fall', 'the army had left Larisk']
const QUOTES = ['We will not sign', 'Nobody asked us', 'This is the last round', 'The border stays open', 'We had no choice', 'They knew it all along']
const FILLERS = [
  'The delegations met in the old town hall of Larisk.', 'Rain fell over the harbour for a third day.', 'Two ships waited outside of the port.',
  'The treaty has eleven articles and two annexes.', 'Shops in the centre opened late.', 'The bridge was closed to lorries.',
]

/**
 * Fourteen invented articles of three outlets in which attributions follow three patterns: "NAME announced that CONTENT", "QUOTE, NAME said", and
 * "According to NAME, CONTENT". What lies around them is never attributed.
 */
export function tinyGold(): GoldArticle[] {
  return Array.from({length: 14}, (_, n) => {
    const pick = (list: readonly string[], shift: number): string => list[(n * 5 + shift * 7) % list.length]!
    const paragraphs = [
      `${pick(FILLERS, 0)} <1s|${capital(pick(NAMES, 0))}> <1k|announced> <1c|that ${pick(CONTENTS, 0)}>.`,
      `<2c|“${pick(QUOTES, 1)},”> <2s|${pick(NAMES, 1)}> <2k|said>. ${pick(FILLERS, 1)}`,
      `<3k|According to> <3s|${pick(NAMES, 2)}>, <3c|${pick(CONTENTS, 2)}>. ${pick(FILLERS, 2)}`,
      `${pick(FILLERS, 3)} <4s|${capital(pick(NAMES, 3))}> <4k|announced> <4c|that ${pick(CONTENTS, 3)}>.`,
    ]
    return goldOf(paragraphs.join('\n\n'), {id: `t${String(n).padStart(2, '0')}`, outlet: ['Herald', 'Clarion', 'Tribune'][n % 3]!, set: 'tiny'})
  })
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
