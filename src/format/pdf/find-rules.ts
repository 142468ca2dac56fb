import type { Rule } from './ink.ts'
import { type Matrix, place } from './matrix.ts'

/** A filled box as thin as this is a line. */
const thin = 2.6
/** A line may lean by so much. */
const lean = 0.8
const shortest = 3
/** A box has five points with its end; drawings have thousands. */
const mostCorners = 12

type Point = readonly [x: number, y: number]

/** The operators that pdf.js writes into a path, and how many numbers follow each. */
const path = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 }
const lengths: Readonly<Record<number, number>> = { [path.move]: 2, [path.line]: 2, [path.curve]: 6, [path.quadratic]: 4, [path.close]: 0 }

/** The straight lines of one path: each stroke that runs along a row or a column, and each filled box that is thin. */
export function findRules(numbers: ArrayLike<number>, matrix: Matrix, painted: 'stroke' | 'fill'): Rule[] {
  const rules: Rule[] = []
  for (const points of outlines(numbers, matrix)) {
    if (painted === 'stroke') for (const [i, point] of points.entries()) addStroke(rules, points[i - 1], point)
    else addFill(rules, points)
  }
  return rules
}

function* outlines(numbers: ArrayLike<number>, matrix: Matrix): Generator<Point[]> {
  let points: Point[] = []
  for (let i = 0; i < numbers.length; ) {
    const operator = numbers[i] ?? 0
    const length = lengths[operator]
    if (length === undefined) return
    if (operator === path.move) {
      if (points.length > 1) yield points
      points = []
    }
    if (operator === path.close && points[0] !== undefined) points.push(points[0])
    if (length >= 2) points.push(place(matrix, numbers[i + length - 1] ?? 0, numbers[i + length] ?? 0))
    i += length + 1
  }
  if (points.length > 1) yield points
}

function addStroke(rules: Rule[], from: Point | undefined, to: Point): void {
  if (from === undefined) return
  const [dx, dy] = [Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]
  if (dy <= lean && dx >= shortest) rules.push(rule('row', (from[1] + to[1]) / 2, from[0], to[0]))
  else if (dx <= lean && dy >= shortest) rules.push(rule('column', (from[0] + to[0]) / 2, from[1], to[1]))
}

function addFill(rules: Rule[], points: readonly Point[]): void {
  if (points.length > mostCorners) return
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  if (bottom - top <= thin && right - left >= shortest) rules.push(rule('row', (top + bottom) / 2, left, right))
  else if (right - left <= thin && bottom - top >= shortest) rules.push(rule('column', (left + right) / 2, top, bottom))
}

const rule = (along: Rule['along'], at: number, a: number, b: number): Rule => ({ along, at, from: Math.min(a, b), to: Math.max(a, b) })
