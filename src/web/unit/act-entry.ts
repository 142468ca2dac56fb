import type { OpenedUnit, UnitRequest } from '../../api/unit.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { UnitActName } from '../address/unit-address.ts'
import type { PickedUnit } from './unit-field.tsx'

export interface PartEntry {
  readonly key: number
  readonly name: string
  readonly kind: UnitKind
  readonly code: string
}

/** What stands in the form of an act, whichever it is. */
export interface ActEntry {
  readonly name: string
  readonly kind: UnitKind
  readonly code: string
  readonly aliases: string
  readonly parent: readonly PickedUnit[]
  readonly sector: readonly PickedUnit[]
  readonly others: readonly PickedUnit[]
  readonly into: 'this' | 'new'
  readonly parts: readonly PartEntry[]
  readonly keeps: boolean
  readonly heir: number
}

const picked = (unit: PickedUnit | null): readonly PickedUnit[] => (unit ? [{ id: unit.id, name: unit.name }] : [])

/** A form begins with what the unit is now, so that only the difference is typed. */
export function beginEntry(act: UnitActName, { now }: OpenedUnit): ActEntry {
  const kind = now?.kind ?? 'other'
  const keepsName = act === 'rename' || act === 'change-kind'
  return {
    name: keepsName ? (now?.name ?? '') : '',
    kind: act === 'create' ? 'division' : kind,
    code: '',
    aliases: act === 'rename' ? (now?.aliases ?? []).join('; ') : '',
    parent: picked(now?.parent ?? null),
    sector: act === 'move' ? picked(now?.sector ?? null) : [],
    others: [],
    into: 'this',
    parts: [1, 2].map(key => ({ key, name: '', kind, code: '' })),
    keeps: false,
    heir: 0,
  }
}

const listOf = (text: string): string[] =>
  text
    .split(';')
    .map(each => each.trim())
    .filter(Boolean)

const partOf = ({ name, kind, code }: Pick<ActEntry, 'name' | 'kind' | 'code'>) => ({
  name: name.trim(),
  kind,
  ...(code.trim() && { code: code.trim() }),
})

/** The request that a form stands for; null while something that it needs is missing. */
export function readEntry(act: UnitActName, entry: ActEntry): UnitRequest | null {
  const name = entry.name.trim()
  const aliases = listOf(entry.aliases)
  switch (act) {
    case 'create':
      return name ? { type: 'create', unit: { ...partOf(entry), sectorId: entry.sector[0]?.id ?? null, aliases } } : null
    case 'rename':
      return name ? { type: 'rename', name, aliases } : null
    case 'change-kind':
      return name ? { type: 'change-kind', kind: entry.kind, name } : null
    case 'move':
      return { type: 'move', parentId: entry.parent[0]?.id ?? null, sectorId: entry.sector[0]?.id ?? null }
    case 'merge':
      if (entry.others.length === 0 || (entry.into === 'new' && !name)) return null
      return { type: 'merge', unitIds: entry.others.map(({ id }) => id), into: entry.into === 'new' ? { ...partOf(entry), aliases } : null }
    case 'split': {
      const parts = entry.parts.filter(part => part.name.trim())
      return parts.length > 0
        ? { type: 'split', parts: parts.map(partOf), keeps: entry.keeps, heir: Math.min(entry.heir, parts.length - 1) }
        : null
    }
    case 'end':
      return { type: 'end' }
  }
}
