import {describe, expect, it} from 'vitest'
import {wordsOf} from './attribute-text.ts'

function speakers(text: string): (string | null)[] {
  return wordsOf(text).map(({speaker}) => speaker)
}

describe('speakers', () => {
  it('have their full name from elsewhere in the article', () => {
    expect(speakers('Foreign Minister Irena Solvay came to Tavia. “We will go,” Solvay said.')).toEqual(['Irena Solvay'])
  })

  it('are one under two spellings, in the more frequent one', () => {
    expect(speakers('Paul Ashdowne came to Tavia. Ashdown said the talks had failed. Ashdown said the border was closed.')).toEqual(['Paul Ashdown', 'Paul Ashdown'])
  })

  it('are spelled as in running text where labels shout', () => {
    expect(speakers('Anna SOLVAY said the talks had failed. SOLVAY said the border was closed. Solvay left.')).toEqual(['Anna Solvay', 'Anna Solvay'])
  })

  it('are two with different given names', () => {
    expect(speakers('Mark Dravik said the talks had failed. Anna Dravik said the border was closed.')).toEqual(['Mark Dravik', 'Anna Dravik'])
  })

  it('stand behind “she” where a woman was named, and behind “he” where a man was', () => {
    expect(speakers('Robert Kell met Anna Solvay on Monday. She said the talks had failed.')).toEqual(['Anna Solvay'])
    expect(speakers('Robert Kell met Anna Solvay on Monday. He said the talks had failed.')).toEqual(['Robert Kell'])
  })

  it('are no outlets behind “he”', () => {
    expect(speakers('Anna Solvay told Meridian Wire that the talks had failed. “Nobody came,” he told me.')).toEqual(['Anna Solvay', null])
  })

  it('are not guessed for a pronoun that nobody fits', () => {
    expect(speakers('He said the talks had failed.')).toEqual([null])
    expect(speakers('Anna Solvay came to Tavia. He said the talks had failed.')).toEqual([null])
  })

  it('stand behind a role that one person was introduced with', () => {
    expect(speakers('The Dravian foreign minister, Anna Solvay, came to Tavia. “We will go,” the minister said.')).toEqual(['Anna Solvay'])
  })

  it('stand behind a role with a nationality', () => {
    expect(speakers('The head of the British Foreign Office, Paul Ashdown, met the French envoy, Luc Morel. The British diplomat said the talks had failed.'))
      .toEqual(['Paul Ashdown'])
  })

  it('are institutions under the name printed before', () => {
    expect(speakers('The Ministry of Water of Dravia was built in 1950. The ministry said the river was clean.')).toEqual(['Ministry of Water of Dravia'])
    expect(speakers('The Kremlin said the talks had failed.')).toEqual(['Kremlin'])
  })

  it('are institutions with all that hangs on “of”', () => {
    expect(speakers('The Ministry of Foreign Affairs said the talks had failed.')).toEqual(['Ministry of Foreign Affairs'])
    expect(speakers('Minister of Foreign Affairs Anna Solvay said the talks had failed.')).toEqual(['Anna Solvay'])
  })

  it('are numbered documents under their number', () => {
    expect(wordsOf('Protocol No. 7 says that the port is open.')[0]).toMatchObject({speaker: 'Protocol No. 7', sourceType: 'document', anonymous: false})
  })

  it('are described as printed where they are not named', () => {
    expect(wordsOf('A senior official said the talks had failed.')[0]).toMatchObject({speaker: 'a senior official', anonymous: true, sourceType: 'official'})
  })

  it('go on for “the official” after “a senior official”', () => {
    expect(speakers('A senior official said the talks had failed. The official added that nobody was surprised.')).toEqual(['a senior official', 'a senior official'])
  })

  it('are states of no list, told by an adjective made from the name', () => {
    const states = wordsOf('Velmark says the talks failed. The Velmarkian army left. Ardovia and Velmark agreed that the border was closed. Ardovian trains stood still.')
    expect(states.map(({speaker, sourceType}) => [speaker, sourceType])).toEqual([['Velmark', 'official'], ['Ardovia and Velmark', 'official']])
  })

  it('are capitals of no list, told by “in”', () => {
    expect(wordsOf('The envoys met in Selmont. Selmont says the talks failed.')[0]).toMatchObject({speaker: 'Selmont', sourceType: 'official', anonymous: false})
  })

  it('are no states where the name is a person’s or nothing tells a state', () => {
    expect(wordsOf('Anna Solvay met the Solvayan choir in Solvay. Solvay said the talks failed.')[0]).toMatchObject({speaker: 'Anna Solvay', sourceType: null})
    expect(wordsOf('Velmark says the talks failed.')[0]!.sourceType).toBe(null)
  })

  it('are no shares of people behind “it”', () => {
    const shares = 'Border Watch said the vote was late. In the poll, 93.4 percent of voters said they were happy. It said the count was wrong.'
    expect(speakers(shares)).toEqual(['Border Watch', '93.4 percent of voters', null])
  })

  it('are those who put a statement out, and those asked where a share of them speaks', () => {
    expect(wordsOf('A Dravian government statement said the talks had failed.')[0]).toMatchObject({speaker: 'Dravian government', sourceType: 'official', anonymous: false})
    expect(wordsOf('59% said the talks had failed.')[0]).toMatchObject({speaker: '59%', sourceType: 'poll', anonymous: false})
  })

  it('are citizens where they protest', () => {
    expect(wordsOf('Protesters said the talks had failed.')[0]).toMatchObject({sourceType: 'citizen', anonymous: true})
  })

  it('are found behind “who”', () => {
    expect(wordsOf('Robert Kell, who said the talks had failed, left.')[0]).toMatchObject({source: 'who', speaker: 'Robert Kell'})
  })
})

