/** What somebody declines to do who does not speak: "declined to comment". */
export const SPEAKING: ReadonlySet<string> = new Set(`comment elaborate discuss answer speak talk say respond reply confirm give provide name identify disclose explain describe specify reveal be`.split(' '))
/** What somebody does not do who gives no answer: "did not respond". */
export const ANSWERING: ReadonlySet<string> = new Set(['respond', 'responded', 'reply', 'replied'])
/** What somebody is who cannot be reached: "was not available for comment". */
export const ABSENT: ReadonlySet<string> = new Set(['unavailable', 'unreachable', 'available'])

/** Words that may be the head of a group that tells of a silence: the one test that every token goes through. */
export const SILENT_HEADS: ReadonlySet<string> = new Set([...SPEAKING, ...ANSWERING, ...ABSENT, 'return', 'returned', 'reached'])
