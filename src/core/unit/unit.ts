import type { IsoDay } from '../time/day.ts'
import type { UnitKind } from './unit-kind.ts'

/** A unit is an identity that outlives its names: codes are stable and never given again. `ended` is the first day without it. */
export interface Unit {
  readonly id: string
  readonly code: string
  readonly born: IsoDay
  readonly ended: IsoDay | null
}

/** What a unit is called and to whom it answers, from a day until before another. `name` is whole: `Xã Tân Tiến`, `Sở Y tế`. */
export interface UnitVersion {
  readonly from: IsoDay
  /** The first day on which it no longer holds; null while it holds. */
  readonly until: IsoDay | null
  readonly name: string
  readonly kind: UnitKind
  /** The unit above by territory; null for a root. */
  readonly parentId: string | null
  /** The unit above by branch (ngành dọc), where it has one of its own. */
  readonly sectorId: string | null
  /** Other ways to write the name; the first is the usual abbreviation. */
  readonly aliases: readonly string[]
}

/** The ids from the root to the unit itself, along both lines, on one day. */
export interface UnitPath {
  readonly territory: readonly string[]
  readonly sector: readonly string[]
}

export type UnitLine = keyof UnitPath

export type UnitActKind = 'created' | 'renamed' | 'merged' | 'split' | 'moved' | 'kind-changed' | 'ended'

/** What the law or a decision did to units on a day. */
export interface UnitAct {
  readonly id: string
  readonly kind: UnitActKind
  readonly day: IsoDay
  /** The document that did it, as it is cited. */
  readonly basis: string
}

/** The version that holds on a day; null on a day without the unit. */
export const versionOn = <Version extends Pick<UnitVersion, 'from' | 'until'>>(versions: readonly Version[], day: IsoDay): Version | null =>
  versions.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null
