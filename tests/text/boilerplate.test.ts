import {describe, expect, it} from 'vitest'
import {paragraphRole} from '../../src/text/boilerplate.ts'
import type {ParagraphRole} from '../../src/text/passage.ts'
import {PARAGRAPH_ROLES} from '../../src/text/passage.ts'
import {documentOf} from './read.ts'

const cases: [ParagraphRole, string][] = [
  ['credit', 'The Associated Press contributed to this report.'],
  ['credit', 'Meridian Wire contributed to this report.'],
  ['credit', 'Photos used: akorda.kz'],
  ['credit', '(Reporting by A. Vinograd; editing by P. Haal)'],
  ['credit', 'Additional reporting by Lena Fuchs'],
  ['credit', 'Copyright 2024 The Harbour Chronicle. All rights reserved.'],
  ['credit', '© 2024 Daily Clarion'],
  ['byline', 'By Lena Fuchs and Pieter Haal'],
  ['byline', 'Updated at 8:32 a.m. ET'],
  ['caption', 'Enlarge this image toggle caption Lena Fuchs/AFP/Getty Images'],
  ['caption', 'FILE PHOTO: The strait at dawn. REUTERS/P. Haal'],
  ['caption', 'Hide caption “Peace at last,” says a banner in Port Amaly. Previous Next Lena Fuchs /AFP/Getty Images'],
  ['caption', 'Hide caption Off they go. Previous Next Pieter Haal 4 of 4 i View slideshow'],
  ['body', 'Hide caption and credit, he told the editors, and the picture tells a lie.'],
  ['body', 'Previous Next was the name of the boat.'],
  ['link', 'Read more: What the ministers want'],
  ['link', 'CLICK HERE TO GET THE APP'],
  ['body', 'By the end of the day, the ministers had gone.'],
  ['body', 'Sources close to the talks said that the deal was dead.'],
  ['body', 'Anadolu also reported that the books were burned.'],
  ['body', 'He wanted allies to contribute to the defence of the strait.'],
  ['body', 'Watch what they do, not what they say, she said.'],
  ['body', 'Share prices fell.'],
]

describe('paragraphRole', () => {
  it.each(cases)('%s: %s', (role, paragraph) => { expect(paragraphRole(paragraph, '')).toBe(role) })

  it('finds the headline that is printed again in the text', () => {
    const {body} = documentOf('Talks end\n\nThe talks ended.\n\nMeridian Wire contributed to this report.', 'Talks end')
    expect(Array.from(body.roles, (role) => PARAGRAPH_ROLES[role])).toEqual(['title', 'body', 'credit'])
  })

  it('decides the same with and without the look-up of suspect words', () => {
    for (const [, paragraph] of cases) {
      const {body} = documentOf(paragraph)
      expect(PARAGRAPH_ROLES[body.roles[0]!], paragraph).toBe(paragraphRole(paragraph, ''))
    }
  })

  it('sees the captions of a gallery and a list of countries run together into one long paragraph', () => {
    const roleOf = (paragraph: string): ParagraphRole => PARAGRAPH_ROLES[documentOf(paragraph).body.roles[0]!]!
    const captions = Array.from({length: 12}, (_, i) => `Photos: The summit The ministers arrive in Port Amaly. Hide Caption ${i + 1} of 12`).join(' ')
    expect(roleOf(captions)).toBe('caption')
    expect(roleOf(`Get the letter. Choose your country ${'Ardovia Kestria Velmark '.repeat(20)}`)).toBe('caption')
    const crowd = 'A crowd waits for the ministers at the gate of the harbour. '.repeat(6)
    expect(roleOf(`Hide caption ${crowd}Previous Next Lena Fuchs`)).toBe('caption')
    expect(roleOf(`Hide caption ${crowd}Previous Next ${crowd}`)).toBe('body')
    expect(roleOf(`${'The ministers went to the opening of the gallery. '.repeat(10)}Photos of it were taken.`)).toBe('body')
  })
})