describe('the reason for anonymity', () => {
  it.each([
    ['because he was not cleared to speak publicly', 'An official said the talks had failed. He asked not to be named because he was not cleared to speak publicly.'],
    ['for fear of reprisals', 'An official, who spoke on condition of anonymity for fear of reprisals, said the talks had failed.'],
    ['to discuss a private meeting', 'An official, speaking on condition of anonymity to discuss a private meeting, said the talks had failed.'],
    ['out of concern for his family', 'An official said the talks had failed, speaking on condition of anonymity out of concern for his family.'],
    ['given the sensitivity of the matter', 'An official, who asked not to be identified given the sensitivity of the matter, said the talks had failed.'],
    ['citing the sensitivity of the talks', 'An official, who requested anonymity citing the sensitivity of the talks, said the border was closed.'],
    ['asked not to be named', 'An official, who asked not to be named, said the talks had failed.'],
    ['declined to be identified', 'An official, who declined to be identified, said the talks had failed.'],
    ['because he feared for his job', 'An official, who spoke on condition of anonymity because he feared for his job, said the talks had failed.'],
    ['because the negotiations are continuing', 'A diplomat said the talks had failed, speaking on condition of anonymity because the negotiations are continuing.'],
    ['because of the sensitivity of the matter', '“We will not sign,” said an aide, who asked not to be named because of the sensitivity of the matter.'],
    ['because they were not allowed to brief the press', 'Two officials, who declined to be identified because they were not allowed to brief the press, said the border was closed.'],
    ['citing security concerns', 'A resident, who asked not to be identified, citing security concerns, said the border was closed.'],
    ['in line with government policy', 'An official, speaking on condition of anonymity in line with government policy, said the talks had failed.'],
    ['since the decision has not been announced', 'A person familiar with the talks, who requested anonymity since the decision has not been announced, said the port was open.'],
    ['under ground rules set by the ministry', 'An official, who spoke on condition of anonymity under ground rules set by the ministry, said the talks had failed.'],
    ['to speak candidly', 'A Western diplomat, who was granted anonymity to speak candidly, said the talks had failed.'],
    ['fearing retribution', 'A teacher, who asked not to be named, fearing retribution, said the school was closed.'],
    ['on condition of anonymity', 'An official told reporters on condition of anonymity that the talks had failed.'],
    ['speaking anonymously', 'An official, speaking anonymously, said the talks had failed.'],
  ])('is as printed: %s', (reason, text) => {
    expect(wordsOf(text)[0]!.anonymityReason).toBe(reason)
  })

  it('is none where a “because” tells something else', () => {
    expect(wordsOf('An official said the talks had failed. The road was closed because snow had fallen.')[0]!.anonymityReason).toBe(null)
  })
})

