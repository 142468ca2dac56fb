import type { Formula } from '../../core/formula/formula.ts'
import type { SheetPlace } from './formula-words.ts'

/**
 * Whether a formula has anything to be worked out from, in the words of a sheet: nought where it has not. A sheet takes an empty cell for a
 * nought, and would show a total of nothing as 0. Null where a figure stands in the formula itself, or a place that the sheet does not have.
 */
export function presenceWords(formula: Formula, placeOf: SheetPlace): string | null {
  const present = (part: Formula) => presenceWords(part, placeOf)
  switch (formula.kind) {
    case 'number':
      return null
    case 'cell': {
      const place = placeOf(formula.place)
      return place === null ? null : `COUNT(${place})`
    }
    case 'range': {
      const [from, to] = [placeOf(formula.from), placeOf(formula.to)]
      return from === null || to === null ? null : `COUNT(${from}:${to})`
    }
    case 'negative':
      return present(formula.of)
    case 'call':
      return formula.name === 'count' ? null : either(formula.args.map(present))
    case 'join': {
      const [left, right] = [present(formula.left), present(formula.right)]
      if (formula.by === '+' || formula.by === '-') return either([left, right])
      return left === null || right === null ? (left ?? right) : `(${left})*(${right})`
    }
  }
}

const either = (parts: readonly (string | null)[]): string | null => (parts.includes(null) ? null : parts.join('+'))
