import { foldKey } from '../text/fold.ts'
import type { IsoDay } from '../time/day.ts'
import type { UnitVersion } from './unit.ts'
import { neededColumns, readColumn, readKind, type SheetColumn, type SheetUnit } from './unit-sheet.ts'

/** A unit that the tree knows; `standing` where it has no end. */
export interface KnownUnit {
  readonly id: string
  readonly code: string
  readonly version: UnitVersion
  readonly standing: boolean
}

export type SheetFault =
  | 'column-missing'
  | 'code-missing'
  | 'code-twice'
  | 'code-ended'
  | 'name-missing'
  | 'kind-unknown'
  | 'parent-missing'
  | 'parent-unknown'
  | 'parent-circle'
  | 'sector-unknown'
  | 'changed-later'
  | 'outside-reach'
  | 'text-too-long'

/** What is wrong in one cell. Lines count as spreadsheet programs count them; `accepted` are codes or values that would do. */
export interface SheetProblem {
  readonly line: number
  readonly column: SheetColumn
  readonly why: SheetFault
  readonly value: string
  readonly accepted: readonly string[]
}

export interface SheetLine {
  readonly line: number
  readonly does: 'create' | 'change' | 'nothing'
  readonly unit: SheetUnit
  /** Of a unit that is there. */
  readonly known: KnownUnit | null
  readonly changes: readonly SheetColumn[]
}

export interface CheckedSheet {
  readonly lines: readonly SheetLine[]
  readonly problems: readonly SheetProblem[]
}

const longest = 300

/**
 * What a table would do to the tree from a day on, line by line. Units are matched by their codes and by nothing else; whoever is not in
 * the table stays as it is.
 */
