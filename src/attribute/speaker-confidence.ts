import type {Way} from './speaker.ts'

/**
 * How often a speaker that was found in a way is the right one, where content and source are: measured on 1,809 attributions of seventy
 * articles on diplomacy coded by people, given their spans. People by the last word of the name; states, bodies and descriptions, which
 * coders word in several ways ("Russia", "Russian government"), where name or kind of source is right.
 */
const RIGHT: Readonly<Record<Way, number>> = {
  none: 0.2, name: 0.985, state: 0.976, body: 0.927, several: 0.938, role: 0.826, pronoun: 0.896, described: 0.851, impersonal: 0.667, continued: 0.5,
}

/** Chance that the speaker is right, given that the source is; 0 where none could be told. */
export function speakerConfidence(how: Way, speaker: string | null): number {
  return speaker === null ? 0 : RIGHT[how]
}
