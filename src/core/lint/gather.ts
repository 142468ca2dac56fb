import { cover, type Span } from '../text/span.ts'
import type { Severity } from './remark.ts'
import type { Finding } from './rule.ts'

/** A task or a report, by what is asked of its place. */
export interface Item {
  readonly path: readonly string[]
  readonly span: Span
}

/**
 * Points at each item that lacks something where at least half of all have it: those were probably forgotten. Where most lack it that
 * is the form of the plan, and each outermost part gets one finding over its items with their number: forty equal remarks hide the one
 * that matters.
 */
export function* pointOrGather<Each extends Item>(
  items: readonly Each[],
  lacks: (item: Each) => boolean,
  gathered: Severity,
): Generator<Finding> {
  const lacking = items.filter(lacks)
  if (lacking.length * 2 <= items.length || lacking.length === 1) {
    for (const { span, path } of lacking) yield { span, about: { count: '1', place: placeWords(path) } }
    return
  }
  for (const part of partsOf(lacking)) {
    const span = part.items.map(item => item.span).reduce(cover)
    yield { span, about: { count: String(part.items.length), place: placeWords([part.label]) }, severity: gathered }
  }
}

/** Items under the same outermost heading; under none, all together. */
export function partsOf<Each extends Item>(items: readonly Each[]): { label: string; items: Each[] }[] {
  const parts: { label: string; items: Each[] }[] = []
  for (const item of [...items].sort((a, b) => a.span[0] - b.span[0])) {
    const label = item.path[0] ?? ''
    const last = parts.at(-1)
    if (last?.label === label) last.items.push(item)
    else parts.push({ label, items: [item] })
  }
  return parts
}

/** Where an item stands, as people cite it: `II.1.a)`; a bullet counts for nothing there. */
function placeWords(path: readonly string[]): string {
  const labels = path.filter(label => /[\p{L}\d]/u.test(label)).map(label => label.replace(/\.$/, ''))
  return labels.join('.') || '…'
}
