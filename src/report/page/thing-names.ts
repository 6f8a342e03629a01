import type {UseTally} from '../../tally.ts'

/** Uses of names by one outlet: of a thing on one event, or over all. */
export interface NameRow {
  readonly outlet: string
  readonly use: UseTally
}

/** Something that outlets call by several names. */
export interface NamedThing<Row extends NameRow> {
  readonly labelSet: string
  readonly label: string
  /** `''` where the label alone says what is meant. */
  readonly referent: string
  readonly rows: readonly Row[]
}

/**
 * What outlets have several names for: two outlets name it in their own voice, and not all by one name. Those with most own-voice uses of another
 * than the commonest name come first, since there outlets had a choice.
 */
export function thingsNamed<Row extends NameRow>(rows: readonly Row[]): NamedThing<Row>[] {
  const things = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row.use), known = things.get(key)
    if (known === undefined) things.set(key, [row])
    else known.push(row)
  }
  return [...things].map(([key, ofThing]) => ({key, rows: ofThing, choice: choiceIn(ofThing)})).filter(({choice}) => choice > 0)
    .sort((a, b) => b.choice - a.choice || (a.key < b.key ? -1 : 1))
    .map(({rows: ofThing}) => ({labelSet: ofThing[0]!.use.labelSet, label: ofThing[0]!.use.label, referent: ofThing[0]!.use.referent, rows: ofThing}))
}

/** What a thing is called on the page. @example nameOfThing({label: 'state', referent: ''}) // 'state' */
export function nameOfThing({label, referent}: {readonly label: string, readonly referent: string}): string {
  return referent === '' ? label : `${referent} (${label})`
}

/** Own-voice uses of all names but the commonest; 0 where fewer than two outlets name the thing. */
function choiceIn(rows: readonly NameRow[]): number {
  const owners = new Set(rows.filter(({use}) => use.own > 0).map(({outlet}) => outlet))
  if (owners.size < 2) return 0
  const uses = new Map<string, number>()
  for (const {use: {term, own}} of rows) uses.set(term, (uses.get(term) ?? 0) + own)
  return [...uses.values()].reduce((sum, count) => sum + count, 0) - Math.max(...uses.values())
}

function keyOf({labelSet, label, referent}: UseTally): string {
  return `${labelSet}\u0000${label}\u0000${referent}`
}

/** Names of all things that sections lay out, to be linked to; each section may show fewer. */
export function shownNames(onEvents: readonly NameRow[], ofOutlets: readonly NameRow[]): UseTally[] {
  const events = new Map<string, NameRow[]>()
  for (const row of onEvents) {
    const known = events.get(row.use.event)
    if (known !== undefined) known.push(row)
    else if (row.use.event !== '') events.set(row.use.event, [row])
  }
  const things = [...thingsNamed(ofOutlets).slice(0, MOST), ...[...events.values()].flatMap((rows) => thingsNamed(rows).slice(0, MOST))]
  return things.flatMap(({rows}) => rows.map(({use}) => use))
}

/** Things of one table that may be shown. */
const MOST = 10
