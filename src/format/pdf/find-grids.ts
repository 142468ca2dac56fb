import type { Rule } from './ink.ts'

/** The net of lines of one table. */
export interface Grid {
  /** Edges of columns from left to right, of rows from top to bottom. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** By row and column: number of the box, one for all parts of a merged cell. */
  readonly boxes: readonly (readonly number[])[]
}

const touch = 2.5
/** Edges nearer than this are one. */
const same = 4
/** A page with more is a drawing. */
const mostDrawn = 20_000
const mostRules = 2000

/** Tables among the straight lines of a page: rules of both directions that touch. A lone frame is none. */
export function findGrids(rules: readonly Rule[]): Grid[] {
  if (rules.length > mostDrawn) return []
  const joined = joinRules(rules)
  if (joined.length > mostRules) return []
  return componentsOf(joined).flatMap(component => gridOf(component) ?? [])
}

/** Neighbouring cells draw their parts of one line, or the same line twice. */
function joinRules(rules: readonly Rule[]): Rule[] {
  const joined: { -readonly [Key in keyof Rule]: Rule[Key] }[] = []
  const sorted = [...rules].sort((a, b) => (a.along === b.along ? a.at - b.at || a.from - b.from : a.along < b.along ? -1 : 1))
  for (const rule of sorted) {
    let found = false
    for (let i = joined.length - 1; i >= 0; i--) {
      const other = joined[i]
      if (other === undefined || other.along !== rule.along || rule.at - other.at > 1.5) break
      if (rule.from > other.to + touch || rule.to < other.from - touch) continue
      other.from = Math.min(other.from, rule.from)
      other.to = Math.max(other.to, rule.to)
      found = true
      break
    }
    if (!found) joined.push({ ...rule })
  }
  return joined
}

const cross = (row: Rule, column: Rule): boolean =>
  row.at >= column.from - touch && row.at <= column.to + touch && column.at >= row.from - touch && column.at <= row.to + touch

function componentsOf(rules: readonly Rule[]): Rule[][] {
  const rows = rules.filter(rule => rule.along === 'row')
  const columns = rules.filter(rule => rule.along === 'column')
  const left = new Set(rules)
  const components: Rule[][] = []
  for (const rule of rules) {
    if (!left.delete(rule)) continue
    const component = [rule]
    for (const known of component)
      for (const other of known.along === 'row' ? columns : rows) {
        const [row, column] = known.along === 'row' ? [known, other] : [other, known]
        if (left.has(other) && cross(row, column)) {
          left.delete(other)
          component.push(other)
        }
      }
    components.push(component)
  }
  return components
}

function edges(places: readonly number[]): number[] {
  const found: number[] = []
  for (const at of [...places].sort((a, b) => a - b)) if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > same) found.push(at)
  return found
}

function gridOf(component: readonly Rule[]): Grid | null {
  const rows = component.filter(rule => rule.along === 'row')
  const columns = component.filter(rule => rule.along === 'column')
  if (rows.length === 0 || columns.length === 0 || component.length < 4) return null
  // Outer lines may not be drawn: the others reach as far as the table does.
  const xs = edges([...columns.map(rule => rule.at), Math.min(...rows.map(rule => rule.from)), Math.max(...rows.map(rule => rule.to))])
  const ys = edges([...rows.map(rule => rule.at), Math.min(...columns.map(rule => rule.from)), Math.max(...columns.map(rule => rule.to))])
  if (xs.length < 3 || ys.length < 2) return null
  return { xs, ys, boxes: boxesOf(xs, ys, rows, columns) }
}

/** Boxes without a line between them are one; each takes the number of its first part. */
function boxesOf(xs: readonly number[], ys: readonly number[], rows: readonly Rule[], columns: readonly Rule[]): number[][] {
  const wide = xs.length - 1
  const boxes: number[][] = []
  const drawn = (rules: readonly Rule[], at: number, from: number, to: number): boolean => {
    const middle = (from + to) / 2
    return rules.some(rule => Math.abs(rule.at - at) <= same && rule.from < middle && rule.to > middle)
  }
  for (let r = 0; r + 1 < ys.length; r++) {
    const [top = 0, bottom = 0] = [ys[r], ys[r + 1]]
    const numbers: number[] = []
    for (let c = 0; c < wide; c++) {
      const [left = 0, right = 0] = [xs[c], xs[c + 1]]
      const above = boxes[r - 1]?.[c]
      const before = numbers[c - 1]
      if (before !== undefined && !drawn(columns, left, top, bottom)) numbers.push(before)
      else if (above !== undefined && !drawn(rows, top, left, right)) numbers.push(above)
      else numbers.push(r * wide + c)
    }
    boxes.push(numbers)
  }
  return boxes
}

/** Row and column of a place, or null outside. */
export function boxAt({ xs, ys }: Grid, x: number, y: number): readonly [row: number, column: number] | null {
  const column = xs.findLastIndex(edge => edge <= x)
  const row = ys.findLastIndex(edge => edge <= y)
  return column < 0 || row < 0 || column > xs.length - 2 || row > ys.length - 2 ? null : [row, column]
}
