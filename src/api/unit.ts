import { z } from 'zod'
import { unitKinds } from '../core/unit/unit-kind.ts'
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
})

export const loadUnitsBody = z.object({ offices: z.boolean().default(false) })
export const loadedUnitsSchema = z.object({ total: count, kinds: z.partialRecord(unitKindSchema, count), day: daySchema })

export type UnitListQuery = z.input<typeof unitListQuery>
export type UnitRow = z.infer<typeof unitRowSchema>
export type UnitPage = z.infer<typeof unitPageSchema>
export type OpenedUnit = z.infer<typeof openedUnitSchema>
export type LoadedUnits = z.infer<typeof loadedUnitsSchema>
