/**
 * Rules that decide, whatever else is found in their words: the form of a paragraph leaves no other reading. `block-quote`: a paragraph
 * without marks and the line that names its speaker. `turn`: a labelled turn of a transcript. `question`, `answer`: the turns of an
 * interview without labels. `post`: an embedded post with its author's handle. `signature`: a quotation with a dash and a name. `announced`,
 * `speaker-line`: a quotation with a line before or after it that says whose it is. `colon-speech`: speech after "S:" without marks.
 * `headline-colon`, `headline-source`: "S: …" and "…: S" in headlines.
 */
export const DECIDING_RULES: ReadonlySet<string> = new Set([
  'block-quote', 'turn', 'question', 'answer', 'post', 'signature', 'announced', 'speaker-line', 'colon-speech', 'headline-colon', 'headline-source',
])

/**
 * All rules of the layout: also a quotation after a colon, a paragraph that is one quotation and goes
 * on from the one before, and a quotation that is never closed, with its cue inside; `headline-clause`:
 * "Pact is over, says minister". */
export const LAYOUT_RULES: ReadonlySet<string> = new Set([...DECIDING_RULES, 'quote-colon', 'quote-continued', 'quote-unclosed', 'headline-clause'])

/** Rules whose contents are a source's very words although no marks stand around them. */
export const UNMARKED_RULES: ReadonlySet<string> = new Set(['block-quote', 'turn', 'question', 'answer', 'post', 'colon-speech'])
