import { z } from 'zod'
import { unusualRules } from '../core/report/ask-unusual.ts'
import { reportBoxes } from '../core/report/box.ts'
import type { ContentChange } from '../core/report/compare-content.ts'
import { periodKinds } from '../core/report/cycle.ts'
import type { PassageGroup } from '../core/report/passage.ts'
import type { ReturnMark, SubmissionMove, SubmissionSide } from '../core/report/submission.ts'
import { officeNameSchema, unitNameSchema } from './belonging.ts'
import { describes } from './describes.ts'
import { stateSchema } from './obligation.ts'
import { pagingQuery, searchText } from './paging.ts'
import { aggregateSchema, reportTemplateSchema, stretchSchema } from './report-template.ts'

const count = z.number().int()
const words = z.string().max(5000)
const id = z.string().max(64)

const idsSchema = describes<readonly string[]>()(z.array(z.string()))
const state = z.enum(['draft', 'submitted', 'approved', 'accepted', 'returned'])
const answer = z.enum(['report', 'nil', 'excused'])
/** Handed in, in time (null: cannot be said yet), within a window that was granted, signed by the unit, taken by the one above. */
const factsSchema = z.object({
  complete: z.boolean(),
  onTime: z.boolean().nullable(),
  withinWindow: z.boolean().nullable(),
  approved: z.boolean(),
  accepted: z.boolean(),
  daysLate: count,
})

export const reportListQuery = pagingQuery.extend({ box: z.enum(reportBoxes).default('write'), q: searchText })
export const reportPageSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      unit: unitNameSchema,
      receiver: z.string().nullable(),
      title: z.string(),
      kind: z.enum(periodKinds),
      period: stretchSchema,
      dueOn: z.string(),
      level: count,
      state,
      answer,
      facts: factsSchema,
      /** Of the places directly below: how many there are, and how many have signed. */
      below: count,
      belowSigned: count,
    }),
  ),
  next: z.string().nullable(),
  counts: z.object({ write: count, sign: count, take: count, gather: count, sent: count }),
})

/** Figures are exact decimals as text, by cell (`T1.B2`); texts by section (`S1`). */
const contentSchema = z.object({ figures: z.record(z.string(), z.string()), texts: z.record(z.string(), z.string()) })
const target = z.discriminatedUnion('type', [
  z.object({ type: z.literal('whole') }),
  z.object({ type: z.literal('section'), key: z.string().max(8) }),
  z.object({ type: z.literal('table'), key: z.string().max(8) }),
  z.object({ type: z.literal('figure'), cell: z.string().max(40) }),
])
const markSchema = describes<ReturnMark>()(z.object({ target, reason: words }))
const marksSchema = describes<readonly ReturnMark[]>()(z.array(markSchema).max(500))

const changesSchema = describes<readonly ContentChange[]>()(
  z.array(z.object({ at: z.string(), kind: z.enum(['figure', 'text']), before: z.string(), after: z.string() })),
)

export const openedReportSchema = z.object({
  id: z.string(),
  version: count,
  cycleId: z.string(),
  title: z.string(),
  kind: z.enum(periodKinds),
  period: stretchSchema,
  data: stretchSchema,
  lateRule: z.enum(['open', 'window']),
  opener: unitNameSchema,
  unit: unitNameSchema,
  receiver: unitNameSchema.nullable(),
  /** 0: nobody reports to it. */
  level: count,
  dueOn: z.string(),
  closesOn: z.string(),
  state,
  answer,
  excuse: z.string(),
  marks: marksSchema,
  submittedOn: z.string().nullable(),
  changesAfterApproval: count,
  facts: factsSchema,
  sides: describes<readonly SubmissionSide[]>()(z.array(z.enum(['writer', 'approver', 'receiver']))),
  moves: z.array(z.enum(['submit', 'nil', 'approve', 'accept', 'recall', 'excuse', 'revise', 'return'])),
  /** Nobody else approves in the unit: what is handed in is signed with it. */
  signsAlone: z.boolean(),
  template: reportTemplateSchema,
  content: contentSchema,
  /** Where figures come from that were not typed in. */
  origins: z.record(z.string(), z.object({ type: z.enum(['progress', 'former', 'sheet']), ids: idsSchema, about: z.string() })),
  /** The plans' duties that it fulfils: its steps are theirs. */
  duties: z.array(z.object({ id: z.string(), task: z.string(), state: stateSchema, submittedOn: z.string().nullable() })),
  /** The same unit's report of the period before. */
  former: z.object({ start: z.string(), end: z.string(), content: contentSchema }).nullable(),
  /** Against the version that was handed in before. */
  changes: changesSchema,
  steps: z.array(
    z.object({
      version: count,
      move: z.string(),
      to: state,
      at: z.iso.datetime(),
      by: officeNameSchema,
      unit: z.string(),
      about: z.object({ reason: z.string().optional(), marks: marksSchema.optional(), gaps: count.optional() }).nullable(),
    }),
  ),
  windows: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['asked', 'granted', 'refused']),
      until: z.string(),
      reason: z.string(),
      answer: z.string().nullable(),
      askedAt: z.iso.datetime(),
    }),
  ),
})

