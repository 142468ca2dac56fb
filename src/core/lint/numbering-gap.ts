import type { Section } from '../outline/section.ts'
import type { Plan } from '../plan/plan.ts'
import type { Span } from '../text/span.ts'
import { type OutlineLabel, readOutlineLabel } from './outline-label.ts'
import type { Finding } from './rule.ts'

/**
 * A numbered part that does not follow the one before it, or a first one that is not the first: something was cut out or moved, and
 * what cites “điểm c” now cites the wrong one.
 *
 *     a) Kiểm tra hồ chứa;
 *     c) Chuẩn bị vật tư.
 *     ^^
 */
export function checkNumberingGap(plan: Plan): Finding[] {
  const found: Finding[] = []
  among(plan.text, plan.outline, 0, found)
  return found
}

interface Around {
  /** Where the parent begins. */
  readonly start: number
  /** Of the part below. */
  readonly next: OutlineLabel | null
}

/** For each style of numbering the part that was last met among its like. */
type Taken = Map<string, { readonly place: number; readonly start: number }>

function among(text: string, sections: readonly Section[], parentStart: number, found: Finding[]): void {
  if (sections.length === 0) return
  const taken: Taken = new Map()
  let next = readOutlineLabel(sections[0]?.label ?? '')
  for (let at = 0; at < sections.length; at++) {
    const section = sections[at]
    const label = next
    next = readOutlineLabel(sections[at + 1]?.label ?? '')
    if (section === undefined) continue
    const gap = label === null ? null : compare(text, section, label, taken, { start: parentStart, next })
    if (gap !== null) found.push(gap)
    among(text, section.children, section.span[0], found)
  }
}

function compare(
  text: string,
  { label: written, span }: Section,
  label: OutlineLabel,
  taken: Taken,
  { start: parentStart, next }: Around,
): Finding | null {
  const [start] = span
  const before = taken.get(label.style) ?? { place: 0, start: parentStart }
  taken.set(label.style, { place: label.place, start })
  // A list that begins anew at its first place is another list.
  if (label.place === 1 || label.place === before.place + 1) return null
  const expected = label.at(before.place + 1)
  // Behind the last letter of the alphabet no label can be expected.
  if (/^[.)]*$/.test(expected)) return null
  if (runsIn(text.slice(before.start, start), expected)) return null
  const at: Span = [start, start + written.length]
  // Where the one below goes on from the wrong label, all of them must move: which way, only the drafter knows.
  const mends = next?.style !== label.style || next.place === before.place + 2
  return { span: at, about: { label: written, expected }, ...(mends && { suggestion: { span: at, text: expected, code: 'replace' } }) }
}

/** `a) Kiểm tra đê; b) Dự trữ vật tư` on one line: the label is there, if not at the start of a line. */
const runsIn = (text: string, label: string): boolean => {
  const bare = label.replace(/[.)]+$/, '')
  for (let at = text.indexOf(bare); at >= 0; at = text.indexOf(bare, at + 1))
    if (/^(?:[.)])/.test(text.slice(at + bare.length)) && !/[\p{L}\d.]$/u.test(text.slice(Math.max(0, at - 1), at))) return true
  return false
}
