import type { Section } from '../outline/section.ts'
import type { Plan } from '../plan/plan.ts'
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
export function* checkNumberingGap(plan: Plan): Generator<Finding> {
  yield* among(plan.outline)
}

function* among(sections: readonly Section[]): Generator<Finding> {
  /** For each style of numbering the place that was last taken among these. */
  const taken = new Map<string, number>()
  for (const section of sections) {
    const label = readOutlineLabel(section.label)
    if (label) yield* compare(section, label, taken)
    yield* among(section.children)
  }
}

function* compare({ label: written, span }: Section, label: OutlineLabel, taken: Map<string, number>): Generator<Finding> {
  const before = taken.get(label.style) ?? 0
  taken.set(label.style, label.place)
  // A list that begins anew at its first place is another list.
  if (label.place === 1 || label.place === before + 1) return
  yield { span: [span[0], span[0] + written.length], about: { label: written, expected: label.at(before + 1) } }
}
