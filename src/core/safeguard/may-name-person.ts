import { formCode, gapCode, type Sequence, syllableFlag } from './form/sequence.ts'
import { vocabulary } from './judge.ts'
import type { HitList } from './matching/match-words.ts'
import { isCommonSurname, isRareSurname } from './matching/surname.ts'

const callers = new Set(['ownTitle', 'title', 'degree'].map(concept => vocabulary.concepts.indexOf(concept)))
const ownTitle = vocabulary.concepts.indexOf('ownTitle')

/** Whether a private person may be named: a title before a name, or a family name with more behind it. See `rules/person.ts`. */
export function mayNamePerson(sequence: Sequence, hits: HitList, flat: boolean): boolean {
  for (let at = 0; at < hits.count; at++) {
    const concept = hits.concepts[at] ?? 0
    if (callers.has(concept) && mayBeCalled(sequence, hits.to[at] ?? 0, concept === ownTitle, flat)) return true
  }
  return flat ? mayNameFlatly(sequence) : mayNameInCapitals(sequence)
}

const isCapital = (sequence: Sequence, at: number): boolean => at < sequence.count && sequence.forms[at] !== formCode.lower
const has = (sequence: Sequence, at: number, flags: number): boolean => ((sequence.flags[at] ?? 0) & flags) !== 0

function mayBeCalled(sequence: Sequence, at: number, isOwn: boolean, flat: boolean): boolean {
  if (at >= sequence.count) return false
  const isName = has(sequence, at, names)
  if (!flat) return isCapital(sequence, at) && (isOwn || isName)
  const syllable = { base: sequence.bases[at] ?? '', marks: sequence.marks[at] ?? 0 }
  return isName && (isOwn || isCommonSurname(syllable, true) || isRareSurname(syllable))
}

/** A family name with two capitals more at the head of a run of capitals, or initials; a short title without its marks before a name. */
function mayNameInCapitals(sequence: Sequence): boolean {
  for (let at = 0; at < sequence.count; at++) {
    if (has(sequence, at, syllableFlag.bareTitle) && isCapital(sequence, at + 1) && has(sequence, at + 1, names)) return true
    if (!isCapital(sequence, at)) continue
    let end = at + 1
    while (isCapital(sequence, end) && joins(sequence, end)) end++
    // At the head of a sentence the name may begin with the second capital.
    if ((end - at >= 3 && has(sequence, at, names)) || (end - at >= 4 && has(sequence, at + 1, names))) return true
    at = end - 1
  }
  return false
}
const names = syllableFlag.surname | syllableFlag.single
const joins = (sequence: Sequence, at: number): boolean =>
  (sequence.gaps[at] ?? 0) < gapCode.comma || sequence.gaps[at] === gapCode.sentence

function mayNameFlatly(sequence: Sequence): boolean {
  for (let at = 0; at + 1 < sequence.count; at++)
    if (has(sequence, at, syllableFlag.surname) && has(sequence, at + 1, syllableFlag.genderName)) return true
  return false
}