describe('anonymity', () => {
  it('keeps the reason that is printed', () => {
    const [one] = wordsOf('An official said the talks had failed. He spoke on condition of anonymity because he was not authorised to speak to reporters.')
    expect(one).toMatchObject({anonymous: true, anonymityReason: 'because he was not authorised to speak to reporters'})
  })

  it('keeps the condition where no reason is printed', () => {
    expect(wordsOf('An official, speaking on condition of anonymity, said the talks had failed.')[0]!.anonymityReason).toBe('on condition of anonymity')
  })

  it('is not said of institutions, states and named people', () => {
    for (const text of ['The White House said the talks had failed.', 'Russia said the talks had failed.', 'Anna Solvay said the talks had failed.']) {
      expect(wordsOf(text)[0]).toMatchObject({anonymous: false, anonymityReason: null})
    }
  })
})

describe('source types', () => {
  it.each([
    ['Prime Minister Anna Solvay', 'head_of_state'], ['Foreign Minister Anna Solvay', 'minister'], ['The White House', 'official'], ['U.S. officials', 'official'],
    ['The French ambassador', 'diplomat'], ['General Anna Solvay', 'military'], ['A spokeswoman for the ministry', 'spokesperson'], ['Senator Anna Solvay', 'politician'],
    ['The former president', 'politician'], ['The United Nations', 'international_org'], ['Anna Solvay, a professor at the university,', 'expert'],
    ['Human Rights Watch', 'ngo'], ['The company', 'business'], ['Two witnesses', 'witness'], ['PM Anna Solvay', 'head_of_state'],
    ['Anna Solvay of monitoring group Clear View', 'ngo'], ['The sociologists', 'expert'], ['Residents', 'citizen'], ['Reuters', 'media'], ['The report', 'document'],
    ['The poll', 'poll'], ['The rebels', 'other'],
  ])('%s: %s', (source, type) => {
    expect(wordsOf(`${source} said the talks had failed.`)[0]!.sourceType).toBe(type)
  })

  it('takes nobody for the medium that they spoke to', () => {
    expect(wordsOf('Anna Dravik, who spoke to Sky News, said that the talks would resume.')).toMatchObject([{speaker: 'Anna Dravik', sourceType: null, via: 'Sky News'}])
    expect(wordsOf('Anna Dravik, a professor who appeared on Sky News, said that the talks would resume.')).toMatchObject([{sourceType: 'expert'}])
  })

  it('tells what somebody is by the body that they are "of", by rank and by post, not by where they stand', () => {
    const types = (text: string) => wordsOf(text).map(({sourceType}) => sourceType)
    expect(types('Lena Dravik, of the Vellam Institute, said that the talks would resume.')).toEqual(['expert'])
    expect(types('Major-General Anton Dravik said that the city was safe.')).toEqual(['military'])
    expect(types('The chairman of the Joint Chiefs said that the city was safe.')).toEqual(['military'])
    expect(types('Lena Dravik, standing outside a government office, said that the city was safe.')).toEqual([null])
    expect(types('The review board said that the city was safe.')).toEqual(['official'])
  })

  it('takes an apposition with "and" for no second speaker', () => {
    expect(wordsOf('Anton Dravik, Kell’s brother-in-law and the architect of the plan, said that the offer was final.').map(({speaker}) => speaker)).toEqual(['Anton Dravik'])
  })

  it('gives those who stand for a party as a whole its name', () => {
    expect(wordsOf('Democrats said that the bill was dead.')).toMatchObject([{speaker: 'Democratic Party', sourceType: 'politician', anonymous: false}])
    expect(wordsOf('Democrats on the panel said that the bill was dead.').map(({speaker}) => speaker)).not.toContain('Democratic Party')
  })

  it('takes no medium for "the group"', () => {
    const text = 'The Associated Press reported that the bridge was shut. The group called for demonstrations.'
    expect(wordsOf(text).at(-1)!.speaker).not.toBe('Associated Press')
  })

  it('takes no word of a subheading in capitals for a name', () => {
    expect(wordsOf('Anna Solvay came to Tavia.\nMARKETS EYE TREATY SOON\nThe talks go on. “We will go,” she said.').map(({speaker}) => speaker)).toEqual(['Anna Solvay'])
  })
})
