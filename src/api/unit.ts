import { z } from 'zod'
import type { GroupRule } from '../core/unit/group-rule.ts'
import { unitKinds } from '../core/unit/unit-kind.ts'
import { sheetColumns } from '../core/unit/unit-sheet.ts'
import { describes } from './describes.ts'
import { pageOf, pagingQuery, searchText } from './paging.ts'

const count = z.number().int()
export const unitKindSchema = z.enum(unitKinds)
/** A day of the calendar. */
export const daySchema = z.iso.date()

/** As of `day`, or today; `kind` may be given several times; `below` is a unit's id, or `root` for those that nothing stands above. */
export const unitListQuery = pagingQuery.extend({
  q: searchText,
  day: daySchema.optional(),
  kind: z.preprocess(value => (typeof value === 'string' ? [value] : value), z.array(unitKindSchema).max(unitKinds.length).optional()),
  below: z.string().max(64).optional(),
  /** Only what this act made, changed or ended. */
  act: z.string().max(64).optional(),
  /** Only who belongs to this group on the day. */
  group: z.string().max(64).optional(),
})

export const unitRowSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind: unitKindSchema,
  /** The usual abbreviation. */
  short: z.string().nullable(),
  parentId: z.string().nullable(),
  parentName: z.string().nullable(),
  /** How many units stand directly below. */
  below: count,
})

/** A name out of use, and the unit that it went into. */
export const formerNameSchema = z.object({ unitId: z.string(), name: z.string(), place: z.string(), until: daySchema })

export const unitPageSchema = pageOf(unitRowSchema).extend({
  former: z.array(formerNameSchema.extend({ unitName: z.string() })),
  day: daySchema,
})

export const unitNameSchema = z.object({ id: z.string(), name: z.string(), kind: unitKindSchema })

export const unitActKindSchema = z.enum(['created', 'renamed', 'merged', 'split', 'moved', 'kind-changed', 'ended'])
export const unitActSchema = z.object({ id: z.string(), kind: unitActKindSchema, day: daySchema, basis: z.string() })

const versionSchema = z.object({
  from: daySchema,
  until: daySchema.nullable(),
  name: z.string(),
  kind: unitKindSchema,
  parent: unitNameSchema.nullable(),
  sector: unitNameSchema.nullable(),
  aliases: z.array(z.string()).readonly(),
  act: unitActSchema.optional(),
})

export const unitQuery = z.object({ day: daySchema.optional() })

/** `now` is null where the unit is not there on `day`; `ended` is the first day without it. */
export const openedUnitSchema = z.object({
  unit: z.object({ id: z.string(), code: z.string(), born: daySchema, ended: daySchema.nullable() }),
  day: daySchema,
  now: versionSchema.nullable(),
  versions: z.array(versionSchema).readonly(),
  territory: z.array(unitNameSchema).readonly(),
  sector: z.array(unitNameSchema).readonly(),
  below: z.partialRecord(unitKindSchema, count),
  predecessors: z.array(unitNameSchema.extend({ act: unitActSchema })).readonly(),
  successors: z.array(unitNameSchema.extend({ act: unitActSchema })).readonly(),
  former: z.array(formerNameSchema).readonly(),
  /** The act that ended it. */
  endedBy: unitActSchema.nullable(),
  /** The latest act, which may be undone. */
  lastActId: z.string(),
  may: z.array(z.string()),
})

const nameText = z.string().trim().min(1).max(300)
const aliasList = z.array(z.string().trim().min(1).max(100)).max(20).default([])
const partSchema = z.object({
  name: nameText,
  kind: unitKindSchema,
  code: z.string().trim().max(100).optional(),
  sectorId: z.string().max(64).nullable().optional(),
  aliases: aliasList,
})

/** About the unit of the address; for `create` that is the unit above the new one. */
export const unitRequestSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('create'), unit: partSchema }),
  z.object({ type: z.literal('rename'), name: nameText, aliases: aliasList }),
  z.object({ type: z.literal('change-kind'), kind: unitKindSchema, name: nameText }),
  z.object({ type: z.literal('move'), parentId: z.string().max(64).nullable(), sectorId: z.string().max(64).nullable() }),
  z.object({ type: z.literal('merge'), unitIds: z.array(z.string().max(64)).min(1).max(200), into: partSchema.nullable() }),
  z.object({ type: z.literal('split'), parts: z.array(partSchema).min(1).max(50), keeps: z.boolean(), heir: count.min(0).default(0) }),
  z.object({ type: z.literal('end') }),
])

