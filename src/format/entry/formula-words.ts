import { renderExact } from '../../core/formula/exact.ts'
import type { Formula, FormulaFunction, Place } from '../../core/formula/formula.ts'

const functions: Readonly<Record<FormulaFunction, string>> = { sum: 'SUM', average: 'AVERAGE', least: 'MIN', most: 'MAX', count: 'COUNT' }

/** Where a place of a form lies in its sheet: `D7`; null where it lies nowhere. */
export type SheetPlace = (place: Place) => string | null

/** A formula of a form as spreadsheet programs work it out; null where it names a place that the sheet does not have. */
export function formulaWords(formula: Formula, placeOf: SheetPlace): string | null {
  switch (formula.kind) {
    case 'number':
      return renderExact(formula.value, 15)
    case 'cell':
      return placeOf(formula.place)
    case 'range':
      return joined(':', [placeOf(formula.from), placeOf(formula.to)])
    case 'negative':
      return joined('', ['-(', formulaWords(formula.of, placeOf), ')'])
    case 'call': {
      const args = joined(
        ',',
        formula.args.map(arg => formulaWords(arg, placeOf)),
      )
      return args === null ? null : `${functions[formula.name]}(${args})`
    }
    case 'join':
      return joined('', ['(', formulaWords(formula.left, placeOf), formula.by, formulaWords(formula.right, placeOf), ')'])
  }
}

const joined = (by: string, parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : parts.join(by))
