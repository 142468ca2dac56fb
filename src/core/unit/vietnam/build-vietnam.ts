import { formerProvinces } from '../../agency/provinces.ts'
import type { IsoDay } from '../../time/day.ts'
import type { UnitActKind, UnitVersion } from '../unit.ts'
import { provinceKinds, type UnitKind } from '../unit-kind.ts'
import { centralBodies, formerCentralBodies } from './centre.ts'
import { communeBodies, formerDepartments, provinceBodies, type TemplateBody } from './province-bodies.ts'

/** The lists beside the program: the state of 01/7/2025, what the law changed later, and names of before. */
export interface VietnamLists {
  readonly territories: readonly { readonly code: string; readonly kind: UnitKind; readonly name: string; readonly parent: string | null }[]
  readonly changes: readonly { readonly day: IsoDay; readonly basis: string; readonly code: string; readonly kind: UnitKind }[]
  readonly former: readonly { readonly successor: string; readonly place: string; readonly names: readonly string[] }[]
}

export interface SeedAct {
  readonly key: string
  readonly kind: UnitActKind
  readonly day: IsoDay
  readonly basis: string
}

/** A version whose relations are codes and whose acts are keys, not yet ids. */
export interface SeedVersion extends Omit<UnitVersion, 'parentId' | 'sectorId'> {
  readonly parent: string | null
  readonly sector: string | null
  readonly act: string
  readonly closedBy: string | null
}

export interface SeedUnit {
  readonly code: string
  readonly versions: readonly SeedVersion[]
}

export interface SeedFormer {
  readonly successor: string
  readonly name: string
  readonly place: string
  readonly until: IsoDay
}

export interface SeedTree {
  readonly acts: readonly SeedAct[]
  readonly units: readonly SeedUnit[]
  readonly former: readonly SeedFormer[]
}

const merger: IsoDay = '2025-07-01'
const government: IsoDay = '2025-03-01'

const foundation: readonly SeedAct[] = [
  { key: 'government', kind: 'created', day: government, basis: 'Nghị quyết 176/2025/QH15' },
  { key: 'provinces', kind: 'created', day: merger, basis: 'Nghị quyết 202/2025/QH15; Quyết định 19/2025/QĐ-TTg' },
  { key: 'communes', kind: 'created', day: merger, basis: 'Luật 72/2025/QH15; Quyết định 19/2025/QĐ-TTg' },
  { key: 'bodies', kind: 'created', day: merger, basis: 'Nghị định 150/2025/NĐ-CP' },
]

const prefixes: Partial<Record<UnitKind, string>> = {
  province: 'Tỉnh',
  city: 'Thành phố',
  commune: 'Xã',
  ward: 'Phường',
  'special-zone': 'Đặc khu',
}

const wholeName = (kind: UnitKind, name: string): string => `${prefixes[kind]} ${name}`
const levelWord = (kind: UnitKind): string => (kind === 'city' ? 'thành phố' : 'tỉnh')
const listOf = (aliases: string): readonly string[] => (aliases === '' ? [] : aliases.split('|'))

/** Short forms of a province: its bare name, and what everybody writes for Hồ Chí Minh City. */
const shortNames = (kind: UnitKind, name: string): readonly string[] => {
  if (!provinceKinds.includes(kind)) return []
  const town = name === 'Hồ Chí Minh' ? ['TP.HCM', 'TPHCM', 'TP HCM'] : []
  return [...town, ...(kind === 'city' ? [`TP. ${name}`] : []), name]
}

interface State {
  readonly from: IsoDay
  readonly act: string
  readonly kind: UnitKind
}

const keyOfChange = (basis: string): string => `change ${basis}`

/** The state since the beginning, then the one that each change leaves. */
const statesOf = (code: string, kind: UnitKind, lists: VietnamLists, act: string): readonly State[] => [
  { from: merger, act, kind },
  ...lists.changes
    .filter(change => change.code === code)
    .map(({ day, basis, kind: next }) => ({ from: day, act: keyOfChange(basis), kind: next })),
]

type Shape = Pick<SeedVersion, 'name' | 'kind' | 'parent' | 'sector' | 'aliases'>

