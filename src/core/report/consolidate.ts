import type { Exact } from '../formula/exact.ts'
import { type CellKey, cellsOf, sectionsOf } from './cells.ts'
import { groupPassages } from './group-passages.ts'
import type { Passage, PassageGroup, PassageSource } from './passage.ts'
import type { RosterPlace } from './roster.ts'
import type { Submission } from './submission.ts'
import { isSigned } from './submission-states.ts'
import { figureOf, joinTallies, noTally, type Tally } from './tally.ts'
import type { ReportTemplate } from './template.ts'
import { workOutReport } from './work-out-report.ts'

/** What one place hands upward: its figures as tallies, its words as passages that know who wrote them. */
export interface Contribution {
  readonly unitId: string
  readonly unitName: string
  readonly tallies: ReadonlyMap<CellKey, Tally>
  readonly passages: ReadonlyMap<string, readonly Passage[]>
}

/** The reports of the places below as one. Nothing in it is lost or made up: each figure and each passage names its sources. */
export interface Consolidation {
  readonly tallies: ReadonlyMap<CellKey, Tally>
  /** By the rule of each cell; what formulas work out is worked out anew from the figures of the whole. */
  readonly figures: ReadonlyMap<CellKey, Exact>
  readonly sections: ReadonlyMap<string, readonly PassageGroup[]>
}

/** In any order, and heard twice, it is the same: of one unit only one contribution counts. */
export function consolidate(template: ReportTemplate, contributions: readonly Contribution[]): Consolidation {
  const once = [...new Map(contributions.map(each => [each.unitId, each])).values()]
  const tallies = new Map<CellKey, Tally>()
  for (const { tallies: given } of once)
    for (const [cell, tally] of given) tallies.set(cell, joinTallies(tallies.get(cell) ?? noTally, tally))
  const sections = new Map<string, readonly PassageGroup[]>()
  for (const { key } of sectionsOf(template)) sections.set(key, groupPassages(once.flatMap(({ passages }) => passages.get(key) ?? [])))
  return { tallies, figures: figuresOfTallies(template, tallies), sections }
}

export function figuresOfTallies(template: ReportTemplate, tallies: ReadonlyMap<CellKey, Tally>): ReadonlyMap<CellKey, Exact> {
  const rules = new Map(cellsOf(template).map(cell => [cell.key, cell.aggregate]))
  return workOutReport(template, cell => figureOf(tallies.get(cell) ?? noTally, rules.get(cell) ?? 'none')).figures
}

/** What a place hands on: its own words where it wrote some, else the passages from below with their sources. */
export const handedOn = (
  place: PassageSource,
  template: ReportTemplate,
  { tallies, sections }: Consolidation,
  own: Readonly<Record<string, string>>,
): Contribution => ({
  ...place,
  tallies,
  passages: new Map(
    sectionsOf(template).map(
      ({ key }) =>
        [key, own[key]?.trim() ? passagesOf(own[key], place) : (sections.get(key) ?? []).flatMap(({ wordings }) => wordings)] as const,
    ),
  ),
})

/** A text by its paragraphs, all from one unit; a dash before one is layout, not words. */
export const passagesOf = (text: string, source: PassageSource): readonly Passage[] =>
  text
    .split(/\n+/)
    .map(line => line.replace(/^\s*[-–—•*+]\s+/, '').trim())
    .filter(Boolean)
    .map(line => ({ text: line, sources: [source] }))

/** Why nothing of a place is in the consolidation of the one above. */
export interface Gap {
  readonly place: RosterPlace
  readonly why: 'missing' | 'not-signed' | 'excused'
  readonly excuse: string
}

/** The places below whose report is not in: named, so that nobody takes the sum for the whole. A nil report is none of them. */
export function gapsOf(
  placeId: string,
  roster: readonly RosterPlace[],
  submissions: ReadonlyMap<string, Pick<Submission, 'state' | 'answer' | 'excuse' | 'submittedOn'>>,
): readonly Gap[] {
  return roster
    .filter(({ reportsTo }) => reportsTo === placeId)
    .flatMap((place): Gap[] => {
      const submission = submissions.get(place.unitId)
      if (!submission || submission.state === 'draft' || submission.state === 'returned') return [{ place, why: 'missing', excuse: '' }]
      if (!isSigned(submission.state)) return [{ place, why: 'not-signed', excuse: '' }]
      return submission.answer === 'excused' ? [{ place, why: 'excused', excuse: submission.excuse }] : []
    })
}
