import type { GroupRule } from './group-rule.ts'
import type { UnitKind } from './unit-kind.ts'

/** Whom a person says that a name means, where the tree leaves it open. `nobody`: a body whose work is not followed here. */
export type AgencyAnswer =
  | { readonly type: 'unit'; readonly unitId: string }
  | { readonly type: 'group'; readonly groupId: string }
  | { readonly type: 'units'; readonly unitIds: readonly string[] }
  /** All of these kinds where the words of the group look for them (`proposeGroup`). */
  | { readonly type: 'kinds'; readonly kinds: readonly UnitKind[] }
  | { readonly type: 'nobody' }

/** An answer with the rule that its group has now. */
export type KnownAnswer =
  | Extract<AgencyAnswer, { readonly type: 'unit' | 'nobody' }>
  | { readonly type: 'group'; readonly rule: GroupRule; readonly groupName: string | null }

/** Whom a name means in an issuer's documents, and how that is known; `open` is asked, never guessed. */
export type NameMeaning =
  | { readonly type: 'unit'; readonly unitId: string; readonly by: 'name' | 'answer' }
  | { readonly type: 'group'; readonly rule: GroupRule; readonly groupName: string | null; readonly by: 'name' | 'answer' }
  | { readonly type: 'nobody'; readonly by: 'answer' }
  | {
      readonly type: 'open'
      /** `ended`: it meant a unit that is no more. */
      readonly why: 'unknown' | 'several' | 'group' | 'ended'
      readonly candidates: readonly string[]
    }

/** What a name means without its exceptions, once an answer, the tree and the words of groups have been asked in this order. */
export function meaningOfName(
  kind: 'one' | 'group',
  answer: KnownAnswer | undefined,
  resolution: { readonly type: 'unit'; readonly id: string } | { readonly type: 'ambiguous' | 'unknown'; readonly ids: readonly string[] },
  words: GroupRule | null,
  isThere: (unitId: string) => boolean,
): NameMeaning {
  if (answer?.type === 'nobody') return { type: 'nobody', by: 'answer' }
  if (answer?.type === 'group') return { ...answer, by: 'answer' }
  const unitId = answer?.unitId ?? (resolution.type === 'unit' ? resolution.id : null)
  if (unitId !== null)
    return isThere(unitId) ? { type: 'unit', unitId, by: answer ? 'answer' : 'name' } : { type: 'open', why: 'ended', candidates: [unitId] }
  if (words) return { type: 'group', rule: words, groupName: null, by: 'name' }
  const candidates = resolution.type === 'unit' ? [] : [...new Set(resolution.ids)]
  return { type: 'open', why: kind === 'group' ? 'group' : candidates.length > 0 ? 'several' : 'unknown', candidates }
}

/** A group without the bodies that are left out; null where one of them is open, since it would be told all the same. */
export function withoutExcepted(rule: GroupRule, excepted: readonly NameMeaning[]): GroupRule | null {
  const out: string[] = []
  for (const meaning of excepted) {
    if (meaning.type === 'unit') out.push(meaning.unitId)
    else if (meaning.type === 'group' && meaning.rule.type === 'list') out.push(...meaning.rule.unitIds)
    else if (meaning.type === 'group' || (meaning.type === 'open' && meaning.why !== 'ended')) return null
  }
  if (out.length === 0) return rule
  return rule.type === 'below'
    ? { ...rule, except: [...rule.except, ...out] }
    : { ...rule, unitIds: rule.unitIds.filter(id => !out.includes(id)) }
}
