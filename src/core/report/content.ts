import type { CellKey } from './cells.ts'

/** What a unit has entered: figures as exact decimals (`1250.5`) or words, texts by section. What formulas work out is not part of it. */
export interface ReportContent {
  readonly figures: Readonly<Record<CellKey, string>>
  readonly texts: Readonly<Record<string, string>>
}

export const noContent: ReportContent = { figures: {}, texts: {} }
