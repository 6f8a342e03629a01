import {MAGIC, sectionsOf, TABLES} from '../../attribute/tagger/weights-file.ts'
import type {WeightsHeader} from '../../attribute/tagger/weights-file.ts'
import {CONFIDENCE_TERMS} from '../../attribute/tagger/confidence.ts'
import type {LinkWeights} from '../../attribute/tagger/linker.ts'
import {LABELS} from '../../attribute/tagger/labels.ts'
import {RANKER_BITS} from '../../attribute/tagger/ranker.ts'
import {templateHash} from '../../attribute/tagger/template-hash.ts'
import type {WordKnowledge} from '../../attribute/tagger/word-knowledge.ts'
import {quantise} from './quantise.ts'
import type {ChainWeights} from './chain-options.ts'

export interface TrainedTagger {
  readonly chain: ChainWeights
  readonly link: LinkWeights
  readonly ends: Float32Array
  readonly confidence: Float64Array
  readonly knowledge: WordKnowledge
}

/** What a training run says of itself; the rest of the header follows from the weights. */
export type Provenance = Omit<WeightsHeader, 'version' | 'templates' | 'bits' | 'scale' | 'linkScale' | 'words'>

/** The bytes of a weights file: feature weights as signed bytes, those of the linker as 16-bit numbers. */
export function writeWeights({chain, link, ends, confidence, knowledge}: TrainedTagger, provenance: Provenance): ArrayBuffer {
  const {bytes: rows, scale} = quantise(chain), tables = [link.cue, link.source, ends], linkScale = Math.max(...tables.map(largest)) / 32767
  const words = knowledge.hashes.length
  const header: WeightsHeader = {version: 1, templates: templateHash(), ...provenance, bits: chain.bits, scale, linkScale, words}
  const text = new TextEncoder().encode(padded(JSON.stringify(header))), at = sectionsOf(header), start = 12 + text.length
  const bytes = new ArrayBuffer(start + at.end)
  new Uint8Array(bytes).set(new TextEncoder().encode(MAGIC))
  new DataView(bytes).setUint32(8, text.length, true)
  new Uint8Array(bytes).set(text, 12)
  new Float64Array(bytes, start + at.confidence, CONFIDENCE_TERMS).set(confidence)
  new Float32Array(bytes, start + at.transitions, chain.transitions.length).set(chain.transitions)
  new Uint32Array(bytes, start + at.hashes, words).set(knowledge.hashes)
  const links = new Int16Array(bytes, start + at.link, TABLES << RANKER_BITS)
  tables.forEach((table, index) => links.set(table.map((value) => Math.round(value / linkScale)), index << RANKER_BITS))
  new Uint16Array(bytes, start + at.fine, words).set(knowledge.fine)
  new Uint8Array(bytes, start + at.middle, words).set(knowledge.middle)
  new Uint8Array(bytes, start + at.coarse, words).set(knowledge.coarse)
  new Uint8Array(bytes, start + at.levels, words).set(knowledge.levels)
  new Int8Array(bytes, start + at.rows, LABELS << chain.bits).set(rows)
  return bytes
}

/** Spaces at the end, so that the sections start at a multiple of eight bytes. */
function padded(text: string): string {
  const size = 12 + new TextEncoder().encode(text).length
  return text + ' '.repeat((8 - size % 8) % 8)
}

function largest(values: Float32Array): number {
  let most = 1e-9
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}
