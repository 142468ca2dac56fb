import type { CycleRequest } from '../../api/report-template.ts'
import type { ClosingRule, CycleTiming, DueRule, LateRule, PeriodKind } from '../../core/report/cycle.ts'
import { periodOf } from '../../core/report/cycle-days.ts'
import { closingByDecree, dueByDecree } from '../../core/report/decree-09.ts'
import { addDays, type IsoDay } from '../../core/time/day.ts'
import type { Stretch } from '../../core/time/stretch.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import { communeKinds, provinceKinds } from '../../core/unit/unit-kind.ts'

export type AskedChoice = 'communes' | 'departments' | 'provinces' | 'all'

/** What the page for a new cycle holds while it is filled in. */
export interface CycleEntry {
  readonly formId: string
  readonly title: string
  readonly kind: PeriodKind
  readonly period: Stretch
  readonly closing: 'decree' | 'calendar' | 'day'
  readonly closingDay: number
  readonly due: readonly DueRule[]
  readonly lateRule: LateRule
  readonly choices: readonly AskedChoice[]
  readonly groups: readonly GroupRule[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
}

export const beginCycle = (today: IsoDay): CycleEntry => ({
  formId: '',
  title: '',
  kind: 'month',
  period: periodOf('month', today) ?? { start: today, end: today },
  closing: 'decree',
  closingDay: 25,
  due: dueByDecree(3),
  lateRule: 'open',
  choices: [],
  groups: [],
  units: [],
})

/** The days of a duty as the plan has them. */
export const entryOfTiming = ({ kind, period, closing, due, lateRule }: CycleTiming): Partial<CycleEntry> => ({
  kind,
  period,
  closing: closing.type === 'day-of-month' ? 'day' : 'calendar',
  ...(closing.type === 'day-of-month' && { closingDay: closing.day }),
  due,
  lateRule,
})

/** The periods around a day that one may want to ask for: the last few, this one and the next. */
export function periodsAround(kind: Exclude<PeriodKind, 'once'>, today: IsoDay): readonly Stretch[] {
  const found: Stretch[] = []
  let at = periodOf(kind, addDays(today, kind === 'week' ? -28 : -400) ?? today)
  while (at && found.length < 40 && at.start <= (addDays(today, kind === 'week' ? 28 : 400) ?? today)) {
    found.push(at)
    const next = addDays(at.end, 1)
    at = next === null ? null : periodOf(kind, kind === 'nine-months' ? `${Number(at.start.slice(0, 4)) + 1}-01-01` : next)
  }
  return found.toReversed()
}

export function timingOf({ kind, period, closing, closingDay, due, lateRule }: CycleEntry): CycleTiming {
  const byDecree = closingByDecree(kind)
  const rule: ClosingRule =
    closing === 'decree' ? byDecree : closing === 'calendar' ? { type: 'calendar' } : { type: 'day-of-month', day: closingDay }
  return { kind, period, closing: kind === 'once' ? { type: 'calendar' } : rule, due, lateRule }
}

const kindsOf: Readonly<Record<Exclude<AskedChoice, 'all'>, readonly string[]>> = {
  communes: communeKinds,
  departments: ['department', 'vertical-body'],
  provinces: provinceKinds,
}

/** Who is asked, as rules in the territory of `baseId`. */
export function askedOf({ choices, groups, units }: CycleEntry, baseId: string): CycleRequest['asked'] {
  const rules = choices.map(choice => ({
    type: 'below' as const,
    unitId: baseId,
    line: 'territory' as const,
    kinds: choice === 'all' ? [] : [...kindsOf[choice]],
    direct: choice === 'all',
    except: [],
  }))
  const listed = units.length ? [{ type: 'list' as const, unitIds: units.map(({ id }) => id) }] : []
  return [...rules, ...groups, ...listed] as CycleRequest['asked']
}
