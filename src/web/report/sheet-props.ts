import type { ReactNode } from 'react'
import type { ReportCell } from '../../core/report/cells.ts'
import type { Finding } from '../../core/report/check-content.ts'
import { readFigure, showFigure } from '../../core/report/read-figure.ts'
import type { TemplateTable } from '../../core/report/template.ts'

export interface SheetProps {
  readonly table: TemplateTable
  /** What stands in a cell, entered or worked out, as it is stored. */
  readonly shownAt: (cell: ReportCell) => string
  readonly formerAt?: (cell: ReportCell) => string
  readonly findings?: readonly Finding[]
  /** Says where a figure that was not typed in comes from. */
  readonly originOf?: (cell: ReportCell) => ReactNode
  /** Null where nothing can be written. */
  readonly onChange?: ((changes: Readonly<Record<string, string>>) => void) | null
  readonly isOpen?: (cell: ReportCell) => boolean
  /** A cell that is pressed: to see its sources, or to send it back. */
  readonly onPick?: ((cell: ReportCell) => void) | undefined
  /** Which cells can be pressed; all where nothing is said. */
  readonly canPick?: (cell: ReportCell) => boolean
  readonly isPicked?: (cell: ReportCell) => boolean
}

/** A stored figure as people read it; words as they are. */
export const showCell = (cell: ReportCell, value: string): string => (cell.column.type === 'text' ? value : showFigure(value))

/** What was typed as it is stored, where it is a figure; else as it was typed. */
export const readCell = (cell: ReportCell, typed: string): string =>
  cell.column.type === 'text' ? typed : (readFigure(typed) ?? typed.trim())
