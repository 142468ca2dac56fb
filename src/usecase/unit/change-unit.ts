import type { IsoDay } from '../../core/time/day.ts'
import { codeOf } from '../../core/unit/code-of.ts'
import { planChange } from '../../core/unit/plan-change.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { NewUnit, Standing, UnitChange, UnitRefusal, UnitWish } from '../../core/unit/unit-wish.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, isDuplicate, type Store } from '../../store/ground/database.ts'
import { loadUnit } from '../../store/unit/unit.ts'
import { brokenTreeLaw, saveUnitAct, saveUnitChange, settleUnits } from '../../store/unit/unit-change.ts'
import { loadUnitNames } from '../../store/unit/unit-history.ts'
import { countAllBelow, countRests, loadStanding, lockUnits } from '../../store/unit/unit-standing.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'

export interface UnitPart {
  readonly name: string
  readonly kind: UnitKind
  /** Made from the name where none is given. */
  readonly code?: string | undefined
  readonly sectorId?: string | null | undefined
  readonly aliases?: readonly string[] | undefined
}

/** What is asked about one unit: for `create` the unit is the one above. */
export type UnitRequest =
  | { readonly type: 'create'; readonly unit: UnitPart }
  | { readonly type: 'rename'; readonly name: string; readonly aliases: readonly string[] }
  | { readonly type: 'change-kind'; readonly kind: UnitKind; readonly name: string }
  | { readonly type: 'move'; readonly parentId: string | null; readonly sectorId: string | null }
  /** Into the unit itself where no new one is described. */
  | { readonly type: 'merge'; readonly unitIds: readonly string[]; readonly into: UnitPart | null }
  | { readonly type: 'split'; readonly parts: readonly UnitPart[]; readonly keeps: boolean; readonly heir: number }
  | { readonly type: 'end' }

export interface UnitOrder {
  readonly request: UnitRequest
  readonly day: IsoDay
  readonly basis: string
}

interface Prepared {
  readonly caller: Permitted<'change-unit'>
  readonly standing: Standing
  readonly planned: ReturnType<typeof planChange>
}

/** Everything that an act would do, without doing it. Whoever looks needs the same rights as whoever acts. */
export async function previewUnitChange(office: Office, asking: Caller | null, unitId: string, order: UnitOrder) {
  const { store } = office
  const { standing, planned } = await prepare(office, store, asking, unitId, order)
  if ('refusal' in planned) return { refusal: await refusalWords(store, planned.refusal, order.day), change: null }
  const { change } = planned
  const ended = endedBy(change)
  const names = await loadUnitNames(store, namedIn(change), order.day)
  const nameOf = (id: string | null) =>
    id === null ? null : (names.get(id)?.name ?? change.opened.find(each => each.unitId === id)?.version.name ?? null)
  return {
    refusal: null,
    change: {
      made: change.opened
        .filter(({ unitId: id }) => change.made.some(made => made.id === id))
        .map(({ unitId: id, version }) => ({
          code: change.made.find(made => made.id === id)?.code ?? '',
          name: version.name,
          kind: version.kind,
          parent: nameOf(version.parentId),
        })),
      ended: ended.map(id => ({ id, name: nameOf(id) ?? '' })),
      changed: change.opened
        .filter(({ unitId: id }) => !change.made.some(made => made.id === id))
        .map(({ unitId: id, version }) => ({
          id,
          before: shape(standing, id, nameOf),
          after: { name: version.name, kind: version.kind, parent: nameOf(version.parentId), sector: nameOf(version.sectorId) },
        })),
      below: await countAllBelow(store, change.closed),
      rests: await countRests(store, change.closed),
    },
  }
}

/** Does it, with its act and its audit event, all or nothing; the id of the act, by which it can be undone, and of the first unit made. */
export async function changeUnit(office: Office, asking: Caller | null, unitId: string, order: UnitOrder) {
  const actId = office.newId()
  return inTransaction(office.store, async store => {
    await lockUnits(store)
    const { caller, planned } = await prepare(office, store, asking, unitId, order)
    if ('refusal' in planned) {
      const { code, units } = await refusalWords(store, planned.refusal, order.day)
      return refuse(code, { units })
    }
    await writeLawfully(async () => {
      await saveUnitAct(store, { id: actId, kind: planned.change.kind, day: order.day, basis: order.basis, recorded_at: office.now() })
      await saveUnitChange(store, actId, planned.change)
      await settleUnits(store)
    })
    const about = { kind: planned.change.kind, day: order.day, basis: order.basis, units: String(planned.change.opened.length) }
    await saveAudit(store, { at: office.now(), by: caller, action: 'unit-changed', subject: unitId, about })
    return { actId, unitId: planned.change.made[0]?.id ?? unitId }
  })
}

