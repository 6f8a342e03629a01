import type {Document} from '../../../src/text/passage.ts'
import type {Attributed} from '../../../src/attribute/create-attributor.ts'
import {createAttributor} from '../../../src/attribute/create-attributor.ts'
import {loadModel} from '../../../src/load/load-model.ts'
import {resources} from '../attribute-text.ts'

export type Engine = (document: Document) => Attributed

/** The engine that a report uses unasked. The only place to change when that changes. */
export const defaultEngine: Engine = createAttributor({...resources, weights: loadModel('attribution.bin').bytes})

/** The engine without weights: it must read every layout by itself. */
export const rulesEngine: Engine = createAttributor(resources)
