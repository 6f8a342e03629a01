import type {Resolved, Speaker} from './speaker.ts'

/** The unnamed source that was brought in last by a role: "a senior official" for "the official". */
export function unnamedBefore(done: readonly Resolved[], role: string): Speaker | null {
  for (let at = done.length - 1; at >= 0 && at >= done.length - LOOK_BACK; at--) {
    const {speaker} = done[at]!
    if (speaker.anonymous && !speaker.plural && speaker.speaker !== null && speaker.speaker.split(' ').includes(role) && /^(?:an?|one|another) /.test(speaker.speaker)) return speaker
  }
  return null
}

const LOOK_BACK = 40
