import type {SensitivityRow} from '../../findings.ts'
import {dataTable, folded, restNote} from './data-table.ts'
import {evidenceLink} from './evidence-link.ts'
import type {Child, Markup} from './markup.ts'
import {foreign, tag} from './markup.ts'
import {behind} from './measure-query.ts'
import {measureTitle, SHOWN_MEASURES} from './measure-titles.ts'
import {decimal, intervalText, whole} from './numbers.ts'
import type {PageContext} from './page-context.ts'
import {bothSides} from './two-sides.ts'

const MOST_COMPARISONS = 30
const VERDICTS = ['stable', 'leaning', 'fragile'] as const
const TELLS: Readonly<Record<(typeof VERDICTS)[number], string>> = {
  stable: 'every choice gives the same sign and an interval without “no effect”', leaning: 'every choice gives the same sign', fragile: 'some choice turns the sign',
}

/** Whether another reasonable choice would have given another answer: each outlet against the others, with every choice that was tried. */
export function sensitivitySection(context: PageContext): Markup | null {
  const {sensitivity} = context.findings, byComparison = new Map<string, SensitivityRow[]>()
  for (const row of sensitivity) {
    if (row.contrast !== 'rest' || row.verdict === '' || !SHOWN_MEASURES.includes(row.measure)) continue
    const key = sensitivityKey(row)
    byComparison.set(key, [...byComparison.get(key) ?? [], row])
  }
  if (byComparison.size === 0) return null
  const all = [...byComparison.values()].sort(([a], [b]) => rankOf(a!) - rankOf(b!)), shown = all.slice(0, MOST_COMPARISONS)
  return tag('section', {'id': 'sensitivity', 'aria-labelledby': 'sensitivity-title'},
    tag('h2', {id: 'sensitivity-title'}, 'Would another choice have told otherwise?'),
    tag('p', {}, 'Each outlet against all others, once as declared and once for every other reasonable choice, and with single events left out.'),
    tag('ul', {}, VERDICTS.map((verdict) => tag('li', {}, tag('strong', {}, verdict), `: ${TELLS[verdict]}; ${whole(all.filter(([row]) => row!.verdict === verdict).length)} of ${whole(all.length)}.`))),
    shown.map((rows) => choices(rows, context)), restNote(shown.length, all.length, 'comparisons, the stable ones first', 'sensitivity.csv'))
}

function rankOf({verdict}: SensitivityRow): number {
  return verdict === '' ? VERDICTS.length : VERDICTS.indexOf(verdict)
}

/** What a comparison is told apart by. */
function sensitivityKey({contrast, measure, outletA, outletB}: Pick<SensitivityRow, 'contrast' | 'measure' | 'outletA' | 'outletB'>): string {
  return JSON.stringify([contrast, measure, outletA, outletB])
}

function choices(rows: readonly SensitivityRow[], {lists}: PageContext): Markup {
  const {outletA, outletB, measure, verdict} = rows[0]!, title = measureTitle({name: measure})
  const opens = behind({name: measure}, bothSides({outlet: outletA, against: outletB}, lists.outlets))
  const summary: Child = [foreign(outletA), ` · ${title} · `, tag('strong', {}, verdict)]
  return tag('div', {'data-o': lists.outlets.placeOf(outletA)}, folded(summary, dataTable({
    caption: `${outletA}: ${title}, under each choice`, head: ['Choice', 'Effect#', '95 % interval#', 'Events#'],
    rows: rows.map(({choice, role, detail, effect, effectKind, low, high, events}) => ({cells: [
      [choice, role === 'declared' ? tag('strong', {}, ' (as declared)') : null, detail === '' ? null : [': ', foreign(detail)]],
      effect === null ? '–' : [evidenceLink(opens, decimal(effect, 2)), tag('span', {class: 'interval'}, ` ${effectKind}`)], low === null || high === null ? '–' : intervalText([low, high], 2), whole(events),
    ]})),
  })))
}
