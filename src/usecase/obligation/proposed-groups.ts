import type { IsoDay } from '../../core/time/day.ts'
import type { UnitKind } from '../../core/unit/unit-kind.ts'
import type { Store } from '../../store/ground/database.ts'
import { countKindsBelow, loadPlacedUnits } from '../../store/unit/unit-group.ts'
import type { Addressees } from './resolve-addressees.ts'

export interface ShownProposal {
  readonly place: string
  readonly kinds: readonly { readonly kind: UnitKind; readonly members: number; readonly said: boolean }[]
}

/** What the words of open groups propose, the kinds that they name first, with how many units of each kind there are; by the name. */
export async function loadProposals(
  store: Store,
  groups: readonly { readonly name: string }[],
  { proposalOf }: Addressees,
  day: IsoDay,
): Promise<ReadonlyMap<string, ShownProposal>> {
  const proposals = groups.flatMap(({ name }) => {
    const proposal = proposalOf(name)
    return proposal ? [{ name, ...proposal }] : []
  })
  const placeIds = [...new Set(proposals.map(({ placeId }) => placeId))]
  const places = await loadPlacedUnits(store, placeIds, day)
  const counted = new Map(await Promise.all(placeIds.map(async id => [id, await countKindsBelow(store, id, day)] as const)))
  return new Map(
    proposals.map(({ name, placeId, said }) => {
      const kinds = (counted.get(placeId) ?? [])
        .map(each => ({ ...each, said: said.includes(each.kind) }))
        .toSorted((a, b) => Number(b.said) - Number(a.said))
      return [name, { place: places.get(placeId)?.name ?? '', kinds }] as const
    }),
  )
}
