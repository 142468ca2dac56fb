import { isTerritory, type UnitKind } from '../unit/unit-kind.ts'
import { say } from '../wording/say.ts'
import type { ReportIssue } from './report-paper.ts'

/** What is known of the unit that issues. */
export interface IssuingUnit {
  readonly name: string
  readonly kind: UnitKind
  /** The usual abbreviation. */
  readonly short: string | null
  readonly parent: { readonly name: string; readonly kind: UnitKind } | null
  readonly receiver: string | null
}

const territory = /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu) /u

/**
 * How such a unit usually writes its letterhead and signs (Decree 30/2020, Annex I, II.2 and II.7): a People's Committee for a territory, a
 * body of one under it. A suggestion: whoever issues changes what is otherwise.
 */
export function suggestIssue({ name, kind, short, parent, receiver }: IssuingUnit): ReportIssue {
  const recipients = [...(receiver === null ? [] : [receiver]), 'Lưu: VT']
  const free = { number: null, day: null, recipients }
  if (kind === 'government')
    return {
      ...free,
      parentBody: null,
      body: name,
      symbol: 'BC-CP',
      place: 'Hà Nội',
      authority: [{ form: 'on-behalf', of: name }],
      signerTitle: 'Thủ tướng',
    }
  if (isTerritory(kind))
    return {
      ...free,
      parentBody: null,
      body: committeeOf(name),
      symbol: 'BC-UBND',
      place: name.replace(territory, ''),
      authority: [{ form: 'on-behalf', of: 'Ủy ban nhân dân' }],
      signerTitle: 'Chủ tịch',
    }
  const above = parent && isTerritory(parent.kind) && parent.kind !== 'government' ? parent.name : null
  return {
    ...free,
    parentBody: above === null ? null : committeeOf(above),
    body: name,
    symbol: short ? `BC-${short}` : 'BC',
    place: above === null ? 'Hà Nội' : above.replace(territory, ''),
    authority: [],
    signerTitle: kind === 'ministry' ? 'Bộ trưởng' : kind === 'department' ? 'Giám đốc' : 'Thủ trưởng',
  }
}

const committeeOf = (name: string): string => say('vi', 'report-paper.committee', { unit: name.charAt(0).toLowerCase() + name.slice(1) })