/** One version for each state that makes a difference. */
function versionsOf(states: readonly State[], shapeIn: (kind: UnitKind) => Shape): readonly SeedVersion[] {
  const shapes = states
    .map(state => ({ ...state, shape: shapeIn(state.kind) }))
    .filter(({ shape }, at, all) => at === 0 || JSON.stringify(shape) !== JSON.stringify(all[at - 1]?.shape))
  return shapes.map(({ from, act, shape }, at) => ({
    from,
    until: shapes[at + 1]?.from ?? null,
    act,
    closedBy: shapes[at + 1]?.act ?? null,
    ...shape,
  }))
}

const bodyIn =
  ([, name, kind, sector, aliases]: TemplateBody, parent: string) =>
  (level: UnitKind): Shape => ({
    name: name.replaceAll('{cấp}', levelWord(level)),
    kind,
    parent,
    sector,
    aliases: listOf(aliases.replaceAll('{cấp}', levelWord(level))),
  })

const central = (): readonly SeedUnit[] =>
  centralBodies.map(([code, name, kind, parent, aliases]) => ({
    code,
    versions: [
      { from: government, until: null, name, kind, parent, sector: null, aliases: listOf(aliases), act: 'government', closedBy: null },
    ],
  }))

/**
 * Offices of a commune that becomes a ward are renamed with it; they are looked up by their code, since the template has one for each.
 */
function officesOf(code: string, states: readonly State[]): readonly SeedUnit[] {
  const [first] = states
  return communeBodies(code, first?.kind ?? 'commune').map(([body]) => ({
    code: `${code}.${body}`,
    versions: versionsOf(
      states.map(state => ({ ...state, act: state.act === 'communes' ? 'bodies' : state.act })),
      kind => {
        const found = communeBodies(code, kind).find(([each]) => each === body)
        return found ? bodyIn(found, code)(kind) : { name: body, kind: 'division', parent: code, sector: null, aliases: [] }
      },
    ),
  }))
}

/** The tree of institutions of Viet Nam since March 2025, with its two lines; `offices` adds the four of every commune. */
export function buildVietnam(lists: VietnamLists, options: { readonly offices: boolean }): SeedTree {
  const changes = [...new Map(lists.changes.map(({ basis, day }) => [basis, day]))]
  const acts = [...foundation, ...changes.map(([basis, day]): SeedAct => ({ key: keyOfChange(basis), kind: 'kind-changed', day, basis }))]
  const units = lists.territories.flatMap(({ code, kind, name, parent }): readonly SeedUnit[] => {
    const isProvince = provinceKinds.includes(kind)
    const states = statesOf(code, kind, lists, isProvince ? 'provinces' : 'communes')
    const self = versionsOf(states, now => ({
      name: wholeName(now, name),
      kind: now,
      parent: parent ?? 'chinh-phu',
      sector: null,
      aliases: shortNames(now, name),
    }))
    const bodyStates = states.map(state => ({ ...state, act: state.act === 'provinces' ? 'bodies' : state.act }))
    const bodies = isProvince
      ? provinceBodies(code).map(body => ({ code: `${code}.${body[0]}`, versions: versionsOf(bodyStates, bodyIn(body, code)) }))
      : options.offices
        ? officesOf(code, states)
        : []
    return [{ code, versions: self }, ...bodies]
  })
  return { acts, units: [...central(), ...units], former: formerNames(lists) }
}

function formerNames(lists: VietnamLists): readonly SeedFormer[] {
  const provinces = lists.territories.filter(({ kind }) => provinceKinds.includes(kind))
  const codeOf = new Map(provinces.map(({ code, name }) => [name, code]))
  return [
    ...formerCentralBodies.map(([name, now]) => ({ successor: now, name, place: 'Chính phủ', until: government })),
    ...formerProvinces.map(([name, now]) => ({ successor: codeOf.get(now) ?? '', name: `Tỉnh ${name}`, place: '', until: merger })),
    ...provinces.flatMap(({ code, name, kind }) =>
      formerDepartments.map(([former, now]) => ({
        successor: `${code}.${now}`,
        name: former,
        place: wholeName(kind, name),
        until: government,
      })),
    ),
    ...lists.former.flatMap(({ successor, place, names }) => names.map(name => ({ successor, name, place, until: merger }))),
  ]
}
