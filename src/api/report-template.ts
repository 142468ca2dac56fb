import { z } from 'zod'
import { type CycleTiming, periodKinds } from '../core/report/cycle.ts'
import type { ReportTemplate } from '../core/report/template.ts'
import { unitNameSchema } from './belonging.ts'
import { describes } from './describes.ts'
import { pagingQuery, searchText } from './paging.ts'
import { groupRuleSchema } from './unit.ts'

const day = z.iso.date()
const count = z.number().int()
const id = z.string().max(64)
export const stretchSchema = z.object({ start: day, end: day })
const decimal = z.string().max(60)

const section = z.object({
  kind: z.literal('section'),
  key: z.string().max(8),
  level: count.min(1).max(3),
  title: z.string().max(500),
  hint: z.string().max(2000),
  required: z.boolean(),
  fill: z.boolean(),
})
export const aggregateSchema = z.enum(['sum', 'average', 'latest', 'count', 'none'])
const formula = z.string().max(500).nullable()
const column = z.object({
  key: z.string().max(2),
  title: z.string().max(300),
  type: z.enum(['number', 'text']),
  unit: z.string().max(60),
  decimals: count.min(0).max(6),
  aggregate: aggregateSchema,
  formula,
  least: decimal.nullable(),
  most: decimal.nullable(),
  mayDiffer: z.number().min(0).max(100_000).nullable(),
  required: z.boolean(),
  fill: z.enum(['none', 'period', 'total']),
})
const row = z.object({
  key: count.min(1).max(9999),
  title: z.string().max(500),
  unit: z.string().max(60).nullable(),
  aggregate: aggregateSchema.nullable(),
  formula,
})
const check = z.object({ written: z.string().max(500), message: z.string().max(500), severity: z.enum(['error', 'warning']) })
const table = z.object({
  kind: z.literal('table'),
  key: z.string().max(8),
  title: z.string().max(500),
  columns: z.array(column).max(60),
  rows: z.array(row).max(1000),
  checks: z.array(check).max(200),
})
export const reportTemplateSchema = describes<ReportTemplate>()(
  z.object({ title: z.string().max(500), parts: z.array(z.discriminatedUnion('kind', [section, table])).max(200) }),
)

export const templateListQuery = pagingQuery.extend({ q: searchText })
export const templatePageSchema = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), version: count, unit: unitNameSchema, cycles: count })),
  next: z.string().nullable(),
})
export const openedTemplateSchema = z.object({ id: z.string(), unitId: z.string(), version: count, template: reportTemplateSchema })
export const templateRequest = z.object({ template: reportTemplateSchema })
/** `version`: the one that was seen. */
export const templateChangeRequest = z.object({ version: count.min(1), template: reportTemplateSchema })
export const savedTemplateSchema = z.object({ id: z.string(), version: count })

/** `due`: one rule for each level, the first for units that nobody reports to. */
const timingSchema = describes<CycleTiming>()(
  z.object({
    kind: z.enum(periodKinds),
    period: stretchSchema,
    closing: z.discriminatedUnion('type', [
      z.object({ type: z.literal('calendar') }),
      z.object({ type: z.literal('day-of-month'), day: count }),
      z.object({ type: z.literal('weekday'), weekday: count }),
    ]),
    due: z.array(z.object({ days: count.min(0).max(400), working: z.boolean() })).max(20),
    lateRule: z.enum(['open', 'window']),
  }),
)

/**
 * Duties to report that the own unit's plans gave, or that it is named to gather. `instance`: the time that comes next, with its `timing` by
 * the plan's own day (null where no day is known); `isOpen`: a cycle was opened for it; `opensItself`: null where nothing was said of that.
 */
export const dutyListSchema = z.object({
  items: z.array(
    z.object({
      taskId: z.string(),
      planId: z.string(),
      plan: z.string(),
      text: z.string(),
      units: count,
      nextDue: z.string().nullable(),
      instance: z.string(),
      timing: timingSchema.nullable(),
      isOpen: z.boolean(),
      opensItself: z.boolean().nullable(),
      cycles: count,
    }),
  ),
})
export const dutyParams = z.object({ taskId: id })
export const regimeRequest = z.object({ opensItself: z.boolean() })

/**
 * `asked`: who reports and who gathers on the way up; `taskId`: the duty of a plan that it comes from, whose owers are asked as well;
 * `instance`: which time of it, so that the reports fulfil it; `goesOn`: the next ones open by themselves, as this one.
 */
export const cycleRequest = z.object({
  templateId: id,
  title: z.string().max(500),
  timing: timingSchema,
  asked: z.array(groupRuleSchema).max(50),
  taskId: id.optional(),
  instance: z.string().max(500).optional(),
  goesOn: z.boolean().optional(),
})
/** `id`: the report of the unit that opened it, in which all others come together. */
export const openedCycleSchema = z.object({ id: z.string(), units: count })

export type TemplatePage = z.infer<typeof templatePageSchema>
export type OpenedTemplate = z.infer<typeof openedTemplateSchema>
export type DutyList = z.infer<typeof dutyListSchema>
export type CycleRequest = z.infer<typeof cycleRequest>
