import type { IsoDay } from '../time/day.ts'
import type { UnitVersion } from './unit.ts'
import type { NewUnit, Standing, StandingUnit, UnitChange, UnitRefusal, UnitRefusalCode, UnitWish } from './unit-wish.ts'

type Planned = { readonly change: UnitChange } | { readonly refusal: UnitRefusal }
type Parts = Pick<UnitChange, 'kind'> & Partial<UnitChange>

/**
 * What a wish writes, or why it cannot be. Acts come in the order of their days: a unit is changed only after the day since which its
 * present state holds. Whoever ends leaves what stood below to a successor; without one it cannot end. The store checks the laws of the
 * whole tree again when it writes.
 */
export function planChange(wish: UnitWish, day: IsoDay, standing: Standing): Planned {
  const touched = touchedBy(wish)
  const missing = touched.filter(id => !standing.units.has(id))
  if (missing.length > 0) return refused('unit-not-standing', missing)
  const late = touched.filter(id => (standing.units.get(id)?.version.from ?? '') >= day)
  if (late.length > 0) return refused('unit-changed-later', late)
  const found = partsOf(wish, day, standing)
  if ('refusal' in found) return found
  const change: UnitChange = { day, made: [], closed: [], opened: [], successions: [], ...found }
  return { change }
}

const refused = (code: UnitRefusalCode, unitIds: readonly string[]): { refusal: UnitRefusal } => ({ refusal: { code, unitIds } })

/** Units that the wish itself names as changing; units above are only looked at. */
function touchedBy(wish: UnitWish): readonly string[] {
  switch (wish.type) {
    case 'create':
      return []
    case 'merge':
      return wish.unitIds
    default:
      return [wish.unitId]
  }
}

function partsOf(wish: UnitWish, day: IsoDay, standing: Standing): Parts | { refusal: UnitRefusal } {
  switch (wish.type) {
    case 'create':
      return wish.units.length === 0 ? refused('units-too-few', []) : { kind: 'created', ...make(wish.units) }
    case 'rename':
      return alter('renamed', standing, wish.unitId, { name: wish.name, aliases: wish.aliases })
    case 'change-kind':
      return alter('kind-changed', standing, wish.unitId, { name: wish.name, kind: wish.kind })
    case 'move':
      return move(wish, standing)
    case 'merge':
      return merge(wish, day, standing)
    case 'split':
      return split(wish, day, standing)
    case 'end':
      return end(wish.unitId, standing)
  }
}

const make = (units: readonly NewUnit[]): Pick<UnitChange, 'made' | 'opened'> => ({
  made: units.map(({ id, code }) => ({ id, code })),
  opened: units.map(({ id, name, kind, parentId, sectorId, aliases }) => ({
    unitId: id,
    version: { name, kind, parentId, sectorId, aliases },
  })),
})

const stateOf = ({ name, kind, parentId, sectorId, aliases }: UnitVersion) => ({ name, kind, parentId, sectorId, aliases })
type State = ReturnType<typeof stateOf>

function alter(kind: UnitChange['kind'], standing: Standing, unitId: string, change: Partial<State>): Parts | { refusal: UnitRefusal } {
  const unit = standing.units.get(unitId)
  if (!unit) return refused('unit-not-standing', [unitId])
  const [before, after] = [stateOf(unit.version), { ...stateOf(unit.version), ...change }]
  if (JSON.stringify(before) === JSON.stringify(after)) return refused('unit-unchanged', [unitId])
  return { kind, closed: [unitId], opened: [{ unitId, version: after }] }
}

function move(wish: Extract<UnitWish, { type: 'move' }>, standing: Standing): Parts | { refusal: UnitRefusal } {
  const { unitId, parentId, sectorId } = wish
  if (parentId === unitId || sectorId === unitId) return refused('unit-below-itself', [unitId])
  return alter('moved', standing, unitId, { parentId, sectorId })
}

/** What stood below a unit that ends stands below its heir from then on; in both lines. */
function leaveTo(
  heir: string,
  ended: readonly string[],
  day: IsoDay,
  standing: Standing,
): Pick<UnitChange, 'closed' | 'opened'> | { refusal: UnitRefusal } {
  const below = new Map<string, StandingUnit>()
  for (const id of ended) for (const unit of standing.below.get(id) ?? []) if (!ended.includes(unit.id)) below.set(unit.id, unit)
  below.delete(heir)
  const late = [...below.values()].filter(({ version }) => version.from >= day).map(({ id }) => id)
  if (late.length > 0) return refused('unit-changed-later', late)
  const passed = (id: string | null) => (id !== null && ended.includes(id) ? heir : id)
  return {
    closed: [...below.keys()],
    opened: [...below.values()].map(({ id, version }) => ({
      unitId: id,
      version: { ...stateOf(version), parentId: passed(version.parentId), sectorId: passed(version.sectorId) },
    })),
  }
}

function merge({ unitIds, into }: Extract<UnitWish, { type: 'merge' }>, day: IsoDay, standing: Standing): Parts | { refusal: UnitRefusal } {
  const heir = typeof into === 'string' ? into : into.id
  const ended = [...new Set(unitIds)].filter(id => id !== heir)
  if (ended.length < (typeof into === 'string' ? 1 : 2)) return refused('units-too-few', unitIds)
  const goesOn = typeof into === 'string' ? standing.units.get(into) : undefined
  if (typeof into === 'string' && !goesOn) return refused('unit-not-standing', [into])
  if (goesOn && [goesOn.version.parentId, goesOn.version.sectorId].some(id => id !== null && ended.includes(id)))
    return refused('unit-below-itself', [heir])
  const made = typeof into === 'string' ? { made: [], opened: [] } : make([into])
  const left = leaveTo(heir, ended, day, standing)
  if ('refusal' in left) return left
  return {
    kind: 'merged',
    made: made.made,
    closed: [...ended, ...left.closed],
    opened: [...made.opened, ...left.opened],
    successions: ended.map(from => ({ from, to: heir })),
  }
}

function split(wish: Extract<UnitWish, { type: 'split' }>, day: IsoDay, standing: Standing): Parts | { refusal: UnitRefusal } {
  const { unitId, parts, keeps, heir } = wish
  if (parts.length < (keeps ? 1 : 2)) return refused('units-too-few', [unitId])
  if (!keeps && !parts.some(({ id }) => id === heir)) return refused('units-too-few', [heir])
  const left = keeps ? { closed: [], opened: [] } : leaveTo(heir, [unitId], day, standing)
  if ('refusal' in left) return left
  const made = make(parts)
  return {
    kind: 'split',
    made: made.made,
    closed: keeps ? [] : [unitId, ...left.closed],
    opened: [...made.opened, ...left.opened],
    successions: parts.map(({ id }) => ({ from: unitId, to: id })),
  }
}

function end(unitId: string, standing: Standing): Parts | { refusal: UnitRefusal } {
  const below = standing.below.get(unitId) ?? []
  return below.length > 0
    ? refused(
        'unit-has-below',
        below.map(({ id }) => id),
      )
    : { kind: 'ended', closed: [unitId] }
}
