import type { DraftAgency } from '../../core/task/draft.ts'
import type { IsoDay } from '../../core/time/day.ts'
import { meaningOfName, type NameMeaning, withoutExcepted } from '../../core/unit/agency-answer.ts'
import { nameKey } from '../../core/unit/name-keys.ts'
import { type GroupProposal, proposeGroup } from '../../core/unit/propose-group.ts'
import { readGroup } from '../../core/unit/read-group.ts'
import { readUnitName } from '../../core/unit/read-unit-name.ts'
import { type IssuerTerritory, resolveUnit } from '../../core/unit/resolve-unit.ts'
import { isTerritory } from '../../core/unit/unit-kind.ts'
import type { Store } from '../../store/ground/database.ts'
import type { Assignee } from '../../store/obligation/obligation.ts'
import { loadAgencyAnswers } from '../../store/plan/agency-answer.ts'
import { loadUnitPath, loadUnitsOn } from '../../store/unit/unit.ts'
import { findUnitCandidates } from '../../store/unit/unit-name.ts'

/** Whom a mention means; null where that is not certain, and then nobody is told. */
export type Meaning = Assignee | null

export interface Addressees {
  readonly meaningOf: (mention: DraftAgency) => Meaning
  /** What a name means by itself, and how that is known. */
  readonly nameMeaning: (name: string, kind: DraftAgency['kind']) => NameMeaning
  /** What the words of an open group say of the kinds that belong to it. */
  readonly proposalOf: (name: string) => GroupProposal | null
}

/**
 * Finds the units that a plan's words mean: by what the issuer has answered, else in the issuer's territory, as names were on the plan's
 * day; what has ended since is nobody to tell. One look-up for all names.
 */
export async function resolveAddressees(
  store: Store,
  issuerId: string,
  mentions: readonly DraftAgency[],
  days: { readonly named: IsoDay; readonly today: IsoDay },
): Promise<Addressees> {
  const territories = await territoriesOf(store, issuerId, days.named)
  const names = new Set(mentions.flatMap(mention => [mention.name, ...(mention.except ?? []).map(({ name }) => name)]))
  const written = new Map([...names].map(name => [name, readUnitName(name)]))
  const keys = new Set([...written.values()].flatMap(({ keys: own, place }) => [...own, ...(place === null ? [] : [place])]))
  const candidates = await findUnitCandidates(store, [...keys], days.named)
  const answers = await loadAgencyAnswers(store, issuerId, [...names].map(nameKey))
  const resolutionOf = (name: string) => {
    const found = resolveUnit(written.get(name) ?? readUnitName(name), territories, candidates)
    return found.type === 'unit' ? found : { type: found.type, ids: found.candidates.map(({ id }) => id) }
  }
  const resolutions = new Map([...names].map(name => [name, resolutionOf(name)]))
  const found = [...resolutions.values()].flatMap(each => (each.type === 'unit' ? [each.id] : []))
  const answered = [...answers.values()].flatMap(({ answer }) => (answer.type === 'unit' ? [answer.unitId] : []))
  const there = new Set((await loadUnitsOn(store, [...found, ...answered], days.today)).map(({ id }) => id))
  const nameMeaning = (name: string, kind: DraftAgency['kind']): NameMeaning =>
    meaningOfName(kind, answers.get(nameKey(name))?.answer, resolutions.get(name) ?? resolutionOf(name), readGroup(name, territories), id =>
      there.has(id),
    )
  return { nameMeaning, proposalOf: name => proposeGroup(name, territories), meaningOf: mention => assigneeOf(mention, nameMeaning) }
}

function assigneeOf({ name, kind, except = [] }: DraftAgency, nameMeaning: Addressees['nameMeaning']): Meaning {
  const meaning = nameMeaning(name, kind)
  if (meaning.type === 'unit') return { unitId: meaning.unitId }
  if (meaning.type !== 'group') return null
  const rule = withoutExcepted(
    meaning.rule,
    except.map(each => nameMeaning(each.name, 'one')),
  )
  return rule && { rule }
}

/** The nearest first. */
async function territoriesOf(store: Store, unitId: string, day: IsoDay): Promise<readonly IssuerTerritory[]> {
  const path = (await loadUnitPath(store, unitId, day))?.territory.toReversed() ?? []
  const units = new Map((await loadUnitsOn(store, path, day)).map(unit => [unit.id, unit.version.kind]))
  return path.flatMap(id => {
    const kind = units.get(id)
    return kind !== undefined && isTerritory(kind) ? [{ id, kind }] : []
  })
}
