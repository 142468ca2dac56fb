import { allowedOn } from '../../core/policy/decide.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { type CheckedSheet, checkSheet, type KnownUnit, type SheetLine, type SheetProblem } from '../../core/unit/check-sheet.ts'
import type { UnitActKind } from '../../core/unit/unit.ts'
import type { UnitChange } from '../../core/unit/unit-wish.ts'
import { readSheet } from '../../format/sheet/read-sheet.ts'
import { saveAudit } from '../../store/audit/audit.ts'
import { inTransaction, type Store } from '../../store/ground/database.ts'
import { loadLastPaths } from '../../store/reach/standpoint.ts'
import { saveUnitAct, saveUnitChange, settleUnits } from '../../store/unit/unit-change.ts'
import { loadKnownUnits } from '../../store/unit/unit-list.ts'
import { lockUnits } from '../../store/unit/unit-standing.ts'
import { type Caller, type Permitted, permit } from '../ground/caller.ts'
import type { Office } from '../ground/office.ts'
import { refuse } from '../ground/refusal.ts'
import { readUploaded, type UploadedFile } from '../ground/uploaded-file.ts'
import { writeLawfully } from './change-unit.ts'

export interface UnitImport extends UploadedFile {
  readonly day: IsoDay
  readonly basis: string
}

const mostShown = 500

/** What a table would do, line by line, without doing it. */
export async function checkUnitImport(office: Office, asking: Caller | null, file: Omit<UnitImport, 'basis'>) {
  const caller = permit(asking, 'import-units')
  return report(await check(office, office.store, caller, file))
}

/** All lines or none; each kind of change is an act of its own, by which what was made is found again. */
export async function importUnits(office: Office, asking: Caller | null, file: UnitImport) {
  const caller = permit(asking, 'import-units')
  return inTransaction(office.store, async store => {
    await lockUnits(store)
    const checked = await check(office, store, caller, file)
    if (checked.problems.length > 0) return refuse('import-has-problems', { count: String(checked.problems.length) })
    const acts: { id: string; kind: UnitActKind; units: number }[] = []
    await writeLawfully(async () => {
      for (const change of changesOf(office, checked.lines, await loadKnownUnits(store), file.day)) {
        const id = office.newId()
        await saveUnitAct(store, { id, kind: change.kind, day: file.day, basis: file.basis, recorded_at: office.now() })
        await saveUnitChange(store, id, change)
        acts.push({ id, kind: change.kind, units: change.opened.length })
      }
      await settleUnits(store)
    })
    const about = { day: file.day, basis: file.basis, acts: acts.map(({ id }) => id).join(' ') }
    await saveAudit(store, { at: office.now(), by: caller, action: 'units-imported', subject: null, about })
    return { ...report(checked), acts }
  })
}

function report({ lines, problems }: CheckedSheet) {
  const count = (does: SheetLine['does']) => lines.filter(line => line.does === does).length
  const shown = lines.filter(({ does }) => does !== 'nothing').slice(0, mostShown)
  return {
    counts: { create: count('create'), change: count('change'), nothing: count('nothing'), problems: problems.length },
    problems: problems.slice(0, mostShown),
    lines: shown.map(({ line, does, unit, known, changes }) => ({
      line,
      does,
      code: unit.code,
      name: unit.name,
      former: known && known.version.name !== unit.name ? known.version.name : null,
      changes: [...changes],
    })),
  }
}

async function check(
  office: Office,
  store: Store,
  caller: Permitted<'import-units'>,
  file: Omit<UnitImport, 'basis'>,
): Promise<CheckedSheet> {
  const known = await loadKnownUnits(store)
  const checked = checkSheet(readUploaded(office, file, readSheet), known, file.day)
  const beyond = await outsideReach(store, caller, checked.lines, known)
  return { lines: checked.lines, problems: [...checked.problems, ...beyond].sort((a, b) => a.line - b.line) }
}

/** A line needs the right to change the unit itself and, where it is new or moves, the unit above it. */
async function outsideReach(
  store: Store,
  caller: Permitted<'import-units'>,
  lines: readonly SheetLine[],
  known: ReadonlyMap<string, KnownUnit>,
): Promise<readonly SheetProblem[]> {
  const needed = ({ does, unit, known: own, changes }: SheetLine): readonly string[] => {
    if (does === 'nothing') return []
    const above = does === 'create' || changes.includes('parent') ? known.get(unit.parent)?.id : undefined
    return [own?.id, above].filter(id => id !== undefined)
  }
  const ids = [...new Set(lines.flatMap(needed))]
  const paths = await loadLastPaths(store, ids, caller.standpoint.day)
  const open = new Set(
    ids.filter(id => {
      const path = paths.get(id)
      const subject = { id, units: path ? [path] : [], sharing: 'open', officeId: null, madeBy: [], hasApprover: false } as const
      return allowedOn(['change-unit'], caller, subject).length > 0
    }),
  )
  return lines
    .filter(line => needed(line).some(id => !open.has(id)))
    .map(({ line, unit }) => ({ line, column: 'code', why: 'outside-reach', value: unit.code, accepted: [] }))
}

/** New units in one act, and each changed one in the act of what weighs most: its place, what it is, what it is called. */
function changesOf(office: Office, lines: readonly SheetLine[], known: ReadonlyMap<string, KnownUnit>, day: IsoDay): readonly UnitChange[] {
  const made = lines.filter(({ does }) => does === 'create').map(({ unit }) => ({ id: office.newId(), code: unit.code }))
  const ids = new Map([
    ...[...known.values()].map(({ code, id }) => [code, id] as const),
    ...made.map(({ code, id }) => [code, id] as const),
  ])
  const idOf = (code: string): string | null => (code === '' ? null : (ids.get(code) ?? null))
  const opened = ({ unit: { code, name, kind, parent, sector, aliases } }: SheetLine) => ({
    unitId: ids.get(code) ?? '',
    version: { name, kind, parentId: idOf(parent), sectorId: idOf(sector), aliases },
  })
  const kindOf = ({ changes }: SheetLine): UnitActKind =>
    changes.includes('parent') || changes.includes('sector') ? 'moved' : changes.includes('kind') ? 'kind-changed' : 'renamed'
  const changed = lines.filter(({ does }) => does === 'change')
  const created = lines.filter(({ does }) => does === 'create').map(opened)
  const change = (kind: UnitActKind): UnitChange => {
    const these = changed.filter(line => kindOf(line) === kind).map(opened)
    return { kind, day, made: [], closed: these.map(({ unitId }) => unitId), opened: these, successions: [] }
  }
  return [
    { kind: 'created' as const, day, made, closed: [], opened: created, successions: [] },
    ...(['moved', 'kind-changed', 'renamed'] as const).map(change),
  ].filter(each => each.opened.length > 0)
}