export function checkSheet(rows: readonly (readonly string[])[], known: ReadonlyMap<string, KnownUnit>, day: IsoDay): CheckedSheet {
  const headAt = rows.findIndex(row => row.some(cell => cell.trim() !== ''))
  const columns = new Map((rows[headAt] ?? []).map((cell, at) => [readColumn(cell.trim()), at] as const))
  const missing = neededColumns.filter(column => !columns.has(column))
  if (missing.length > 0) {
    const problems = missing.map(
      (column): SheetProblem => ({ line: Math.max(headAt, 0) + 1, column, why: 'column-missing', value: '', accepted: [] }),
    )
    return { lines: [], problems }
  }
  const cells = rows.flatMap((row, at) => {
    const cell = (column: SheetColumn): string => (row[columns.get(column) ?? -1] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
    return at > headAt && row.some(each => each.trim() !== '')
      ? [{ line: at + 1, cell, hasSector: columns.has('sector'), hasAliases: columns.has('aliases') }]
      : []
  })
  return new SheetCheck(cells, known, day).run()
}

interface Cells {
  readonly line: number
  readonly cell: (column: SheetColumn) => string
  readonly hasSector: boolean
  readonly hasAliases: boolean
}

class SheetCheck {
  readonly #rows: readonly Cells[]
  readonly #known: ReadonlyMap<string, KnownUnit>
  readonly #day: IsoDay
  readonly #firstLine = new Map<string, number>()
  readonly #parentOf = new Map<string, string>()
  readonly #byName = new Map<string, string[]>()
  readonly #codeOfId = new Map<string, string>()
  readonly #problems: SheetProblem[] = []

  constructor(rows: readonly Cells[], known: ReadonlyMap<string, KnownUnit>, day: IsoDay) {
    this.#rows = rows
    this.#known = known
    this.#day = day
    for (const { id, code, version } of known.values()) {
      this.#codeOfId.set(id, code)
      const key = foldKey(version.name)
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), code])
    }
    for (const { line, cell } of rows) {
      const code = cell('code')
      if (code !== '' && !this.#firstLine.has(code)) this.#firstLine.set(code, line)
      if (code !== '') this.#parentOf.set(code, cell('parent'))
    }
  }

  run(): CheckedSheet {
    const lines = this.#rows.flatMap(row => this.#check(row) ?? [])
    return { lines, problems: this.#problems }
  }

  #fault(line: number, column: SheetColumn, why: SheetFault, value = '', accepted: readonly string[] = []): void {
    this.#problems.push({ line, column, why, value, accepted })
  }

  #check(row: Cells): SheetLine | null {
    const before = this.#problems.length
    const { line, cell } = row
    const [code, name, parent] = [cell('code'), cell('name'), cell('parent')]
    const kind = readKind(cell('kind'))
    const known = this.#known.get(code) ?? null
    this.#checkCode(line, code, known)
    if (name === '') this.#fault(line, 'name', 'name-missing')
    for (const column of ['code', 'name', 'aliases'] as const)
      if (cell(column).length > longest) this.#fault(line, column, 'text-too-long', String(longest))
    if (kind === null) this.#fault(line, 'kind', 'kind-unknown', cell('kind'))
    this.#checkParent(line, code, parent, known)
    const sector = row.hasSector ? cell('sector') : this.#codeOf(known?.version.sectorId ?? null)
    if (sector !== '' && !this.#isThere(sector)) this.#fault(line, 'sector', 'sector-unknown', sector, this.#perhaps(sector))
    if (kind === null || this.#problems.length > before) return null
    const aliases = row.hasAliases ? listOf(cell('aliases')) : (known?.version.aliases ?? [])
    const unit: SheetUnit = { code, name, kind, parent, sector, aliases }
    const changes = known ? this.#changes(known, unit) : []
    if (known && changes.length > 0 && known.version.from >= this.#day) {
      this.#fault(line, 'code', 'changed-later', known.version.from)
      return null
    }
    return { line, unit, known, changes, does: known === null ? 'create' : changes.length > 0 ? 'change' : 'nothing' }
  }

  #checkCode(line: number, code: string, known: KnownUnit | null): void {
    if (code === '') this.#fault(line, 'code', 'code-missing')
    const first = this.#firstLine.get(code) ?? line
    if (first !== line) this.#fault(line, 'code', 'code-twice', code, [String(first)])
    if (known && !known.standing) this.#fault(line, 'code', 'code-ended', code)
  }

  #checkParent(line: number, code: string, parent: string, known: KnownUnit | null): void {
    if (parent === '') {
      // What is a root stays one; a new root would belong to nobody.
      if (known?.version.parentId !== null) this.#fault(line, 'parent', 'parent-missing')
      return
    }
    if (!this.#isThere(parent)) {
      this.#fault(line, 'parent', 'parent-unknown', parent, this.#perhaps(parent))
      return
    }
    const seen = new Set([code])
    for (let above = parent; above !== ''; above = this.#above(above)) {
      if (seen.has(above)) {
        this.#fault(line, 'parent', 'parent-circle', parent)
        return
      }
      seen.add(above)
    }
  }

  /** In the table or in the tree on that day. */
  #isThere(code: string): boolean {
    const known = this.#known.get(code)
    return this.#firstLine.has(code) ? (known?.standing ?? true) : known?.standing === true && known.version.from <= this.#day
  }

  #above = (code: string): string => this.#parentOf.get(code) ?? this.#codeOf(this.#known.get(code)?.version.parentId ?? null)

  #codeOf = (id: string | null): string => (id === null ? '' : (this.#codeOfId.get(id) ?? ''))

  /** Somebody may have written a name where a code belongs. */
  #perhaps = (value: string): readonly string[] => (this.#byName.get(foldKey(value)) ?? []).slice(0, 5)

  #changes({ version }: KnownUnit, unit: SheetUnit): readonly SheetColumn[] {
    const differs: readonly (readonly [SheetColumn, boolean])[] = [
      ['name', version.name.normalize('NFC') !== unit.name],
      ['kind', version.kind !== unit.kind],
      ['parent', this.#codeOf(version.parentId) !== unit.parent],
      ['sector', this.#codeOf(version.sectorId) !== unit.sector],
      ['aliases', version.aliases.join('; ') !== unit.aliases.join('; ')],
    ]
    return differs.flatMap(([column, is]) => (is ? [column] : []))
  }
}

const listOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map(each => each.trim())
    .filter(Boolean)
