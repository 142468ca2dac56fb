import { letterRuns } from './letter-runs.ts'
import type { Syllable } from './normal-form.ts'
import { surnames } from './words/names.ts'

const byBase = new Map<string, Set<number>>()
for (const surname of surnames) {
  const [run] = letterRuns(surname)
  if (run === undefined) continue
  const marks = run.shapes.reduce((sum, shape) => (sum << 3) | shape, 0) * 8 + (run.tones.find(tone => tone > 0) ?? 0)
  const known = byBase.get(run.letters) ?? new Set()
  known.add(marks)
  byBase.set(run.letters, known)
}

/** True where the syllable is a family name; `loosely` also where its marks are missing or wrong. */
export function isSurname(syllable: Syllable, loosely: boolean): boolean {
  const marks = byBase.get(syllable.base)
  return marks !== undefined && (marks.has(syllable.marks) || loosely)
}
