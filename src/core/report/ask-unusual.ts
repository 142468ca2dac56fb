import { compareExact, type Exact, minus, negative, nought, times, wholeOf } from '../formula/exact.ts'
import { type CellKey, cellsOf, type ReportCell } from './cells.ts'
import type { ReportTemplate } from './template.ts'

/**
 * By which rule a figure is asked about. `jump`: against what the unit reported for the period before, more than the form allows, or three
 * times as much, or a third. `stands-out`: against the units beside it, beyond the outer fence of Tukey, drawn on ratios.
 */
export const unusualRules = ['jump', 'stands-out'] as const
export type UnusualRule = (typeof unusualRules)[number]

/** A question to whoever takes a report, never a fault: a figure may well be right. */
export interface UnusualFigure {
  readonly unitId: string
  readonly cell: CellKey
  readonly rule: UnusualRule
  readonly value: Exact
  /** What it is held against: the former figure, or the fence that it lies beyond. */
  readonly against: Exact
}

/** What a unit reports, entered and worked out, and what it reported for the period before. */
export interface UnitFigures {
  readonly unitId: string
  readonly figures: ReadonlyMap<CellKey, Exact>
  readonly former: ReadonlyMap<CellKey, Exact>
}

/** So much more, or less, is asked about where the form says nothing. */
const jumpFactor = wholeOf(3)
/** Figures as small as this jump without meaning anything. */
const worthAsking = wholeOf(10)
/** Fewer units tell nothing of each other. */
const fewestNeighbours = 8

/** In the order of the units, then of the form. The same figures give the same questions: all of it is reckoned exactly. */
export function askUnusual(template: ReportTemplate, units: readonly UnitFigures[]): readonly UnusualFigure[] {
  const cells = cellsOf(template).filter(({ column }) => column.type === 'number')
  const fences = new Map(
    cells.filter(isCompared).map(cell => [cell.key, fencesOf(units.flatMap(unit => unit.figures.get(cell.key) ?? []))]),
  )
  return units.flatMap(({ unitId, figures, former }) =>
    cells.flatMap((cell): UnusualFigure[] => {
      const value = figures.get(cell.key)
      if (!value) return []
      const before = former.get(cell.key)
      const fence = beyond(value, fences.get(cell.key) ?? null)
      return [
        ...(before && cell.formula === null && isJump(value, before, cell)
          ? [{ unitId, cell: cell.key, rule: 'jump' as const, value, against: before }]
          : []),
        ...(fence ? [{ unitId, cell: cell.key, rule: 'stands-out' as const, value, against: fence }] : []),
      ]
    }),
  )
}

/** What is typed in, and rates: sums of what is asked about already are not asked about again. */
const isCompared = ({ formula }: ReportCell): boolean => formula === null || formula.includes('/')

const absolute = (value: Exact): Exact => (value.over < 0n ? negative(value) : value)
const isMore = (a: Exact, b: Exact): boolean => compareExact(a, b) > 0

function isJump(value: Exact, former: Exact, { column: { mayDiffer } }: ReportCell): boolean {
  const [now, before] = [absolute(value), absolute(former)]
  if (!isMore(now, worthAsking) && !isMore(before, worthAsking)) return false
  if (mayDiffer !== null) return isMore(times(absolute(minus(value, former)), wholeOf(100)), times(before, wholeOf(Math.round(mayDiffer))))
  return !isMore(times(before, jumpFactor), now) || !isMore(times(now, jumpFactor), before)
}

interface Fences {
  readonly low: Exact
  readonly high: Exact
}

/**
 * Tukey's outer fences, three spreads beyond the quartiles. Units are of many sizes, so that the spread is a ratio: beyond `Q3·(Q3/Q1)³` and
 * below `Q1·(Q1/Q3)³`, and at least twice or half of the quartile. Null for too few.
 */
function fencesOf(values: readonly Exact[]): Fences | null {
  const sorted = values.filter(value => isMore(value, nought)).sort(compareExact)
  if (sorted.length < fewestNeighbours) return null
  const at = (share: number): Exact => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? nought
  const [first, third] = [at(0.25), at(0.75)]
  const ratio = { over: third.over * first.under, under: third.under * first.over }
  const cubed = { over: ratio.over ** 3n, under: ratio.under ** 3n }
  const factor = isMore(cubed, wholeOf(2)) ? cubed : wholeOf(2)
  return { high: times(third, factor), low: times(first, { over: factor.under, under: factor.over }) }
}

/** The fence that a figure lies beyond; what is nothing is no figure to compare. */
function beyond(value: Exact, fences: Fences | null): Exact | null {
  if (!fences || !isMore(value, nought)) return null
  if (isMore(value, fences.high)) return isMore(value, worthAsking) ? fences.high : null
  return isMore(fences.low, value) && isMore(fences.low, worthAsking) ? fences.low : null
}
