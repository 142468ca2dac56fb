import type { IsoDay } from '../../core/time/day.ts'
import { nameKeys } from '../../core/unit/name-keys.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import { buildVietnam, type SeedTree, type SeedUnit } from '../../core/unit/vietnam/build-vietnam.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { searchable } from '../../store/ground/search.ts'
import { saveFormerUnits, saveUnitAct, saveUnits, saveUnitVersions, settleUnits, versionRow } from '../../store/unit/unit-change.ts'
import { findRootUnit, hasTree, replacePlaceholder } from '../../store/unit/unit-root.ts'
import { countUnitsByKind } from '../../store/unit/unit-search.ts'
import { type Caller, type Permitted, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { todayIn } from '../ground/today.ts'
import type { UnitDesk } from './unit-desk.ts'
import { readVietnamLists } from './vietnam-lists.ts'

export interface LoadedUnits {
  readonly total: number
  readonly kinds: Readonly<Partial<Record<UnitKind, number>>>
  readonly day: IsoDay
}

/** The institutions of Viet Nam, all at once, into an instance that has no tree yet; what it began with goes to the root. */
export async function loadVietnam(office: Office, asking: Caller | null, options: { readonly offices: boolean }): Promise<LoadedUnits> {
  return takeInVietnam(office, permit(asking, 'load-units'), options)
}

/** For whoever runs the program on its own machine: `by` is null. */
export async function takeInVietnam(
  office: UnitDesk,
  by: Permitted<'load-units'> | null,
  options: { readonly offices: boolean },
): Promise<LoadedUnits> {
  const day = todayIn(office)
  const tree = buildVietnam(readVietnamLists(), options)
  const kinds = await inTransaction(office.store, async store => {
    if (await hasTree(store)) return refuse('units-there')
    await saveTree(office, store, tree)
    await settleUnits(store)
    const root = await findRootUnit(store)
    if (root !== null) await replacePlaceholder(store, root)
    await settleUnits(store)
    const counts = await countUnitsByKind(store, day)
    await saveAudit(store, { at: office.now(), by, action: 'units-loaded', subject: null, about: { units: String(tree.units.length) } })
    return counts
  })
  return { day, kinds, total: Object.values(kinds).reduce((sum, count) => sum + count, 0) }
}

async function saveTree(office: UnitDesk, store: Store, tree: SeedTree): Promise<void> {
  const acts = new Map(tree.acts.map(({ key }) => [key, office.newId()]))
  const ids = new Map(tree.units.map(({ code }) => [code, office.newId()]))
  const idOf = (map: ReadonlyMap<string, string>, key: string): string => {
    const id = map.get(key)
    if (id === undefined) throw new Error(`${key} is named but not there`)
    return id
  }
  for (const { key, kind, day, basis } of tree.acts)
    await saveUnitAct(store, { id: idOf(acts, key), kind, day, basis, recorded_at: office.now() })
  await saveUnits(
    store,
    tree.units.map(({ code }) => ({ id: idOf(ids, code), code })),
  )
  const rows = ({ code, versions }: SeedUnit) =>
    versions.map(({ parent, sector, act, closedBy, ...version }) => {
      const above = { parentId: parent === null ? null : idOf(ids, parent), sectorId: sector === null ? null : idOf(ids, sector) }
      return versionRow(
        idOf(ids, code),
        code,
        { ...version, ...above },
        { id: idOf(acts, act), closedBy: closedBy === null ? null : idOf(acts, closedBy) },
      )
    })
  await saveUnitVersions(store, tree.units.flatMap(rows))
  await saveFormerUnits(
    store,
    tree.former.map(({ successor, name, place, until }, position) => ({
      unit_id: idOf(ids, successor),
      position,
      code: null,
      name,
      place,
      until,
      keys: [...nameKeys(name, [])],
      search: searchable(name, place),
    })),
  )
}