/** What the database will not have is told as a refusal. */
export async function writeLawfully(write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    if (brokenTreeLaw(error))
      refuse('unit-above-missing', { units: error instanceof Error ? (/unit (\S+)/.exec(error.message)?.[1] ?? '') : '' })
    if (isDuplicate(error)) refuse('unit-code-taken')
    throw error
  }
}

async function prepare(office: Office, store: Store, asking: Caller | null, unitId: string, order: UnitOrder): Promise<Prepared> {
  const caller = await permitOn(store, asking, 'change-unit', unitId)
  const { request } = order
  const others = request.type === 'merge' ? request.unitIds : request.type === 'move' && request.parentId ? [request.parentId] : []
  for (const id of others) await permitOn(store, asking, 'change-unit', id)
  const wish = await wishOf(office, store, unitId, request)
  const touched = [...new Set([unitId, ...(request.type === 'merge' ? request.unitIds : [])])]
  const standing = await loadStanding(store, touched)
  if (request.type === 'create' && !standing.units.has(unitId)) return refuse('unit-not-standing', { units: '' })
  // Out of the tree, a unit would leave those who look after it.
  if (wish.type === 'move' && wish.parentId === null && standing.units.get(unitId)?.version.parentId) return refuse('outside-reach')
  return { caller, standing, planned: planChange(wish, order.day, standing) }
}

async function wishOf(office: Office, store: Store, unitId: string, request: UnitRequest): Promise<UnitWish> {
  switch (request.type) {
    case 'create':
      return { type: 'create', units: [await newUnit(office, store, request.unit, unitId)] }
    case 'merge': {
      const { parentId } = await above(store, unitId)
      const into = request.into === null ? unitId : await newUnit(office, store, request.into, parentId)
      return { type: 'merge', unitIds: [...new Set([unitId, ...request.unitIds.map(checkId)])], into }
    }
    case 'split': {
      const { parentId, sectorId } = await above(store, unitId)
      const parts = await Promise.all(
        request.parts.map(part => newUnit(office, store, { ...part, sectorId: part.sectorId ?? sectorId }, parentId)),
      )
      return { type: 'split', unitId, parts, keeps: request.keeps, heir: request.keeps ? unitId : (parts[request.heir]?.id ?? '') }
    }
    default:
      return { ...request, unitId }
  }
}

async function above(store: Store, unitId: string): Promise<{ parentId: string | null; sectorId: string | null }> {
  const version = (await loadStanding(store, [unitId])).units.get(unitId)?.version
  return { parentId: version?.parentId ?? null, sectorId: version?.sectorId ?? null }
}

async function newUnit(office: Office, store: Store, part: UnitPart, parentId: string | null): Promise<NewUnit> {
  const parent = parentId === null ? undefined : await loadUnit(store, parentId)
  const code = part.code?.trim() || codeOf(part.name, parent?.code ?? null)
  const { name, kind } = part
  return { id: office.newId(), code, name: name.trim(), kind, parentId, sectorId: part.sectorId ?? null, aliases: part.aliases ?? [] }
}

const endedBy = (change: UnitChange): readonly string[] => change.closed.filter(id => !change.opened.some(({ unitId }) => unitId === id))

const namedIn = (change: UnitChange): readonly string[] => [
  ...new Set([...change.closed, ...change.opened.flatMap(({ version }) => [version.parentId, version.sectorId])].filter(id => id !== null)),
]

function shape(standing: Standing, id: string, nameOf: (id: string | null) => string | null) {
  const units = [...standing.units.values(), ...[...standing.below.values()].flat()]
  const version = units.find(unit => unit.id === id)?.version
  return version
    ? { name: version.name, kind: version.kind, parent: nameOf(version.parentId), sector: nameOf(version.sectorId) }
    : { name: nameOf(id) ?? '', kind: 'other' as const, parent: null, sector: null }
}

async function refusalWords(store: Store, { code, unitIds }: UnitRefusal, day: IsoDay) {
  const names = await loadUnitNames(
    store,
    unitIds.filter(id => id !== ''),
    day,
  )
  return {
    code,
    units: [...names.values()]
      .map(({ name }) => name)
      .slice(0, 10)
      .join(', '),
  }
}
