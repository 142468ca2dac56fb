import type { DraftItem } from '../../core/task/draft.ts'
import type { IsoDay } from '../../core/time/day.ts'
import type { NameMeaning } from '../../core/unit/agency-answer.ts'
import { nameKey } from '../../core/unit/name-keys.ts'
import type { Store } from '../../store/ground/database.ts'
import { countMembers } from '../../store/obligation/obligation.ts'
import { listAddressed, listTaskIds, loadAgencyAnswers, loadPublished } from '../../store/plan/agency-answer.ts'
import { loadPlacedUnits, type PlacedUnit } from '../../store/unit/unit-group.ts'
import { type Caller, type Permitted, permitOn } from '../ground/caller.ts'
import { loadReview } from '../ground/load-review.ts'
import type { Office } from '../ground/office.ts'
import { issuerOf } from './issuer-of.ts'
import { namedOn, partsOf } from './make-obligations.ts'
import { loadProposals, type ShownProposal } from './proposed-groups.ts'
import { type Addressees, resolveAddressees } from './resolve-addressees.ts'

/** A name that a document gives work to, or leaves out of a group that it gives work to. */
interface AgencyNameRow {
  readonly name: string
  readonly kind: 'one' | 'group'
  readonly excepted: boolean
  /** The items that name it. */
  readonly items: readonly string[]
  readonly meaning: NameMeaning
}

const mostUnits = 12

/** Whom the names of a document mean, and how that is known; those that are open are questions to whoever reviews it. */
export async function listAgencyNames(office: Office, asking: Caller | null, id: string) {
  return viewAgencyNames(office, office.store, await permitOn(office.store, asking, 'open-review', id))
}

export async function viewAgencyNames(office: Office, store: Store, caller: Permitted<'open-review'>) {
  const { day } = caller.standpoint
  const { remembered } = await loadReview(office, store, caller)
  const items = (remembered.done.at(-1)?.review.items ?? []).filter(({ state }) => state !== 'rejected')
  const issuerId = await issuerOf(store, caller)
  const mentions = items.flatMap(item => [...item.lead, ...item.support])
  const addressees = await resolveAddressees(store, issuerId, mentions, { named: namedOn(remembered.reading, day), today: day })
  const rows = rowsOf(items, addressees.nameMeaning)
  const keys = rows.map(({ name }) => nameKey(name))
  const answers = await loadAgencyAnswers(store, issuerId, keys)
  const shown = await showMeanings(store, rows, day)
  const proposed = await loadProposals(store, rows.filter(isOpenGroup), addressees, day)
  return {
    names: rows.map((row, at) => ({
      ...row,
      meaning: shown(row.meaning, proposed.get(row.name) ?? null),
      answeredOn: answers.get(keys[at] ?? '')?.answeredOn ?? null,
    })),
    open: rows.filter(({ meaning }) => meaning.type === 'open').length,
    untold: await countUntold(store, caller, items, addressees),
  }
}

/** What is open first, then what names most items; each name once, however it is written. */
function rowsOf(items: readonly DraftItem[], nameMeaning: Addressees['nameMeaning']): AgencyNameRow[] {
  const found = new Map<string, AgencyNameRow & { readonly items: string[] }>()
  const note = (item: DraftItem, name: string, kind: 'one' | 'group', excepted: boolean) => {
    const key = nameKey(name)
    const row = found.get(key)
    if (!row) return found.set(key, { name, kind, excepted, items: [item.id], meaning: nameMeaning(name, kind) })
    if (row.items.at(-1) !== item.id) row.items.push(item.id)
    return row.excepted && !excepted ? found.set(key, { ...row, kind, excepted, meaning: nameMeaning(name, kind) }) : found
  }
  for (const item of items)
    for (const agency of [...item.lead, ...item.support]) {
      note(item, agency.name, agency.kind, false)
      // Who is left out matters where the rest is known.
      if (nameMeaning(agency.name, agency.kind).type === 'group') for (const { name } of agency.except ?? []) note(item, name, 'one', true)
    }
  const isOpen = ({ meaning }: AgencyNameRow) => Number(meaning.type === 'open')
  return [...found.values()].sort((a, b) => isOpen(b) - isOpen(a) || b.items.length - a.items.length)
}

const isOpenGroup = ({ meaning, excepted }: AgencyNameRow): boolean => meaning.type === 'open' && meaning.why === 'group' && !excepted

/** How units and groups are called and how many belong to them. */
async function showMeanings(store: Store, rows: readonly AgencyNameRow[], day: IsoDay) {
  const idsOf = (meaning: NameMeaning): readonly string[] => {
    if (meaning.type === 'unit') return [meaning.unitId]
    if (meaning.type === 'open') return meaning.candidates.slice(0, mostUnits)
    return meaning.type === 'group' && meaning.rule.type === 'list' ? meaning.rule.unitIds.slice(0, mostUnits) : []
  }
  const units = await loadPlacedUnits(store, [...new Set(rows.flatMap(({ meaning }) => idsOf(meaning)))], day)
  const sizes = new Map<string, number>()
  for (const { meaning } of rows) {
    if (meaning.type !== 'group') continue
    const key = JSON.stringify(meaning.rule)
    if (!sizes.has(key)) sizes.set(key, await countMembers(store, { rule: meaning.rule }, day))
  }
  const placed = (meaning: NameMeaning): readonly PlacedUnit[] => idsOf(meaning).flatMap(id => units.get(id) ?? [])
  return (meaning: NameMeaning, proposal: ShownProposal | null) => {
    if (meaning.type === 'unit') return { type: meaning.type, by: meaning.by, unit: placed(meaning)[0] ?? null }
    if (meaning.type === 'nobody') return meaning
    if (meaning.type === 'open') return { type: meaning.type, why: meaning.why, candidates: placed(meaning), proposal }
    const { type, by, groupName, rule } = meaning
    const kinds = rule.type === 'below' ? rule.kinds : []
    return { type, by, groupName, members: sizes.get(JSON.stringify(rule)) ?? 0, kinds, units: placed(meaning) }
  }
}

/** Mentions of a published plan that are known by now and whose work nobody has been given yet. */
async function countUntold(
  store: Store,
  caller: Permitted<'open-review'>,
  items: readonly DraftItem[],
  { meaningOf }: Addressees,
): Promise<number> {
  const plan = await loadPublished(store, caller)
  if (!plan || plan.replaced) return 0
  const addressed = await listAddressed(store, plan.id)
  const itemOf = new Map(items.map(item => [item.id, item]))
  let untold = 0
  for (const { item_id, number } of await listTaskIds(store, plan.id)) {
    const item = itemOf.get(item_id)
    if (!item) continue
    partsOf(item).forEach(({ part, agency }, position) => {
      if (part !== null && !addressed.has(`${number}/${position}`) && meaningOf(agency) !== null) untold++
    })
  }
  return untold
}
