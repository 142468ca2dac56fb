import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'

/** A bullet, a number or a letter at the head of a line. */
const begins = /^\s{0,40}(?:[-–—+•*·]|\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|\(\d{1,2}\))\s/u

export interface ItemBesideWork {
  /** Which line of the plan it begins on, from 0: the same wherever offsets count from. */
  readonly line: number
  readonly span: Span
}

/**
 * Items of lists that the reader took for no work, each with the lines that it runs on over. What they ask is looked at, too: whoever adds
 * an item by hand finds there why it is held.
 */
export function itemsBesideWork({ text, lines, tasks, reports }: Plan): readonly ItemBesideWork[] {
  const work = [...tasks, ...reports].map(item => item.span).sort((a, b) => a[0] - b[0])
  const items: ItemBesideWork[] = []
  let next = 0
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined || !isLeft(line.use) || !begins.test(text.slice(line.span[0], line.span[0] + 60))) continue
    const first = at
    let end = line.span[1]
    for (let more = lines[at + 1]; more !== undefined && more.use === line.use && runsOn(text, more.span); more = lines[++at + 1])
      end = more.span[1]
    while ((work[next]?.[1] ?? Number.POSITIVE_INFINITY) <= line.span[0]) next++
    if ((work[next]?.[0] ?? Number.POSITIVE_INFINITY) >= end) items.push({ line: first, span: [line.span[0], end] })
  }
  return items
}

const isLeft = (use: Plan['lines'][number]['use']): boolean => use === 'context' || use === 'unread'

const runsOn = (text: string, [start, end]: Span): boolean => {
  const line = text.slice(start, end)
  return line.trim() !== '' && !begins.test(line.slice(0, 60))
}
