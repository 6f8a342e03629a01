import type {Draft} from './draft.ts'
import {isBody, paragraphStretch} from './paragraphs.ts'
import type {Reading, Stretch} from './reading.ts'
import {ADDRESS_SIGN, CAP, COMMA, DASH, END, NUMERAL, OPEN, SHUT, TIME} from './word-classes.ts'

/** Longest name before a handle and longest post, in tokens. */
const LONGEST_NAME = 10, LONGEST_POST = 75

/** A post, and whether it fills its paragraph. */
export interface Post {
  readonly draft: Draft
  readonly paragraphs: readonly number[]
}

/**
 * Embedded posts: "… words … — Maria Kell (@mkell) May 9, 2018", the name in the same paragraph or as the next one. The words are the
 * content, without the links at their end, the name with its handle is the source, the dash the cue.
 */
export function findPosts(reading: Reading): readonly Post[] {
  const {passage} = reading
  const posts: Post[] = []
  for (let token = 2, free = 0; token + 1 < passage.size; token++) {
    if (!reading.is(token, ADDRESS_SIGN) || !reading.is(token - 1, OPEN) || !reading.is(token + 1, SHUT) || !reading.form(token).startsWith('@')) continue
    const index = passage.paragraphOf[token]!
    if (!isBody(reading, index)) continue
    const post = postBefore(reading, token, Math.max(free, passage.paragraphs[index]!))
    free = afterDate(reading, token + 2)
    if (post) posts.push(post)
  }
  return posts
}

/** The post that the handle at `token` signs; `floor`: nothing before it belongs to this post. */
function postBefore(reading: Reading, token: number, floor: number): Post | null {
  let dash = token - 2
  while (dash >= floor && dash > token - 2 - LONGEST_NAME && !reading.is(dash, DASH)) dash--
  if (dash < floor || !reading.is(dash, DASH) || dash >= token - 2 || !reading.is(dash + 1, CAP | NUMERAL | ADDRESS_SIGN)) return null
  const {paragraphOf, paragraphs} = reading.passage
  const index = paragraphOf[token]!, alone = dash === paragraphs[index]!
  if (alone && !isBody(reading, index - 1)) return null
  const content = alone ? withoutLinks(reading, paragraphStretch(reading, index - 1)) : withoutLinks(reading, {from: startOf(reading, dash, floor), to: dash})
  if (content.to - content.from < 2) return null
  const draft: Draft = {
    rule: 'post', source: {from: dash + 1, to: token + 2}, content: [content], cue: [{from: dash, to: dash + 1}], verbClass: 'neutral', negated: false, carried: null,
  }
  const fills = alone || content.from === paragraphs[index] || floor > paragraphs[index]!
  return {draft, paragraphs: alone ? [index - 1, index] : fills ? [index] : []}
}

/** The first sentence that a post of usual length can begin with. */
function startOf(reading: Reading, dash: number, floor: number): number {
  const {sentences, sentenceOf} = reading.passage
  let start = Math.max(floor, sentences[sentenceOf[dash]!]!)
  while (start > floor) {
    const before = Math.max(floor, sentences[sentenceOf[start - 1]!]!)
    if (dash - before > LONGEST_POST) break
    start = before
  }
  return start
}

function withoutLinks(reading: Reading, {from, to}: Stretch): Stretch {
  let end = to
  while (end > from && isLink(reading, end - 1)) end--
  return {from, to: end}
}

function isLink(reading: Reading, token: number): boolean {
  return reading.is(token, ADDRESS_SIGN) && /^(?:pic\.|https?:|t\.co|www\.)/.test(reading.form(token))
}

/** First token after "May 9, 2018" and its like. */
function afterDate(reading: Reading, first: number): number {
  let token = first
  while (token < first + 6 && (reading.is(token, TIME | NUMERAL) || (reading.is(token, COMMA) && reading.is(token + 1, NUMERAL)))) token++
  return reading.is(token, END) ? token + 1 : token
}
