import { communeKinds, isTerritory, provinceKinds, type UnitKind } from '../unit/unit-kind.ts'
import { say } from '../wording/say.ts'
import type { ReportIssue } from './report-paper.ts'

/** What is known of the unit that issues. */
export interface IssuingUnit {
  readonly name: string
  readonly kind: UnitKind
  /** The usual abbreviation. */
  readonly short: string | null
  readonly parent: NamedUnit | null
  readonly receiver: NamedUnit | null
  /** Who reported to it. */
  readonly below: readonly NamedUnit[]
}

interface NamedUnit {
  readonly name: string
  readonly kind: UnitKind
}

const territory = /^(?:Tỉnh|Thành phố|Xã|Phường|Đặc khu) /u

/**
 * How such a unit usually writes its letterhead and signs (Decree 30/2020, Annex I, II.2 and II.7): a People's Committee for a territory, a
 * body of one under it. A suggestion: whoever issues changes what is otherwise.
 */
export function suggestIssue({ name, kind, short, parent, receiver, below }: IssuingUnit): ReportIssue {
  const recipients = receiver === null ? reporters(below) : [bodyOf(receiver)]
  const free = { number: null, day: null, recipients: [...recipients, say('vi', 'report-paper.kept')] }
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

/** A territory writes and receives through its People's Committee. */
const bodyOf = ({ name, kind }: NamedUnit): string => (isTerritory(kind) && kind !== 'government' ? committeeOf(name) : name)

/** So many that reported are named; of more, their kind is. */
const mostNamed = 3

const kindsOfReporters = [
  ['report-paper.to-ministries', ['ministry', 'central-agency']],
  ['report-paper.to-provinces', provinceKinds],
  ['report-paper.to-departments', ['department', 'vertical-body']],
  ['report-paper.to-communes', communeKinds],
] as const

/** Where nobody stands above, the report goes back to those that it is made of. */
function reporters(below: readonly NamedUnit[]): readonly string[] {
  const left = new Set(below)
  const found = kindsOfReporters.flatMap(([code, kinds]) => {
    const those = below.filter(({ kind }) => (kinds as readonly UnitKind[]).includes(kind))
    for (const each of those) left.delete(each)
    return those.length > mostNamed ? [say('vi', code)] : those.map(bodyOf)
  })
  return [...found, ...(left.size > mostNamed ? [say('vi', 'report-paper.to-reporters')] : [...left].map(bodyOf))]
}

const committeeOf = (name: string): string => say('vi', 'report-paper.committee', { unit: name.charAt(0).toLowerCase() + name.slice(1) })