/** Only what changed; empty takes away. `key` names the save, so that sending it again changes nothing. */
export const fillRequest = z.object({
  version: count.min(0),
  key: z.uuid(),
  figures: z.record(z.string().max(40), z.string().max(5000)),
  texts: z.record(z.string().max(8), z.string().max(100_000)),
})
export const versionSchema = z.object({ version: count })
export const prefillRequest = z.object({ version: count.min(0), key: z.uuid() })
/** `filled`: how many figures and sections. */
export const prefilledSchema = z.object({ version: count, filled: count })

const moveSchema = describes<SubmissionMove>()(
  z.discriminatedUnion('type', [
    z.object({ type: z.enum(['submit', 'nil', 'approve', 'accept', 'recall']) }),
    z.object({ type: z.enum(['excuse', 'revise']), reason: words }),
    z.object({ type: z.literal('return'), marks: marksSchema }),
  ]),
)
/** `gaps`: of a place that gathers, the units known to be missing; who hands in or signs must have seen the list that holds. */
export const reportMoveRequest = z.object({
  version: count.min(0),
  key: z.uuid(),
  move: moveSchema,
  gaps: z.array(id).max(20_000).optional(),
})

export const windowRequest = z.object({ until: z.string().max(10), reason: words })
export const windowAnswerRequest = z.object({ granted: z.boolean(), words })
export const windowParams = z.object({ id, windowId: id })
export const askedWindowSchema = z.object({ id: z.string() })

const passage = z.object({ text: z.string(), sources: z.array(z.object({ unitId: z.string(), unitName: z.string() })) })
const groupsSchema = describes<readonly PassageGroup[]>()(z.array(passage.extend({ wordings: z.array(passage) })))
export const consolidationSchema = z.object({
  id: z.string(),
  version: count,
  state,
  figures: z.record(z.string(), z.string()),
  /** The place's own words by section; nothing that comes in touches them. */
  own: z.record(z.string(), z.string()),
  /** By section, or by cell of a column of words; the passages that most units wrote first. */
  parts: z.array(
    z.object({
      part: z.string(),
      groups: groupsSchema,
    }),
  ),
  gaps: z.array(
    z.object({
      unit: unitNameSchema,
      why: z.enum(['missing', 'not-signed', 'excused']),
      excuse: z.string(),
      reportId: z.string().nullable(),
    }),
  ),
  in: count,
  expected: count,
  nil: z.array(unitNameSchema),
  /** Whose reports have come or changed since it was handed in. */
  since: z.array(unitNameSchema),
})

export const figureParams = z.object({ id, cell: z.string().max(40) })
export const figureSchema = z.object({
  cell: z.string(),
  rule: aggregateSchema,
  formula: z.string().nullable(),
  sources: z.array(
    z.object({ reportId: z.string(), unit: unitNameSchema, gathers: z.boolean(), sum: z.string(), count, last: z.string() }),
  ),
})

export const originParams = z.object({ id, at: z.string().max(40) })
/** `type`: null where it was typed in. `before`, `atEnd`: how far the work had come before the days of the report and by their end. */
export const originSchema = z.object({
  at: z.string(),
  type: z.enum(['progress', 'former', 'sheet']).nullable(),
  about: z.string(),
  work: z.array(
    z.object({
      id: z.string(),
      task: z.string(),
      plan: z.string(),
      mayOpen: z.boolean(),
      before: z.string().nullable(),
      atEnd: z.string().nullable(),
      evidence: z.array(z.object({ id: z.string(), kind: z.enum(['file', 'link', 'document']), name: z.string() })),
    }),
  ),
})

/** Figures that jump (`against`: the former one) or stand out among the units beside (`against`: the fence that they lie beyond). */
export const questionsSchema = z.object({
  total: count,
  items: z.array(
    z.object({
      unit: unitNameSchema,
      reportId: z.string(),
      cell: z.string(),
      rule: z.enum(unusualRules),
      value: z.string(),
      against: z.string(),
    }),
  ),
})

export const completenessQuery = pagingQuery.extend({ q: searchText, missing: z.stringbool().optional() })
export const completenessSchema = z.object({
  /** Of everything below, at any depth, the highest level first. */
  levels: z.array(
    z.object({
      level: count,
      expected: count,
      complete: count,
      onTime: count,
      approved: count,
      accepted: count,
      nil: count,
      excused: count,
      overdue: count,
    }),
  ),
  /** The last first; the cells of a unit come in the same order. */
  periods: z.array(z.object({ start: z.string(), end: z.string() })),
  units: z.array(
    z.object({
      unit: unitNameSchema,
      cells: z.array(z.object({ reportId: z.string(), state, answer, changesAfterApproval: count, facts: factsSchema }).nullable()),
    }),
  ),
  next: z.string().nullable(),
})

export type ReportPage = z.infer<typeof reportPageSchema>
export type OpenedReport = z.infer<typeof openedReportSchema>
export type FillRequest = z.infer<typeof fillRequest>
export type ReportMoveRequest = z.infer<typeof reportMoveRequest>
export type ConsolidationView = z.infer<typeof consolidationSchema>
export type FigureView = z.infer<typeof figureSchema>
export type CompletenessView = z.infer<typeof completenessSchema>
export type OriginView = z.infer<typeof originSchema>
export type Questions = z.infer<typeof questionsSchema>
