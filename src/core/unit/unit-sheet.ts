import { foldKey } from '../text/fold.ts'
import { en } from '../wording/en.ts'
import { type Language, say } from '../wording/say.ts'
import { vi } from '../wording/vi.ts'
import { isUnitKind, type UnitKind, unitKinds } from './unit-kind.ts'

/** The columns of a table of units, the same on the way out and on the way in. The first four must be there. */
export const sheetColumns = ['code', 'name', 'kind', 'parent', 'sector', 'aliases'] as const
export type SheetColumn = (typeof sheetColumns)[number]
export const neededColumns: readonly SheetColumn[] = ['code', 'name', 'kind', 'parent']

/** A unit as a table tells it; units above by their codes. */
export interface SheetUnit {
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly parent: string
  readonly sector: string
  readonly aliases: readonly string[]
}

export const columnWords = (column: SheetColumn, language: Language): string => say(language, `unit-sheet.column-${column}`)

/** The heading, then a line for each unit. */
export const sheetRows = (units: readonly SheetUnit[], language: Language): readonly (readonly string[])[] => [
  sheetColumns.map(column => columnWords(column, language)),
  ...units.map(({ code, name, kind, parent, sector, aliases }) => [
    code,
    name,
    say(language, `unit.kind-${kind}`),
    parent,
    sector,
    aliases.join('; '),
  ]),
]

const wordsOf = (code: string): readonly string[] =>
  [vi, en].map(catalogue => (catalogue as Record<string, Record<string, string>>)[part(code)]?.[rest(code)] ?? '')
const part = (code: string): string => code.slice(0, code.indexOf('.'))
const rest = (code: string): string => code.slice(code.indexOf('.') + 1)

const columnOf = new Map(
  sheetColumns.flatMap(column => [column, ...wordsOf(`unit-sheet.column-${column}`)].map(word => [foldKey(word), column] as const)),
)
const kindOf = new Map(unitKinds.flatMap(kind => [kind, ...wordsOf(`unit.kind-${kind}`)].map(word => [foldKey(word), kind] as const)))

/** A heading in either language, with or without diacritics; null for one that is none of ours. */
export const readColumn = (heading: string): SheetColumn | null => columnOf.get(foldKey(heading)) ?? null

/** A kind in either language or by its code. */
export const readKind = (text: string): UnitKind | null => (isUnitKind(text) ? text : (kindOf.get(foldKey(text)) ?? null))
