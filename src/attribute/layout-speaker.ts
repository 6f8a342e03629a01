import {describeWords} from './describe-source.ts'
import type {Draft} from './draft.ts'
import {matchOffice, matchRole} from './match-role.ts'
import {wordsOf} from './name-in-phrase.ts'
import {officeOf} from './office.ts'
import {fullName} from './person.ts'
import type {Stretch} from './reading.ts'
import {resolvePhrase, speakerOf} from './resolve-source.ts'
import {personInterviewed} from './resolve-turn.ts'
import type {Cast, Speaker} from './speaker.ts'
import {NOBODY} from './speaker.ts'
import {CAP, DET, OPEN} from './word-classes.ts'

/**
 * Who speaks where the layout says so and not the words of the source: the person interviewed, the name before a handle, an office without
 * its article in a headline ("Pact is over, says minister"). `undefined` for all other drafts.
 */
export function layoutSpeaker(cast: Cast, {rule, source, content}: Draft): Speaker | undefined {
  if (rule === 'answer') {
    const person = personInterviewed(cast, firstQuestion(cast, content[0]!))
    return person ? speakerOf(cast, person) : NOBODY
  }
  if (source === null) return undefined
  if (rule === 'post') return author(cast, source)
  if (cast.reading.passage.part === 'title') return headlineOffice(cast, source)
  return rule === 'turn' ? outlet(cast, source) : undefined
}

/** The paragraph of the first question: from the first answer of the text back. */
function firstQuestion({reading}: Cast, {from}: Stretch): number {
  return reading.passage.paragraphOf[from]! - 1
}

function author(cast: Cast, {from, to}: Stretch): Speaker {
  const {reading} = cast
  let end = from
  while (end < to && !reading.is(end, OPEN)) end++
  const found = resolvePhrase(cast, {from, to: end})
  if (found.person && fullName(found.person).includes(' ')) return found
  return {...NOBODY, speaker: reading.slice({from, to: end}), type: found.type}
}

/** "OBSERVER:" in an interview of the Orsa Observer: a label that is a word of one body's name, and no person. */
function outlet({reading, people}: Cast, {from, to}: Stretch): Speaker | undefined {
  const body = to - from === 1 && people.find(reading.form(from), from) === null ? people.bodies.first(reading.word(from)) : undefined
  return body && {...NOBODY, speaker: body.name, type: 'media'}
}

function headlineOffice(cast: Cast, source: Stretch): Speaker | undefined {
  const {reading, people, lexicon} = cast
  if (reading.is(source.from, DET) || reading.is(source.to - 1, CAP)) return undefined
  const words = ['the', ...wordsOf(reading, source)], told = describeWords(words, lexicon), office = officeOf(words)
  const person = office ? matchOffice(people, {office, words})
    : told.noun && (told.noun.sort === 'title' || told.noun.sort === 'role')
      ? matchRole(people, {words: words.slice(1), noun: told.noun, token: Number.MAX_SAFE_INTEGER, owned: false}, (one) => speakerOf(cast, one).type) : null
  return person ? speakerOf(cast, person, told.type) : undefined
}
