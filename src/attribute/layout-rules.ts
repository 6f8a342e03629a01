/**
 * Rules that read the layout of a text: where a paragraph ends, what stands before a colon, which line comes after. `block-quote`: a
 * paragraph without marks and the line that names its speaker. `turn`: a labelled turn of a transcript. `question`, `answer`: the turns of
 * an interview without labels. `post`: an embedded post with its author's handle. `signature`: a quotation with a dash and a name.
 * `announced`: a quotation in the paragraph after a line with a colon. `colon-speech`: speech after "S:" without marks. `headline-colon`,
 * `headline-source`: "S: …" and "…: S" in headlines.
 */
export const LAYOUT_RULES: ReadonlySet<string> = new Set([
  'block-quote', 'turn', 'question', 'answer', 'post', 'signature', 'announced', 'quote-colon', 'colon-speech', 'quote-continued', 'headline-colon', 'headline-source',
])

/** Rules whose contents are a source's very words although no marks stand around them. */
export const UNMARKED_RULES: ReadonlySet<string> = new Set(['block-quote', 'turn', 'question', 'answer', 'post', 'colon-speech'])
