import { allowedOn } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { type UnitVersion, versionOn } from '../../core/unit/unit.ts'
import { loadUnit, loadUnitPath } from '../../store/unit/unit.ts'
import {
  countBelow,
  type DatedVersion,
  loadDatedVersions,
  loadFormerNames,
  loadSuccessions,
  loadUnitAct,
  loadUnitNames,
  type UnitName,
} from '../../store/unit/unit-history.ts'
import { type Caller, permit } from '../ground/caller.ts'
import { checkId } from '../ground/cursor.ts'
import { loadSubject } from '../ground/load-subject.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { todayIn } from '../ground/today.ts'

/** A unit as it is on a day, with all its names, both lines above it, what is below, and whom it took over from. */
export async function openUnit(office: Office, asking: Caller | null, id: string, asOf: IsoDay | undefined) {
  const caller = permit(asking, 'open-unit')
  const { store } = office
  const unit = await loadUnit(store, checkId(id))
  if (!unit) return refuse('not-found')
  const today = todayIn(office)
  const day = asOf ?? (unit.ended !== null && unit.ended <= today ? lastDay(await loadDatedVersions(store, id)) : today)
  const [versions, path, successions, former, below] = await Promise.all([
    loadDatedVersions(store, id),
    loadUnitPath(store, id, day),
    loadSuccessions(store, id),
    loadFormerNames(store, id),
    countBelow(store, id, day),
  ])
  const named = [
    ...versions.flatMap(({ parentId, sectorId }) => [parentId, sectorId]),
    ...(path ? [...path.territory, ...path.sector] : []),
    ...successions.flatMap(({ fromId, toId }) => [fromId, toId]),
  ].filter(each => each !== null)
  const names = await loadUnitNames(store, [...new Set(named)], day)
  const nameOf = (each: string | null): UnitName | null => (each === null ? null : (names.get(each) ?? null))
  const chain = (ids: readonly string[]) => ids.filter(each => each !== id).flatMap(each => nameOf(each) ?? [])
  const shown = ({ parentId, sectorId, ...version }: UnitVersion & Partial<DatedVersion>) => ({
    ...version,
    parent: nameOf(parentId),
    sector: nameOf(sectorId),
  })
  const now = versionOn(versions, day)
  const last = versions.at(-1)
  const endedBy = last?.closedBy ? ((await loadUnitAct(store, last.closedBy)) ?? null) : null
  return {
    unit: { id: unit.id, code: unit.code, born: unit.born, ended: unit.ended },
    day,
    now: now && shown(now),
    versions: versions.map(shown),
    territory: chain(path?.territory ?? []),
    sector: chain(path?.sector ?? []),
    below,
    predecessors: successions.filter(({ toId }) => toId === id).flatMap(({ fromId, act }) => withAct(nameOf(fromId), act)),
    successors: successions.filter(({ fromId }) => fromId === id).flatMap(({ toId, act }) => withAct(nameOf(toId), act)),
    former,
    endedBy,
    lastActId: last?.closedBy ?? last?.act.id ?? '',
    may: [...allowedOn(['change-unit'], caller, await loadSubject(store, 'unit', ['change-unit'], id, caller.standpoint.day))],
  }
}

const withAct = <Act>(unit: UnitName | null, act: Act) => (unit ? [{ ...unit, act }] : [])

/** Of a unit that has ended, the day to look at is its last one: its last version began then at the latest. */
const lastDay = (versions: readonly DatedVersion[]): IsoDay => versions.at(-1)?.from ?? ''
