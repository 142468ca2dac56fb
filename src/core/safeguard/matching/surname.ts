import { letterRuns } from '../form/letter-runs.ts'
import type { Syllable as Whole } from '../form/normal-form.ts'
import { commonSurnames, middleNames, rareSurnames, surnames } from '../words/names.ts'

type Syllable = Pick<Whole, 'base' | 'marks'>

function tableOf(names: readonly string[]): Map<string, Set<number>> {
  const table = new Map<string, Set<number>>()
  for (const name of names) {
    const [run] = letterRuns(name)
    if (run === undefined) continue
    const marks = run.shapes.reduce((sum, shape) => (sum << 3) | shape, 0) * 8 + (run.tones.find(tone => tone > 0) ?? 0)
    table.set(run.letters, (table.get(run.letters) ?? new Set()).add(marks))
  }
  return table
}

const all = tableOf(surnames)
const common = tableOf(commonSurnames)
const middle = tableOf(middleNames)

/** True where the syllable is a family name; `loosely` also where its marks are missing or wrong. */
export const isSurname = (syllable: Syllable, loosely: boolean): boolean => isIn(all, syllable, loosely)
export const isCommonSurname = (syllable: Syllable, loosely: boolean): boolean => isIn(common, syllable, loosely)

const rare = tableOf(rareSurnames)
/** A family name that is hardly any other word. */
export const isRareSurname = (syllable: Syllable): boolean => isIn(rare, syllable, false)

export const isMiddleName = (syllable: Syllable, loosely: boolean): boolean => isIn(middle, syllable, loosely)

const genderNames = tableOf(['Thị', 'Văn'])
export const isGenderName = (syllable: Syllable): boolean => isIn(genderNames, syllable, false)

function isIn(table: ReadonlyMap<string, ReadonlySet<number>>, syllable: Syllable, loosely: boolean): boolean {
  const marks = table.get(syllable.base)
  return marks !== undefined && (marks.has(syllable.marks) || loosely)
}
