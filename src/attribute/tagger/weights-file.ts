import {InputError} from '../../errors.ts'
import {CONFIDENCE_TERMS} from './confidence.ts'
import type {WeightRows} from './emission-scorer.ts'
import {EDGES, LABELS} from './labels.ts'
import type {LinkWeights} from './linker.ts'
import {RANKER_BITS} from './ranker.ts'
import {templateHash} from './template-hash.ts'
import type {WordKnowledge} from './word-knowledge.ts'

/** Tables of choices: the cue of a content, the source of a cue, the ends of both. */
export const TABLES = 3

/** First eight bytes of the file. */
export const MAGIC = 'PLXTAG01'

/** What the file says about itself, as JSON after the magic and its length. */
export interface WeightsHeader {
  readonly version: number
  /** Hash of what the features of a fixed text are: file and code must agree. */
  readonly templates: string
  /** Names of the training data; no text of theirs is in the file. */
  readonly data: readonly string[]
  readonly date: string
  readonly licence: string
  /** Measured figures, by name. */
  readonly scores: Readonly<Record<string, number>>
  /** Rows of features: 2 to the power of this. */
  readonly bits: number
  readonly scale: number
  readonly linkScale: number
  readonly words: number
  /** Factor on the marginal of no label when runs are decoded. */
  readonly outside: number
  /** Confidence from which an attribution is reported, and below which a person should look at it. */
  readonly thresholds: {readonly report: number, readonly review: number}
}

/** Weights of the tagger, ready for use. */
export interface TaggerWeights {
  readonly header: WeightsHeader
  readonly rows: WeightRows
  readonly transitions: Float64Array
  readonly link: LinkWeights
  /** Of the choice of ends. */
  readonly ends: Float32Array
  readonly confidence: Float64Array
  readonly knowledge: WordKnowledge
}

/** Places of the sections after the header, each aligned for its type. */
export function sectionsOf({bits, words}: Pick<WeightsHeader, 'bits' | 'words'>): Readonly<Record<'confidence' | 'transitions' | 'hashes' | 'link' | 'fine' | 'middle' | 'coarse' | 'levels' | 'rows' | 'end', number>> {
  const confidence = 0, transitions = confidence + CONFIDENCE_TERMS * 8, hashes = transitions + EDGES * LABELS * LABELS * 4
  const link = hashes + words * 4, fine = link + 2 * (TABLES << RANKER_BITS), middle = fine + words * 2, coarse = middle + words, levels = coarse + words
  const rows = levels + words
  return {confidence, transitions, hashes, link, fine, middle, coarse, levels, rows, end: rows + (LABELS << bits)}
}

/**
 * Reads the weights of the tagger from the bytes of their file. Throws `InputError` where the file is none, is cut short, or was made for
 * other features than those of this code.
 */
export function loadTagger(bytes: ArrayBuffer): TaggerWeights {
  const view = new DataView(bytes), magic = String.fromCharCode(...new Uint8Array(bytes, 0, Math.min(8, bytes.byteLength)))
  if (magic !== MAGIC || bytes.byteLength < 12) throw new InputError(`tagger weights: a file that starts with ${MAGIC} is required, given “${magic}”`)
  const size = view.getUint32(8, true), start = 12 + size
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 12, Math.min(size, bytes.byteLength - 12)))) as WeightsHeader
  const at = sectionsOf(header)
  if (bytes.byteLength !== start + at.end) throw new InputError(`tagger weights: ${start + at.end} bytes are required, given ${bytes.byteLength}`)
  if (header.templates !== templateHash()) throw new InputError(`tagger weights: made for features ${header.templates}, this version has ${templateHash()}; train again (npm run train -- attribution --gold PATH…), or use --attribution rules`)
  const link = new Int16Array(bytes, start + at.link, TABLES << RANKER_BITS), table = (index: number): Float32Array =>
    Float32Array.from(link.subarray(index << RANKER_BITS, index + 1 << RANKER_BITS), (value) => value * header.linkScale)
  return {
    header,
    rows: {bits: header.bits, bytes: new Int8Array(bytes, start + at.rows, LABELS << header.bits), scale: header.scale},
    transitions: Float64Array.from(new Float32Array(bytes, start + at.transitions, EDGES * LABELS * LABELS)),
    link: {cue: table(0), source: table(1)},
    ends: table(2),
    confidence: new Float64Array(bytes, start + at.confidence, CONFIDENCE_TERMS),
    knowledge: {
      hashes: new Uint32Array(bytes, start + at.hashes, header.words),
      fine: new Uint16Array(bytes, start + at.fine, header.words),
      middle: new Uint8Array(bytes, start + at.middle, header.words),
      coarse: new Uint8Array(bytes, start + at.coarse, header.words),
      levels: new Uint8Array(bytes, start + at.levels, header.words),
    },
  }
}
