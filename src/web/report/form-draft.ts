import { blankColumn, blankSection } from '../../core/report/blank-parts.ts'
import type { ReportTemplate, TemplateColumn, TemplatePart, TemplateRow, TemplateTable } from '../../core/report/template.ts'

/** The next key that no part, column or row has had: keys stay with what they name. */
const nextNumber = (keys: readonly string[]): number => Math.max(0, ...keys.map(key => Number(key.replace(/\D/g, '')) || 0)) + 1

const lettersOf = (n: number): string => (n < 26 ? String.fromCharCode(65 + n) : lettersOf(Math.floor(n / 26) - 1) + lettersOf(n % 26))
const numberOfLetters = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

export function newSection({ parts }: ReportTemplate): TemplatePart {
  const key = `S${nextNumber(parts.filter(({ kind }) => kind === 'section').map(part => part.key))}`
  return blankSection(key)
}

export function newTable({ parts }: ReportTemplate): TemplatePart {
  const key = `T${nextNumber(parts.filter(({ kind }) => kind === 'table').map(part => part.key))}`
  return { kind: 'table', key, title: '', columns: [blankColumn('A')], rows: [rowOf(1)], checks: [] }
}

export const newColumn = ({ columns }: TemplateTable): TemplateColumn =>
  blankColumn(lettersOf(Math.max(0, ...columns.map(({ key }) => numberOfLetters(key)))))

export const newRow = ({ rows }: TemplateTable): TemplateRow => rowOf(Math.max(0, ...rows.map(({ key }) => key)) + 1)

const rowOf = (key: number): TemplateRow => ({ key, title: '', unit: null, aggregate: null, formula: null })

/** The list with one element changed, moved by one place, or left out. */
export const changedAt = <Item>(items: readonly Item[], at: number, item: Item): readonly Item[] =>
  items.map((each, position) => (position === at ? item : each))

export const withoutAt = <Item>(items: readonly Item[], at: number): readonly Item[] => items.filter((_, position) => position !== at)

export function movedBy<Item>(items: readonly Item[], at: number, by: -1 | 1): readonly Item[] {
  const [item, other] = [items[at], items[at + by]]
  return item === undefined || other === undefined ? items : changedAt(changedAt(items, at, other), at + by, item)
}

/** An empty entry is no formula, no limit. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text)
