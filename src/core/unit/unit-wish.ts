import type { IsoDay } from '../time/day.ts'
import type { UnitActKind, UnitVersion } from './unit.ts'
import type { UnitKind } from './unit-kind.ts'

/** A unit that an act makes. */
export interface NewUnit {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | null
  readonly sectorId: string | null
  readonly aliases: readonly string[]
}

/** What somebody wants to happen to the tree on a day. */
export type UnitWish =
  | { readonly type: 'create'; readonly units: readonly NewUnit[] }
  | { readonly type: 'rename'; readonly unitId: string; readonly name: string; readonly aliases: readonly string[] }
  | { readonly type: 'change-kind'; readonly unitId: string; readonly kind: UnitKind; readonly name: string }
  | { readonly type: 'move'; readonly unitId: string; readonly parentId: string | null; readonly sectorId: string | null }
  /** `into` is one of them or another unit that goes on, or a new one; the others end. */
  | { readonly type: 'merge'; readonly unitIds: readonly string[]; readonly into: string | NewUnit }
  /** `keeps`: the unit goes on beside its parts. `heir` takes what stood below it where it ends. */
  | { readonly type: 'split'; readonly unitId: string; readonly parts: readonly NewUnit[]; readonly keeps: boolean; readonly heir: string }
  | { readonly type: 'end'; readonly unitId: string }

/** A unit with the version that holds now and has no end, and what directly stands below it. */
export interface StandingUnit {
  readonly id: string
  readonly version: UnitVersion
}

/** What is known of the units that a wish touches. */
export interface Standing {
  readonly units: ReadonlyMap<string, StandingUnit>
  /** By territory or branch, directly, with the unit above. */
  readonly below: ReadonlyMap<string, readonly StandingUnit[]>
}

/** What an act writes: versions that end on its day, versions that begin, units that are made, and who takes the place of whom. */
export interface UnitChange {
  readonly kind: UnitActKind
  readonly day: IsoDay
  readonly made: readonly { readonly id: string; readonly code: string }[]
  readonly closed: readonly string[]
  readonly opened: readonly { readonly unitId: string; readonly version: Omit<UnitVersion, 'from' | 'until'> }[]
  readonly successions: readonly { readonly from: string; readonly to: string }[]
}

export type UnitRefusalCode =
  | 'unit-not-standing'
  | 'unit-changed-later'
  | 'unit-unchanged'
  | 'unit-has-below'
  | 'unit-below-itself'
  | 'units-too-few'
  | 'unit-above-missing'

export interface UnitRefusal {
  readonly code: UnitRefusalCode
  readonly unitIds: readonly string[]
}
