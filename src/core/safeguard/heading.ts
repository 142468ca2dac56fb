import type { Plan } from '../plan/plan.ts'
import { type Span, within } from '../text/span.ts'

type Section = Plan['outline'][number]

/** The title of the innermost section that an item stands in, without being the item itself; empty where there is none. */
export function headingOf(outline: readonly Section[], path: readonly string[], span: Span): string {
  let title = ''
  let sections = outline
  for (let depth = 0; depth <= path.length + 1; depth++) {
    const section = sections.find(each => within(span, each.span))
    if (section === undefined) return title
    if (section.title !== '' && !isItself(section, span)) title = section.title
    sections = section.children
  }
  return title
}

const isItself = (section: Section, span: Span): boolean => span[0] - section.span[0] < section.title.length
