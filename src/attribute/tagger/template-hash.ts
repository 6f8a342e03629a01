import {createReader} from '../../text/read-document.ts'
import {allFeatures, MOST_FEATURES} from './features.ts'
import {spread} from './hash.ts'
import {layoutOf} from './layout.ts'
import {ParagraphView} from './paragraph-view.ts'
import {WordAttributes} from './word-attributes.ts'
import {wordKey} from './word-knowledge.ts'

const PROBE = 'Talks End in Larisk\n“We won’t sign,” Ana Dravik, 51, said on Monday, but the minister – who “hopes” for peace – denied that; it’s 1,200 miles off.\nDRAVIK: No.'

/** Hash of all feature keys of a fixed text: changes whenever words, places or features are read in another way. */
export function templateHash(): string {
  const knowledge = {hashes: Uint32Array.of(wordKey('said')), fine: Uint16Array.of(5), middle: Uint8Array.of(4), coarse: Uint8Array.of(3), levels: Uint8Array.of(5)}
  const attributes = new WordAttributes(knowledge), view = new ParagraphView(attributes), keys = new Int32Array(MOST_FEATURES)
  const {body, vocabulary} = createReader({abbreviations: []})({id: '', outlet: '', date: null, event: null, title: '', text: PROBE, url: null, labels: {}, file: '', line: 0})
  let hash = 0
  for (let p = 0; p + 1 < body.paragraphs.length; p++) {
    view.fill(body, vocabulary, [body.paragraphs[p]!, body.paragraphs[p + 1]!], {layout: layoutOf(body, vocabulary, p), hints: null})
    for (let i = 0; i < view.size; i++) {
      const n = allFeatures(view, i, keys)
      for (let f = 0; f < n; f++) hash = spread(Math.imul(hash, 31) + keys[f]! | 0)
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
