import type { DraftAgency } from '../../core/task/draft.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { GroupRule } from '../../core/unit/group-rule.ts'
import { readGroup } from '../../core/unit/read-group.ts'
import { readUnitName, type WrittenUnit } from '../../core/unit/read-unit-name.ts'
import { type IssuerTerritory, resolveUnit, type UnitCandidate } from '../../core/unit/resolve-unit.ts'
import { isTerritory } from '../../core/unit/unit-kind.ts'
import type { Store } from '../../store/database.ts'
import type { Assignee } from '../../store/obligation.ts'
import { loadUnitPath, loadUnitsOn } from '../../store/unit.ts'
import { findUnitCandidates } from '../../store/unit-name.ts'

/** Whom a mention means; null where that is not certain, and then nobody is told. */
export type Meaning = Assignee | null

/**
 * Finds the units that a plan's words mean, in the issuer's territory, as names were on the plan's day; what has ended since is nobody to
 * tell. One look-up for all names. The answer is given by name and exceptions, as `mentionKey` has them.
 */
export async function resolveAddressees(
  store: Store,
  issuerId: string,
  mentions: readonly DraftAgency[],
  days: { readonly named: IsoDay; readonly today: IsoDay },
): Promise<(mention: DraftAgency) => Meaning> {
  const territories = await territoriesOf(store, issuerId, days.named)
  const names = new Set(mentions.flatMap(mention => [mention.name, ...(mention.except ?? []).map(({ name }) => name)]))
  const written = new Map([...names].map(name => [name, readUnitName(name)]))
  const keys = new Set([...written.values()].flatMap(({ keys: own, place }) => [...own, ...(place === null ? [] : [place])]))
  const candidates = await findUnitCandidates(store, [...keys], days.named)
  const unitOf = (name: string): string | null => resolved(written.get(name), territories, candidates)
  const ids = [...names].flatMap(name => unitOf(name) ?? [])
  const there = new Set((await loadUnitsOn(store, ids, days.today)).map(({ id }) => id))
  return mention => {
    const unitId = unitOf(mention.name)
    if (unitId !== null) return there.has(unitId) ? { unitId } : null
    const rule = readGroup(mention.name, territories)
    return rule && withoutExcepted(rule, mention, unitOf)
  }
}

function resolved(written: WrittenUnit | undefined, territories: readonly IssuerTerritory[], candidates: readonly UnitCandidate[]) {
  const resolution = written && resolveUnit(written, territories, candidates)
  return resolution?.type === 'unit' ? resolution.id : null
}

/** A body left out that nobody knows would be told all the same; then the whole is asked about. */
function withoutExcepted(rule: GroupRule, { except = [] }: DraftAgency, unitOf: (name: string) => string | null): Meaning {
  const ids = except.map(({ name }) => unitOf(name))
  const known = ids.filter(id => id !== null)
  if (known.length < ids.length) return null
  return { rule: rule.type === 'below' ? { ...rule, except: [...rule.except, ...known] } : rule }
}

/** The nearest first. */
async function territoriesOf(store: Store, unitId: string, day: IsoDay): Promise<readonly IssuerTerritory[]> {
  const path = (await loadUnitPath(store, unitId, day))?.territory.toReversed() ?? []
  const units = new Map((await loadUnitsOn(store, path, day)).map(unit => [unit.id, unit.version.kind]))
  return path.flatMap(id => {
    const kind = units.get(id)
    return kind !== undefined && isTerritory(kind) ? [{ id, kind }] : []
  })
}
