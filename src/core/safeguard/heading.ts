import type { Plan } from '../plan/plan.ts'
import { type Span, within } from '../text/span.ts'

type Section = Plan['outline'][number]

/** The innermost section with a title that an item stands in, without being the item itself; null where there is none. */
export function headingOf(outline: readonly Section[], path: readonly string[], span: Span): Section | null {
  let heading: Section | null = null
  let sections = outline
  for (let depth = 0; depth <= path.length + 1; depth++) {
    const section = sectionAround(sections, span)
    if (section === null) return heading
    if (section.title !== '' && !isItself(section, span)) heading = section
    sections = section.children
  }
  return heading
}

/** Sections follow one another: the last one that begins before the span is the one that may hold it. */
function sectionAround(sections: readonly Section[], span: Span): Section | null {
  let low = 0
  let high = sections.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sections[middle]?.span[0] ?? 0) <= span[0]) low = middle + 1
    else high = middle
  }
  const section = sections[low - 1]
  return section !== undefined && within(span, section.span) ? section : null
}

const isItself = (section: Section, span: Span): boolean => span[0] - section.span[0] < section.title.length
