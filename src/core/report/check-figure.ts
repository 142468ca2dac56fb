import { compareExact, type Exact, fitsDecimals, readExact } from '../formula/exact.ts'
import type { TemplateColumn } from './template.ts'

export type FigureFaultCode = 'figure-too-precise' | 'figure-below' | 'figure-above'

/** What is wrong with a figure; `about` is the limit that it breaks: so many digits, the least, the most. */
export interface FigureFault {
  readonly code: FigureFaultCode
  readonly about: string
}

/** Whether a column may hold a figure; null where it may. What is worked out, not typed in, may have more digits than are shown. */
export function checkFigure(value: Exact, { decimals, least, most }: TemplateColumn, isTyped: boolean): FigureFault | null {
  if (isTyped && !fitsDecimals(value, decimals)) return { code: 'figure-too-precise', about: String(decimals) }
  if (isBeyond(value, least, -1)) return { code: 'figure-below', about: least ?? '' }
  return isBeyond(value, most, 1) ? { code: 'figure-above', about: most ?? '' } : null
}

/** `side`: -1 for less than the limit, 1 for more. */
function isBeyond(value: Exact, limit: string | null, side: -1 | 1): boolean {
  const bound = limit === null ? null : readExact(limit)
  return bound !== null && compareExact(value, bound) === side
}
