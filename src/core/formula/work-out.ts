import { compareExact, dividedBy, type Exact, minus, negative, nought, plus, times, wholeOf } from './exact.ts'
import { type Check, type Formula, type FormulaFaultCode, isFault, type Place } from './formula.ts'

/** The figures that a formula is worked out from; null where a cell is empty. */
export interface Figures {
  readonly at: (place: Place) => Exact | null
  readonly between: (from: Place, to: Place) => readonly (Exact | null)[]
}

/** A figure, null where there is nothing to work out from, or why there can be none. */
export type WorkedOut = Exact | null | { readonly code: FormulaFaultCode }

/**
 * An empty cell adds nothing: `B + C` with one of them empty is the other one, and empty where both are. What is multiplied or divided by
 * an empty cell is empty.
 */
export function workOut(formula: Formula, figures: Figures): WorkedOut {
  switch (formula.kind) {
    case 'number':
      return formula.value
    case 'cell':
      return figures.at(formula.place)
    case 'range':
      return sumOf(figures.between(formula.from, formula.to))
    case 'negative': {
      const found = workOut(formula.of, figures)
      return found === null || isFault(found) ? found : negative(found)
    }
    case 'call':
      return called(formula, figures)
    case 'join':
      return joined(formula, figures)
  }
}

const present = (figures: readonly (Exact | null)[]): readonly Exact[] => figures.filter(figure => figure !== null)

function sumOf(figures: readonly (Exact | null)[]): Exact | null {
  const found = present(figures)
  return found.length ? found.reduce(plus, nought) : null
}

function called({ name, args }: Extract<Formula, { kind: 'call' }>, figures: Figures): WorkedOut {
  const given: (Exact | null)[] = []
  for (const arg of args) {
    const found = arg.kind === 'range' ? null : workOut(arg, figures)
    if (isFault(found)) return found
    given.push(...(arg.kind === 'range' ? figures.between(arg.from, arg.to) : [found]))
  }
  const found = present(given)
  const [first] = found
  if (name === 'count') return wholeOf(found.length)
  if (first === undefined) return null
  switch (name) {
    case 'sum':
      return sumOf(found)
    case 'average':
      return dividedBy(sumOf(found) ?? nought, wholeOf(found.length))
    case 'least':
      return found.reduce((a, b) => (compareExact(b, a) < 0 ? b : a), first)
    case 'most':
      return found.reduce((a, b) => (compareExact(b, a) > 0 ? b : a), first)
  }
}

function joined({ by, left, right }: Extract<Formula, { kind: 'join' }>, figures: Figures): WorkedOut {
  const [a, b] = [workOut(left, figures), workOut(right, figures)]
  if (isFault(a)) return a
  if (isFault(b)) return b
  if (by === '+' || by === '-') {
    if (a === null && b === null) return null
    return by === '+' ? plus(a ?? nought, b ?? nought) : minus(a ?? nought, b ?? nought)
  }
  if (a === null || b === null) return null
  return by === '*' ? times(a, b) : (dividedBy(a, b) ?? { code: 'formula-by-nought' })
}

/** Null where one side is empty, so that nothing can be said; a fault where one cannot be worked out. */
export function holds({ left, by, right }: Check, figures: Figures): boolean | null | { readonly code: FormulaFaultCode } {
  const [a, b] = [workOut(left, figures), workOut(right, figures)]
  if (isFault(a)) return a
  if (isFault(b)) return b
  if (a === null || b === null) return null
  const order = compareExact(a, b)
  return { '=': order === 0, '<>': order !== 0, '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0 }[by]
}

/** The places that a formula looks at. */
export function placesIn(formula: Formula): readonly (Place | { readonly from: Place; readonly to: Place })[] {
  switch (formula.kind) {
    case 'number':
      return []
    case 'cell':
      return [formula.place]
    case 'range':
      return [{ from: formula.from, to: formula.to }]
    case 'negative':
      return placesIn(formula.of)
    case 'call':
      return formula.args.flatMap(placesIn)
    case 'join':
      return [...placesIn(formula.left), ...placesIn(formula.right)]
  }
}