/** `basis` is the document that does it, as it is cited. */
export const unitOrderSchema = z.object({ request: unitRequestSchema, day: daySchema, basis: z.string().trim().min(1).max(500) })
/** Whoever looks ahead may not know the document yet. */
export const unitPreviewBody = unitOrderSchema.extend({ basis: z.string().max(500).default('') })

const shapeSchema = z.object({ name: z.string(), kind: unitKindSchema, parent: z.string().nullable(), sector: z.string().nullable() })

/** `below`: units at any depth that keep their place under one that changes; `rests`: rows of other tables that refer to it, by table. */
export const unitPreviewSchema = z.object({
  refusal: z.object({ code: z.string(), units: z.string() }).nullable(),
  change: z
    .object({
      made: z.array(z.object({ code: z.string(), name: z.string(), kind: unitKindSchema, parent: z.string().nullable() })),
      ended: z.array(z.object({ id: z.string(), name: z.string() })),
      changed: z.array(z.object({ id: z.string(), before: shapeSchema, after: shapeSchema })),
      below: count,
      rests: z.record(z.string(), count),
    })
    .nullable(),
})

export const unitChangedSchema = z.object({ actId: z.string(), unitId: z.string() })
export const unitUndoBody = z.object({ actId: z.string().max(64) })

const idList = z.array(z.string().max(64)).max(1000)
export const groupRuleSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('below'),
    unitId: z.string().max(64),
    line: z.enum(['territory', 'sector']).default('territory'),
    kinds: z.array(unitKindSchema).readonly().default([]),
    direct: z.boolean().default(false),
    except: idList.readonly().default([]),
  }),
  z.object({ type: z.literal('list'), unitIds: idList.min(1).readonly() }),
])

export const unitGroupsSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** How many belong to it today. */
      members: count,
      rule: describes<GroupRule>()(groupRuleSchema),
      /** The units that the rule names; `place` is the one above, since seven communes may share a name. */
      units: z.array(unitNameSchema.extend({ place: z.string().nullable() })),
    }),
  ),
})

export const unitGroupBody = z.object({ name: nameText, rule: groupRuleSchema })
export const unitGroupSavedSchema = z.object({ id: z.string() })

export const unitExportQuery = z.object({
  format: z.enum(['csv', 'xlsx']).default('xlsx'),
  day: daySchema.optional(),
  /** Only this unit and what stands below it. */
  below: z.string().max(64).optional(),
})

export const unitImportQuery = z.object({ day: daySchema, basis: z.string().trim().min(1).max(500) })
/** Whoever tries a table may not know the document yet. */
export const unitTryQuery = unitImportQuery.pick({ day: true })

export const unitImportSchema = z.object({
  counts: z.object({ create: count, change: count, nothing: count, problems: count }),
  /** The first five hundred; lines count as spreadsheet programs count them. */
  problems: z.array(
    z.object({ line: count, column: z.enum(sheetColumns), why: z.string(), value: z.string(), accepted: z.array(z.string()).readonly() }),
  ),
  lines: z.array(
    z.object({
      line: count,
      does: z.enum(['create', 'change', 'nothing']),
      code: z.string(),
      name: z.string(),
      former: z.string().nullable(),
      changes: z.array(z.enum(sheetColumns)),
    }),
  ),
})
export const unitImportedSchema = unitImportSchema.extend({
  acts: z.array(z.object({ id: z.string(), kind: unitActKindSchema, units: count })),
})

export const loadUnitsBody = z.object({ offices: z.boolean().default(false) })
export const loadedUnitsSchema = z.object({ total: count, kinds: z.partialRecord(unitKindSchema, count), day: daySchema })

export type UnitListQuery = z.input<typeof unitListQuery>
export type UnitRow = z.infer<typeof unitRowSchema>
export type UnitPage = z.infer<typeof unitPageSchema>
export type OpenedUnit = z.infer<typeof openedUnitSchema>
export type LoadedUnits = z.infer<typeof loadedUnitsSchema>
export type UnitRequest = z.input<typeof unitRequestSchema>
export type UnitOrder = z.input<typeof unitOrderSchema>
export type UnitPreview = z.infer<typeof unitPreviewSchema>
export type UnitChanged = z.infer<typeof unitChangedSchema>
export type UnitImportReport = z.infer<typeof unitImportSchema>
export type UnitImported = z.infer<typeof unitImportedSchema>
export type UnitGroups = z.infer<typeof unitGroupsSchema>
export type UnitGroupBody = z.input<typeof unitGroupBody>
export type UnitGroup = UnitGroups['items'][number]
